import type { NamesLanguage } from "../../model/language/names-language.ts";
import type { SegmentLanguage } from "../../model/language/segment-language.ts";
import type { Span } from "../../model/span.ts";
import { type Word, wordsIn } from "../../text/tokens.ts";
import { isCapital } from "./phrase.ts";

/** How far a role before a name reaches to the left, in words. */
const roleReach = 6;

/**
 * Stretches of a sentence that may be names: runs of capitalised words, with the role before them ("Defense Ministry
 * spokesman Igor Konashenkov"). A single word that begins the sentence counts when it does not usually begin one.
 */
export function nameSpans(
  text: string,
  sentence: Span,
  names: NamesLanguage,
  segment: SegmentLanguage,
): readonly Span[] {
  const words = wordsIn(text, sentence);
  const spans: Span[] = [];
  let index = 0;
  while (index < words.length) {
    const end = runEnd(text, words, index, names);
    if (end === index) {
      index++;
      continue;
    }
    const from = index === 0 && segment.starters.includes(words[0]?.lower ?? "") ? 1 : index;
    const run = words.slice(from, end);
    const [first, last] = [run[0], run.at(-1)];
    const wordy = run.length > 1 || (first !== undefined && !names.notNames.includes(first.lower));
    if (first !== undefined && last !== undefined && wordy) {
      const start = words[roleStart(text, words, from, names)]?.start ?? first.start;
      spans.push({ start, end: last.end - (/['’]s$/u.test(last.text) ? 2 : /['’]$/u.test(last.text) ? 1 : 0) });
    }
    index = end;
  }
  return spans;
}

function adjacent(text: string, left: Word, right: Word): boolean {
  return /^\s$/u.test(text.slice(left.end, right.start));
}

function runEnd(text: string, words: readonly Word[], from: number, names: NamesLanguage): number {
  const first = words[from];
  if (first === undefined || !isCapital(first) || names.notNames.includes(first.lower)) return from;
  let end = from + 1;
  while (end < words.length) {
    const [left, word, next] = [words[end - 1], words[end], words[end + 1]];
    if (left === undefined || word === undefined || !adjacent(text, left, word)) break;
    if (/['’]s?$/u.test(left.text)) break;
    const particle =
      names.particles.includes(word.lower) &&
      next !== undefined &&
      isCapital(next) &&
      adjacent(text, word, next) &&
      !isCapital(word);
    if (!(isCapital(word) && !names.notNames.includes(word.lower)) && !particle) break;
    end++;
  }
  return end;
}

function roleStart(text: string, words: readonly Word[], from: number, names: NamesLanguage): number {
  let start = from;
  let role = false;
  while (start > 0 && from - start < roleReach) {
    const [word, next] = [words[start - 1], words[start]];
    if (word === undefined || next === undefined || !adjacent(text, word, next)) break;
    const isRole = names.roleNouns.has(word.lower) || names.outletNouns.includes(word.lower);
    if (!isRole && !(role && (isCapital(word) || names.bodyNouns.includes(word.lower)))) break;
    role = true;
    start--;
  }
  return start;
}
