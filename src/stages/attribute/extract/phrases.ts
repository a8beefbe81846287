import type { AttributionLanguage } from "../../../model/language/attribution-language.ts";
import type { Word } from "./line.ts";

/** Words `from` to `to`, end exclusive, of a line. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A verb with its auxiliaries and adverbs: "has also called". */
export interface VerbGroup extends Range {
  readonly head: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly infinitive: boolean;
  /** "ing", "past", "present" or "base", told from the form. */
  readonly shape: string;
  /** First auxiliary's form, or "". */
  readonly auxiliary: string;
}

const nominal = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const inPhrase = new Set(["NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "SYM"]);
const alone = new Set(["he", "she", "i", "we", "they", "it", "you"]);

export function isNominal(word: Word | undefined): boolean {
  return word !== undefined && (nominal.has(word.wordClass) || word.form === "'s" || word.form === "%");
}

/** "who", "which" and a "that" which points to nothing stand for a phrase and are no part of one. */
function isRelative(word: Word, language: AttributionLanguage): boolean {
  if (!language.relatives.has(word.form)) return false;
  return word.wordClass !== "DET" || !language.complementizers.has(word.form);
}

/** The verb groups of a line, in order. */
export function verbGroups(words: readonly Word[], language: AttributionLanguage): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let floor = 0;
  for (const [head, word] of words.entries()) {
    if (word.wordClass !== "VERB") continue;
    let from = head;
    while (from > floor && isHelper(words[from - 1], language)) from--;
    while (from < head && words[from]?.wordClass === "ADV" && words[from - 1]?.wordClass === "PUNCT") from++;
    const helpers = words.slice(from, head);
    const be = helpers.some((one) => language.passiveAuxiliaries.has(one.form));
    const shape = shapeOf(word, helpers);
    groups.push({
      from,
      to: head + 1,
      head,
      passive: be && shape === "past",
      negated: helpers.some((one) => language.negations.has(one.form)),
      infinitive: helpers.some((one) => one.wordClass === "PART" && language.infinitiveMarks.has(one.form)),
      shape,
      auxiliary: helpers.find((one) => one.wordClass === "AUX")?.form ?? "",
    });
    floor = head + 1;
  }
  return groups;
}

function isHelper(word: Word | undefined, language: AttributionLanguage): boolean {
  if (word === undefined) return false;
  if (word.wordClass === "AUX" || word.wordClass === "ADV") return true;
  return word.wordClass === "PART" && (language.negations.has(word.form) || language.infinitiveMarks.has(word.form));
}

function shapeOf(word: Word, helpers: readonly Word[]): string {
  if (word.form.endsWith("ing") && word.lemma !== word.form) return "ing";
  if (word.form === word.lemma)
    return helpers.some((one) => one.wordClass === "AUX" || one.wordClass === "PART") ? "base" : "plain";
  return word.form.endsWith("s") && !word.form.endsWith("ss") ? "present" : "past";
}

/**
 * The noun phrase that ends before word `to`, with what it carries: linked phrases ("of …"), a coordinated name, and a
 * set-off apposition or relative clause with its closing comma. `undefined` when there is none.
 */
export function phraseBefore(words: readonly Word[], to: number, language: AttributionLanguage): Range | undefined {
  let end = to;
  while (end > 0 && language.dayWords.has(words[end - 1]?.form ?? "")) end--;
  if (end < to && words[end - 1]?.wordClass === "ADP") end--;
  if (words[end - 1]?.form === ")") {
    // "the senator (R-Ohio) said": the brackets belong to the phrase.
    const open = words.findLastIndex((word, index) => index < end && index > end - 10 && word.form === "(");
    const named = open > 0 ? simpleBefore(words, open, language) : undefined;
    return named === undefined ? undefined : { from: named.from, to: end };
  }
  if (words[end - 1]?.form === ",") {
    for (let comma = end - 2; comma > 0 && end - comma < 30; comma--) {
      const word = words[comma];
      if (word?.quotation !== undefined) break;
      if (word?.form !== ",") continue;
      const inner = simpleBefore(words, comma, language);
      if (inner === undefined || !opensAside(words[comma + 1], language)) return undefined;
      if (words[inner.from - 1]?.form === "," && words[inner.from]?.wordClass === "DET") {
        const name = simpleBefore(words, inner.from - 1, language);
        if (name !== undefined && words[name.to - 1]?.wordClass === "PROPN") return { from: name.from, to: end };
      }
      return { from: inner.from, to: end };
    }
    return undefined;
  }
  return simpleBefore(words, end, language);
}

function opensAside(word: Word | undefined, language: AttributionLanguage): boolean {
  if (word === undefined || word.quotation !== undefined) return false;
  return (
    language.relatives.has(word.form) ||
    (word.wordClass !== "CCONJ" && word.form !== "said" && word.wordClass !== "AUX")
  );
}

function simpleBefore(words: readonly Word[], to: number, language: AttributionLanguage): Range | undefined {
  const last = words[to - 1];
  if (last === undefined || !(isNominal(last) || last.wordClass === "ADJ" || last.wordClass === "DET"))
    return undefined;
  if (alone.has(last.form) || isRelative(last, language)) return { from: to - 1, to };
  let from = to - 1;
  while (from > 0) {
    const word = words[from - 1];
    if (word === undefined || word.quotation !== undefined || alone.has(word.form)) break;
    const before = words[from - 2];
    if (isRelative(word, language)) break;
    if (language.dayWords.has(word.form) && words[from]?.form !== "'s") break;
    if (
      inPhrase.has(word.wordClass) ||
      word.form === "'s" ||
      word.form === "'" ||
      word.form === "-" ||
      word.form === "/"
    )
      from--;
    // "the supposed break", "an alleged plot": a participle between article and noun.
    else if (word.wordClass === "VERB" && word.form.endsWith("ed") && before?.wordClass === "DET") from--;
    else if (word.wordClass === "ADP" && language.nounLinks.has(word.form) && isNominal(before)) from -= 1;
    else if (word.wordClass === "CCONJ" && isNominal(before) && from - 2 >= 0 && words[from]?.wordClass !== "PRON")
      from -= 1;
    else if (word.wordClass === "ADV" && words[from]?.wordClass === "ADJ" && !language.interrogatives.has(word.form))
      from--;
    else break;
  }
  while (
    from < to - 1 &&
    (words[from]?.wordClass === "ADP" ||
      words[from]?.wordClass === "CCONJ" ||
      words[from]?.form === "'s" ||
      words[from]?.form === "-")
  )
    from++;
  return { from, to };
}

/** The noun phrase that begins at word `from`, with linked phrases and an apposition that ends at a comma or the line's end. */
export function phraseAfter(words: readonly Word[], from: number, language: AttributionLanguage): Range | undefined {
  const first = words[from];
  if (first === undefined || !inPhrase.has(first.wordClass)) return undefined;
  if (alone.has(first.form)) return { from, to: from + 1 };
  let to = simpleAfter(words, from, language);
  if (!words.slice(from, to).some((word) => isNominal(word))) return undefined;
  const aside = words[to + 1];
  if (
    words[to]?.form === "," &&
    (aside?.wordClass === "DET" ||
      aside?.wordClass === "NUM" ||
      aside?.wordClass === "ADJ" ||
      aside?.wordClass === "NOUN" ||
      aside?.wordClass === "PROPN")
  ) {
    const end = simpleAfter(words, to + 1, language);
    const stop = words[end];
    if (stop === undefined || stop.wordClass === "PUNCT" || stop.quotation !== undefined) to = end;
  }
  return { from, to };
}

function simpleAfter(words: readonly Word[], from: number, language: AttributionLanguage): number {
  let to = from;
  while (to < words.length) {
    const word = words[to];
    if (word === undefined || word.quotation !== undefined) break;
    const after = words[to + 1];
    if (to > from && (language.dayWords.has(word.form) || language.complementizers.has(word.form))) break;
    if (inPhrase.has(word.wordClass) && !isRelative(word, language)) {
      if (alone.has(word.form) && to > from) break;
      to++;
    } else if (word.form === "'s" || word.form === "'" || word.form === "-" || word.form === "/") to++;
    else if (
      to > from &&
      word.wordClass === "ADP" &&
      language.nounLinks.has(word.form) &&
      after !== undefined &&
      inPhrase.has(after.wordClass) &&
      !language.dayWords.has(after.form)
    )
      to++;
    else if (
      to > from &&
      word.wordClass === "CCONJ" &&
      after !== undefined &&
      (after.wordClass === "PROPN" || after.wordClass === "NOUN")
    )
      to++;
    else break;
  }
  return to;
}
