import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createFetcher, type Fetcher, type FetcherOptions } from "./fetcher.ts";

/** A server of this machine, for tests. */
export interface Loopback {
  readonly port: number;
  /** Paths asked for, in order, the robots.txt among them. */
  readonly asked: string[];
  /** The most requests that were open at once. */
  most(): number;
  close(): Promise<void>;
}

/** What a server does for a path. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A server that answers the paths given, and 404 for all others. */
export async function serve(
  paths: Readonly<Record<string, Answer>>,
  {
    host = "127.0.0.1",
    tls,
  }: { readonly host?: string; readonly tls?: { readonly key: string; readonly cert: string } } = {},
): Promise<Loopback> {
  const asked: string[] = [];
  let [open, most] = [0, 0];
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    most = Math.max(most, ++open);
    response.on("close", () => open--);
    const answer = paths[path];
    if (answer === undefined) response.writeHead(404).end("no such page");
    else answer(response, request);
  };
  const server: Server = tls === undefined ? createServer(listener) : createSecureServer(tls, listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    most: () => most,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A fetcher whose waits are written down and pass at once, on a clock that they move. */
export function hurried(options: Partial<FetcherOptions> = {}): {
  readonly fetcher: Fetcher;
  readonly waits: number[];
  readonly advance: (milliseconds: number) => void;
} {
  let now = Date.parse("2026-10-13T08:00:00Z");
  const waits: number[] = [];
  const fetcher = createFetcher({
    clock: () => new Date(now),
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      waits.push(milliseconds);
      now += milliseconds;
    },
    random: () => 0.5,
    userAgent: "Sayso/0.0.0 (tests)",
    allowPrivate: ["127.0.0.1"],
    timeouts: { connect: 2000, headers: 5000, idle: 5000, total: 10_000 },
    ...options,
  });
  return { fetcher, waits, advance: (milliseconds) => (now += milliseconds) };
}
