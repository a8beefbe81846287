import type { Neighbour } from "../../../model/case-stage.ts";
import type { Profile } from "./profile.ts";
import { type Weighed, weighPair } from "./weigh-pair.ts";
import { SAME } from "./weights.ts";

/** A neighbour as it was weighed against the new document. */
export interface WeighedNeighbour {
  readonly neighbour: Neighbour;
  readonly profile: Profile;
  readonly weighed: Weighed;
}

/** An event with those of its documents that are neighbours, the likeliest first. */
export interface EventNear {
  readonly eventId: string;
  readonly near: readonly WeighedNeighbour[];
  /** How well the new document fits it. */
  readonly linkage: number;
}

/** A document that is like one of an event and unlike the others does not draw two events together: so many are asked, and of more the half. */
const ASKED = 2;
const MOST_ASKED = 5;

/** An article in another language shares names alone: as many as its event has only with those that tell the same step of the story. */
function isForeign({ weighed }: WeighedNeighbour): boolean {
  return !weighed.oneLanguage;
}

/** The events of neighbours, those first that the document fits best; ties by id. */
export function eventsNear(weighed: readonly WeighedNeighbour[]): readonly EventNear[] {
  return [...Map.groupBy(weighed, ({ neighbour }) => neighbour.eventId)]
    .map(([eventId, ones]) => {
      const near = [...ones].sort((a, b) => b.weighed.sum - a.weighed.sum);
      const sums = near.map((one) => one.weighed.sum);
      return { eventId, near, linkage: linkageOf(sums, near.every(isForeign) ? ASKED : MOST_ASKED) };
    })
    .sort((a, b) => b.linkage - a.linkage || (a.eventId < b.eventId ? -1 : 1));
}

/** The mean of the best half of sums, of at least two and at most five, or fewer, of them. */
export function linkageOf(sums: readonly number[], most = MOST_ASKED): number {
  const asked = Math.min(sums.length, Math.max(ASKED, Math.min(most, Math.ceil(sums.length / 2))));
  const best = [...sums].sort((a, b) => b - a).slice(0, asked);
  return best.reduce((total, sum) => total + sum, 0) / Math.max(1, best.length);
}

/** Documents of each event that speak for it when two events are to be merged. */
const SPEAKERS = 4;
/** Two events are one when their documents are, one with another, by more than it takes for one document to join. */
const MERGES = SAME + 0.5;

/** Whether two events are one: the new document fits both, and their documents fit one another without it. */
export function areOne(one: EventNear, other: EventNear): boolean {
  const sums = one.near
    .slice(0, SPEAKERS)
    .flatMap((a) => other.near.slice(0, SPEAKERS).map((b) => weighPair(a.profile, b.profile).sum));
  return linkageOf(sums) >= MERGES;
}
