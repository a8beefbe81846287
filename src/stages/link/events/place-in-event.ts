import type { DocumentCard } from "../../../model/card.ts";
import type { CaseContext, Constraint, EventPlacement, Neighbour } from "../../../model/case-stage.ts";
import { makeId } from "../../../model/id.ts";
import type { Link } from "../../../model/link.ts";
import { profileOfNeighbour } from "../sketch.ts";
import { areOne, type EventNear, eventsNear, type WeighedNeighbour } from "./linkage.ts";
import { profileOf } from "./profile.ts";
import { probabilityOf, weighPair } from "./weigh-pair.ts";
import { SAME } from "./weights.ts";

/** The version of how documents are weighed. */
const VERSION = "1.1.0";

/**
 * The event that a new document reports: that of a neighbour, or its own. It costs by the neighbours alone.
 *
 * Each neighbour is weighed by itself; the document joins the event whose documents it fits best, by the mean of the best of them and not by the
 * nearest alone, so that a chain of likenesses draws no two events together. Further events that it fits are merged into that one where their own
 * documents fit one another. What people decided goes before all that.
 * @param neighbours found by `eventKeys`, the likeliest first
 */
export function placeInEvent(
  card: DocumentCard,
  neighbours: readonly Neighbour[],
  constraints: readonly Constraint[],
  context: CaseContext,
): EventPlacement {
  const profile = profileOf(card, context);
  const weighed = neighbours.map((neighbour): WeighedNeighbour => {
    const theirs = profileOfNeighbour(neighbour, context);
    return { neighbour, profile: theirs, weighed: weighPair(profile, theirs) };
  });
  const decided = decisionsOn(card.documentId, constraints);
  const apart = eventsApart(neighbours, constraints);
  const ours = new Set(neighbours.filter(isDecided(decided, "not same")).map(({ eventId }) => eventId));
  const wanted = new Set(neighbours.filter(isDecided(decided, "same")).map(({ eventId }) => eventId));
  const open = eventsNear(weighed).filter(({ eventId }) => !ours.has(eventId));
  const fitting = [
    ...open.filter(({ eventId }) => wanted.has(eventId)),
    ...open.filter(({ eventId, linkage }) => !wanted.has(eventId) && linkage >= SAME),
  ];
  const [best, ...others] = fitting;
  const joined = best === undefined ? [] : [best];
  for (const other of best === undefined ? [] : others) {
    if (joined.some(({ eventId }) => apart(eventId, other.eventId))) continue;
    if (wanted.has(other.eventId) || joined.some((one) => areOne(one, other))) joined.push(other);
  }
  return {
    eventId: best?.eventId ?? makeId("event", card.documentId),
    merged: joined.slice(1).map(({ eventId }) => eventId),
    links: weighed.map((one) => linkTo(card.documentId, one, joined, decided)),
  };
}

type Decisions = ReadonlyMap<string, Constraint>;

/** What people decided on this document, by the other one. */
function decisionsOn(documentId: string, constraints: readonly Constraint[]): Decisions {
  return new Map(
    constraints.flatMap((one) => {
      if (one.of !== "document" || (one.a !== documentId && one.b !== documentId)) return [];
      return [[one.a === documentId ? one.b : one.a, one] as const];
    }),
  );
}

function isDecided(decided: Decisions, kind: Constraint["kind"]): (neighbour: Neighbour) => boolean {
  return ({ card }) => decided.get(card.documentId)?.kind === kind;
}

/** Whether people told apart two documents of two events. */
function eventsApart(
  neighbours: readonly Neighbour[],
  constraints: readonly Constraint[],
): (one: string, other: string) => boolean {
  const eventOf = new Map(neighbours.map(({ card, eventId }) => [card.documentId, eventId]));
  const pairs = new Set(
    constraints.flatMap(({ of, kind, a, b }) => {
      if (of !== "document" || kind !== "not same") return [];
      const [one, other] = [eventOf.get(a), eventOf.get(b)];
      return one === undefined || other === undefined ? [] : [`${one} ${other}`, `${other} ${one}`];
    }),
  );
  return (one, other) => pairs.has(`${one} ${other}`);
}

function linkTo(
  documentId: string,
  { neighbour, weighed: { sum, verdict, score } }: WeighedNeighbour,
  joined: readonly EventNear[],
  decided: Decisions,
): Link {
  const person = decided.get(neighbour.card.documentId);
  const isJoined = joined.some(({ eventId }) => eventId === neighbour.eventId);
  // Of one event by what its other documents say: this pair by itself would not show it.
  const shown = verdict === "same" && !isJoined ? "related" : verdict;
  const probability = probabilityOf(sum);
  return {
    of: "document",
    a: documentId,
    b: neighbour.card.documentId,
    verdict: person === undefined ? shown : person.kind === "same" ? "same" : sum >= SAME ? "related" : "unrelated",
    score,
    reading: {
      kind: "rule",
      id: "documents-of-one-event",
      version: VERSION,
      confidence: shown === "same" ? probability : 1 - probability,
    },
  };
}
