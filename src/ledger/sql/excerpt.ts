import type { Term } from "./query-words.ts";
import { type Word, wordsOf } from "./words.ts";

/** A piece of a text with what was found in it; offsets are UTF-16 code units into the piece. */
export interface Excerpt {
  readonly excerpt: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly term: number;
}

/** About how long an excerpt is, and how much of it stands before the first word found. */
const LENGTH = 240;
const BEFORE = 60;
/** A hit longer than this (one endless word) is cut. */
const LONGEST = 1_000;

/**
 * The stretch that holds the most of the terms, the earliest of those, with every place where one stands marked.
 * Line breaks become spaces, one for one, so that the marks hold. Linear in the text's length.
 * @param stretches the parts of the text that may be shown, in order; an excerpt lies within one
 */
export function excerptOf(
  text: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
  terms: readonly Term[],
): Excerpt {
  let best: { readonly start: number; readonly end: number; readonly matches: readonly Match[] } | undefined;
  let most = 0;
  for (const stretch of stretches) {
    const matches = matchesIn([...wordsOf(text, stretch.start, stretch.end)], terms);
    const window = bestWindow(matches);
    if (window === undefined || window.terms <= most) continue;
    most = window.terms;
    const anchor = matches[window.first]?.start ?? stretch.start;
    const start = borderAfter(text, Math.max(stretch.start, anchor - BEFORE), stretch.start, anchor);
    const end = borderBefore(
      text,
      Math.min(stretch.end, start + LENGTH),
      stretch.end,
      Math.min(window.end, start + LONGEST),
    );
    best = { start, end, matches };
  }
  if (best === undefined) {
    const first = stretches.find(({ start, end }) => text.slice(start, end).trim() !== "");
    if (first === undefined) return { excerpt: "", marks: [] };
    const start = first.start + (text.slice(first.start, first.end).search(/\S/) || 0);
    const end = borderBefore(text, Math.min(first.end, start + LENGTH), first.end, start);
    best = { start, end, matches: [] };
  }
  const { start, end, matches } = best;
  const marks = matches
    .filter((match) => match.start >= start && match.end <= end)
    .map((match) => ({ start: match.start - start, end: match.end - start }));
  return { excerpt: text.slice(start, end).replace(/[\s]/g, " ").toWellFormed(), marks: joined(marks) };
}

/** Whether every term stands in the text. */
export function holdsAll(text: string, terms: readonly Term[]): boolean {
  const found = new Set(matchesIn([...wordsOf(text)], terms).map((match) => match.term));
  return found.size === terms.length;
}

/** Every place where a term stands, by where it starts. */
function matchesIn(words: readonly Word[], terms: readonly Term[]): readonly Match[] {
  const byFirst = new Map<string, number[]>();
  const begun: number[] = [];
  terms.forEach((term, index) => {
    const first = term.words[0] ?? "";
    if (term.prefix && term.words.length === 1) begun.push(index);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), index]);
  });
  const matches: Match[] = [];
  words.forEach((word, at) => {
    for (const index of byFirst.get(word.folded) ?? []) {
      const end = endOfTerm(words, at, terms[index]);
      if (end !== undefined) matches.push({ start: word.start, end, term: index });
    }
    for (const index of begun) {
      if (word.folded.startsWith(terms[index]?.words[0] ?? "")) {
        matches.push({ start: word.start, end: word.end, term: index });
      }
    }
  });
  return matches;
}

function endOfTerm(words: readonly Word[], at: number, term: Term | undefined): number | undefined {
  if (term === undefined) return undefined;
  const last = term.words.length - 1;
  const fits = term.words.every((wanted, offset) => {
    const word = words[at + offset]?.folded;
    return offset === last && term.prefix ? word?.startsWith(wanted) : word === wanted;
  });
  return fits ? words[at + last]?.end : undefined;
}

/** The first run of matches within an excerpt's length that holds the most different terms. */
function bestWindow(matches: readonly Match[]) {
  const inside = new Map<number, number>();
  let best: { first: number; end: number; terms: number } | undefined;
  let first = 0;
  for (const match of matches) {
    inside.set(match.term, (inside.get(match.term) ?? 0) + 1);
    for (let start = matches[first]; start && match.end - start.start > LENGTH - BEFORE && start !== match; ) {
      const left = (inside.get(start.term) ?? 1) - 1;
      if (left === 0) inside.delete(start.term);
      else inside.set(start.term, left);
      first += 1;
      start = matches[first];
    }
    if (best === undefined || inside.size > best.terms) best = { first, end: match.end, terms: inside.size };
  }
  return best;
}

/** The next border between words at or after a place, not past `limit`. */
function borderAfter(text: string, place: number, floor: number, limit: number): number {
  if (place === floor) return place;
  let at = place;
  while (at < limit && !/\s/.test(text[at - 1] ?? " ")) at += 1;
  return at;
}

/** The last border between words at or before a place, not before `limit`. */
function borderBefore(text: string, place: number, ceiling: number, limit: number): number {
  if (place >= ceiling) return ceiling;
  let at = place;
  while (at > limit && !/\s/.test(text[at] ?? " ")) at -= 1;
  if (at > limit) return at;
  // One word longer than an excerpt: cut it, but not between the halves of a character.
  const cut = Math.max(place, limit);
  return /[\ud800-\udbff]/.test(text[cut - 1] ?? "") ? cut + 1 : cut;
}

/** Marks that overlap or touch as one, in order. */
function joined(marks: readonly { readonly start: number; readonly end: number }[]) {
  const result: { start: number; end: number }[] = [];
  for (const mark of [...marks].sort((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else result.push({ ...mark });
  }
  return result;
}
