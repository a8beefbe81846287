import type { BlockKind } from "../../../model/document.ts";
import type { ResidueLanguage } from "../../../model/language/residue-language.ts";
import type { Span } from "../../../model/span.ts";
import { findTime } from "../stated-time.ts";

/** How far from the top byline and date are looked for, in paragraphs. */
const FRONT = 6;

/** What the first paragraphs of a text are, by their number; those not named are the article. */
export interface Front {
  readonly kinds: ReadonlyMap<number, BlockKind>;
  readonly byline: readonly string[];
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
}

/** "KYIV, July 7 (Reuters) —": the place and agency that open a wire report's first sentence. */
const opensWithDateline = /^[\p{Lu}][\p{L}\d., /'’-]{1,60}(?:\([^)]{2,40}\))?\s?[–—-]{1,2}\s/u;

function endsLikeSentence(words: string): boolean {
  return /[.!…:;,][\])”"’»]*$/u.test(words);
}

/**
 * Whether the first paragraph is a title: short, of one sentence at most, before something longer. A full
 * stop is let pass only when a blank line and a longer paragraph follow.
 */
function isTitle(text: string, paragraphs: readonly Span[]): boolean {
  const [first, second] = paragraphs;
  if (first === undefined || second === undefined) return false;
  const words = text.slice(first.start, first.end);
  if (words.length > 160 || words.includes("\n\n") || opensWithDateline.test(words)) return false;
  const next = paragraphs.slice(1, 4).some((span) => span.end - span.start > words.length);
  if (!next) return false;
  if (!endsLikeSentence(words)) return true;
  const apart = /\n\s*\n/.test(text.slice(first.end, second.start).replaceAll("\r", "\n"));
  return (
    apart &&
    paragraphs.length > 2 &&
    words.length <= 130 &&
    /^[^.!?]*[.!][”’"»]?$/u.test(words) &&
    !/^[“"«„]/u.test(words)
  );
}

function namesOf(words: string): readonly string[] {
  const names = words.replace(/\s*[|·•].*$/u, "").replace(/\.$/, "");
  return splitNames(names);
}

/** "Jane Roe, Ann Poe and Max Moe" as three names. What follows a name after a comma and is no name ("Staff Writer") is left out. */
export function splitNames(words: string): readonly string[] {
  const parts = words
    .split(/\s*(?:,|;|\/|&|\+|\s(?:and|und|і|й|та|и)\s)\s*/u)
    .map((name) => name.trim().replace(/^(?:by|von|автор(?:ка)?:?)\s+/iu, ""))
    .filter((name) => name.length > 1 && name.length <= 60 && /\p{L}/u.test(name));
  return parts.filter(
    (name) =>
      !/^(?:staff|senior|chief|special|contributing|associated press writers?)\b|\b(?:writer|reporter|editor|correspondent|editors|writers)s?$/i.test(
        name,
      ),
  );
}

/** Reads title, byline and date lines from the top of a text without header lines. */
export function readFront(text: string, paragraphs: readonly Span[], languages: readonly ResidueLanguage[]): Front {
  const kinds = new Map<number, BlockKind>();
  if (isTitle(text, paragraphs)) kinds.set(0, "title");
  let byline: readonly string[] = [];
  let publishedAt: string | undefined;
  let modifiedAt: string | undefined;
  for (const [at, span] of paragraphs.slice(0, FRONT).entries()) {
    if (kinds.has(at) || span.end - span.start > 140) continue;
    const words = text.slice(span.start, span.end);
    const names = languages.map(({ byline: pattern }) => pattern.exec(words)?.[1]).find((name) => name !== undefined);
    if (
      byline.length === 0 &&
      names !== undefined &&
      !/[.!?]\s+\p{L}/u.test(names.replace(/\b\p{Lu}\./gu, "")) &&
      !looksLikeProse(names)
    ) {
      byline = namesOf(names);
      kinds.set(at, "byline");
      continue;
    }
    const time = findTime(words);
    if (time === undefined || !isDateLine(words, time.start, time.end)) continue;
    kinds.set(at, "dateline");
    if (languages.some(({ updatedWords }) => updatedWords.test(words))) modifiedAt ??= time.value;
    else publishedAt ??= time.value;
  }
  return {
    kinds,
    byline,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
  };
}

/** "By Friday the town was empty" begins like a byline; names are capitals with small words between. */
function looksLikeProse(names: string): boolean {
  const words = names.split(/\s+/);
  const small = words.filter(
    (word) =>
      /^\p{Ll}/u.test(word) && !/^(?:and|of|for|in|the|de|van|von|der|und|та|і|и|da|di|la|le|al|bin|ibn)$/iu.test(word),
  );
  const day =
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:noon|midnight|then|now|the|a|an|his|her|their|all)\b/i.test(
      names,
    );
  return day || small.length > words.length / 4;
}

/** Whether a line is its date, with nothing beside it but a weekday, "Published:", a zone. Offsets of the date in the line. */
export function isDateLine(words: string, start: number, end: number): boolean {
  const rest = (words.slice(0, start) + words.slice(end)).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return rest.length <= 28 && !/[.!?]$/.test(words);
}
