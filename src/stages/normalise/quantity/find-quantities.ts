import type { QuantityFound } from "../../../model/facet/found.ts";
import type { QuantityValue } from "../../../model/facet/quantity-value.ts";
import type { QuantityLanguage } from "../../../model/language/quantity-language.ts";
import type { Span } from "../../../model/span.ts";
import type { Layers, RuleContext } from "../../../model/stage.ts";
import { overlaps, slice } from "../../../text/spans.ts";
import { tellCasualties } from "./casualties.ts";
import { tellChange } from "./changes.ts";
import { codeRange } from "./coding.ts";
import { confidenceOf } from "./confidence.ts";
import { inContext } from "./context.ts";
import { type Draft, draftAt } from "./drafts.ts";
import { isExcluded } from "./exclusions.ts";
import { mayStart } from "./starts.ts";
import { type Token, tokenise } from "./tokens.ts";

/** Longer sentences are lists or tables run together, and are passed over. */
const LONGEST = 3000;

/**
 * The quantities that a document names, in order, not overlapping; `times` are stretches that name a date or a time of day and so no
 * quantity. A span holds the number, the words that say how near it is, its unit, and what is counted when it follows at once
 * ("at least 12 civilians"). Nothing for a language without number words. Linear in the text's length.
 */
export function findQuantities(
  input: Pick<Layers, "parsed" | "sentences">,
  context: Pick<RuleContext, "languages">,
  times: readonly Span[],
): readonly QuantityFound[] {
  const { text, blocks, language: main } = input.parsed;
  let first = 0;
  return input.sentences.flatMap(({ span, block }) => {
    const language = context.languages.get(blocks[block]?.language ?? main)?.quantities;
    if (language === undefined) return [];
    if (span.end - span.start > LONGEST) return [];
    while ((times[first]?.end ?? Number.POSITIVE_INFINITY) <= span.start) first++;
    const near: Span[] = [];
    for (let index = first; (times[index]?.start ?? Number.POSITIVE_INFINITY) < span.end; index++) {
      const time = times[index];
      if (time !== undefined) near.push(time);
    }
    return quantitiesOf(text, span, near, language);
  });
}

function quantitiesOf(
  text: string,
  sentence: Span,
  times: readonly Span[],
  base: QuantityLanguage,
): readonly QuantityFound[] {
  const words = slice(text, sentence);
  const tokens = tokenise(words, sentence.start, base);
  // Most sentences name no quantity: the words around are only looked at in those that may.
  const names = tokens.some((_, at) => mayStart(tokens, at, base));
  const language = names ? inContext(base, words) : base;
  const drafts: Draft[] = [];
  for (let at = 0; names && at < tokens.length; ) {
    const draft = mayStart(tokens, at, language) ? draftAt(tokens, at, language) : undefined;
    if (draft === undefined) {
      at++;
      continue;
    }
    at = Math.max(draft.to, at + 1);
    const floor = drafts.at(-1)?.to ?? 0;
    const kept = draft.from < floor ? { ...draft, from: Math.max(floor, draft.first.from) } : draft;
    if (isExcluded(kept, tokens, language) || isLoose(kept, language)) {
      // What was joined to it may be a quantity of its own: "the quarter to $254 million".
      at = Math.max(kept.first.amount.to, kept.first.from + 1);
      continue;
    }
    const span = spanOf(kept.first.from, kept.to, tokens);
    if (times.some((time) => overlaps(time, span))) continue;
    drafts.push(kept);
  }
  let told = tellCasualties(drafts, tokens, language);
  for (let index = 0; index < told.length; index++) {
    told = told.map((draft, at) => (at === index ? tellChange(draft, at, told, tokens, language) : draft));
  }
  const found = told.filter((draft) => isTold(draft)).map((draft) => toFound(draft, text, tokens));
  const none = (
    tokens.some(({ lower }) => language.noneWords.has(lower)) ? noCasualties(words, sentence.start, language) : []
  ).filter(({ span }) => !found.some((one) => overlaps(one.span, span)));
  return [...found, ...none].sort((a, b) => a.span.start - b.span.start);
}

/** "a few minutes", "several" alone: no quantity. */
function isLoose({ amount, counted, unit }: Draft, language: QuantityLanguage): boolean {
  const { vague } = amount;
  if (vague === undefined || !language.loose.has(vague.word) || vague.scale > 1) return false;
  return unit !== undefined || counted === undefined;
}

/** A vague word alone counts nothing; a small number alone in words is rather a pronoun. */
function isTold({ amount, unit, counted, casualty, rule }: Draft): boolean {
  if (unit !== undefined || counted !== undefined || casualty !== undefined) return true;
  return (
    amount.vague === undefined && (rule !== "bare" || amount.digits || (amount.number !== 0 && amount.number !== 1))
  );
}

function toFound(draft: Draft, text: string, tokens: readonly Token[]): QuantityFound {
  const span = spanOf(draft.from, draft.to, tokens);
  const { amount, upper, unit, unitTokens, counted, casualty, change } = draft;
  const worded = {
    ...(amount.number === undefined ? {} : { number: amount.number }),
    ...(upper === undefined ? {} : { upper }),
    ...(amount.vague === undefined ? {} : { vague: amount.vague }),
    approximation: draft.approximation,
  };
  const share = unit === undefined && amount.rule === "fraction";
  const people = unit === undefined && !share && (counted?.people === true || casualty !== undefined);
  const code = unit?.code ?? (share ? "share" : people ? "people" : counted?.code);
  const unitWords = unitTokens === undefined ? undefined : wordsOf(unitTokens[0], unitTokens[1], text, tokens);
  const value: QuantityValue = {
    ...worded,
    range: codeRange(worded),
    unit: {
      kind: unit?.kind ?? (share ? "other" : people ? "people" : "count"),
      ...(code === undefined ? {} : { code }),
      ...(unitWords === undefined ? {} : { words: unitWords }),
    },
    ...(counted === undefined ? {} : { of: ofCounted(counted.from, counted.to, text, tokens) }),
    ...(casualty === undefined ? {} : { casualty }),
    ...(change === undefined ? {} : { change }),
    basis: unit?.usual === true ? "inferred" : "stated",
  };
  return { span, value, rule: draft.rule, confidence: confidenceOf(draft.rule) };
}

function ofCounted(from: number, to: number, text: string, tokens: readonly Token[]): { words: string; span: Span } {
  const span = spanOf(from, to, tokens);
  return { words: slice(text, span), span };
}

function spanOf(from: number, to: number, tokens: readonly Token[]): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 1 };
}

function wordsOf(from: number, to: number, text: string, tokens: readonly Token[]): string | undefined {
  const words = slice(text, spanOf(from, to, tokens)).replace(/^[-‐‑–\s]+/u, "");
  return words === "" ? undefined : words;
}

/** "No one was hurt": none, of people of that fate. */
function noCasualties(words: string, offset: number, language: QuantityLanguage): readonly QuantityFound[] {
  return language.none.flatMap((pattern) =>
    [...words.matchAll(pattern)].flatMap((match): readonly QuantityFound[] => {
      const casualty = language.casualties.get(match.groups?.["cue"]?.toLowerCase() ?? "")?.casualty;
      if (casualty === undefined) return [];
      const worded = { number: 0, approximation: "exact" as const };
      return [
        {
          span: { start: offset + match.index, end: offset + match.index + match[0].length },
          value: {
            ...worded,
            range: codeRange(worded),
            unit: { kind: "people", code: "people" },
            casualty,
            basis: "stated",
          },
          rule: "none",
          confidence: confidenceOf("none"),
        },
      ];
    }),
  );
}
