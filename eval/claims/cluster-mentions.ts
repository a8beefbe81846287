import { type Groups, joinGroup, type Thresholds } from "../../src/stages/link/claims/group.ts";
import { surroundingsOf } from "../../src/stages/link/claims/surroundings.ts";
import type { DocumentGroups } from "./cluster-documents.ts";
import type { Partition } from "./coreference-score.ts";
import { measureMentions } from "./mention-pairs.ts";
import type { MentionView } from "./mentions.ts";

export interface MentionWeights {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** How sure it must be that two mentions are one; chosen on the train part. */
export const MENTION_THRESHOLDS: Thresholds = { average: 0.35, best: 0.5, merge: 0.35 };

/** A pair of mentions in documents of one event, with what was measured of it. */
export interface MentionPair {
  readonly a: MentionView;
  readonly b: MentionView;
  readonly features: Readonly<Record<string, number>>;
}

/** All pairs of mentions in documents that were put together. */
export function* pairsOfMentions(mentions: readonly MentionView[], documents: DocumentGroups): Generator<MentionPair> {
  for (const group of Map.groupBy(mentions, ({ document }) => documents.groupOf.get(document.id)).values()) {
    const around = surroundingsOf([...new Set(group.map(({ sentence }) => sentence))]);
    for (const [at, a] of group.entries()) {
      for (const b of group.slice(0, at)) yield { a, b, features: measureMentions(a, b, around, documents) };
    }
  }
}

/** Mentions put to events one after another, as statements are put to claims. */
export function clusterMentions(
  mentions: readonly MentionView[],
  documents: DocumentGroups,
  { intercept, weights }: MentionWeights,
  thresholds = MENTION_THRESHOLDS,
): Partition {
  const known = new Map<string, number>();
  for (const { a, b, features } of pairsOfMentions(mentions, documents)) {
    let odds = intercept;
    for (const [name, value] of Object.entries(features)) odds += value * (weights[name] ?? 0);
    known.set(`${a.id} ${b.id}`, 1 / (1 + Math.exp(-odds)));
  }
  const grouping = {
    probability: (a: string, b: string) => known.get(`${a} ${b}`) ?? known.get(`${b} ${a}`),
    apart: () => false,
    together: () => [],
  };
  const groups: Groups = { groupOf: new Map(), members: new Map() };
  for (const group of Map.groupBy(mentions, ({ document }) => documents.groupOf.get(document.id)).values()) {
    const seen: string[] = [];
    for (const { id } of group) {
      joinGroup(id, seen, id, groups, grouping, thresholds);
      seen.push(id);
    }
  }
  return groups.groupOf;
}
