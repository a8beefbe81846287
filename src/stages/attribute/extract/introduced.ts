import type { AttributionLanguage } from "../../../model/language/attribution-language.ts";
import type { Span } from "../../../model/span.ts";
import type { Extracted } from "../extracted.ts";
import type { Line, Word } from "./line.ts";
import { phraseAfter } from "./phrases.ts";

/**
 * Puts the phrase that brings somebody in where only "he" or "she" stands: "a man identified as a soldier can be heard as
 * he tells …". Done only when the same line, before the pronoun, brings in exactly one person and names nobody between.
 */
export function withIntroduced<Found extends Extracted>(
  lines: readonly Line[],
  found: readonly Found[],
  languageOf: (block: number) => AttributionLanguage | undefined,
): readonly Found[] {
  const lineAt = new Map(lines.flatMap((line) => line.words.map((word) => [word.start, line] as const)));
  return found.map((one) => {
    const [source] = one.source;
    const line = source === undefined ? undefined : lineAt.get(source.start);
    const language = line === undefined ? undefined : languageOf(line.block);
    if (source === undefined || one.source.length > 1 || line === undefined || language === undefined) return one;
    const introduced = introducedBefore(line.words, source, language);
    return introduced === undefined ? one : { ...one, source: [introduced] };
  });
}

function introducedBefore(words: readonly Word[], source: Span, language: AttributionLanguage): Span | undefined {
  const at = words.findIndex((word) => word.start === source.start && word.end === source.end);
  if (at < 3 || !language.personPronouns.has(words[at]?.form ?? "")) return undefined;
  const phrases = words.slice(0, at).flatMap((word, from) => {
    if (!language.indefiniteArticles.has(word.form)) return [];
    const end = phraseAfter(words, from, language)?.to;
    if (end === undefined || end > at) return [];
    const brings = words.slice(from, end).some((one) => language.personNouns.has(one.form));
    return brings ? [{ from, to: withParticiple(words, end, language) }] : [];
  });
  const apart = phrases.filter((one, index) => index === 0 || one.from >= (phrases[index - 1]?.to ?? 0));
  const [only] = apart;
  if (only === undefined || apart.length > 1 || only.to > at) return undefined;
  const others = words.slice(only.to, at);
  if (others.some((word) => word.wordClass === "PROPN" || word.quotation !== undefined)) return undefined;
  const [first, last] = [words[only.from], words[only.to - 1]];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** "a man" with "identified as a soldier" or "described by the agency as an engineer". */
function withParticiple(words: readonly Word[], end: number, language: AttributionLanguage): number {
  const participle = words[end];
  if (participle?.wordClass !== "VERB" || !participle.form.endsWith("ed")) return end;
  let to = end + 1;
  for (let link = 0; link < 2 && words[to]?.wordClass === "ADP"; link++) {
    const phrase = phraseAfter(words, to + 1, language);
    if (phrase === undefined) break;
    to = phrase.to;
  }
  return to > end + 1 ? to : end;
}
