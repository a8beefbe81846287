import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { Context, MiddlewareHandler } from "hono";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
};

const notBuilt = "The desk is not built. Run `npm run build`, then start again; /api answers meanwhile.\n";

/**
 * Serves the built desk. An address without a file's ending is a view of the desk, so it gets the first page;
 * a file that is not there is 404.
 */
export function serveDesk(folder: string | undefined): MiddlewareHandler {
  return async (context) => {
    if (context.req.method !== "GET" && context.req.method !== "HEAD") return context.text("Only GET.\n", 405);
    if (folder === undefined) return context.text(notBuilt, 503);
    const path = pathOf(context);
    if (path === undefined) return context.text("There is nothing at this address.\n", 404);
    const file = extname(path) === "" ? "index.html" : path;
    const bytes = await readFile(join(folder, file)).catch(() => undefined);
    if (bytes === undefined) return context.text("There is nothing at this address.\n", 404);
    // Built files carry a hash of their content in their names; the first page names them.
    const lasting = file.startsWith(`assets${sep}`) || file.startsWith("assets/");
    return context.body(Uint8Array.from(bytes).buffer, 200, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "cache-control": lasting ? "public, max-age=31536000, immutable" : "no-cache",
    });
  };
}

/** The path below the folder, or nothing when it would lead out of it. */
function pathOf(context: Context): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(context.req.path);
  } catch {
    return undefined;
  }
  if (path.includes("\0")) return undefined;
  const below = normalize(path).replace(/^[/\\]+/u, "");
  return below === ".." || below.startsWith(`..${sep}`) ? undefined : below;
}
