import type { Block } from "../../model/document.ts";
import type { SegmentLanguage } from "../../model/language/segment-language.ts";
import type { Quotation } from "../../model/segment.ts";
import type { Span } from "../../model/span.ts";
import { trim } from "../../text/spans.ts";
import { dialogueLine } from "./dialogue.ts";
import { findMarks } from "./marks.ts";
import { type Pair, pairMarks } from "./pair-marks.ts";
import { quotationKind } from "./quotation-kind.ts";

/** A block with the language of its words, where that is known. */
export interface BlockInLanguage {
  readonly block: Block;
  readonly language: SegmentLanguage | undefined;
}

type Draft = { -readonly [K in keyof Quotation]: Quotation[K] };

/**
 * The quotations of a document, ordered by start (an outer one before those inside it).
 * Each lies within one block; a speech that runs over several paragraphs is one quotation a paragraph, each linked to
 * the one before by `continues`. Linear in the text's length.
 */
export function findQuotations(text: string, blocks: readonly BlockInLanguage[]): readonly Quotation[] {
  const found: Draft[] = [];
  /** The last paragraph's quotation that was left open, with its mark. */
  let left: { readonly index: number; readonly shape: string } | undefined;
  for (const { block, language } of blocks) {
    const span = trim(text, block.span);
    if (span === undefined) continue;
    const pairs = pairMarks(text, span, findMarks(text, span.start, span.end));
    const first = found.length;
    if (block.kind === "quote" && !coveredByMarks(span, pairs)) {
      found.push({ span, inner: span, kind: "speech", depth: 0, closed: true, form: "block" });
    } else if (language?.dialogueDash === true && block.kind === "paragraph" && left === undefined) {
      found.push(...dialogueLine(text, span, first));
    }
    appendPairs(text, span, pairs, language, found, first);
    if (block.kind !== "paragraph" && block.kind !== "quote") continue;
    const mine = found.slice(first);
    const again = mine.find((quotation) => quotation.span.start === span.start);
    if (left !== undefined && again !== undefined && sameMark(left.shape, text[again.span.start])) {
      again.continues = left.index;
      again.kind = "speech";
    }
    const open = mine.findLastIndex((quotation) => !quotation.closed);
    left = open < 0 ? undefined : { index: first + open, shape: text[mine[open]?.span.start ?? 0] ?? "" };
  }
  return found;
}

/** Depths are counted by a stack of ends, since pairs are ordered by start and nest without crossing. */
function appendPairs(
  text: string,
  block: Span,
  pairs: readonly Pair[],
  language: SegmentLanguage | undefined,
  found: Draft[],
  first: number,
): void {
  const whole = found.slice(first);
  const ends: number[] = [];
  let line = 0;
  for (const pair of pairs) {
    const inner = trim(text, { start: pair.innerStart, end: pair.innerEnd });
    if (inner === undefined) continue;
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= pair.start) ends.pop();
    while ((whole[line]?.span.end ?? Number.POSITIVE_INFINITY) <= pair.start) line++;
    const near = whole[line];
    const touches = near !== undefined && near.span.start < pair.end;
    const around = near !== undefined && near.span.start <= pair.start && pair.end <= near.span.end ? 1 : 0;
    if (touches && around === 0) continue;
    found.push({
      span: { start: pair.start, end: pair.end },
      inner,
      kind: quotationKind(text, block, pair, inner, language),
      depth: around + ends.length,
      closed: pair.closed,
      form: "marks",
    });
    ends.push(pair.end);
  }
}

function coveredByMarks(block: Span, pairs: readonly Pair[]): boolean {
  return pairs.some((pair) => pair.start <= block.start + 1 && pair.end >= block.end - 2);
}

function sameMark(shape: string, mark: string | undefined): boolean {
  return (
    mark !== undefined && (shape === mark || '“"„'.includes(shape) === '“"„'.includes(mark)) && '“"„«»‘”'.includes(mark)
  );
}
