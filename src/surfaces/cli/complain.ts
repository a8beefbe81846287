import type { ErrorReport } from "../../app/failure.ts";
import { wrap } from "./terminal/layout.ts";
import { onOneLine } from "./terminal/neutralise.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** Says a failure on standard error: what happened, then its code and what can be done. */
export function complain(terminal: Terminal, { code, message, remedy }: ErrorReport): void {
  const onError: Terminal = { ...terminal, paint: (text, ...styles) => terminal.paintError(text, ...styles) };
  const lines = [
    ...wrap(onError, [{ text: message, styles: ["red"] }], { width: terminal.columns, rest: "  " }),
    ...wrap(onError, [{ text: `${code}: ${onOneLine(remedy)}`, styles: ["dim"] }], {
      width: terminal.columns,
      first: "  ",
      rest: "  ",
    }),
  ];
  for (const line of lines) terminal.complain(line);
}

/** Says a sentence on standard error, wrapped. */
export function remark(terminal: Terminal, sentence: string): void {
  for (const line of wrap(terminal, [{ text: sentence }], { width: terminal.columns })) terminal.complain(line);
}
