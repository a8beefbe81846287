import type { SegmentLanguage } from "../../model/language/segment-language.ts";
import type { Span } from "../../model/span.ts";
import { trim } from "../../text/spans.ts";
import { bracketed } from "./brackets.ts";
import { dotEnds } from "./dot.ts";
import { type ListMarkers, listMarkers } from "./list-markers.ts";

const runs = /(?:\.\s){2,}\.|\.\s?\.\s?\.[.\s]*\.|[.!?…]+|[。！？．｡।॥۔؟።፧։]+/gu;
const closers = /^["”»’'“›」』》)\]]+/u;
/** A footnote's number or bracket that hangs on the sentence: "ended.[7][8] This", "ended.11 12 Take". */
const footnote = /^(?:\[\d{1,3}(?:[–,-]\s?\d{1,3})*\])+(?=\s|$)|^\d{1,3}(?: \d{1,3})*(?=\s+\p{Lu}|$)/u;
const openers = /^["“„«»‘'‹「『《([{—–\-•¿¡*\s]+/u;
/** How far past a mark is looked at; bounds the work per mark. */
const reach = 80;

/**
 * The sentences of one block, in order, without the white space between them; together they hold every other
 * character of the block. A rule scanner: every run of end marks is a candidate, judged by what stands before and after it.
 * Linear in the block's length. Without a language only the rules that need no words are used.
 */
export function findSentences(text: string, block: Span, language: SegmentLanguage | undefined): readonly Span[] {
  const stretch = text.slice(block.start, block.end);
  const lists = listMarkers(stretch);
  const cuts: number[] = [...lists.starts];
  const inBrackets = bracketed(stretch);
  const pattern = language?.terminators === undefined ? runs : withTerminators(language.terminators);
  for (const match of stretch.matchAll(pattern)) {
    const cut = judge(stretch, match.index, match[0], language, inBrackets, lists);
    if (cut !== undefined) cuts.push(cut);
  }
  const sentences: Span[] = [];
  let start = 0;
  for (const cut of [...cuts.sort((a, b) => a - b), stretch.length]) {
    if (cut <= start) continue;
    const sentence = trim(text, { start: block.start + start, end: block.start + cut });
    if (sentence !== undefined) sentences.push(sentence);
    start = cut;
  }
  return sentences;
}

const patterns = new Map<string, RegExp>();

function withTerminators(extra: string): RegExp {
  const made = patterns.get(extra) ?? new RegExp(`${runs.source}|[${extra}]`, "gu");
  patterns.set(extra, made);
  return made;
}

/** Where the sentence ends that this run of marks closes; `undefined` when it closes none. */
function judge(
  stretch: string,
  at: number,
  run: string,
  language: SegmentLanguage | undefined,
  inBrackets: (at: number) => boolean,
  lists: ListMarkers,
): number | undefined {
  if (lists.holds(at)) return undefined;
  let end = at + run.trimEnd().length;
  const caseless = /[。！？．｡।॥۔؟።፧։]/u.test(run) || (language?.terminators?.includes(run[0] ?? "") ?? false);
  const closing = closers.exec(stretch.slice(end, end + 8))?.[0] ?? "";
  end += usable(closing, stretch[end + closing.length]);
  const note = footnote.exec(stretch.slice(end, end + 24));
  if (note !== null && !/\d/.test(stretch[at - 1] ?? "")) end += note[0].length;
  if (end >= stretch.length) return stretch.length;
  const gap = /\s/u.test(stretch[end] ?? "");
  if (inBrackets(end)) return undefined;
  if (caseless) return /[」』》”’)]/u.test(closing) && !gap ? undefined : end;
  const rest = stretch.slice(end, end + reach);
  if (!gap) return isGlued(stretch.slice(Math.max(0, at - 12), at), run, closing, rest) ? end : undefined;
  if (/\s/u.test(stretch[at - 1] ?? " ") && at === 0) return undefined;
  const lead = openers.exec(rest)?.[0] ?? "";
  const next = rest.slice(lead.length);
  if (next === "" || !beginsSentence(next, lead)) return undefined;
  if (run === "." && closing === "" && note === null && !dotEnds(stretch, at, next, language)) return undefined;
  return end;
}

/** "…ended.The next began": white space lost in copying. Addresses and file names look different: a dot or slash follows. */
function isGlued(before: string, run: string, closing: string, rest: string): boolean {
  if (!/^\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?(?=[\s,])/u.test(rest)) return false;
  if (/^["”»“]$/u.test(closing)) return true;
  return closing === "" && run === "." && /(?:^|\s)\p{L}?\p{Ll}{2,}$/u.test(before);
}

/** Of the marks after a stop, those that close something: in `said. "He` the mark after a space opens, and is not reached. */
function usable(closing: string, after: string | undefined): number {
  if (closing === "") return 0;
  return after === undefined || /[\s\p{P}\p{Lu}\d[]/u.test(after) ? closing.length : 0;
}

function beginsSentence(next: string, lead: string): boolean {
  const first = next[0] ?? "";
  if (/\p{Ll}/u.test(first)) return /^\p{Ll}{1,2}\p{Lu}/u.test(next);
  if (/[,;:.!?…)\]%]/u.test(first)) return false;
  return !(/[—–-]/u.test(lead) && !/\p{Lu}/u.test(first));
}
