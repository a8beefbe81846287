import { type Doubt, type Link, scoreOf } from "./links.ts";

/** Somebody whom a shorter name may mean: by what name, and as which actor in which documents. */
export interface Bearer {
  readonly words: string;
  readonly places: ReadonlyMap<string, number>;
}

/** A short name is the bearer who is named in full in this share of the documents that name any of them in full. */
const DOMINANT = 0.8;

/** More bearers than this are not asked about. */
const MOST_DOUBTS = 5;

/** Mentions of one short name, and what its finding is called. */
export interface Short {
  readonly words: string;
  readonly feature: string;
  readonly mentions: readonly number[];
  /** Whether a bearer in another document will do: the only one of the case, or the one who is by far the most named. */
  readonly beyond: "dominant" | "only" | "never";
}

/**
 * Puts each mention of a short name to its bearer: the one of its document; else, of the case, the only one or the one who is named in
 * far more documents than others. What is left over is told, and may be anybody's.
 */
export function findBearers(
  { words, feature, mentions, beyond }: Short,
  bearers: readonly Bearer[],
  documentOf: (actor: number) => string,
): { readonly links: readonly Link[]; readonly doubts: readonly Doubt[]; readonly left: readonly number[] } {
  const links: Link[] = [];
  const doubts: Doubt[] = [];
  const left: number[] = [];
  const total = bearers.reduce((sum, bearer) => sum + bearer.places.size, 0);
  const most = bearers.reduce<Bearer | undefined>(
    (best, bearer) => (best === undefined || bearer.places.size > best.places.size ? bearer : best),
    undefined,
  );
  const share = most === undefined ? 0 : most.places.size / total;
  const enough = beyond === "dominant" ? share >= DOMINANT : beyond === "only" && bearers.length === 1;
  const pair = (bearer: Bearer) => `${words} · ${bearer.words}`;
  for (const mention of mentions) {
    const document = documentOf(mention);
    const here = bearers.filter((bearer) => bearer.places.has(document));
    const [near] = here;
    if (near !== undefined && here.length === 1) {
      const a = near.places.get(document) ?? mention;
      links.push({ a, b: mention, by: "rule", score: scoreOf(0.95, [`${feature} of one here`, pair(near)]) });
    } else if (most !== undefined && enough && (here.length === 0 || here.includes(most))) {
      const a = most.places.get(document) ?? anyOf(most) ?? mention;
      const score =
        bearers.length === 1
          ? scoreOf(0.9, [`${feature} of one in the case`, pair(most)])
          : scoreOf(share, [`${feature} of one named far more than others`, pair(most)]);
      links.push({ a, b: mention, by: "rule", score });
    } else {
      left.push(mention);
      for (const bearer of (here.length > 0 ? here : bearers).slice(0, MOST_DOUBTS)) {
        const a = bearer.places.get(document) ?? anyOf(bearer);
        const value = bearer.places.size / Math.max(1, total) / 2;
        const score = scoreOf(value, [`${feature} of ${bearers.length}`, pair(bearer)]);
        if (a !== undefined) doubts.push({ a, b: mention, score });
      }
    }
  }
  return { links, doubts, left };
}

function anyOf(bearer: Bearer): number | undefined {
  return bearer.places.values().next().value;
}

/** Bearers of several spellings in one. */
export function bearerOf(parts: readonly Bearer[]): Bearer {
  const places = new Map<string, number>();
  for (const part of parts)
    for (const [document, actor] of part.places) if (!places.has(document)) places.set(document, actor);
  const longest = parts.reduce((best, part) => (part.words.length > best.length ? part.words : best), "");
  return { words: longest, places };
}
