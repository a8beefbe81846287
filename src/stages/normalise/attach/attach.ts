import type { Facet } from "../../../model/facet/facet.ts";
import type { Languages } from "../../../model/language/language.ts";
import type { Layers } from "../../../model/stage.ts";
import { createSpanIndex } from "../../../text/span-index.ts";
import { hull } from "../../../text/spans.ts";
import { aroundSaying } from "./around-saying.ts";
import { carryOver } from "./carry-over.ts";
import type { Tie } from "./tie.ts";

type Input = Pick<Layers, "parsed" | "sentences" | "attributions" | "actors" | "statements">;

/**
 * The facets with the statements that each belongs to, in the order of the text.
 *
 * What stands inside a statement's words is stated of its event. What stands beside them in the sentence tells when or where it
 * was said, or was put before the statement and is of its event all the same (`around-saying.ts`). A statement that takes up a place
 * ("the city") has the one named before (`carry-over.ts`); one with a place of its own is given no other. A place that is part of a
 * name ("Russia's Federal Security Service") is where nothing happened.
 */
export function attach(
  facets: readonly Facet[],
  input: Input,
  { languages }: { readonly languages: Languages },
): readonly Facet[] {
  const ofEvents = withoutNames(facets, input);
  const pieces = input.statements.flatMap((statement) => statement.spans.map((span) => ({ statement, span })));
  const statements = createSpanIndex(pieces, ({ span }) => span);
  const ties = ofEvents.flatMap((facet): readonly Tie[] => {
    const at = hull(facet.spans);
    if (at === undefined) return [];
    const holding = new Set(statements.holding(at).map(({ statement }) => statement));
    return [...holding].map(({ id }) => ({
      facet,
      use: { statementId: id, aspect: "event", basis: "stated", rule: "within" },
    }));
  });
  ties.push(...aroundSaying(ofEvents, input));
  ties.push(...carryOver(ofEvents, input, ties, languages));
  const uses = Map.groupBy(ties, (tie) => tie.facet);
  return facets
    .map((facet): Facet => ({ ...facet, of: (uses.get(facet) ?? []).map(({ use }) => use) }))
    .sort(
      (a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.spans[0]?.end ?? 0) - (b.spans[0]?.end ?? 0),
    );
}

function withoutNames(
  facets: readonly Facet[],
  { parsed, actors }: Pick<Layers, "parsed" | "actors">,
): readonly Facet[] {
  const named = actors.filter(
    ({ named, kind }) => named && (kind === "person" || kind === "body" || kind === "outlet"),
  );
  const mentions = createSpanIndex(
    named.flatMap((actor) => actor.mentions),
    ({ span }) => span,
  );
  return facets.filter(({ kind, spans: [span] }) => {
    if (kind !== "place" || span === undefined) return true;
    // "Russia's" belongs to the name that it stands before, whether the mention begins with it or not.
    const [possessive = ""] = /^['’]s\s/u.exec(parsed.text.slice(span.end, span.end + 3)) ?? [];
    const whole = { start: span.start, end: span.end + possessive.length };
    const next = { start: whole.end, end: whole.end + 1 };
    return (
      !mentions.holding(span).some((mention) => mention.span.end - mention.span.start > span.end - span.start) &&
      (possessive === "" || mentions.holding(next).length === 0)
    );
  });
}
