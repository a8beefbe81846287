import type { Counted } from "../model/language/quantity-language.ts";

/** What a language gives to have its counted nouns told. */
interface CountedWords {
  /** Prepositions, conjunctions, pronouns, adverbs: end what is counted. */
  readonly stop: ReadonlySet<string>;
  /** Endings of adjectives and participles as they stand after a number. */
  readonly adjective: RegExp;
  /** Endings of verbs. */
  readonly verb: RegExp;
  /** Beginnings of nouns that name people. */
  readonly people: RegExp;
  /** Nouns that only count what follows: "единиц техники". */
  readonly measures: RegExp;
}

/** A verb in the past, of one: "один прилетел". */
const PAST = /(?:[аеиуюя]л|[аеиуюя]лся|ился|лась|[аиув]в|вся)$/u;

/**
 * Tells what is counted: adjectives up to and with the first noun; an adjective without a noun stands for people or things itself
 * ("12 раненых"). Letters of another script, names and verbs are nothing that is counted.
 */
export function countedBy({
  stop,
  adjective,
  verb,
  people,
  measures,
}: CountedWords): (words: readonly string[], number: number | undefined) => Counted | undefined {
  return (words, number) => {
    let length = 0;
    let head: string | undefined;
    for (const word of words.slice(0, 5)) {
      const lower = word.toLowerCase();
      if (
        stop.has(lower) ||
        verb.test(lower) ||
        (number === 1 && PAST.test(lower)) ||
        !/^[\p{Script=Cyrillic}'’ʼ-]+$/u.test(word) ||
        lower.length < 2
      )
        break;
      // A name ends it, but for adjectives ("Российских военных") and people of a country, which are written small.
      if (/^\p{Lu}/u.test(word) && !/^\p{Lu}{2,}$/u.test(word) && !adjective.test(lower)) break;
      length++;
      head = lower;
      if (adjective.test(lower) || measures.test(lower)) continue;
      break;
    }
    if (head === undefined) return undefined;
    const persons = words.slice(0, length).some((word) => people.test(word.toLowerCase()));
    return { length, people: persons };
  };
}
