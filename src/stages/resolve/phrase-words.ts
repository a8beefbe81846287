import type { NamesLanguage } from "../../model/language/names-language.ts";
import type { Span } from "../../model/span.ts";
import type { Word } from "../../text/tokens.ts";

/** A phrase in parts: up to its first preposition, and behind it. */
export interface Base {
  readonly span: Span;
  readonly definite: boolean;
  readonly text: string;
  readonly names: NamesLanguage;
  readonly headPart: readonly Word[];
  readonly tail: readonly Word[];
  readonly main: readonly Word[];
}

export function isCapital(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}

export function hull(words: readonly Word[]): Span | undefined {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** A phrase of the role that names a body: "Defense Ministry" (before the role noun), "the union" (possessor, or after "of"). */
export function bodyOf(base: Base, before: readonly Word[], whole: readonly Word[]): Span | undefined {
  const { names, text } = base;
  const joined = whole.findIndex((word) => names.joiners?.includes(word.lower));
  const tail = joined < 0 ? whole : whole.slice(0, joined);
  const isBody = (word: Word) => names.bodyNouns.includes(clean(word)) || /^[\p{Lu}]{2,6}$/u.test(word.text);
  if (tail.length > 0) {
    const first = base.main[base.main.length - whole.length];
    if (first !== undefined && (tail.some(isBody) || tail.some(isCapital))) return hull(tail);
  }
  const lastBody = before.findLastIndex((word) => isBody(word) || isPossessor(word, names));
  if (lastBody < 0) return undefined;
  let start = lastBody;
  while (start > 0 && before[start - 1] !== undefined && isCapital(before[start - 1] as Word)) start--;
  const span = hull(before.slice(start, lastBody + 1));
  if (span === undefined) return undefined;
  return { start: span.start, end: span.start + text.slice(span.start, span.end).replace(/['’]s?$/u, "").length };
}

export function isRole(word: Word, names: NamesLanguage): boolean {
  return names.titles.has(clean(word)) || names.roleNouns.has(clean(word));
}

/** The capitals at the end, small name words among them: "Ursula von der Leyen". */
export function properRun(words: readonly Word[], names: NamesLanguage): readonly Word[] {
  let start = words.length;
  while (start > 0) {
    const word = words[start - 1];
    if (word === undefined) break;
    const particle =
      names.particles.includes(word.lower) && start < words.length && words.slice(0, start - 1).some(isCapital);
    if (!isCapital(word) && !particle && !/^\d+$/.test(word.text)) break;
    start--;
  }
  return words.slice(start);
}

export function isPossessor(word: Word, names: NamesLanguage): boolean {
  return names.possessive !== "" && /['’]s?$/u.test(word.text);
}

export function clean(word: Word): string {
  return word.lower.replace(/['’]s?$/u, "").replace(/\.$/u, "");
}

export function keyOf(words: readonly Word[]): readonly string[] {
  return words.map(clean).filter((word) => !/^(?:the|\p{L})$/u.test(word));
}

export function join(text: string, words: readonly Word[]): string {
  const span = hull(words);
  return span === undefined ? "" : text.slice(span.start, span.end).replace(/['’]s?$|(?<!Jr|Sr|Inc|Co|Ltd)\.$/u, "");
}
