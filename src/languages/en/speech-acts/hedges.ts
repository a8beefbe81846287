import type { HedgeRule } from "../../../model/language/speech-act-language.ts";
import type { Span } from "../../../model/span.ts";

/** A rule that a regular expression says whole; the pattern must be global and bounded. */
function matching(id: string, summary: string, example: string, pattern: RegExp): HedgeRule {
  return {
    id,
    summary,
    example,
    apply(words: string): readonly Span[] {
      return [...words.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
    },
  };
}

/**
 * Words of a content that make it less than certain. Amounts ("about 40") are no hedges, "could not" tells an ability,
 * "May" with a capital is a month unless it opens the content.
 */
export const hedges: readonly HedgeRule[] = [
  matching(
    "modal",
    "A modal verb leaves it open whether the thing is so.",
    "the bridge may have been weakened by the flood",
    /\b(?:(?<!\b(?:in|of|since|until|by|last|this|early|late|mid) )may|(?<!\byou )might|(?<!\bso (?:that )?(?:he|she|it|they|we|I|you) )could(?! (?:not|never|hardly|see|hear|feel|only|afford|barely|n[o’'])\b))(?! \d)\b(?! (?:or may not)\b)/g,
  ),
  matching(
    "appearance",
    "The thing is told as it seemed, not as it was.",
    "the figures seemed to indicate a pause",
    /\b(?:seem(?:s|ed|ing)?|appear(?:s|ed|ing)?(?= (?:to|that|as|likely|unlikely|set|ready|poised|determined|intent|certain|more|less|increasingly)\b))(?: (?:to|that|as (?:if|though)|like|likely)(?: (?:indicate|suggest|imply|show|confirm|point to|have been|be)\b)?)?/gi,
  ),
  matching(
    "adverb",
    "An adverb marks it as less than certain, or as hearsay.",
    "the order was apparently given by telephone",
    /\b(?:apparently|reportedly|allegedly|supposedly|purportedly|seemingly|presumably|possibly|probably|perhaps|maybe|arguably|potentially|conceivably|ostensibly|reputedly|(?:most |very |more |less |highly )?(?:un)?likely(?! voters?\b| Republican| Democrat| G\.?O\.?P))\b/gi,
  ),
  matching(
    "hearsay",
    "It is told as what is believed, thought or said by nobody in particular.",
    "the driver is believed to have fled",
    /\b(?:is|are|was|were|be|been|being|’s|’re)(?: (?:now|still|widely|generally|also|not|long|commonly|being)){0,2} (?:believed|thought|alleged|reported|said|suspected|rumou?red|feared|presumed|assumed|expected|estimated)(?= (?:to|that|by)\b|,)/gi,
  ),
  matching(
    "opinion",
    "The speaker marks it as an opinion.",
    "I think the road was already closed",
    /\b(?:I|we|We)(?: (?:don[’']t|do not|just|really|still|would|also|sincerely|personally|always)){0,2} (?:think|believe|guess|suspect|suppose|assume|hope|presume|imagine|doubt|feel (?:like|that))\b(?! (?:tank|of|about)\b)|\b(?:in (?:my|our) (?:opinion|view)|as far as (?:I|we) know|to the best of (?:my|our) knowledge|if (?:I|we) (?:remember|recall) correctly|(?:I|we)[’'](?:m|re) not sure)\b/g,
  ),
  matching(
    "possibility",
    "A noun or an adjective says that it is only possible, or only alleged.",
    "there is a possibility that the dam was mined",
    /\b(?:(?:there (?:is|was)|there[’']s) (?:an?|some|every|no) (?:\p{L}+ )?(?:possibility|chance|risk|likelihood|probability)|(?:it|It) (?:is|was|’s|'s|seems|may be|remains) (?:also |very |quite |entirely |still |highly |not )?(?:possible|probable|conceivable|plausible|doubtful|unclear)|(?<=(?:^|\b(?:an?|[Tt]he|his|her|their|its|our|some|any|many|several|two|three|other|of|for|to|with|by|over|about|from|on|in|as|and|these|those|this|that|was|were|is|are|[Aa]n?) ))(?:suspected|alleged|presumed|purported)(?= \p{L})|(?:apparent|(?<!\b(?:as|everything|anything|all|every|other) )possible|probable)(?= \p{L})|in all (?:likelihood|probability))\b/gu,
  ),
];
