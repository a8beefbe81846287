import type { Span } from "../../../model/span.ts";
import type { Layers } from "../../../model/stage.ts";
import { merge } from "../../../text/spans.ts";
import type { Line, Word } from "./line.ts";
import type { Range } from "./phrases.ts";
import type { Proposal } from "./propose.ts";
import type { Roles } from "./scored.ts";

type Input = Pick<Layers, "parsed" | "sentences" | "quotations">;

const opening = /["“„«‘'(`]/u;
const closing = /["”“»’')]/u;

/** Where a proposal's words stand in the text, with the quotations that go on with its content. */
export function spansOf(input: Input, lines: readonly Line[], index: number, proposal: Proposal): Roles | undefined {
  const line = lines[index];
  if (line === undefined) return undefined;
  const { text } = input.parsed;
  const cue = spanOf(line.words, proposal.candidate.cue);
  const range = proposal.source.range;
  const source = range === undefined ? undefined : spanOf(line.words, range);
  const parts = proposal.content.map((one) => spanOf(line.words, one));
  if (cue === undefined || parts.some((part) => part === undefined)) return undefined;
  const content = parts.flatMap((part) => (part === undefined ? [] : [withMarks(text, part, line.span)]));
  const more = proposal.candidate.goesOn ? following(input, lines, index, proposal) : [];
  const rest = merge([...content, ...more]).filter((span) => span.start < span.end);
  return { source: source === undefined ? [] : [source], cue: [cue], content: rest };
}

function spanOf(words: readonly Word[], range: Range): Span | undefined {
  const first = words[range.from];
  const last = words[range.to - 1];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** A phrase with the quotation marks that set it off. */
function withMarks(text: string, span: Span, line: Span): Span {
  let { start, end } = span;
  const before = text[start - 1];
  if (start > line.start && before !== undefined && opening.test(before) && before !== "(") start--;
  if (text[start - 1] === text[start] && text[start] === "'") start--;
  const inside = text.slice(start, end);
  // American usage puts the full stop inside the closing mark: the mark belongs to the content, and so does the stop.
  if (/[.,?!]/u.test(text[end] ?? "") && end + 1 < line.end && closes(inside, text[end + 1]))
    return { start, end: end + 2 };
  const after = text[end];
  if (end < line.end && closes(inside, after)) end++;
  if (text.slice(end - 1, end + 1) === "''") end++;
  return { start, end };
}

function closes(inside: string, mark: string | undefined): boolean {
  return mark !== undefined && closing.test(mark) && mark !== ")" && opened(inside, mark);
}

function opened(inside: string, mark: string): boolean {
  if (mark === '"') return (inside.split('"').length - 1) % 2 === 1;
  if (mark === "”") return inside.lastIndexOf("“") > inside.lastIndexOf("”");
  if (mark === "»") return inside.lastIndexOf("«") > inside.lastIndexOf("»");
  if (mark === "'") return /(?:^|\s)'/u.test(inside);
  return inside.lastIndexOf("‘") > inside.lastIndexOf("’");
}

/** Quotations right after the line (in its block), and those that continue one of the content. */
function following(input: Input, lines: readonly Line[], index: number, proposal: Proposal): readonly Span[] {
  const here = lines[index];
  const found: Span[] = [];
  const taken = new Set<number>();
  for (const range of proposal.content)
    for (const word of here?.words.slice(range.from, range.to) ?? [])
      if (word.quotation !== undefined) taken.add(word.quotation);
  for (let at = index + 1; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || here === undefined) break;
    const words = line.words.filter((word) => word.wordClass !== "PUNCT");
    const only = words.length > 0 && words.every((word) => word.quotation !== undefined);
    const continued = words[0]?.quotation !== undefined && continues(input, words[0].quotation, taken);
    if (!(only && line.block === here.block) && !continued) break;
    for (const word of words) {
      if (word.quotation === undefined) break;
      taken.add(word.quotation);
      found.push({ start: word.start, end: word.end });
    }
    if (!only) break;
  }
  return found;
}

function continues(input: Input, quotation: number, taken: ReadonlySet<number>): boolean {
  const earlier = input.quotations[quotation]?.continues;
  return earlier !== undefined && taken.has(earlier);
}
