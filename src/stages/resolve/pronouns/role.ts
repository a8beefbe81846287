import type { TaggedWord } from "../../../model/language/attribution-language.ts";
import type { ReferenceLanguage } from "../../../model/language/reference-language.ts";

/** What part a noun phrase or a pronoun plays in its clause, as far as word classes show it without a parser. */
export type Role = "subject" | "object" | "owner" | "of" | "agent" | "oblique" | "apposition" | "other";

/** How far a verb is looked for behind an aside of the subject ("Jane Roe, who …, said"), in words. */
const asideReach = 22;

const noun = (word: TaggedWord | undefined) => word?.wordClass === "PROPN" || word?.wordClass === "NOUN";
const verbal = (word: TaggedWord | undefined) => word?.wordClass === "VERB" || word?.wordClass === "AUX";

/**
 * The role of the phrase from word `first` to word `last`: an owner when a possessive follows; by the preposition before it; an
 * object behind a verb, unless that is a verb of speech that ends its clause ("…,” said Jane Roe."); the subject when a verb follows, behind an aside
 * or not.
 */
export function roleOf(words: readonly TaggedWord[], first: number, last: number, language: ReferenceLanguage): Role {
  if (isOwnerMark(words[last + 1])) return "owner";
  let begin = phraseStart(words, first, language);
  let joined = false;
  if (words[begin - 1]?.wordClass === "CCONJ" && (noun(words[begin - 2]) || words[begin - 2]?.form === ",")) {
    begin = phraseStart(words, words[begin - 2]?.form === "," ? begin - 3 : begin - 2, language);
    joined = true;
  }
  const before = words[begin - 1];
  const follows = verbFollows(words, last, language);
  if (before !== undefined && (before.wordClass === "ADP" || language.prepositions.has(before.form))) {
    if (before.form === language.of) return "of";
    if (before.form === language.agent) return "agent";
    if (!(follows && language.conjunctions.has(before.form))) return "oblique";
  }
  if (verbal(before) && !joined) {
    const inverted =
      language.speechForms.has(before?.form ?? "") && !noun(words[begin - 2]) && !verbal(words[last + 1]);
    const clause = follows && before?.wordClass === "VERB" && language.thatVerbs.has(before.form);
    return inverted || clause ? "subject" : "object";
  }
  if (before?.wordClass === "PART" && begin > 1 && verbal(words[begin - 2])) return "object";
  if (before?.form === "," && noun(words[begin - 2]) && words[last + 1]?.form === ",") return "apposition";
  return follows ? "subject" : "other";
}

/** The possessive's mark, cut off or with its noun. */
function isOwnerMark(word: TaggedWord | undefined): boolean {
  return word !== undefined && /^['’]s?$/u.test(word.form) && word.wordClass === "PART";
}

/** The first word of the noun phrase: over nouns, adjectives, figures, owners and an article to the left. */
export function phraseStart(words: readonly TaggedWord[], first: number, language: ReferenceLanguage): number {
  let start = first;
  while (start > 0) {
    const word = words[start - 1];
    if (word === undefined) break;
    const owner = isOwnerMark(word) || language.possessors.has(word.form);
    if (!noun(word) && !owner && !["ADJ", "NUM", "DET"].includes(word.wordClass)) break;
    start--;
    if (word.wordClass === "DET") break;
  }
  return start;
}

/** Behind the noun phrase that begins here. */
function phraseEnd(words: readonly TaggedWord[], from: number): number {
  let end = from;
  while (noun(words[end]) || isOwnerMark(words[end]) || ["ADJ", "NUM", "DET"].includes(words[end]?.wordClass ?? ""))
    end++;
  return end;
}

/** Whether a verb follows the phrase, past adverbs, further names joined by "and", or an aside between commas or brackets. */
function verbFollows(words: readonly TaggedWord[], last: number, language: ReferenceLanguage): boolean {
  let at = last + 1;
  for (let round = 0; round < 4; round++) {
    while (words[at]?.wordClass === "ADV") at++;
    const word = words[at];
    if (word === undefined) return false;
    if (verbal(word)) return !word.form.endsWith(language.continuous) || word.wordClass === "AUX";
    if (word.wordClass === "CCONJ") {
      let next = at + 1;
      while (noun(words[next]) || words[next]?.wordClass === "DET") next++;
      if (next === at + 1) return verbal(words[next]);
      at = next;
      continue;
    }
    if (language.relatives.has(word.form)) return true;
    if (word.wordClass === "ADP" || language.prepositions.has(word.form)) {
      const next = phraseEnd(words, at + 1);
      if (next === at + 1) return false;
      at = next;
      continue;
    }
    if (word.form !== "," && word.form !== "(" && word.form !== "—" && word.form !== "–") return false;
    if (word.form === "," && verbal(words[at + 1])) return words[at + 1]?.form.endsWith(language.continuous) === false;
    const close = word.form === "(" ? ")" : word.form;
    const end = words.slice(at + 1, at + asideReach).findIndex((one) => one.form === close);
    if (end < 0) return false;
    at = at + end + 2;
  }
  return false;
}

/** A pronoun's own role: its form tells it, save for "her". */
export function pronounRole(
  words: readonly TaggedWord[],
  at: number,
  language: ReferenceLanguage,
): "subject" | "object" | "owner" {
  const form = words[at]?.form ?? "";
  if (language.subjects.has(form)) return "subject";
  if (!language.owners.has(form)) return "object";
  if (!language.objects.has(form)) return "owner";
  const next = words[at + 1];
  if (next === undefined) return "object";
  if (["NOUN", "ADJ", "PROPN", "NUM"].includes(next.wordClass)) return "owner";
  if (next.wordClass === "ADV") return ["ADJ", "NOUN"].includes(words[at + 2]?.wordClass ?? "") ? "owner" : "object";
  return next.wordClass === "VERB" &&
    language.participles.some((ending) => next.form.endsWith(ending)) &&
    noun(words[at + 2])
    ? "owner"
    : "object";
}
