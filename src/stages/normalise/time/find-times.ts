import type { TimeFound } from "../../../model/facet/found.ts";
import type { TimeLanguage } from "../../../model/language/time-language.ts";
import type { Sentence } from "../../../model/segment.ts";
import type { Layers, RuleContext } from "../../../model/stage.ts";
import { isNarrative, offsetOf, publicationOf } from "./anchors.ts";
import type { Day } from "./calendar.ts";
import { joinRanges } from "./join-ranges.ts";
import { boundingOf, type Expression, matchRules } from "./match-rules.ts";
import { hasDay, isAnchor, type Position } from "./position.ts";
import type { Anchors } from "./resolve-date.ts";
import type { TimeInSentence } from "./time-in-sentence.ts";
import { toValue } from "./to-value.ts";

/** An expression where it stands in the document. */
interface Placed extends Expression {
  readonly sentence: number;
  readonly text: string;
  readonly offset: number;
  readonly language: TimeLanguage;
}

type Input = Pick<Layers, "parsed" | "sentences">;

/** The times that a document names, in order, not overlapping; two that are the ends of one stretch ("between A and B") are one. */
export function findTimes(input: Input, context: Pick<RuleContext, "languages">): readonly TimeFound[] {
  return joinRanges(readTimes(input, context), input.parsed.text).map(({ span, value, rule, confidence }) => ({
    span,
    value,
    rule,
    confidence,
  }));
}

/**
 * The expressions of a document one by one, as TIMEX3 has them: the ends of a stretch are two. Linear in the length of the text for
 * patterns that are; a sentence over 3,000 characters is not read.
 */
export function readTimes(
  { parsed, sentences }: Input,
  { languages }: Pick<RuleContext, "languages">,
): readonly TimeInSentence[] {
  const placed: Placed[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const { span, block } = sentences[index] as Sentence;
    const language = languages.get(parsed.blocks[block]?.language ?? parsed.language)?.times;
    if (language === undefined) continue;
    let text = parsed.text.slice(span.start, span.end);
    while (sentences[index + 1]?.block === block && language.unfinished?.test(text.slice(-lookBack)) === true) {
      index++;
      text = parsed.text.slice(span.start, sentences[index]?.span.end);
    }
    for (const expression of matchRules(text, language)) {
      placed.push({ ...expression, sentence: index, text, offset: span.start, language });
    }
  }
  return resolveAll(placed, parsed.publishedAt);
}

/** No more of what was named before is remembered. */
const memory = 40;
const lookBack = 10;
const unmeasured = 0.8;
/** In UTF-16 code units. */
const longestHeading = 80;

function resolveAll(placed: readonly Placed[], publishedAt: string | undefined): readonly TimeInSentence[] {
  const publication = publicationOf(publishedAt);
  const offset = offsetOf(publishedAt);
  const narrative = isNarrative(
    placed.map(({ meaning }) => meaning),
    publication,
  );
  const zone = offset === undefined ? {} : { offset };
  const named: Position[] = [];
  let beside: { readonly sentence: number; readonly position: Day } | undefined;
  const found: TimeInSentence[] = [];
  // "On Wednesday … and on Thursday": where no verb tells, the one before in the sentence does.
  let last: { readonly sentence: number; readonly tense: Anchors["tense"] } | undefined;
  for (const { meaning, rule, start, end, text, offset: at, sentence, language } of placed) {
    const told = meaning.kind === "date" ? language.tense(text, start, end) : undefined;
    const tense = told ?? (last?.sentence === sentence ? last.tense : undefined);
    const anchors: Anchors = {
      ...(publication === undefined ? {} : { publication }),
      named,
      ...(beside?.sentence === sentence ? { beside: beside.position } : {}),
      narrative,
      tense,
    };
    if (meaning.kind === "date") last = { sentence, tense };
    const bounding = boundingOf(text, start, language);
    const { value, position } = toValue(meaning, bounding, anchors, zone);
    // What was counted as fine as its anchor is only a comparison with it: the next one is counted from the same.
    const compared = meaning.kind === "date" && meaning.shift?.keep === true;
    if (position !== undefined && isAnchor(position) && !compared) {
      if (isHeading(text, start, end, position)) named.length = 0;
      if (hasDay(position)) beside = { sentence, position };
      named.push(position);
      if (named.length > memory) named.shift();
    }
    found.push({
      span: { start: at + start, end: at + end },
      value,
      rule: rule.id,
      confidence: rule.confidence ?? unmeasured,
      sentence,
      language,
    });
  }
  return found;
}

/** A line that is a year, or begins with one that a colon follows, is over what comes after it. */
function isHeading(text: string, start: number, end: number, { year, month }: Position): boolean {
  if (year === undefined || month !== undefined || start > 3 || text.length > longestHeading) return false;
  return /^\p{P}?\s*$/u.test(text.slice(0, start)) && /^[\s.]*$|^\s?:/u.test(text.slice(end));
}
