import { styleText } from "node:util";

/** Ways in which words may stand out; all are left away where colour is off. */
export type Style = "bold" | "dim" | "italic" | "underline" | "red" | "green" | "yellow" | "cyan";

/** What a command prints on: how wide it is, whether styles show, and how progress may be told. */
export interface Terminal {
  /** Columns of standard output. */
  readonly columns: number;
  readonly isTerminal: boolean;
  /** Standard error is a terminal: a line may be drawn and wiped again. */
  readonly canDraw: boolean;
  /** Writes on standard output as it stands. */
  write(text: string): void;
  /** Says a line on standard output. */
  line(text?: string): void;
  /** Says a line on standard error. */
  complain(text: string): void;
  /** Draws on standard error without a line end. */
  draw(text: string): void;
  /** The text with styles, or as it is where colour is off. */
  paint(text: string, ...styles: readonly Style[]): string;
  /** The same for standard error. */
  paintError(text: string, ...styles: readonly Style[]): string;
}

/** A stream as far as a terminal needs it. */
export interface Sink {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** Environment variables that a terminal obeys: COLUMNS, NO_COLOR, FORCE_COLOR, TERM. */
export type Environment = Readonly<Record<string, string | undefined>>;

const NARROWEST = 40;
const WIDEST = 200;
const USUAL = 80;

/**
 * A terminal over two streams. Colour: `NO_COLOR` (not empty) turns it off, else `FORCE_COLOR` (not `0`) turns
 * it on, else it shows where the stream is a terminal that is not dumb. Width: `COLUMNS`, else the terminal's,
 * else 80; between 40 and 200.
 */
export function createTerminal(out: Sink, err: Sink, environment: Environment): Terminal {
  const styled = (sink: Sink) => hasColour(sink, environment);
  const paintFor =
    (on: boolean) =>
    (text: string, ...styles: readonly Style[]) =>
      on && styles.length > 0 && text !== "" ? styleText([...styles], text, { validateStream: false }) : text;
  const asked = Number.parseInt(environment.COLUMNS ?? "", 10);
  const columns = Number.isInteger(asked) && asked > 0 ? asked : (out.columns ?? USUAL);
  return {
    columns: Math.min(WIDEST, Math.max(NARROWEST, columns)),
    isTerminal: out.isTTY === true,
    canDraw: err.isTTY === true && environment.TERM !== "dumb",
    write: (text) => void out.write(text),
    line: (text = "") => void out.write(`${text}\n`),
    complain: (text) => void err.write(`${text}\n`),
    draw: (text) => void err.write(text),
    paint: paintFor(styled(out)),
    paintError: paintFor(styled(err)),
  };
}

function hasColour(sink: Sink, environment: Environment): boolean {
  if ((environment.NO_COLOR ?? "") !== "") return false;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return sink.isTTY === true && environment.TERM !== "dumb";
}
