/** What was put somewhere: a statement or a mention of an event, by id, with what was told of it and others. */
export interface Grouping {
  /** How likely two are one; `undefined` where they were not worth comparing. */
  probability(a: string, b: string): number | undefined;
  /** Those of which a pair may not be one. */
  apart(a: string, b: string): boolean;
  /** Those of which people said that they are one. */
  together(a: string): readonly string[];
}

/** How sure it must be. */
export interface Thresholds {
  /** The average over a group's members for one to join. */
  readonly average: number;
  /** The likeliest of them. */
  readonly best: number;
  /** From this average on, over so many that several members were asked, none of them need be the best. */
  readonly many?: number;
  /** The average is over so much of a group's members, the likest, two of them at least: all where it is 1. */
  readonly share?: number;
  /** The average over the pairs of two groups for these to be merged. */
  readonly merge: number;
  /** That average is over so much of these pairs, the likest: all where it is 1. */
  readonly mergeShare?: number;
}

/** Groups by id of the member, and what was merged into what. */
export interface Groups {
  readonly groupOf: Map<string, string>;
  readonly members: Map<string, string[]>;
}

/** What a pair that was not worth comparing counts in an average. */
const NOT_COMPARED = 0.03;
/** Of a group no more members than these are looked at, the latest: a claim that everybody repeats would cost ever more. */
const MOST_MEMBERS = 24;

/** What became of one: its group, which others that showed to be one with it, and whom it is likest there. */
export interface Joined {
  readonly group: string;
  readonly merged: readonly string[];
  readonly likest?: string;
}

/**
 * Puts one to the group that it is most like on average, so that no chain of weak likenesses melts groups together, or starts a group. It
 * joins where the average and the best of its likenesses are high enough; two groups that it would join are merged when their own members are as like.
 * @param candidates those that it was compared with
 * @param own the group that it starts if it joins none
 */
export function joinGroup(
  id: string,
  candidates: Iterable<string>,
  own: string,
  groups: Groups,
  grouping: Grouping,
  thresholds: Thresholds,
): Joined {
  const told = new Set<string>();
  for (const other of candidates) {
    const group = groups.groupOf.get(other);
    if (group !== undefined) told.add(group);
  }
  const forced = new Set(grouping.together(id).flatMap((other) => groups.groupOf.get(other) ?? []));
  for (const group of forced) told.add(group);
  const open = [...told].filter((group) => !membersOf(group, groups).some((other) => grouping.apart(id, other)));
  // An average over one is higher than one over many: where not all members are asked, the likest tells.
  const likest = (one: { readonly best: number; readonly average: number }) =>
    thresholds.share === undefined ? one.average : one.best;
  const ranked = open
    .map((group) => ({ group, forced: forced.has(group), ...likeness(id, group, groups, grouping, thresholds.share) }))
    .filter((one) => one.forced || isLike(one, thresholds))
    .sort((a, b) => Number(b.forced) - Number(a.forced) || likest(b) - likest(a) || (a.group < b.group ? -1 : 1));
  const first = ranked[0];
  const group = first?.group ?? own;
  const merged: string[] = [];
  for (const other of ranked.slice(1)) {
    if (!mayMerge(group, other.group, groups, grouping)) continue;
    if (
      !(other.forced && first?.forced) &&
      between(group, other.group, groups, grouping, thresholds.mergeShare) < thresholds.merge
    )
      continue;
    for (const member of groups.members.get(other.group) ?? []) put(member, group, groups);
    groups.members.delete(other.group);
    merged.push(other.group);
  }
  put(id, group, groups);
  return { group, merged, ...(first?.likest === undefined ? {} : { likest: first.likest }) };
}

/** Records that one is a member of a group. */
export function put(id: string, group: string, groups: Groups): void {
  groups.groupOf.set(id, group);
  const members = groups.members.get(group);
  if (members === undefined) groups.members.set(group, [id]);
  else members.push(id);
}

function membersOf(group: string, groups: Groups): readonly string[] {
  return groups.members.get(group) ?? [];
}

/** Several that say it is more likely than not count for as much as one that is sure. */
const SEVERAL = 3;

function isLike(
  { average, best, asked }: { readonly average: number; readonly best: number; readonly asked: number },
  { average: least, best: likest, many = 1 }: Thresholds,
): boolean {
  return average >= least && (best >= likest || (asked >= SEVERAL && average >= many));
}

function likeness(id: string, group: string, groups: Groups, grouping: Grouping, share = 1) {
  const members = membersOf(group, groups).slice(-MOST_MEMBERS);
  const all: number[] = [];
  let best = 0;
  let likest: string | undefined;
  for (const other of members) {
    const probability = grouping.probability(id, other) ?? NOT_COMPARED;
    all.push(probability);
    if (probability > best) [best, likest] = [probability, other];
  }
  const asked = Math.min(all.length, Math.max(2, Math.ceil(all.length * share)));
  const sum = all
    .sort((a, b) => b - a)
    .slice(0, asked)
    .reduce((total, one) => total + one, 0);
  return { average: sum / Math.max(1, asked), asked, best, likest };
}

function mayMerge(one: string, other: string, groups: Groups, grouping: Grouping): boolean {
  return !membersOf(one, groups).some((a) => membersOf(other, groups).some((b) => grouping.apart(a, b)));
}

function between(one: string, other: string, groups: Groups, grouping: Grouping, share = 1): number {
  const few = (group: string) => membersOf(group, groups).slice(-8);
  const all = few(one).flatMap((a) => few(other).map((b) => grouping.probability(a, b) ?? NOT_COMPARED));
  const asked = Math.ceil(all.length * share);
  const sum = all
    .sort((a, b) => b - a)
    .slice(0, asked)
    .reduce((total, pair) => total + pair, 0);
  return sum / Math.max(1, asked);
}
