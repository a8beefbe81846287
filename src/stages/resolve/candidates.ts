import type { Attribution } from "../../model/attribution.ts";
import type { ParsedDocument } from "../../model/document.ts";
import type { Antecedent, Entity } from "../../model/entity.ts";
import type { Language } from "../../model/language/language.ts";
import type { NamesLanguage } from "../../model/language/names-language.ts";
import type { Sentence } from "../../model/segment.ts";
import type { Span } from "../../model/span.ts";
import { capitalWords, nameSpans } from "./names-in-text.ts";
import { type Described, describe } from "./phrase.ts";
import { Kinds } from "./refine.ts";

/** What is read, and where sources of attributions stand. */
export interface ToCast {
  readonly parsed: ParsedDocument;
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Attribution[];
  /** Names as a trained reader sees them, when there is one. */
  readonly entities?: readonly Entity[];
  /** Whom a trained reader takes pronouns for, when there is one. */
  readonly antecedents?: readonly Antecedent[];
}

/** A stretch that may be a mention of an actor. */
export interface Candidate {
  readonly described: Described;
  readonly cited: boolean;
  readonly sentence: number;
}

/** Sources, links of chains and names, in the order of the text. */
export function findCandidates(
  input: ToCast,
  language: Language | undefined,
  names: NamesLanguage,
): readonly Candidate[] {
  const { parsed, sentences, attributions } = input;
  const cited = new Map<number, Span>();
  const keep = (span: Span | undefined) => {
    if (span === undefined) return;
    const same = cited.get(span.start);
    if (same === undefined || same.end < span.end) cited.set(span.start, span);
  };
  for (const attribution of attributions) {
    keep(attribution.source[0]);
    for (const link of attribution.chain) keep(link.spans[0]);
  }
  const sources = [...cited.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Candidate[] = [];
  const kinds = new Kinds(input.entities ?? []);
  const known = language?.names === undefined ? new Set<string>() : capitalWords(parsed.text, sentences);
  const begins = new Set(parsed.blocks.map(({ span }) => span.start));
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    const mine: Span[] = [];
    while (next < sources.length && (sources[next]?.start ?? 0) < sentence.span.end) {
      const span = sources[next++];
      if (span === undefined) continue;
      mine.push(span);
      const read = describe(parsed.text, span, names);
      const described = read && kinds.refine(parsed.text, read, true);
      if (described !== undefined) found.push({ described, cited: true, sentence: index });
    }
    if (language?.names === undefined) continue;
    const dateline = begins.has(sentence.span.start) ? datelineEnd(parsed.text, sentence.span) : 0;
    for (const span of nameSpans(parsed.text, sentence.span, names, language.segment, known)) {
      if (mine.some((source) => source.start < span.end && span.start < source.end)) continue;
      if (span.start < dateline) continue;
      const read = describe(parsed.text, span, names);
      const described = read && kinds.refine(parsed.text, read, false);
      if (described === undefined || !described.named || isScene(parsed.text, described, names)) continue;
      found.push({ described, cited: false, sentence: index });
    }
  }
  return found.sort((a, b) => a.described.span.start - b.described.span.start);
}

/** "in Moscow": where something happens, not who acts. */
function isScene(text: string, { kind, span }: Described, { locatives }: NamesLanguage): boolean {
  if (kind !== "place" || locatives === undefined) return false;
  const before = /(\p{L}+)\s(?:the\s)?$/u.exec(text.slice(Math.max(0, span.start - 20), span.start))?.[1];
  return before !== undefined && locatives.includes(before.toLowerCase());
}

/** Behind "MOSCOW (Agency) —" at the beginning of a paragraph. */
function datelineEnd(text: string, { start, end }: Span): number {
  const found = /^\p{Lu}{3}[\p{Lu}\p{L}.,'’ -]{0,60}(?:\([^()]{2,40}\)\s?)?[—–-]{1,2}\s/u.exec(
    text.slice(start, Math.min(end, start + 120)),
  );
  return found === null ? 0 : start + found[0].length;
}
