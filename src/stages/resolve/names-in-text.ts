import type { NamesLanguage } from "../../model/language/names-language.ts";
import type { SegmentLanguage } from "../../model/language/segment-language.ts";
import type { Sentence } from "../../model/segment.ts";
import type { Span } from "../../model/span.ts";
import { type Word, wordsIn } from "../../text/tokens.ts";
import { belongs } from "./phrase-inflected.ts";
import { isCapital } from "./phrase-words.ts";

/** How far a role before a name reaches to the left, in words. */
const roleReach = 6;

/**
 * Stretches of a sentence that may be names: runs of capitalised words, with the role before them ("Defense Ministry
 * spokesman Igor Konashenkov"). A single word that begins the sentence counts when it does not usually begin one and is known as a name.
 * @param known words that have capitals within sentences
 */
export function nameSpans(
  text: string,
  sentence: Span,
  names: NamesLanguage,
  segment: SegmentLanguage,
  known: ReadonlySet<string>,
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
    const from = nameStart(words, index, end, names, segment, known);
    const run = words.slice(from, end);
    const [first, last] = [run[0], run.at(-1)];
    const begins = from === 0 || opensQuotation(text, words, from);
    const wordy =
      run.length > 1 ||
      (first !== undefined &&
        !names.notNames.includes(first.lower) &&
        (!begins || known.has(bare(first)) || names.givenNames.has(bare(first)) || names.places.includes(bare(first))));
    if (first !== undefined && last !== undefined && wordy) {
      const start = words[roleStart(text, words, from, names)]?.start ?? first.start;
      spans.push({ start, end: last.end - (/['’]s$/u.test(last.text) ? 2 : /['’]$/u.test(last.text) ? 1 : 0) });
    }
    index = end;
  }
  return spans;
}

/**
 * Words of a document that have a capital where no sentence and no quotation begins: a single word that begins a sentence is taken for a
 * name only when it is one of them. Sentences in which most words have one are headlines, and tell nothing.
 */
export function capitalWords(text: string, sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { span } of sentences) {
    const words = wordsIn(text, span);
    const long = words.filter((word) => word.end - word.start > 3);
    if (long.length > 3 && long.filter(isCapital).length > 0.6 * long.length) continue;
    for (const [index, word] of words.entries())
      if (index > 0 && isCapital(word) && !opensQuotation(text, words, index)) found.add(bare(word));
  }
  return found;
}

/** Past a word that only begins the sentence: "But Ada Krol", and "Unlike Ada Krol" where "Ada" is a given name and "unlike" is nowhere a name. */
function nameStart(
  words: readonly Word[],
  from: number,
  end: number,
  names: NamesLanguage,
  segment: SegmentLanguage,
  known: ReadonlySet<string>,
): number {
  const [first, second] = [words[from], words[from + 1]];
  if (from !== 0 || first === undefined) return from;
  if (segment.starters.includes(first.lower)) return 1;
  if (end < 2 || second === undefined || known.has(bare(first)) || names.givenNames.has(bare(first))) return 0;
  const title = names.titles.has(bare(first).replace(/\.$/u, "")) || names.roleNouns.has(bare(first));
  return !title && names.givenNames.has(bare(second)) ? 1 : 0;
}

function opensQuotation(text: string, words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  return before !== undefined && word !== undefined && /["“'‘«„]$/u.test(text.slice(before.end, word.start));
}

function bare(word: Word): string {
  return word.lower.replace(/['’]s?$/u, "");
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
    if (isRole || (role && (isCapital(word) || names.bodyNouns.includes(word.lower)))) {
      role = true;
      start--;
      continue;
    }
    const of = words[start - 2];
    // "Secretary of State Ada Krol"
    if (!role && of !== undefined && names.ofWords.includes(word.lower) && names.roleNouns.has(of.lower)) {
      role = true;
      start -= 2;
      continue;
    }
    const further = names.lemmas === undefined ? undefined : roleBefore(text, words, start, names);
    if (further === undefined) break;
    role = true;
    start = further;
  }
  return start;
}

/** "Министр обороны | Украины": the role stands up to three words before, what it is of between. */
function roleBefore(text: string, words: readonly Word[], from: number, names: NamesLanguage): number | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined || !adjacent(text, word, next)) return undefined;
    if (names.roleNouns.has(word.lower)) return at;
    if (!belongs(word, names)) return undefined;
  }
  return undefined;
}
