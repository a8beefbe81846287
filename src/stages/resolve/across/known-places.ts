import type { Place } from "../../../model/facet/place-value.ts";
import type { Gazetteer } from "../../../model/gazetteer.ts";
import { foldName } from "../../../text/transliterate.ts";
import { type Link, Shelf, scoreOf } from "./links.ts";
import type { Spelling } from "./spellings.ts";

/** What a name in its first form may end in, after its stem. */
const ENDINGS = ["", "а", "я", "ь", "й", "о", "е", "ы", "и", "ия", "ія", "ье", "ое", "ий", "ый"];
/** More words than this are no place's name here. */
const LONGEST = 3;

/** Names of places in several languages and case endings, by what the gazetteer takes for the most prominent place of that name. */
export function linkPlaces(
  spellings: readonly Spelling[],
  gazetteer: Gazetteer,
): { readonly links: readonly Link[]; readonly rest: readonly Spelling[] } {
  const groups = new Shelf<string, Spelling>();
  const names = new Map<string, string>();
  const rest: Spelling[] = [];
  for (const spelling of spellings) {
    const place = placeOf(spelling, gazetteer);
    if (place === undefined) {
      rest.push(spelling);
      continue;
    }
    groups.put(place.id, spelling);
    names.set(place.id, place.name);
  }
  const links: Link[] = [];
  for (const [id, group] of groups.entries()) {
    const [first, ...others] = group.flatMap((spelling) => spelling.actors);
    const score = scoreOf(0.93, ["names of one place", names.get(id) ?? id]);
    if (first !== undefined) for (const b of others) links.push({ a: first, b, by: "rule", score });
  }
  return { links, rest };
}

function placeOf({ name, words }: Spelling, gazetteer: Gazetteer): Place | undefined {
  if (words.length === 0 || words.length > LONGEST) return undefined;
  const [exact] = gazetteer.named(name);
  if (exact !== undefined) return exact;
  const [only] = words;
  if (words.length > 1 || only === undefined || !/[\u0400-\u04ff]/u.test(name)) return undefined;
  const hyphened = foldName(name.replaceAll("-", "\u{e001}")).replaceAll("\u{e001}", "-");
  const before = hyphened.slice(0, Math.max(0, hyphened.lastIndexOf("-") + 1));
  const last = hyphened.slice(before.length);
  const found = new Map<string, Place>();
  for (const stem of only.stems) {
    const part = before === "" ? stem : last.slice(0, Math.max(2, stem.length - before.replaceAll("-", "").length));
    for (const ending of ENDINGS) {
      const [place] = gazetteer.named(before + part + ending);
      if (place !== undefined) found.set(place.id, place);
    }
  }
  return [...found.values()].sort((a, b) => (b.population ?? 0) - (a.population ?? 0))[0];
}
