/** Where something was put: into a group, and which other groups it shows to be one with that. */
export interface Placed {
  readonly id: string;
  readonly group: string;
  readonly merged: readonly string[];
}

/**
 * The placements with no pair that must not be one in one group, however they came together, and such that no group is both merged away and
 * put into. A merge that would bring such a pair together is left out; what was itself put to somebody whom it must not be with starts a group of its own.
 * @param apart pairs of ids that are not one
 * @param known the group of each id of those pairs that was placed before
 * @param ownGroup the id of a group that starts with this
 */
export function keepApart<P extends Placed>(
  placements: readonly P[],
  apart: readonly (readonly [string, string])[],
  known: ReadonlyMap<string, string>,
  ownGroup: (id: string) => string,
): readonly P[] {
  const into = new Map<string, string>();
  const rootOf = (group: string): string => {
    let at = group;
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
    return at;
  };
  const now = new Map(known);
  const groupOf = (id: string) => {
    const group = now.get(id);
    return group === undefined ? undefined : rootOf(group);
  };
  const mustDiffer = (one: string, other: string) =>
    apart.some(([a, b]) => {
      const [groupA, groupB] = [groupOf(a), groupOf(b)];
      return (groupA === one && groupB === other) || (groupA === other && groupB === one);
    });
  const isNotWith = (id: string, group: string) =>
    apart.some(([a, b]) => (a === id && groupOf(b) === group) || (b === id && groupOf(a) === group));

  const settled = placements.map((placement) => {
    const wanted = rootOf(placement.group);
    const group = isNotWith(placement.id, wanted) ? ownGroup(placement.id) : wanted;
    now.set(placement.id, group);
    const merged: string[] = [];
    for (const other of group === wanted ? placement.merged : []) {
      const root = rootOf(other);
      if (root === group || mustDiffer(root, group)) continue;
      into.set(root, group);
      merged.push(root);
    }
    return { ...placement, group, merged };
  });
  return settled.map((placement) => ({ ...placement, group: rootOf(placement.group) }));
}
