import type { Gazetteer } from "../../../model/gazetteer.ts";
import type { Language } from "../../../model/language/language.ts";
import type { PlaceLanguage } from "../../../model/language/place-language.ts";
import type { Layers, StageContext } from "../../../model/stage.ts";
import { type Atom, atomsOf } from "./atoms.ts";
import { homeCountryOf, homeOf } from "./outlet-home.ts";
import { containments, type Evidence } from "./recognise.ts";
import type { Surroundings } from "./surroundings.ts";
import { findToponyms, type Toponym } from "./toponyms.ts";

export type PlaceInput = Pick<Layers, "parsed" | "sentences" | "attributions" | "actors" | "entities">;
export type PlaceContext = Pick<StageContext, "languages" | "models" | "settings">;

/** A document as places are read in it. */
export interface PlaceReading {
  readonly text: string;
  readonly atoms: readonly Atom[];
  readonly toponyms: readonly Toponym[];
  readonly evidence: Evidence;
  readonly language: PlaceLanguage;
  readonly gazetteer: Gazetteer;
}

/** Every stretch that could name a place, and what there is to judge it by; nothing in a language of which nothing is known. */
export function readToponyms(input: PlaceInput, context: PlaceContext): PlaceReading | undefined {
  const { gazetteer } = context.models;
  const { parsed } = input;
  const { text } = parsed;
  const language: Language | undefined = context.languages.get(
    parsed.language ?? context.languages.identify(text).code,
  );
  if (gazetteer === undefined || language?.places === undefined) return undefined;
  const { places } = language;
  const atoms = atomsOf(text, input.sentences, places.possessive);
  const toponyms = findToponyms(text, atoms, gazetteer, places);
  const evidence: Evidence = {
    text,
    atoms,
    language: places,
    actors: input.actors,
    entities: input.entities,
    ...(language.names === undefined ? {} : { names: language.names }),
  };
  return { text, atoms, toponyms, evidence, language: places, gazetteer };
}

/** What the rest of the document says that helps to tell places of one name apart. */
export function surroundingsOf(
  { atoms, text, gazetteer, language }: Pick<PlaceReading, "atoms" | "text" | "gazetteer" | "language">,
  toponyms: readonly Toponym[],
  input: Pick<PlaceInput, "parsed">,
  settings: PlaceContext["settings"],
): Surroundings {
  const homeCountry = homeCountryOf(input.parsed.outlet);
  return {
    peoples: peoplesIn(atoms, language),
    countries: settings.countries ?? [],
    home: homeOf(input.parsed.outlet, gazetteer, language),
    inNext: containments(text, toponyms),
    ...(homeCountry === undefined ? {} : { homeCountry }),
  };
}

function peoplesIn(atoms: readonly Atom[], language: PlaceLanguage): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  atoms.forEach((atom, at) => {
    const next = atoms[at + 1];
    const code = peopleOf(next === undefined ? [atom.lower] : [`${atom.lower} ${next.lower}`, atom.lower], language);
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  });
  return counts;
}

/** The country of the first of the words that is a people's name or adjective. */
export function peopleOf(words: readonly string[], { peoples, stems }: PlaceLanguage): string | undefined {
  for (const word of words) {
    const code = peoples.get(word);
    if (code !== undefined) return code;
    if (!stems) continue;
    for (let end = word.length - 1; end >= Math.max(4, word.length - 4); end--) {
      const stem = peoples.get(word.slice(0, end));
      if (stem !== undefined) return stem;
    }
  }
  return undefined;
}
