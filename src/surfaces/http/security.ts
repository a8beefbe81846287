import { timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { secureHeaders } from "hono/secure-headers";
import { SaysoError } from "../../model/errors/error.ts";
import { usageErrors } from "../../model/errors/usage.ts";
import { failureAnswer } from "./answers.ts";

/**
 * Answers only requests that name a host of this server, so that a page elsewhere cannot reach the ledger by
 * pointing its own name at this machine (DNS rebinding).
 */
export function onlyHosts(hosts: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const named = hostOf(context);
    if (named !== undefined && hosts.has(named)) return next();
    const words = named === undefined ? "no host" : `the host "${named.slice(0, 100)}"`;
    return failureAnswer(
      context,
      new SaysoError(usageErrors.foreignHost, `The request names ${words}, which is not this server.`),
    );
  };
}

/**
 * Refuses requests that change something when another site sends them: `Origin`, where there is one, must be
 * this server's own, and `Sec-Fetch-Site` must not say otherwise. Programs that send neither are let through.
 */
export const onlySameOrigin: MiddlewareHandler = async (context, next) => {
  if (context.req.method === "GET" || context.req.method === "HEAD") return next();
  const origin = context.req.header("origin");
  const site = context.req.header("sec-fetch-site");
  const own = new URL(context.req.url);
  const host = context.req.header("host") ?? own.host;
  const foreign =
    (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) ||
    (site !== undefined && site !== "same-origin" && site !== "none");
  if (!foreign) return next();
  return failureAnswer(
    context,
    new SaysoError(usageErrors.foreignOrigin, `The request comes from ${(origin ?? "another site").slice(0, 100)}.`),
  );
};

const COOKIE = "sayso-session";

/**
 * Hands the desk's page the secret of this run of the server, in a cookie that scripts cannot read and that no other site's requests
 * carry, and asks for it of every request that changes something. Programs send it as `Authorization: Bearer …`.
 */
export function onlySession(token: string): MiddlewareHandler {
  return async (context, next) => {
    const given = getCookie(context, COOKIE) ?? /^Bearer (\S+)$/iu.exec(context.req.header("authorization") ?? "")?.[1];
    const isHeld = given !== undefined && isSame(given, token);
    if (context.req.method !== "GET" && context.req.method !== "HEAD") {
      if (isHeld) return next();
      return failureAnswer(
        context,
        new SaysoError(usageErrors.noSession, "The request carries no session of this desk."),
      );
    }
    await next();
    if (!isHeld) setCookie(context, COOKIE, token, { httpOnly: true, sameSite: "Strict", path: "/" });
  };
}

function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** The headers of every answer: nothing from elsewhere, no framing, no guessing of types, no referrer. */
export const protectiveHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    objectSrc: ["'none'"],
    styleSrc: ["'self'"],
  },
  crossOriginResourcePolicy: "same-origin",
  crossOriginOpenerPolicy: "same-origin",
  referrerPolicy: "no-referrer",
  xContentTypeOptions: true,
  xFrameOptions: "DENY",
  // Loopback has no certificate: asking for https for ever would lock the user out.
  strictTransportSecurity: false,
});

/** Strangers' pages are handed over to be kept: should one be opened all the same, it can do nothing. */
export const sandboxed: MiddlewareHandler = async (context, next) => {
  await next();
  context.header("content-security-policy", "sandbox; default-src 'none'");
};

function hostOf(context: Context): string | undefined {
  const header = context.req.header("host") ?? new URL(context.req.url).host;
  try {
    return new URL(`http://${header}`).hostname.toLowerCase();
  } catch {
    return undefined;
  }
}
