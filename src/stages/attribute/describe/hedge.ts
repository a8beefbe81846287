import type { Hedge } from "../../../model/attribution.ts";
import type { SpeechActLanguage } from "../../../model/language/speech-act-language.ts";
import type { Span } from "../../../model/span.ts";
import { merge, sliceAll } from "../../../text/spans.ts";

/** The words of a content that make it less than certain, with their places; `undefined` when there are none. */
export function findHedge(text: string, content: readonly Span[], language: SpeechActLanguage): Hedge | undefined {
  const found = content.flatMap((piece) => {
    const words = text.slice(piece.start, piece.end);
    return language.hedges.flatMap((rule) =>
      rule.apply(words).map((span) => ({ start: piece.start + span.start, end: piece.start + span.end })),
    );
  });
  if (found.length === 0) return undefined;
  const spans = merge(found);
  return { words: sliceAll(text, spans), spans };
}
