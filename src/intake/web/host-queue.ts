import type { Clock } from "../captured.ts";

/** Waits so many milliseconds; rejects when the signal says to stop. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** One request a host at a time, with a pause between. */
export interface HostQueue {
  /**
   * Runs `request` when it is the host's turn: after all that came before it for the same host, and after the pause since
   * the last one ended.
   * @param pause milliseconds between requests to this host
   */
  turn<T>(host: string, pause: number, signal: AbortSignal | undefined, request: () => Promise<T>): Promise<T>;
}

interface Line {
  /** Settles when the last one in the line is done. Never rejects. */
  last: Promise<void>;
  /** How many are in the line. */
  waiting: number;
  /** When the last request ended, in milliseconds of the clock. */
  ended: number;
}

/** How many hosts without a request in the line are remembered. */
const REMEMBERED = 10_000;

export function createHostQueue(clock: Clock, sleep: Sleep): HostQueue {
  const lines = new Map<string, Line>();

  async function run<T>(line: Line, pause: number, signal: AbortSignal | undefined, request: () => Promise<T>) {
    signal?.throwIfAborted();
    const since = clock().getTime() - line.ended;
    // A clock that was set back must not stop the line for as long as it was set back.
    const left = Math.min(pause, pause - since);
    if (left > 0) await sleep(left, signal);
    try {
      return await request();
    } finally {
      line.ended = clock().getTime();
    }
  }

  function forgetOldest(): void {
    for (const [host, line] of lines) {
      if (lines.size <= REMEMBERED) return;
      if (line.waiting === 0) lines.delete(host);
    }
  }

  return {
    async turn(host, pause, signal, request) {
      const line = lines.get(host) ?? { last: Promise.resolve(), waiting: 0, ended: Number.NEGATIVE_INFINITY };
      lines.delete(host);
      lines.set(host, line);
      forgetOldest();
      line.waiting++;
      const mine = line.last.then(() => run(line, pause, signal, request));
      const leave = () => {
        line.waiting--;
      };
      line.last = mine.then(leave, leave);
      return stoppable(mine, signal);
    },
  };
}

/** A promise that is no longer waited for once the signal says to stop. What it stands for is not stopped by that. */
export async function stoppable<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  signal.throwIfAborted();
  const stopped = Promise.withResolvers<never>();
  const stop = () => stopped.reject(signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await Promise.race([work, stopped.promise]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
