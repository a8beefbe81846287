import type { DocumentCard } from "../../../model/card.ts";
import type { CaseContext } from "../../../model/case-stage.ts";
import type { Profile } from "./profile.ts";
import { profileOf } from "./profile.ts";

/** Most keys of each kind. */
const MOST = { names: 14, places: 4, words: 14 } as const;
/** A place that many articles name tells little: countries and regions are no keys. */
const RARE_ENOUGH = 2.5;

/**
 * Under what a document is filed so that others on the same event find it: rare names by their sound (so that spellings in Latin and Cyrillic
 * letters meet), places by their id, rare words of title and beginning by their stem. At most 32 keys. Keys hold no time: the store looks within
 * a window of days around the document.
 */
export function eventKeys(card: DocumentCard, context: CaseContext): readonly string[] {
  const profile = profileOf(card, context);
  return [...nameKeysOf(profile), ...placeKeysOf(profile), ...wordKeysOf(profile)];
}

function nameKeysOf({ names, whole }: Profile): readonly string[] {
  const keys = [...names].flatMap(([bones, words]) => {
    const rarity = Math.max(...words.map((word) => word.rarity));
    return bones.length < 2 || rarity < RARE_ENOUGH
      ? []
      : [{ key: `n:${bones}`, weight: rarity * timesOf(whole.weights, words[0]?.text) }];
  });
  return keys
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, MOST.names)
    .map(({ key }) => key);
}

/** A name that the text comes back to is of the event. */
function timesOf(weights: ReadonlyMap<string, number>, word: string | undefined): number {
  return 1 + Math.log1p(word === undefined ? 0 : (weights.get(word.toLowerCase()) ?? 0));
}

function placeKeysOf({ narrow }: Profile): readonly string[] {
  return narrow.slice(0, MOST.places).map(({ id }) => `p:${id}`);
}

function wordKeysOf({ lead, title }: Profile): readonly string[] {
  return [...lead.weights]
    .map(([stem, weight]) => ({
      stem,
      weight: weight + (title.weights.get(stem) ?? 0),
      rarity: lead.rarity.get(stem) ?? 0,
    }))
    .filter(({ rarity }) => rarity >= RARE_ENOUGH)
    .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
    .slice(0, MOST.words)
    .map(({ stem }) => `w:${stem}`);
}
