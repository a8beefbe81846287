/** Precision, recall and their harmonic mean, from 0 to 1. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * B-cubed (A. Bagga and B. Baldwin, 1998: Algorithms for scoring coreference chains): for each thing the share of its cluster that belongs with it, and the
 * share of what belongs with it that is in its cluster, itself counted; the mean over all things, each weighing the same.
 * Linear in the number of pairs of cluster and gold group that occur.
 */
export function bCubed(clusters: readonly string[], gold: readonly string[]): BCubed {
  const count = (labels: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    return counts;
  };
  const both = count(clusters.map((cluster, at) => JSON.stringify([cluster, gold[at]])));
  const [ofCluster, ofGold] = [count(clusters), count(gold)];
  let [precision, recall] = [0, 0];
  for (const [at, cluster] of clusters.entries()) {
    const group = gold[at] ?? "";
    const common = both.get(JSON.stringify([cluster, group])) ?? 0;
    precision += common / (ofCluster.get(cluster) ?? 1);
    recall += common / (ofGold.get(group) ?? 1);
  }
  precision /= Math.max(1, clusters.length);
  recall /= Math.max(1, clusters.length);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
