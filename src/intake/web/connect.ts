import { connect as connectPlain, isIP, type Socket } from "node:net";
import { connect as connectSecure, getCACertificates } from "node:tls";
import type { buildConnector } from "undici";

/** What went over one connection: the bytes as they were sent and received, inside the encryption. */
export interface Wire {
  /** The address that the connection was made to. */
  address: string;
  readonly sent: Buffer[];
  readonly received: Buffer[];
}

/** How a connection is made. */
export interface ConnectOptions {
  /** Milliseconds for one address, encryption included. */
  readonly timeout: number;
  /** Certificates (PEM) that are trusted beside those of the system. */
  readonly authorities?: readonly string[];
  /** Called when the connection is there. */
  readonly onConnected: () => void;
  /** Stops what is being connected. */
  readonly signal: AbortSignal;
}

/** That no connection was there in time. */
export class ConnectTimeout extends Error {
  override readonly name = "ConnectTimeout";
}

/**
 * Connects to addresses that were checked, and to no other: the name of the host is not asked for again, so that a name
 * server which answers otherwise the second time gains nothing. What goes over the wire is noted in `wire`.
 */
export function connectorTo(
  addresses: readonly string[],
  wire: Wire,
  options: ConnectOptions,
): buildConnector.connector {
  return (target, tell) => {
    connectFirst(addresses, target, options).then(
      ({ socket, address }) => {
        wire.address = address;
        tap(socket, wire);
        options.onConnected();
        tell(null, socket);
      },
      (error: unknown) => tell(error instanceof Error ? error : new Error(String(error)), null),
    );
  };
}

async function connectFirst(
  addresses: readonly string[],
  target: buildConnector.Options,
  options: ConnectOptions,
): Promise<{ readonly socket: Socket; readonly address: string }> {
  let failure: unknown = new Error("there is no address to connect to");
  for (const address of addresses) {
    options.signal.throwIfAborted();
    try {
      return { socket: await connectOne(address, target, options), address };
    } catch (error) {
      // What the last address says is told: most hosts have one that works where the others are not routed at all.
      failure = error;
    }
  }
  throw failure;
}

function connectOne(
  host: string,
  { protocol, port, hostname }: buildConnector.Options,
  { timeout, authorities, signal }: ConnectOptions,
): Promise<Socket> {
  const secure = protocol === "https:";
  // "news.example." is the same host; certificates and their extension write it without the dot.
  const name = hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
  const to = { host, port: Number(port === "" ? (secure ? 443 : 80) : port), autoSelectFamily: false };
  return new Promise((resolve, reject) => {
    const socket = secure
      ? connectSecure({
          ...to,
          ALPNProtocols: ["http/1.1"],
          // A certificate is for the name that was asked for; an address is never sent as a name (RFC 6066, 3).
          ...(isIP(name) === 0 ? { servername: name } : {}),
          ...(authorities === undefined ? {} : { ca: [...getCACertificates("default"), ...authorities] }),
        })
      : connectPlain(to);
    const timer = setTimeout(
      () => socket.destroy(new ConnectTimeout(`no connection to ${host} in ${timeout} ms`)),
      timeout,
    );
    const stop = () => socket.destroy(new Error("stopped"));
    signal.addEventListener("abort", stop, { once: true });
    const settle = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
    };
    socket.once(secure ? "secureConnect" : "connect", () => {
      settle();
      socket.removeAllListeners("error");
      socket.setNoDelay(true);
      resolve(socket);
    });
    socket.once("error", (error) => {
      settle();
      socket.destroy();
      reject(error);
    });
  });
}

/** Notes every piece that is read from or written to a socket. */
function tap(socket: Socket, { sent, received }: Wire): void {
  const read = socket.read.bind(socket);
  socket.read = (size?: number) => {
    const piece: unknown = size === undefined ? read() : read(size);
    if (piece instanceof Uint8Array) received.push(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
    return piece;
  };
  const write = socket.write.bind(socket) as (...args: unknown[]) => boolean;
  socket.write = (...args: unknown[]) => {
    const [piece, encoding] = args;
    if (typeof piece === "string") sent.push(Buffer.from(piece, encoding === "latin1" ? "latin1" : "utf8"));
    else if (piece instanceof Uint8Array) sent.push(Buffer.from(piece));
    return write(...args);
  };
}
