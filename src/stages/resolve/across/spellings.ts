import type { ActorInDocument } from "../../../model/case-actor.ts";
import { type Word, wordsToCompare } from "../../../text/name-keys.ts";
import { bonesOf, soundsOf } from "../../../text/transliterate.ts";
import { Shelf } from "./links.ts";

/** One spelling of a name that is no person's, with everybody who goes by it. */
export interface Spelling {
  readonly name: string;
  readonly words: readonly Word[];
  /** What it sounds like, word by word, for each of the stems that its words may have. */
  readonly sounds: readonly string[];
  readonly bones: readonly string[];
  readonly actors: readonly number[];
  /** Its documents, each with its first actor there. */
  readonly places: ReadonlyMap<string, number>;
}

const MOST_SOUNDS = 12;

/** The spellings of names of these actors, in the order in which they come. */
export function spellingsOf(actors: readonly ActorInDocument[], which: readonly number[]): readonly Spelling[] {
  const byName = new Shelf<string, number>();
  for (const index of which) byName.put((actors[index]?.name ?? "").replace(/^the /iu, ""), index);
  return [...byName.entries()].map(([name, list]) => {
    const words = wordsToCompare(name);
    const sounds = soundsOfWords(words);
    const places = new Map<string, number>();
    for (const index of list) {
      const document = actors[index]?.documentId ?? "";
      if (!places.has(document)) places.set(document, index);
    }
    return { name, words, sounds, bones: [...new Set(sounds.map(bonesOf))], actors: list, places };
  });
}

function soundsOfWords(words: readonly Word[]): readonly string[] {
  let found = [""];
  for (const { stems } of words) {
    const options = [...new Set(stems.flatMap((stem) => soundsOf(stem)))];
    const some = options.length * found.length > MOST_SOUNDS ? options.slice(0, 1) : options;
    found = some.flatMap((sound) => found.map((before) => (before === "" ? sound : `${before} ${sound}`)));
  }
  return found.filter((sound) => sound !== "");
}
