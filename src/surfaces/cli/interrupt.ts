import type { Terminal } from "./terminal/terminal.ts";

const EXIT_INTERRUPTED = 130;

/**
 * Runs work that can be interrupted: the first SIGINT or SIGTERM says the words and aborts, so that what is
 * under way can be finished; a second ends the program at once (an acknowledged write is on disk by then).
 */
export async function interruptible<T>(
  terminal: Terminal,
  work: (signal: AbortSignal) => Promise<T>,
  words: string,
): Promise<T> {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(EXIT_INTERRUPTED);
    controller.abort();
    terminal.complain(`\n${words}`);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
}
