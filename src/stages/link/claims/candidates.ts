import type { StatementView } from "./statement-view.ts";
import { conceptKey, type Surroundings } from "./surroundings.ts";

/** Of one statement so many others are compared at most, those first that share most. */
const MOST = 24;
/** Less in common than this is not worth comparing: one rare word, or two middling ones. */
const LEAST = 3.5;
/** What a figure of the same kind adds: "twelve" and "fifteen hurt" have it in common. */
const FIGURE = 2;

/** Statements by what they say, so that those worth comparing are found without comparing all. */
export interface CandidateIndex {
  add(view: StatementView): void;
  /** The ids of those that share enough, the most first; bounded. */
  find(view: StatementView): readonly StatementView[];
}

/** An index of statements by stems, concepts and kinds of figures. A look-up is linear in the entries under what the statement says. */
export function createCandidateIndex(around: Surroundings): CandidateIndex {
  const filed = new Map<string, { readonly view: StatementView; readonly weight: number }[]>();
  return {
    add(view) {
      for (const [key, weight] of keysOf(view, around)) {
        const list = filed.get(key);
        if (list === undefined) filed.set(key, [{ view, weight }]);
        else list.push({ view, weight });
      }
    },
    find(view) {
      const shared = new Map<StatementView, number>();
      for (const [key, weight] of keysOf(view, around)) {
        for (const other of filed.get(key) ?? []) {
          shared.set(other.view, (shared.get(other.view) ?? 0) + Math.min(weight, other.weight));
        }
      }
      shared.delete(view);
      return [...shared]
        .filter(([, sum]) => sum >= LEAST)
        .sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1))
        .slice(0, MOST)
        .map(([other]) => other);
    },
  };
}

function keysOf(view: StatementView, around: Surroundings): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  const language = view.language ?? "";
  for (const term of view.terms.values()) {
    const weight = around.weigh(term);
    if (weight > 0.3) keys.set(`${language} ${term.stem}`, weight);
  }
  for (const concept of view.concepts.keys()) {
    const key = conceptKey(concept);
    keys.set(key, 3 * Math.max(0.2, around.rareHere(key)));
  }
  for (const place of view.places) keys.set(place.id, 1);
  for (const { value } of view.figures) keys.set(`figure ${value.casualty ?? value.unit.kind}`, FIGURE);
  return keys;
}
