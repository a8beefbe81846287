/** Who plays which part in an attribution; the order is the model's. */
export const roles = ["source", "cue", "content"] as const;
export type Role = (typeof roles)[number];

/**
 * The model's tags: outside, then for each role where in its span a word stands (alone, first, within, last): the
 * BIOES scheme (Ratinov & Roth 2009).
 */
export const outside = 0;
export const positions = ["alone", "first", "within", "last"] as const;
export const tagCount = 1 + roles.length * positions.length;

/** The number of a tag. */
export function tagOf(role: number, position: number): number {
  return 1 + role * positions.length + position;
}
