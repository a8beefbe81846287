import type { Document, SourceRun } from "../model/document.ts";
import type { Span } from "../model/span.ts";

/** What offsets count. */
export type OffsetUnit = "utf16" | "codepoint";

/** Finds where words of the reading copy stand in the decoded file. */
export interface FileOffsets {
  /** The places of the words, in order; markup between them is left out. */
  pieces(span: Span): readonly Span[];
  /** From the first character of the words to the last. */
  whole(span: Span): Span;
}

/**
 * From offsets of the reading copy (UTF-16) to offsets of the decoded file, in the unit asked for. A lookup is
 * logarithmic in the number of runs and of characters beyond U+FFFF, and linear in the runs that a span covers.
 */
export function createFileOffsets(document: Document, decoded: string, unit: OffsetUnit): FileOffsets {
  const convert = unit === "utf16" ? (at: number) => at : codePointCounter(decoded);
  const toUnit = ({ start, end }: Span): Span => ({ start: convert(start), end: convert(end) });
  const identity = document.text === decoded;
  const runs = document.sourceMap;
  const raw = (span: Span): readonly Span[] => (identity ? [span] : mapped(runs, span, document.text, decoded));
  return {
    pieces: (span) => raw(span).map(toUnit),
    whole: (span) => {
      const pieces = raw(span);
      const first = pieces[0] ?? span;
      const last = pieces.at(-1) ?? span;
      return toUnit({ start: first.start, end: last.end });
    },
  };
}

function mapped(runs: readonly SourceRun[], span: Span, text: string, decoded: string): readonly Span[] {
  const pieces: Span[] = [];
  for (let at = firstEndingAfter(runs, span.start); at < runs.length; at++) {
    const run = runs[at];
    if (run === undefined || run.text.start >= span.end) break;
    const start = placeIn(run, Math.max(span.start, run.text.start), text, decoded, "start");
    const end = placeIn(run, Math.min(span.end, run.text.end), text, decoded, "end");
    const last = pieces.at(-1);
    if (start >= end) continue;
    if (last !== undefined && last.end === start) pieces[pieces.length - 1] = { start: last.start, end };
    else pieces.push({ start, end });
  }
  return pieces;
}

function firstEndingAfter(runs: readonly SourceRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.text.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where an offset inside a run stands in the file. Runs of equal length are the same characters; in others
 * white space was drawn together or entities stand for characters, so both sides are walked until they meet.
 */
function placeIn(run: SourceRun, offset: number, text: string, decoded: string, edge: "start" | "end"): number {
  const length = run.text.end - run.text.start;
  if (offset <= run.text.start) return run.raw.start;
  if (offset >= run.text.end) return run.raw.end;
  if (length === run.raw.end - run.raw.start) return run.raw.start + offset - run.text.start;
  let raw = run.raw.start;
  for (let at = run.text.start; at < offset; at++) raw = afterCharacter(decoded, raw, run.raw.end, text, at);
  if (edge === "start" && !isSpace(text[offset])) while (raw < run.raw.end && isSpace(decoded[raw])) raw++;
  return raw;
}

const entity = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?/y;

function afterCharacter(decoded: string, from: number, limit: number, text: string, at: number): number {
  let raw = from;
  const character = text[at];
  if (isSpace(character)) {
    while (raw < limit && isSpace(decoded[raw])) raw++;
    return raw === from ? afterEntityOr(decoded, raw, limit) : raw;
  }
  while (raw < limit && isSpace(decoded[raw])) raw++;
  // The second half of a surrogate pair that came from one entity takes no room of its own.
  if (isLowSurrogate(character) && decoded[raw] !== character) return raw;
  if (decoded[raw] === "&" && decoded[raw] !== undefined) return afterEntityOr(decoded, raw, limit);
  return Math.min(limit, raw + 1);
}

function afterEntityOr(decoded: string, raw: number, limit: number): number {
  entity.lastIndex = raw;
  const match = entity.exec(decoded);
  return match === null
    ? Math.min(limit, raw + (decoded[raw] === "&" ? 1 : 0))
    : Math.min(limit, raw + match[0].length);
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/u.test(character);
}

function isLowSurrogate(character: string | undefined): boolean {
  const code = character?.charCodeAt(0) ?? 0;
  return code >= 0xdc00 && code <= 0xdfff;
}

/** From UTF-16 offsets to code points, by the places of the characters that take two units. */
function codePointCounter(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
