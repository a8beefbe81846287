import { cut } from "./layout.ts";
import type { Terminal } from "./terminal.ts";

/** One line on standard error that says what is read, how many there are, and how long it will still take. */
export interface Progress {
  begin(index: number, what: string): void;
  /** Wipes the line, so that something else can be printed. */
  clear(): void;
}

const silent: Progress = { begin: () => undefined, clear: () => undefined };

/**
 * A progress line over `total` things; silent for one thing, or where standard error is no terminal.
 * @param doing what is done with them, as a line begins
 */
export function createProgress(terminal: Terminal, total: number, now: () => number, doing = "Reading"): Progress {
  if (total < 2 || !terminal.canDraw) return silent;
  const begun = now();
  let drawn = false;
  const clear = () => {
    if (drawn) terminal.draw("\r\u001b[2K");
    drawn = false;
  };
  return {
    begin(index, what) {
      clear();
      const left = index < 3 ? undefined : ((now() - begun) / index) * (total - index);
      const head = `${doing} ${index + 1} of ${total}.${left === undefined ? "" : ` ${timeLeft(left)} left.`} `;
      terminal.draw(terminal.paintError(head + cut(what, Math.max(10, terminal.columns - head.length - 1)), "dim"));
      drawn = true;
    },
    clear,
  };
}

/** Milliseconds as a person says them. */
export function timeLeft(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return seconds === 1 ? "1 second" : `${seconds} seconds`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return minutes === 1 ? "1 minute" : `${minutes} minutes`;
  const hours = Math.floor(minutes / 60);
  return `${hours === 1 ? "1 hour" : `${hours} hours`} ${minutes % 60} minutes`;
}
