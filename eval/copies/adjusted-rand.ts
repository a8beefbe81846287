/** The adjusted Rand index of two groupings of the same members (Hubert and Arabie, 1985); members that only one has count for nothing. */
export function adjustedRand(wanted: readonly (readonly string[])[], got: readonly (readonly string[])[]): number {
  const groupOf = new Map(got.flatMap((group, at) => group.map((member) => [member, at] as const)));
  const cells = new Map<string, number>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  let all = 0;
  for (const [row, group] of wanted.entries()) {
    for (const member of group) {
      const column = groupOf.get(member);
      if (column === undefined) continue;
      all++;
      const cell = `${row} ${column}`;
      cells.set(cell, (cells.get(cell) ?? 0) + 1);
      rows.set(row, (rows.get(row) ?? 0) + 1);
      columns.set(column, (columns.get(column) ?? 0) + 1);
    }
  }
  const pairs = (counts: Iterable<number>): number =>
    [...counts].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const [together, inRows, inColumns] = [pairs(cells.values()), pairs(rows.values()), pairs(columns.values())];
  const expected = (inRows * inColumns) / Math.max(1, (all * (all - 1)) / 2);
  const most = (inRows + inColumns) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}
