import type { Span } from "../../../model/span.ts";
import type { Layers } from "../../../model/stage.ts";
import type { Extracted } from "../extracted.ts";
import type { Line } from "./line.ts";

/**
 * How sure it is that a paragraph of nothing but a quotation goes on with the quotation that ended the paragraph before it. Counted
 * 2026-11-24 on the 840 articles of PolNeAR train: of 40 such pairs whose first quotation has a source, 26 are one attribution in the gold,
 * 6 have another source (some of them other words for the same person), 8 second ones are not marked. 26 of 40, so that doubt counts against it.
 */
const goesOn = 0.65;

/**
 * How sure it is that a paragraph of nothing but a quotation is what the one said whose words were told last in the paragraph before, where that
 * does not end in a quotation. Counted 2026-11-28 on the same articles: of 76 such paragraphs without a cue of their own 63 have that source in
 * the gold, 3 another (one of them other words for the same person), 10 are not marked.
 */
const isAlone = 0.82;

/** Blocks that may be nothing but a quotation: their first word stands in one. */
export function quotationsAlone({ parsed, quotations }: Pick<Layers, "parsed" | "quotations">): readonly number[] {
  const quoted = new Uint8Array(parsed.text.length);
  for (const { span, depth } of quotations) if (depth === 0) quoted.fill(1, span.start, span.end);
  return parsed.blocks.flatMap(({ span }, block) => {
    const words = parsed.text.slice(span.start, span.end);
    const first = words.search(/[\p{L}\p{N}]/u);
    return first >= 0 && quoted[span.start + first] === 1 ? [block] : [];
  });
}

/**
 * Adds a paragraph's quotation, when the paragraph is nothing else and was not read, as an attribution without a cue: of the speaker whose quotation
 * ended the paragraph before it, or whose words were told last there.
 */
export function withContinued(lines: readonly Line[], found: readonly Extracted[]): readonly Extracted[] {
  const byEnd = new Map<number, Extracted>();
  const taken = new Set<number>();
  const told: Extracted[] = [];
  for (const one of found) {
    for (const span of one.content) taken.add(span.start);
    const end = one.content.at(-1)?.end;
    if (end === undefined || one.source.length === 0) continue;
    byEnd.set(end, one);
    if (one.cue.length > 0) told.push(one);
  }
  const toldLast = ({ words }: Line): Extracted | undefined => {
    const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
    const inside = told.filter(({ content }) => content.every((span) => span.start >= start && span.end <= end));
    return inside.reduce<Extracted | undefined>((last, one) => (endOf(one) > endOf(last) ? one : last), undefined);
  };
  const all = [...found];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || line.block !== before.block + 1) continue;
    const words = line.words.filter((word) => word.wordClass !== "PUNCT");
    const first = words[0];
    const alone = words.length > 0 && words.every((word) => word.quotation !== undefined);
    if (!alone || first === undefined || taken.has(first.start) || lines[index + 1]?.block === line.block) continue;
    const at = before.words.findLastIndex((word) => word.wordClass !== "PUNCT");
    const ends = before.words.slice(Math.max(0, at)).map((word) => word.end);
    const isQuoted = before.words[at]?.quotation !== undefined;
    // A content may end before its closing marks or after them.
    const previous = isQuoted ? ends.map((end) => byEnd.get(end)).find((one) => one !== undefined) : toldLast(before);
    if (previous === undefined || first.quotation === undefined) continue;
    const content: readonly Span[] = [{ start: first.start, end: words.at(-1)?.end ?? first.end }];
    const read = isQuoted
      ? { rule: "quotation-goes-on", confidence: goesOn }
      : { rule: "quotation-alone", confidence: isAlone };
    const one = { source: previous.source, cue: [], content, ...read };
    byEnd.set(content[0]?.end ?? 0, one);
    taken.add(first.start);
    all.push(one);
  }
  return all;
}

function endOf(one: Extracted | undefined): number {
  return one?.content.at(-1)?.end ?? -1;
}
