/** What a finding was read by: the shape of its words. Shares that a reader called right; see README.md. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  money: 0.97,
  percent: 0.97,
  measure: 0.9,
  range: 0.9,
  count: 0.85,
  vague: 0.9,
  fraction: 0.85,
  bare: 0.6,
  none: 0.9,
};

export function confidenceOf(rule: string): number {
  return CONFIDENCE[rule] ?? 0.5;
}
