/**
 * Members put into groups by what ties them: two that are tied, directly or by way of others, are of one group. Groups stand in the order of
 * their first members, members in the order given. Ties with others than the members are passed over.
 * Linear in members and ties (union by size, paths halved).
 */
export function groupByTies(
  members: readonly string[],
  ties: Iterable<readonly [string, string]>,
): readonly (readonly string[])[] {
  const above = new Map(members.map((member) => [member, member]));
  const sizes = new Map<string, number>();
  const rootOf = (member: string): string => {
    let at = member;
    for (;;) {
      const parent = above.get(at) ?? at;
      if (parent === at) return at;
      const next = above.get(parent) ?? parent;
      above.set(at, next);
      at = next;
    }
  };
  for (const [one, other] of ties) {
    if (!above.has(one) || !above.has(other)) continue;
    const [a, b] = [rootOf(one), rootOf(other)];
    if (a === b) continue;
    const [sizeA, sizeB] = [sizes.get(a) ?? 1, sizes.get(b) ?? 1];
    const [kept, gone] = sizeA >= sizeB ? [a, b] : [b, a];
    above.set(gone, kept);
    sizes.set(kept, sizeA + sizeB);
  }
  return [...Map.groupBy(above.keys(), rootOf).values()];
}
