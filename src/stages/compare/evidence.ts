import type { Span } from "../../model/span.ts";
import { nameSayer, quote } from "./say.ts";
import type { Side, Unit } from "./side.ts";

/** Where units stand, joined to one stretch where nothing else is between them. */
export function spansOf(units: readonly (Unit | undefined)[]): readonly Span[] {
  return units.flatMap((unit) => (unit === undefined ? [] : [unit.span])).sort((a, b) => a.start - b.start);
}

/** The whole statement, as it stands in its document. */
export function wholeOf({ card }: Side): readonly Span[] {
  return card.spans;
}

/** "The union says “twelve people were hurt”; the ministry says “no one was hurt”." */
export function eachSays(
  a: Side,
  b: Side,
  evidence: { readonly a: readonly Span[]; readonly b: readonly Span[] },
): string {
  return `${nameSayer(a)} says ${quote(a, evidence.a)}; ${inside(nameSayer(b))} says ${quote(b, evidence.b)}.`;
}

/** Within a sentence an article is small. */
export function inside(name: string): string {
  return name.replace(/^(?:The|A|An|One)(?= )/u, (article) => article.toLowerCase());
}
