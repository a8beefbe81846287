import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { SaysoError } from "../../model/errors/error.ts";
import { usageErrors } from "../../model/errors/usage.ts";

/** Where the server listens when nobody says otherwise. */
export const USUAL_PORT = 4700;
const TRIES = 20;
const PATIENCE = 5_000;

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Takes no new requests, finishes those under way (for at most five seconds), and resolves. */
  stop(): Promise<void>;
}

/** Only programs of this machine can reach these. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** The host names that requests to a server on this loopback address may carry. */
export function hostsOf(host: string): ReadonlySet<string> {
  const own = ["localhost", "127.0.0.1", "[::1]", host.includes(":") && !host.startsWith("[") ? `[${host}]` : host];
  return new Set(own.map((name) => name.toLowerCase()));
}

/**
 * Listens on the port, or when none is named on the usual one or the next that is free.
 * @throws SaysoError SAYSO-USAGE-006 when the port named is taken, SAYSO-USAGE-012 when the address is no good
 */
export async function listen(app: Hono, host: string, port: number | undefined): Promise<Listening> {
  const first = port ?? USUAL_PORT;
  const last = port === undefined ? first + TRIES : first;
  for (let at = first; at <= last; at++) {
    const answer = getRequestListener((request) => app.fetch(request));
    const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
    try {
      return listening(server, await bind(server, host.replace(/^\[|\]$/g, ""), at));
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code !== "EADDRINUSE") {
        const words = `This machine cannot listen on ${host}, port ${at} (${String(code ?? error)}).`;
        throw new SaysoError(usageErrors.addressRefused, words, { cause: error });
      }
    }
  }
  const words = first === last ? `Port ${first} is taken.` : `All ports from ${first} to ${last} are taken.`;
  throw new SaysoError(usageErrors.portTaken, words);
}

function bind(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function listening(server: Server, port: number): Listening {
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        const hurry = setTimeout(() => server.closeAllConnections(), PATIENCE);
        server.close(() => {
          clearTimeout(hurry);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
