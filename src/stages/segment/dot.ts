import type { SegmentLanguage } from "../../model/language/segment-language.ts";

const wordBefore = /(?:^|[\s("“„«‘'[\-–—/])((?:[^\s("“„«‘'[\-–—/]|(?<=\p{L})[-'’](?=\p{L}))+)$/u;
const initials = /^\p{Lu}(?:\.\p{Lu})*$/u;

/**
 * Whether a single dot ends its sentence, told by the word before it and the word after it.
 * @param at where the dot stands
 * @param next what follows after white space and opening marks; it does not begin with a small letter
 */
export function dotEnds(stretch: string, at: number, next: string, language: SegmentLanguage | undefined): boolean {
  const before = stretch.slice(Math.max(0, at - 40), at);
  const word = wordBefore.exec(before)?.[1] ?? "";
  const atStart = at - word.length === 0;
  const nextWord = (/^[\p{L}\p{M}'’]+/u.exec(next)?.[0] ?? "").toLowerCase().replaceAll("’", "'");
  const digitNext = /^[\d№§$€£]/u.test(next);
  if (
    /^[#(]?(?:\d{1,3}|\p{L}|[ivx]{1,4})\)?$/u.test(word) &&
    /^\s*["“(•⁃*-]*$/u.test(before.slice(0, before.length - word.length)) &&
    at < 8
  )
    return false;
  if (language === undefined) return !(word.length === 1 && /\p{Lu}/u.test(word) && !atStart);
  if (/^\d{1,2}$/.test(word)) return !isOrdinal(before, word, nextWord, language);
  const lower = word.toLowerCase();
  const spaced = spacedAbbreviation(before, lower);
  const starts = language.starters.includes(nextWord) && /^\p{Lu}(?!\.)/u.test(next);
  if (language.closing.includes(lower) || language.closing.includes(spaced)) {
    if (digitNext) return false;
    return !(/\p{Lu}/u.test(next[0] ?? "") && abbreviates(nextWord, next, language));
  }
  if (language.beforeNames.includes(lower)) return false;
  if (language.beforeNumbers.includes(lower) && /^[\d№IVX]/u.test(next)) return false;
  if (language.inside.includes(lower) || language.inside.includes(spaced)) return starts;
  if (/^\p{Lu}$/u.test(word)) return initialEnds(before, word, starts, language);
  if (initials.test(word)) return starts;
  if (/^\p{L}(?:\.\p{L}+)+$/u.test(word) && word.length <= 8) return starts;
  return true;
}

/** "т. д", "z. B", "U. S": the abbreviation joined over the space. */
function spacedAbbreviation(before: string, lower: string): string {
  const pair = /(?:^|[\s(])(\p{L}{1,3}\.?)\s(?:\p{L}{1,3})$/u.exec(before)?.[1];
  if (pair === undefined) return lower;
  return pair.endsWith(".") ? pair.toLowerCase() + lower : `${pair.toLowerCase()} ${lower}`;
}

/** The next word is a title such as "Mr.", so "5 a.m. Mr. Smith" goes on. */
function abbreviates(nextWord: string, next: string, language: SegmentLanguage): boolean {
  return next[nextWord.length] === "." && language.beforeNames.includes(nextWord);
}

/** A single capital with a dot is an initial, unless it is the word "I", or a sentence plainly begins after it. */
function initialEnds(before: string, word: string, starts: boolean, language: SegmentLanguage): boolean {
  const previous = /(\S+)\s+\S+$/u.exec(before)?.[1] ?? "";
  if (language.code === "en" && word === "I") return !/^\p{Lu}/u.test(previous);
  return starts && previous !== "" && !/^\p{Lu}|[.!?]$/u.test(previous);
}

function isOrdinal(before: string, word: string, nextWord: string, language: SegmentLanguage): boolean {
  if (language.ordinalsAfter === undefined) return false;
  if (language.ordinalsBefore?.includes(nextWord)) return true;
  const previous = /(\S+)\s+\S+$/u.exec(before)?.[1]?.toLowerCase() ?? "";
  return word.length <= 2 && language.ordinalsAfter.includes(previous);
}
