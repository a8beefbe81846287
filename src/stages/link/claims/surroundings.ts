import type { StatementView, Term } from "./statement-view.ts";

/**
 * How often words stand in the statements around: a word that everybody has who writes of the event ("bridge", its name) does not tell one claim
 * about it from another.
 */
export interface Surroundings {
  /** What sharing a term tells, from 0 up: its rarity in news, less for what is common here. */
  weigh(term: Term): number;
  /** From 0 (everybody has it) to 1 (rare here), of a stem or of a concept. */
  rareHere(what: string): number;
}

/** So many statements are taken to stand around that say none of it, so that few statements make few differences. */
const UNSEEN = 12;

/** Counts the words of statements. Linear in their words. */
export function surroundingsOf(views: readonly Pick<StatementView, "terms" | "concepts">[]): Surroundings {
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const { terms, concepts } of views) {
    for (const stem of terms.keys()) count(stem);
    for (const concept of concepts.keys()) count(conceptKey(concept));
  }
  const all = views.length + UNSEEN;
  const most = Math.log(all);
  const told = new Map<string, number>();
  const rareHere = (what: string): number => {
    const before = told.get(what);
    if (before !== undefined) return before;
    const rare = Math.max(0, Math.log(all / Math.max(1, counts.get(what) ?? 1)) / most);
    told.set(what, rare);
    return rare;
  };
  return {
    rareHere,
    weigh: ({ stem, rarity, concept }) =>
      rarity * (concept === undefined ? rareHere(stem) : Math.min(rareHere(stem), rareHere(conceptKey(concept)))),
  };
}

export function conceptKey(concept: string): string {
  return `=${concept}`;
}
