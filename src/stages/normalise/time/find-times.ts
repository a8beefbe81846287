import type { TimeFound } from "../../../model/facet/found.ts";
import type { Sentence } from "../../../model/segment.ts";
import type { Layers, RuleContext } from "../../../model/stage.ts";
import { joinRanges } from "./join-ranges.ts";
import { matchRules } from "./match-rules.ts";
import { type Placed, resolveAll } from "./resolve-all.ts";
import type { TimeInSentence } from "./time-in-sentence.ts";

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

/** How far back an unfinished sentence shows. */
const lookBack = 10;
