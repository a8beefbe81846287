import type { DocumentRecord } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import { createFileOffsets, type OffsetUnit } from "./file-offsets.ts";
import type { AttributionsLine } from "./shapes.ts";

type Pair = [number, number];

/**
 * One line of `sayso attributions`. Offsets go into the file's decoded text: for plain text the reading copy is
 * that text; for a page each span is mapped back to where its words stand in the page's source, in as many
 * pieces as the markup cuts it into.
 */
export function attributionsLine(
  doc: string,
  record: DocumentRecord,
  decoded: string,
  unit: OffsetUnit,
): AttributionsLine {
  const offsets = createFileOffsets(record.document, decoded, unit);
  const all = (spans: readonly Span[]): Pair[] => spans.flatMap((span) => offsets.pieces(span)).map(pairOf);
  const whole = (span: Span): Pair => pairOf(offsets.whole(span));
  return {
    doc,
    attributions: record.attributions.map((attribution) => ({
      source: all(attribution.source),
      cue: all(attribution.cue),
      content: all(attribution.content),
      directness: attribution.directness,
      stance: attribution.stance,
      hedge: attribution.hedge?.words ?? null,
      chain: attribution.chain.map((link) => link.words),
      confidence: attribution.reading.confidence,
      by: `${attribution.reading.kind}:${attribution.reading.id}@${attribution.reading.version}`,
    })),
    questions: record.questions.map((question) => ({
      span: whole(question.span),
      kind: question.kind,
      about: question.about.words,
    })),
    residue: record.document.residue.map(({ span, why }) => ({ span: whole(span), why })),
  };
}

function pairOf({ start, end }: Span): Pair {
  return [start, end];
}
