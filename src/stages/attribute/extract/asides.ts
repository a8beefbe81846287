import type { AttributionLanguage } from "../../../model/language/attribution-language.ts";
import type { Span } from "../../../model/span.ts";
import type { Layers } from "../../../model/stage.ts";
import { contains, hull } from "../../../text/spans.ts";
import type { Extracted } from "../extracted.ts";

/** How many characters (a full stop, closing marks) may stand between the end of an aside and that of the content. */
const slack = 2;

/**
 * Cuts from a content what the page itself adds at its end about somebody else: of "Moscow said that it had hit a depot, a claim
 * Kyiv denied" the denial is no word of Moscow's. Done only where another attribution was found that stands in the
 * aside up to the content's end, and never within quotation marks.
 */
export function withoutAsides(
  { parsed, quotations }: Pick<Layers, "parsed" | "quotations">,
  found: readonly Extracted[],
  languageOf: (one: Extracted) => AttributionLanguage | undefined,
): readonly Extracted[] {
  return found.map((outer) => {
    const language = languageOf(outer);
    const last = outer.content.at(-1);
    if (language === undefined || last === undefined) return outer;
    for (const inner of found) {
      const [source] = inner.source;
      const whole = hull([...inner.source, ...inner.cue, ...inner.content]);
      if (inner === outer || source === undefined || whole === undefined || !contains(last, source)) continue;
      if (whole.end > last.end + slack || whole.end < last.end - slack) continue;
      const begins = language.asideBefore(parsed.text.slice(last.start, source.start));
      if (begins === undefined || begins === 0) continue;
      const end = last.start + begins;
      if (quotations.some(({ span }) => span.start < end && end < span.end)) continue;
      const kept: Span = { start: last.start, end };
      return { ...outer, content: [...outer.content.slice(0, -1), kept] };
    }
    return outer;
  });
}
