import { vectorCosine } from "../measures/vectors.ts";
import type { StatementView } from "./statement-view.ts";
import { conceptKey, type Surroundings } from "./surroundings.ts";

/** Of one statement so many others are compared at most, those first that share most. */
const MOST = 24;
/** Less in common than this is not worth comparing: one rare word, or two middling ones. */
const LEAST = 3.5;
/** What a figure of the same kind adds: "twelve" and "fifteen hurt" have it in common. */
const FIGURE = 2;
const PLACE = 1;
const CONCEPT = 3;
/** What it adds that both tell how many people were hurt, or both have one word in quotation marks. */
const TOLL = 1.5;
const QUOTED = 1.5;
/** Of two languages words say nothing: less is enough. */
const LEAST_ABROAD = 2.5;
/** Of another language, so many are compared that share no more than their meaning, and no farther from it than this. */
const BY_MEANING = 3;
const MEANING = 0.4;

interface Own {
  readonly at: number;
  readonly weight: number;
}

/**
 * The statements that each of a document's is worth comparing with: those of other documents, and those before it in its own, that share words, what is
 * told of, places or kinds of figures; the most first, bounded. Only words of the document itself are looked up, so that the cost is that of going over the
 * others' words once.
 */
export function findCandidates(
  own: readonly StatementView[],
  others: readonly StatementView[],
  around: Surroundings,
): readonly (readonly StatementView[])[] {
  const filed = new Map<string, Own[]>();
  const file = (key: string, at: number, weight: number) => {
    const list = filed.get(key);
    if (list === undefined) filed.set(key, [{ at, weight }]);
    else list.push({ at, weight });
  };
  for (const [at, view] of own.entries()) for (const [key, weight] of keysOf(view, around)) file(key, at, weight);
  const shared = own.map(() => new Map<StatementView, number>());
  const sums = new Float64Array(own.length);
  const look = (view: StatementView, upTo: number) => {
    sums.fill(0);
    let any = false;
    for (const key of rawKeys(view)) {
      for (const { at, weight } of filed.get(key) ?? []) {
        sums[at] = (sums[at] ?? 0) + weight;
        any = true;
      }
    }
    if (!any) return;
    for (let at = upTo; at < sums.length; at++) {
      const sum = sums[at] ?? 0;
      if (sum >= (own[at]?.language === view.language ? LEAST : LEAST_ABROAD)) shared[at]?.set(view, sum);
    }
  };
  for (const view of others) look(view, 0);
  for (const [at, view] of own.entries()) look(view, at + 1);
  return own.map((view, at) => {
    const byWords = [...(shared[at] ?? [])]
      .sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1))
      .slice(0, MOST)
      .map(([other]) => other);
    return [...new Set([...byWords, ...byMeaning(view, others)])];
  });
}

/** Words of two languages cannot be looked up: the nearest in meaning stand for them. */
function byMeaning(view: StatementView, others: readonly StatementView[]): readonly StatementView[] {
  if (view.vector === undefined) return [];
  const near: { readonly other: StatementView; readonly cosine: number }[] = [];
  for (const other of others) {
    if (other.language === view.language) continue;
    const cosine = vectorCosine(view.vector, other.vector) ?? 0;
    if (cosine >= MEANING) near.push({ other, cosine });
  }
  return near
    .sort((a, b) => b.cosine - a.cosine || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, BY_MEANING)
    .map(({ other }) => other);
}

/** What a statement is looked up by, with what sharing it is worth. */
function keysOf(view: StatementView, around: Surroundings): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  for (const term of view.terms.values()) keys.set(term.stem, around.weigh(term));
  for (const concept of view.concepts.keys()) {
    const key = conceptKey(concept);
    keys.set(key, CONCEPT * Math.max(0.2, around.rareHere(key)));
  }
  for (const place of view.places) keys.set(place.id, PLACE);
  for (const figure of view.figures) keys.set(figureKey(figure), FIGURE);
  for (const casualty of view.tolls.keys()) keys.set(`toll ${casualty}`, TOLL);
  for (const word of view.quoted.keys()) keys.set(`quoted ${word}`, QUOTED);
  return keys;
}

function* rawKeys(view: StatementView): Generator<string> {
  yield* view.terms.keys();
  for (const concept of view.concepts.keys()) yield conceptKey(concept);
  for (const place of view.places) yield place.id;
  const figures = new Set(view.figures.map(figureKey));
  yield* figures;
  for (const casualty of view.tolls.keys()) yield `toll ${casualty}`;
  for (const word of view.quoted.keys()) yield `quoted ${word}`;
}

function figureKey({ value }: StatementView["figures"][number]): string {
  return `figure ${value.casualty ?? value.unit.kind}`;
}
