/** The rarity of stems as `training/words/count.ts` writes it: stems by their rarity in quarters. */
export function readRarity(buckets: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const rarity = new Map<string, number>();
  for (const [quarter, stems] of Object.entries(buckets)) {
    for (const stem of stems.split(" ")) rarity.set(stem, Number(quarter) / 4);
  }
  return rarity;
}
