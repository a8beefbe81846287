import { wordsToCompare } from "../../../text/name-keys.ts";
import { Shelf } from "./links.ts";
import type { Spelling } from "./spellings.ts";

const CYRILLIC = /[\u0400-\u04ff]/u;
const ADJECTIVE = /(?:ий|ый|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|ую|ої|(?:н|ськ|цьк|ов|ев)(?:а|е|у|ою|ій|им|ім))$/u;
/** A number makes another name; "Pfizer/BioNTech" turns on no word. */
const TWO_OR_NUMBERED = /\d|[/&+]|\s(?:and|und|и|і|й|та)\s|\p{L}[-–]\p{Lu}/u;
/**
 * A word that so many names turn on is a noun, and means another body in each document. English ends names with the noun; in Russian and
 * Ukrainian a name itself may stand first ("Газпром экспорт").
 */
const SEVERAL = { latin: 1, cyrillic: 2 } as const;

/**
 * Names of one word that are only a noun, as the case shows: "Department", where there are a Justice Department and a State Department. What
 * is so named in two documents need not be one.
 * @param unnamed what unnamed bodies are called: "the department" shows that it is a noun
 * @param isShort whether the directory knows somebody by it in short ("House"), which makes it a name
 */
export function commonNouns(
  spellings: readonly Spelling[],
  unnamed: readonly string[],
  isShort: (name: string) => boolean,
): ReadonlySet<string> {
  const turning = new Shelf<string, string>();
  for (const spelling of spellings) for (const noun of nounsOf(spelling)) turning.put(noun, spelling.sounds[0] ?? "");
  const small = new Set(
    unnamed.flatMap((name) =>
      wordsToCompare(name)
        .slice(-1)
        .flatMap(({ stems }) => stems),
    ),
  );
  const common = new Set<string>();
  for (const { name, words, sounds } of spellings) {
    if (words.length !== 1 || isShort(name)) continue;
    const names = new Set(sounds.flatMap((sound) => turning.get(sound)));
    if (
      names.size >= (CYRILLIC.test(name) ? SEVERAL.cyrillic : SEVERAL.latin) ||
      words[0]?.stems.some((stem) => small.has(stem))
    )
      common.add(name);
  }
  return common;
}

/** The sounds of the word that a name of several words turns on: the last, but the first before "of", and in Russian and Ukrainian the first noun. */
export function nounsOf({ name, words, sounds }: Spelling): readonly string[] {
  if (words.length < 2 || TWO_OR_NUMBERED.test(name)) return [];
  const first = CYRILLIC.test(name);
  const at = first
    ? ADJECTIVE.test(words[0]?.folded ?? "")
      ? 1
      : 0
    : /\s(?:of|for)\s/iu.test(name)
      ? 0
      : words.length - 1;
  return [...new Set(sounds.map((sound) => sound.split(" ")[at] ?? ""))];
}
