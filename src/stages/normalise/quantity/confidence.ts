/**
 * How often a finding is right in number and unit kind, by the shape of its words: shares of NewsQuant with a prior of 0.8 worth three
 * findings, rounded down, because its sentences were read while the rules were written; `none` from posts read by eye. See README.md.
 */
const CONFIDENCE: Readonly<Record<string, number>> = {
  money: 0.95,
  percent: 0.97,
  measure: 0.95,
  range: 0.88,
  count: 0.92,
  vague: 0.9,
  fraction: 0.88,
  bare: 0.7,
  none: 0.92,
};

export function confidenceOf(rule: string): number {
  return CONFIDENCE[rule] ?? 0.5;
}
