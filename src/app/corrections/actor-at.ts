import type { Actor } from "../../model/actor.ts";
import type { Span } from "../../model/span.ts";
import { overlaps } from "../../text/spans.ts";

/** Who is mentioned at exactly these words, else the only one whose mention touches them. */
export function actorAt(actors: readonly Actor[], span: Span): Actor | undefined {
  const has = (fits: (mention: Span) => boolean) =>
    actors.filter(({ mentions }) => mentions.some((mention) => fits(mention.span)));
  const [exact] = has(({ start, end }) => start === span.start && end === span.end);
  if (exact !== undefined) return exact;
  const touching = has((mention) => overlaps(mention, span));
  return touching.length === 1 ? touching[0] : undefined;
}
