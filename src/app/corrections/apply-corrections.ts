import type { Correction } from "../../model/correction.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { Decisions, DocumentRecord } from "../../model/record.ts";
import { correctActors, type PlacedActorCorrection } from "./correct-actors.ts";
import { correctAttributions, type PlacedSaidCorrection } from "./correct-attributions.ts";
import { correctFacets, type PlacedFacetCorrection } from "./correct-facets.ts";
import { decidedBy, type InForce, inForce, isOfPair, placesOf } from "./in-force.ts";
import { statementAt } from "./statement-at.ts";
import { findWordsAt } from "./words-at.ts";

const LOST = "The words that it is about no longer stand in the document, or stand in several places.";
const UNREAD = "The words still stand in the document, but nothing said is read at them.";

/**
 * A reading with what people decided laid over it: pure, so the same judgements correct every reading in the same way.
 * The machine's own values stay beside those that were decided (`readAs`), what was set aside stays in `decisions`, and a
 * decision whose words are gone is told as an orphan. A record that no judgement is about is given back as it is.
 * @param judgements of its case, in the order in which they were made
 */
export function applyCorrections(record: DocumentRecord, judgements: readonly Judgement[]): DocumentRecord {
  return layOver(record, inForce(judgements));
}

/** The same, where it is known already which judgements hold. */
export function layOver(record: DocumentRecord, holding: readonly InForce[]): DocumentRecord {
  const { document } = record;
  const about = holding.filter(
    ({ correction }) => correction.kind === "party" || placesOf(correction).some((at) => at.documentId === document.id),
  );
  if (about.length === 0) return record;
  const orphans: Decisions["orphans"][number][] = [];
  const facets: PlacedFacetCorrection[] = [];
  const actors: PlacedActorCorrection[] = [];
  const said: PlacedSaidCorrection[] = [];
  const quotes = new Map<string, string>();
  for (const one of about) {
    const { correction } = one;
    const decided = decidedBy(one);
    quotes.set(decided.judgementId, correction.at.quote);
    const spans = placesOf(correction).map((at) => findWordsAt(document, at));
    const isLost = placesOf(correction).some(
      (at, index) => at.documentId === document.id && spans[index] === undefined,
    );
    if (isLost) {
      orphans.push({ judgementId: decided.judgementId, quote: correction.at.quote, why: LOST });
      // A party belongs to a name as well as to the words at which it was decided.
      if (correction.kind !== "party") continue;
    }
    if (isOfPair(correction)) {
      const isUnread = spans.some((span) => span !== undefined && statementAt(record, span) === undefined);
      if (correction.kind !== "same event" && isUnread) {
        orphans.push({ judgementId: decided.judgementId, quote: correction.at.quote, why: UNREAD });
      }
      continue;
    }
    const [span, other] = spans;
    if (correction.kind === "said" || correction.kind === "not said") {
      if (span !== undefined) said.push({ correction, decided, at: span, words: other });
    } else if (isOfFacet(correction)) {
      if (span !== undefined) facets.push({ correction, span, decided });
    } else actors.push({ correction, positive: one.positive, decided, at: span, other });
  }
  // What is said first: facets belong to statements, and an actor's correction reaches the chains.
  const { without: unread, unsaid, ...told } = correctAttributions(record, said);
  const { facets: own, ...statements } = told;
  const retold: DocumentRecord = { ...record, ...statements, ...(own === undefined ? {} : { facets: own }) };
  const corrected = correctFacets(retold, facets);
  const { without, ...cast } = correctActors(retold, actors);
  for (const { judgementId, why } of [...unread, ...without]) {
    orphans.push({ judgementId, quote: quotes.get(judgementId) ?? "", why });
  }
  const changed =
    facets.length > 0 ||
    said.length > 0 ||
    orphans.length > 0 ||
    cast.actors !== record.actors ||
    cast.attributions !== record.attributions;
  if (!changed) return record;
  return {
    ...retold,
    ...cast,
    ...(record.facets === undefined && corrected.facets.length === 0 ? {} : { facets: corrected.facets }),
    decisions: { setAside: corrected.setAside, ...(unsaid.length === 0 ? {} : { unsaid }), orphans },
  };
}

function isOfFacet(correction: Correction): correction is PlacedFacetCorrection["correction"] {
  return (
    correction.kind === "time" ||
    correction.kind === "place" ||
    correction.kind === "quantity" ||
    correction.kind === "none"
  );
}
