import { cut } from "./layout.ts";
import type { Terminal } from "./terminal.ts";

/** One line on standard error that says what is read, how many there are, and how long it will still take. */
export interface Progress {
  /** @param within how far the file that holds it has been read, where it holds many */
  begin(index: number, what: string, within?: { readonly done: number; readonly total: number }): void;
  /** Wipes the line, so that something else can be printed. */
  clear(): void;
}

const silent: Progress = { begin: () => undefined, clear: () => undefined };

/**
 * A progress line over `total` things; silent for one thing, or where standard error is no terminal.
 * @param doing what is done with them, as a line begins
 */
export function createProgress(terminal: Terminal, total: number, now: () => number, doing = "Reading"): Progress {
  if (!terminal.canDraw) return silent;
  const begun = now();
  let drawn = false;
  const clear = () => {
    if (drawn) terminal.draw("\r\u001b[2K");
    drawn = false;
  };
  return {
    begin(index, what, within) {
      if (total < 2 && within === undefined) return;
      clear();
      // Of a file that holds many it is not known how many: how much of it is left tells how long it takes.
      const done = within === undefined ? index : within.done;
      const whole = within === undefined ? total : within.total;
      const left = index < 3 || done === 0 ? undefined : ((now() - begun) / done) * (whole - done);
      const of = within === undefined ? `of ${total}` : `(${Math.floor((100 * done) / whole)} % of the file)`;
      const head = `${doing} ${index + 1} ${of}.${left === undefined ? "" : ` ${timeLeft(left)} left.`} `;
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
