import type { ClaimLanguage } from "../../../model/language/claim-language.ts";
import { conceptReader } from "../../concept-reader.ts";
import { negationReader } from "../../negation-reader.ts";
import { tallyReader } from "../../tally-reader.ts";
import { stemEnglish } from "../words/stem.ts";
import { englishConcepts } from "./concepts.ts";

/** What putting English statements to claims needs to know. */
export const englishClaims: ClaimLanguage = {
  code: "en",
  concepts: conceptReader(englishConcepts, stemEnglish),
  negations: negationReader(
    /^(?:not|no|none|no-one|nobody|nothing|never|neither|nor|nowhere|without|cannot|[a-z]+n't)$/u,
    "not_only not_just not_merely not_simply no_doubt no_matter no_wonder no_question no_fewer no_less no_more_than no_later no_sooner not_least not_to_mention not_until not_all nothing_but nothing_less nothing_short if_not",
  ),
  isPartOf: (before) =>
    /(?:^| )(?:(?:of|among|amongst) (?:the|those|these|its|their)|(?:remain(?:s|ed|ing)?|still|stay(?:s|ed)?) (?:in|at|under))$/u.test(
      before,
    ),
  tallies: tallyReader([
    [
      "killed",
      /(?:number|count|tally|figure) of (?:the |those |people )?(?:[\p{L}-]{2,20} )?(?:dead|deaths|killed|fatalities)\b|\bdeath toll\b/iu,
    ],
    [
      "wounded",
      /(?:number|count|tally|figure) of (?:the |those |people )?(?:[\p{L}-]{2,20} )?(?:hurt|injured|wounded|injuries)\b/iu,
    ],
    ["affected", /(?:number|count|tally|figure|toll) of (?:the )?(?:[\p{L}-]{2,20} )?(?:victims|casualties)\b/iu],
  ]),
  takesUp: (words) => {
    if (
      /^\W{0,3}(?:[\p{L}'’-]{1,20}\W{1,3}){1,4}(?:is|are|was|were|does|did|do|has|have|had|will|would|can|could)(?: not|n['’]t)?\W{0,3}$/iu.test(
        words,
      )
    )
      return "all";
    return /\b(?:did|does|do|done|doing) so\b/iu.test(words) ? "part" : "nothing";
  },
  saidBefore: (cue) =>
    /\b(?:repeat|reiterat|restat|withdr[ae]w|retract|recant|t(?:ake|ook) back|walk(?:ed)? back)/iu.test(cue),
  denies: (words) =>
    /(?<!\p{L})(?:den(?:y|ies|ied|ying|ials?)|refut(?:es?|ed|ing|ation)|rebut(?:s|ted)?|dismiss(?:es|ed|ing)? (?:as|the (?:claim|report|allegation|accusation|idea)s?)|false(?:hoods?)?|untrue|fak(?:e|ed|ery)|fabricat(?:ed|ions?)|forg(?:ed|ery|eries)|hoax|baseless|unfounded|groundless|invent(?:s|ed|ions?)? (?:it|this|the|by|of)|disinformation)(?!\p{L})/iu.test(
      words,
    ),
  doubts: (words) =>
    /(?<!\p{L})(?:whether|unclear|not (?:yet )?(?:clear|known|confirmed|verified)|unconfirmed|unverified|doubt(?:s|ed|ful)?|questioned)(?!\p{L})/iu.test(
      words,
    ),
};
