/** Things put to groups: the name of the group by thing. */
export type Partition = ReadonlyMap<string, string>;

export interface Prf {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** B-cubed (Bagga and Baldwin 1998): per thing the share of its group that is right, averaged over things. Both partitions hold the same things. */
export function bCubed(gold: Partition, found: Partition): Prf {
  const byGold = groupsOf(gold);
  const byFound = groupsOf(found);
  let precision = 0;
  let recall = 0;
  for (const [thing, group] of gold) {
    const right = byGold.get(group) ?? new Set();
    const got = byFound.get(found.get(thing) ?? "") ?? new Set();
    const both = sizeOfBoth(right, got);
    precision += got.size === 0 ? 0 : both / got.size;
    recall += both / right.size;
  }
  return prf(precision / Math.max(1, gold.size), recall / Math.max(1, gold.size));
}

/** MUC (Vilain et al. 1995): links that are needed and links that were made. */
export function muc(gold: Partition, found: Partition): Prf {
  return prf(mucRecall(found, gold), mucRecall(gold, found));
}

function mucRecall(key: Partition, response: Partition): number {
  let links = 0;
  let needed = 0;
  for (const group of groupsOf(key).values()) {
    needed += group.size - 1;
    links += group.size - new Set([...group].map((thing) => response.get(thing) ?? thing)).size;
  }
  return needed === 0 ? 0 : links / needed;
}

/** CEAF with the entity measure phi4 (Luo 2005): groups aligned one to one, best sum of Dice by the Hungarian method; cubic in the groups of one component. */
export function ceafE(gold: Partition, found: Partition): Prf {
  const golds = [...groupsOf(gold).values()];
  const founds = [...groupsOf(found).values()];
  const like = golds.map((one) => founds.map((other) => (2 * sizeOfBoth(one, other)) / (one.size + other.size)));
  const best = alignComponents(like);
  return prf(best / Math.max(1, founds.length), best / Math.max(1, golds.length));
}

/** Of pairs of things that were put together, how many belong together, and of those that do, how many were. */
export function pairwise(gold: Partition, found: Partition): Prf {
  const pairsIn = (groups: Iterable<ReadonlySet<string>>) =>
    [...groups].reduce((sum, { size }) => sum + (size * (size - 1)) / 2, 0);
  const both = groupsOf(
    new Map([...gold].map(([thing, group]) => [thing, `${group}\u0000${found.get(thing) ?? thing}`])),
  );
  const right = pairsIn(both.values());
  return prf(
    right / Math.max(1, pairsIn(groupsOf(found).values())),
    right / Math.max(1, pairsIn(groupsOf(gold).values())),
  );
}

function groupsOf(partition: Partition): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [thing, group] of partition) {
    const known = groups.get(group);
    if (known === undefined) groups.set(group, new Set([thing]));
    else known.add(thing);
  }
  return groups;
}

function sizeOfBoth(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): number {
  const [less, more] = one.size <= other.size ? [one, other] : [other, one];
  let both = 0;
  for (const thing of less) if (more.has(thing)) both++;
  return both;
}

function prf(precision: number, recall: number): Prf {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Best alignment, component by component: groups that share nothing are never aligned. */
function alignComponents(like: readonly (readonly number[])[]): number {
  const rowsLeft = new Set(like.keys());
  const columnsOf = (row: number) => (like[row] ?? []).flatMap((value, column) => (value > 0 ? [column] : []));
  const rowsOf = new Map<number, number[]>();
  for (const row of like.keys())
    for (const column of columnsOf(row)) rowsOf.set(column, [...(rowsOf.get(column) ?? []), row]);
  let sum = 0;
  for (const start of like.keys()) {
    if (!rowsLeft.has(start)) continue;
    const rows = new Set([start]);
    const columns = new Set<number>();
    const open = [start];
    for (let row = open.pop(); row !== undefined; row = open.pop()) {
      rowsLeft.delete(row);
      for (const column of columnsOf(row)) {
        if (columns.has(column)) continue;
        columns.add(column);
        for (const other of rowsOf.get(column) ?? []) {
          if (rows.has(other)) continue;
          rows.add(other);
          open.push(other);
        }
      }
    }
    sum += align([...rows].map((row) => [...columns].map((column) => like[row]?.[column] ?? 0)));
  }
  return sum;
}

/** The Hungarian method with potentials (Kuhn 1955, Munkres 1957): the largest sum of one cell a row and a column. */
function align(like: readonly (readonly number[])[]): number {
  const size = Math.max(like.length, like[0]?.length ?? 0);
  const cost = (row: number, column: number) => -(like[row - 1]?.[column - 1] ?? 0);
  const u = Array.from<number>({ length: size + 1 }).fill(0);
  const v = Array.from<number>({ length: size + 1 }).fill(0);
  const match = Array.from<number>({ length: size + 1 }).fill(0);
  const way = Array.from<number>({ length: size + 1 }).fill(0);
  for (let row = 1; row <= size; row++) {
    match[0] = row;
    let column = 0;
    const least = Array.from<number>({ length: size + 1 }).fill(Infinity);
    const used = Array.from<boolean>({ length: size + 1 }).fill(false);
    do {
      used[column] = true;
      const at = match[column] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (used[other]) continue;
        const reduced = cost(at, other) - (u[at] ?? 0) - (v[other] ?? 0);
        if (reduced < (least[other] ?? Infinity)) [least[other], way[other]] = [reduced, column];
        if ((least[other] ?? Infinity) < delta) [delta, next] = [least[other] ?? Infinity, other];
      }
      for (let other = 0; other <= size; other++) {
        if (used[other]) {
          const by = match[other] ?? 0;
          u[by] = (u[by] ?? 0) + delta;
          v[other] = (v[other] ?? 0) - delta;
        } else least[other] = (least[other] ?? Infinity) - delta;
      }
      column = next;
    } while (match[column] !== 0);
    do {
      const before = way[column] ?? 0;
      match[column] = match[before] ?? 0;
      column = before;
    } while (column !== 0);
  }
  let sum = 0;
  for (let column = 1; column <= size; column++) sum -= cost(match[column] ?? 0, column);
  return sum;
}
