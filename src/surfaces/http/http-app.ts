import { Hono } from "hono";
import { createApi } from "./api.ts";
import type { HttpDeps } from "./deps.ts";
import { serveDesk } from "./desk.ts";
import { onlyHosts, onlySameOrigin, onlySession, protectiveHeaders, sandboxed } from "./security.ts";

/** The whole server without a port: `app.request()` tests it, `serveHttp` gives it one. */
export function createHttpApp(deps: HttpDeps): Hono {
  const app = new Hono();
  app.use("/api/snapshots/*", sandboxed);
  app.use(protectiveHeaders);
  app.use(onlyHosts(deps.hosts));
  app.use(onlySameOrigin);
  app.use(onlySession(deps.token));
  app.route("/api", createApi(deps));
  app.all("*", serveDesk(deps.deskFolder));
  return app;
}
