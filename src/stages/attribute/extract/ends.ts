import type { LineView } from "./candidate.ts";

/**
 * Words after `from` before which a content may end, and the line's end; at most twelve. A `phrase` may also
 * end before a preposition or a day. */
export function endsAfter(view: LineView, from: number, phrase = false): readonly number[] {
  const { words, language, last } = view;
  const ends: number[] = [];
  for (let at = from + 1; at < last && ends.length < 11; at++) {
    const word = words[at];
    if (word === undefined) break;
    const marked = word.wordClass === "PUNCT" && /^(?:[,;:()—–]|-{1,3}|\.|\?|!)$/u.test(word.form);
    const joined = language.clauseStarters.has(word.form) || word.wordClass === "CCONJ";
    const afterQuote = words[at - 1]?.quotation !== undefined;
    const verb = word.wordClass === "AUX" && words[at - 1]?.wordClass !== "PUNCT";
    const linked = phrase && (word.wordClass === "ADP" || language.dayWords.has(word.form));
    if (!marked && !joined && !afterQuote && !verb && !linked) continue;
    if (words[at - 1]?.wordClass === "PUNCT") continue;
    ends.push(at);
  }
  if (last > from) ends.push(last);
  return ends;
}
