import stringWidth from "string-width";
import { neutralise, onOneLine } from "./neutralise.ts";
import type { Style, Terminal } from "./terminal.ts";

/** Words in one style. Words from articles may be given as they are: they are neutralised here. */
export interface Run {
  readonly text: string;
  readonly styles?: readonly Style[];
}

/** Where lines begin and how wide they may be, in columns. */
export interface Measure {
  readonly width: number;
  /** What stands before the first line; it counts to the width. */
  readonly first?: string;
  /** What stands before the other lines. */
  readonly rest?: string;
}

interface Word {
  readonly pieces: readonly Run[];
  readonly width: number;
}

/** The columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/**
 * The runs as lines of at most the measure's width, broken between words; a word longer than a line is broken
 * inside. White space is one space. Linear in the length of the text.
 */
export function wrap(terminal: Terminal, runs: readonly Run[], measure: Measure): readonly string[] {
  const first = measure.first ?? "";
  const rest = measure.rest ?? "";
  const lines: string[] = [];
  let line = first;
  let used = widthOf(first);
  let empty = true;
  const restWidth = widthOf(rest);
  const room = Math.max(8, measure.width - Math.max(used, restWidth));
  let before: Run | undefined;
  const feed = () => {
    lines.push(line);
    line = rest;
    used = restWidth;
    empty = true;
  };
  for (const word of wordsOf(runs, room)) {
    if (!empty && used + 1 + word.width > measure.width) feed();
    if (!empty) {
      // A style that goes on over the space keeps an underlined phrase in one piece.
      const next = word.pieces[0];
      line +=
        before !== undefined && next?.styles === before.styles ? terminal.paint(" ", ...(before.styles ?? [])) : " ";
      used += 1;
    }
    for (const piece of word.pieces) line += terminal.paint(piece.text, ...(piece.styles ?? []));
    before = word.pieces.at(-1);
    used += word.width;
    empty = false;
  }
  if (!empty || lines.length === 0) lines.push(line);
  return lines;
}

function* wordsOf(runs: readonly Run[], room: number): Generator<Word> {
  let pieces: Run[] = [];
  let width = 0;
  for (const run of runs) {
    const styles = run.styles ?? [];
    for (const part of neutralise(run.text).split(/(\s+)/u)) {
      if (part === "") continue;
      if (/^\s/u.test(part)) {
        if (pieces.length > 0) yield { pieces, width };
        pieces = [];
        width = 0;
        continue;
      }
      for (const chunk of chunksOf(part, room)) {
        const columns = widthOf(chunk);
        if (width > 0 && width + columns > room) {
          yield { pieces, width };
          pieces = [];
          width = 0;
        }
        pieces.push({ text: chunk, styles });
        width += columns;
      }
    }
  }
  if (pieces.length > 0) yield { pieces, width };
}

function chunksOf(word: string, room: number): readonly string[] {
  if (word.length <= room && widthOf(word) <= room) return [word];
  const chunks: string[] = [];
  let chunk = "";
  let width = 0;
  for (const character of word) {
    const columns = widthOf(character);
    if (width + columns > room) {
      chunks.push(chunk);
      chunk = "";
      width = 0;
    }
    chunk += character;
    width += columns;
  }
  if (chunk !== "") chunks.push(chunk);
  return chunks;
}

/** The text on one line in at most so many columns, with an ellipsis where it was cut. */
export function cut(text: string, width: number): string {
  // What is far past the edge is never looked at: titles can be megabytes.
  const line = onOneLine(text.slice(0, width * 4 + 64));
  if (text.length <= width * 4 + 64 && widthOf(line) <= width) return line;
  let kept = "";
  let used = 0;
  for (const character of line) {
    const columns = widthOf(character);
    if (used + columns > width - 1) break;
    kept += character;
    used += columns;
  }
  return `${kept.trimEnd()}…`;
}

/** Two texts on one line, the second at the right edge; on two lines when both do not fit. */
export function spread(left: string, right: string, width: number): readonly string[] {
  const space = width - widthOf(left) - widthOf(right);
  return space >= 2 ? [left + " ".repeat(space) + right] : [left, right];
}

/** Two columns side by side: the left one padded to its width. */
export function beside(left: readonly string[], leftWidth: number, right: readonly string[]): readonly string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const text = left[at] ?? "";
    const note = right[at];
    return note === undefined ? text : text + " ".repeat(Math.max(1, leftWidth - widthOf(text))) + note;
  });
}
