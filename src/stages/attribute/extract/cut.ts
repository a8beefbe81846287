import type { Layers } from "../../../model/stage.ts";
import { contains, indexAt } from "../../../text/spans.ts";
import type { Extracted } from "../extracted.ts";

/**
 * Cuts a content before a paragraph that is nothing but a quotation of its own: the one before it was closed, so the new
 * one is another thing said, and gets an attribution of its own. A speech whose paragraphs reopen one quotation stays whole.
 */
export function cutAtParagraphs(
  { parsed, quotations }: Pick<Layers, "parsed" | "quotations">,
  found: readonly Extracted[],
): readonly Extracted[] {
  const opened = new Map(quotations.map((quotation) => [quotation.span.start, quotation]));
  const whole = new Map(
    parsed.blocks.map(({ span }) => {
      const words = parsed.text.slice(span.start, span.end);
      return [span.start + words.length - words.trimStart().length, span.start + words.trimEnd().length];
    }),
  );
  return found.map((one) => {
    const at = one.content.findIndex((span, index) => {
      const quotation = opened.get(span.start);
      const end = whole.get(span.start);
      return (
        index > 0 &&
        quotation !== undefined &&
        quotation.continues === undefined &&
        end !== undefined &&
        quotation.span.end >= end
      );
    });
    return at < 0 ? one : { ...one, content: one.content.slice(0, at) };
  });
}

/**
 * Takes out of an attribution a word in quotation marks that is no speech and stands in another paragraph than the cue: "The word was “drill.”" is not what
 * the union of the next paragraph says.
 */
export function withoutScraps(
  { parsed, quotations }: Pick<Layers, "parsed" | "quotations">,
  found: readonly Extracted[],
): readonly Extracted[] {
  const scraps = quotations.filter(({ kind }) => kind !== "speech").map(({ span }) => span);
  if (scraps.length === 0) return found;
  return found.map((one) => {
    const [cue] = one.cue;
    if (cue === undefined || one.content.length < 2) return one;
    const block = indexAt(parsed.blocks, cue.start);
    const content = one.content.filter(
      (span) => indexAt(parsed.blocks, span.start) === block || !scraps.some((scrap) => contains(scrap, span)),
    );
    return content.length === 0 || content.length === one.content.length ? one : { ...one, content };
  });
}
