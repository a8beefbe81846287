/** Endings of Russian and Ukrainian nouns and adjectives that hold a consonant. */
const WORD_ENDINGS =
  /(?:ого|его|ього|ому|ему|ьому|ым|им|ім|ом|ем|єм|ыми|ими|іми|ами|ями|ах|ях|ам|ям|ых|их|іх|ов|ев|ів|їв|ові|еві|єві)$/;
/** Those of people's names: no plurals, and "-им" only where a surname has it ("Путиным", not "Максим"). */
const NAME_ENDINGS = /(?:ого|его|ього|ому|ему|ьому|(?<=[внкц])(?:ым|им|ім)|ом|ем|єм|ові|еві|єві)$/;
/** Vowels, й and ь at the end of a word, whatever its case. */
const SOFT_ENDING = /[аяеєиіїоуюыэйьё]{1,3}$/;
/** What is left when an ending is taken off. */
const SHORTEST = 3;

const CYRILLIC = /[\u0400-\u04ff]/;
/** Vowels at the end of a word of Latin letters, in which spellings of names differ: "Zelenskyy", "Zelenskiy", "Selenskyj". */
const LATIN_ENDING = /(?:[aeiouy]|[iy]j|yy|iy|yi|ii|o[iy]|aya|aia|aja){1,2}$/;
/** "Russlands", "Bundestages" without its vowel: a second possibility for longer words. */
const GERMAN_GENITIVE = /^.{4,}[^s]s$/;

/**
 * The stems that a folded word may have, in whatever case of Russian or Ukrainian it stands: vowels at its end are taken off; an
 * ending with a consonant ("-ом", "-ого") as a second possibility, since a name may end so itself ("Вадим"). Two forms of one
 * word share a stem; that two words share one does not show that they are one word.
 */
export function stemsOf(folded: string, kind: "name" | "word" = "word"): readonly string[] {
  if (!CYRILLIC.test(folded)) {
    const stem = without(folded, LATIN_ENDING);
    return kind === "word" && GERMAN_GENITIVE.test(folded)
      ? [stem, without(folded.slice(0, -1), LATIN_ENDING)]
      : [stem];
  }
  const whole = without(folded, SOFT_ENDING);
  const shorter = folded.replace(kind === "name" ? NAME_ENDINGS : WORD_ENDINGS, "");
  if (shorter === folded || shorter.length < SHORTEST) return [whole];
  const second = without(shorter, SOFT_ENDING);
  return second === whole ? [whole] : [whole, second];
}

function without(word: string, ending: RegExp): string {
  const stem = word.replace(ending, "");
  return stem.length >= SHORTEST ? stem : word;
}
