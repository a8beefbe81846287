import { Client, errors } from "undici";
import { SaysoError } from "../../model/errors/error.ts";
import { type ConnectOptions, connectorTo, type Wire } from "./connect.ts";

/** Milliseconds that each part of one request may take. */
export interface Timeouts {
  /** To be connected, for each address. */
  readonly connect: number;
  /** From the request to the last line of the answer's head. */
  readonly headers: number;
  /** Between two pieces of the body. */
  readonly idle: number;
  /** For all of it. */
  readonly total: number;
}

/** What comes before the body. */
export interface Head {
  readonly status: number;
  /** As received, in order, names in lower case. */
  readonly headers: readonly (readonly [string, string])[];
}

/** One request that was answered in full. */
export interface Exchange extends Head {
  /** Without the transfer coding, in the content coding of the server. */
  readonly body: Buffer;
  readonly wire: Wire;
}

/** Why there is no exchange. */
export type ExchangeFault = "connect" | "insecure" | "slow" | "large" | "truncated" | "garbled";

/** A request that was not answered in full. */
export class ExchangeError extends Error {
  override readonly name = "ExchangeError";
  readonly fault: ExchangeFault;

  constructor(fault: ExchangeFault, message: string, cause?: unknown) {
    super(message, { cause });
    this.fault = fault;
  }
}

/** What is asked, and how far one goes for it. */
export interface Asked {
  readonly addresses: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly timeouts: Timeouts;
  /** The most bytes of a body as sent. */
  readonly sizeLimit: number;
  readonly signal?: AbortSignal | undefined;
  readonly authorities?: readonly string[] | undefined;
  /** Looks at the head before the body is read; what it throws is thrown on. */
  readonly onHead?: ((head: Head) => void) | undefined;
}

/** The most bytes of an answer's head. Some sites send 20 kB of policies. */
const HEAD_LIMIT = 65_536;

/**
 * Asks once for a URL, on a connection of its own, which is closed after.
 * @throws ExchangeError when there is no whole answer; `signal.reason` when the caller has stopped it
 */
export async function exchange(url: URL, asked: Asked): Promise<Exchange> {
  const { timeouts, signal } = asked;
  signal?.throwIfAborted();
  const wire: Wire = { address: "", sent: [], received: [] };
  const watch = watchdog(timeouts, signal);
  const connect: ConnectOptions = {
    timeout: timeouts.connect,
    signal: watch.signal,
    onConnected: () => watch.expect(timeouts.headers, "gave no answer in"),
    ...(asked.authorities === undefined ? {} : { authorities: asked.authorities }),
  };
  const client = new Client(url.origin, {
    connect: connectorTo(asked.addresses, wire, connect),
    allowH2: false,
    // The library's own timers are half a second late.
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: HEAD_LIMIT,
  });
  try {
    return await answer(client, url, asked, wire, watch);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ExchangeError || error instanceof SaysoError) throw error;
    throw faultOf(error, wire, timeouts);
  } finally {
    watch.stop();
    // What is still being connected is given up with it.
    await client.destroy().catch(() => undefined);
  }
}

interface Watchdog {
  readonly signal: AbortSignal;
  /** Something must come within so many milliseconds from now; what was expected before has come. */
  expect(milliseconds: number, otherwise: string): void;
  stop(): void;
}

function watchdog({ total }: Timeouts, callers: AbortSignal | undefined): Watchdog {
  const late = new AbortController();
  const giveUpAfter = (milliseconds: number, otherwise: string) =>
    setTimeout(
      () => late.abort(new ExchangeError("slow", `the server ${otherwise} ${seconds(milliseconds)}`)),
      milliseconds,
    );
  const whole = giveUpAfter(total, "was not done after");
  let next: NodeJS.Timeout | undefined;
  return {
    signal: callers === undefined ? late.signal : AbortSignal.any([late.signal, callers]),
    expect: (milliseconds, otherwise) => {
      clearTimeout(next);
      if (late.signal.aborted) return;
      next = giveUpAfter(milliseconds, otherwise);
    },
    stop: () => {
      late.abort();
      clearTimeout(whole);
      clearTimeout(next);
    },
  };
}

async function answer(client: Client, url: URL, asked: Asked, wire: Wire, watch: Watchdog): Promise<Exchange> {
  const response = await client.request({
    method: "GET",
    path: url.pathname + url.search,
    headers: asked.headers,
    responseHeaders: "raw",
    reset: true,
    signal: watch.signal,
  });
  const { body } = response;
  // A body that is dropped ends with an error that nobody waits for.
  body.on("error", () => undefined);
  const headers = pairs(response.headers);
  asked.onHead?.({ status: response.statusCode, headers });
  const declared = Number(headers.find(([name]) => name === "content-length")?.[1] ?? Number.NaN);
  if (declared > asked.sizeLimit) {
    throw new ExchangeError("large", `the server says that it sends ${megabytes(declared)}`);
  }
  const { idle } = asked.timeouts;
  watch.expect(idle, "sent nothing more for");
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > asked.sizeLimit)
      throw new ExchangeError("large", `the server sends more than ${megabytes(asked.sizeLimit)}`);
    pieces.push(piece);
    watch.expect(idle, "sent nothing more for");
  }
  return { status: response.statusCode, headers, body: Buffer.concat(pieces, size), wire };
}

function pairs(raw: unknown): readonly (readonly [string, string])[] {
  const flat = Array.isArray(raw) ? raw.map(String) : [];
  return Array.from({ length: flat.length >> 1 }, (_, at) => [
    (flat[2 * at] ?? "").toLowerCase(),
    textOf(flat[2 * at + 1] ?? ""),
  ]);
}

/** A header's value is bytes (RFC 9110, 5.5), here one to a character: UTF-8 where they are valid as that, else Latin-1. */
function textOf(value: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(value, "latin1"));
  } catch {
    return value;
  }
}

/** Codes of Node, OpenSSL and X.509 that speak of the encryption. */
const INSECURE =
  /^(?:ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|EPROTO$|HOSTNAME_MISMATCH|INVALID_CA|ERR_OSSL)/;

function faultOf(error: unknown, wire: Wire, timeouts: Timeouts): ExchangeError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const name = error instanceof Error ? error.name : "";
  const begun = wire.received.length > 0;
  if (name === "ConnectTimeout") {
    return new ExchangeError("connect", `the server took no connection in ${seconds(timeouts.connect)}`, error);
  }
  if (error instanceof errors.HeadersOverflowError) {
    return new ExchangeError("large", "the head of its answer is larger than 64 kB", error);
  }
  if (INSECURE.test(code)) return new ExchangeError("insecure", error instanceof Error ? error.message : code, error);
  if (error instanceof errors.HTTPParserError) {
    return new ExchangeError("garbled", `what the server answers is not HTTP (${code})`, error);
  }
  if (begun) return new ExchangeError("truncated", `the answer broke off (${code || name})`, error);
  return new ExchangeError(
    "connect",
    wire.address === "" ? reasonOf(code) : `the server broke off without an answer (${code})`,
    error,
  );
}

function reasonOf(code: string): string {
  if (code === "ECONNREFUSED") return "the server takes no connection (ECONNREFUSED)";
  if (code === "ENETUNREACH" || code === "EHOSTUNREACH") return `no way leads there (${code})`;
  return `no connection (${code || "unknown"})`;
}

export function seconds(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${Math.round(milliseconds / 100) / 10} s`;
}

export function megabytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${Math.round(bytes / 100_000) / 10} MB`;
}
