import type { QuestionRule } from "../../../model/language/question-language.ts";
import { ADVERBS, ASKING, NOT } from "./clause.ts";
import { afterQuestion, afterThing, beforeQuestion, beforeThing } from "./pattern-rule.ts";

const BE = "(?:is|was|are|were|remains|remained|[’']s|has been|had been|has remained|seems|seemed)";
/** What a thing is that nobody can tell. */
const DARK =
  "(?:unclear|unknown|uncertain|a mystery|an open question|a matter of (?:debate|speculation)|anyone[’']s guess|anybody[’']s guess|up in the air|to be seen|unanswered|hard to say|impossible to say|too (?:early|soon) to (?:say|tell|know))";
const LIGHT =
  "(?:clear|known|certain|apparent|evident|understood|established|determined|disclosed|specified|stated|obvious)";
/** "on Tuesday morning", "from the report": between the declaration and what it is about. */
const AT =
  "(?: (?:to|from|on|in|at|by|as of|for|after|late|early|this|last|late on) (?:[\\p{L}\\p{N}’'-]{1,16}(?: (?=[\\p{L}\\p{N}])|\\b)){1,4}?)?(?: (?:exactly|precisely|just|yet))?";
const THEN = `${AT} (?:of |as to |about )?(?<asks>${ASKING})\\b`;
const AUXILIARY = "(?:did|does|do|would|could|can|will|has|have|had|wo|ca)";
const TELL =
  "(?:say|said|specify|specified|disclose|disclosed|reveal|revealed|explain|explained|clarify|clarified|indicate|indicated|elaborate on|elaborated on|detail|tell (?:reporters|journalists|the court|the \\p{L}{2,12}|\\p{Lu}\\p{L}{2,14})|said publicly|say publicly|announce|announced|divulge|comment on|address|answer|make (?:it )?clear|made (?:it )?clear|spell out|confirm|confirmed|state|stated|be drawn on)";
const LEARN = "(?:determine|establish|ascertain|learn|tell|find out|work out|confirm|verify|rule out)";
const CHECK = "(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|authenticated?|substantiated?)";

/** How English-language news declares a thing unknown; earlier rules stand where two find the same. */
export const rules: readonly QuestionRule[] = [
  beforeQuestion(
    {
      id: "not-clear",
      summary: "The text says that it is not clear, or not known, and then what.",
      example: "It was not immediately clear how many people were on the ferry.",
      confidence: 0.97,
    },
    new RegExp(
      `(?<cue>\\b[Ii]t${ADVERBS} ?(?:${BE}|may|might|is[n]|was[n])${ADVERBS}(?:${NOT}|n[’']t)${ADVERBS}(?: be)? ${LIGHT})${THEN}`,
      "dgu",
    ),
  ),
  beforeQuestion(
    {
      id: "unclear",
      summary: "The text says that it is unclear, unknown or a mystery, and then what.",
      example: "It remains unclear who gave the order.",
      confidence: 0.97,
    },
    new RegExp(`(?<cue>\\b[Ii]t${ADVERBS} ?${BE}${ADVERBS} ${DARK})${THEN}`, "dgu"),
  ),
  beforeQuestion(
    {
      id: "bare-unclear",
      summary: "Unclear or unknown, without “it is”, and then what.",
      example: "Still unclear is who gave the order.",
      confidence: 0.8,
    },
    new RegExp(
      `(?<cue>\\b(?:[Uu]nclear|[Uu]nknown|[Nn]ot (?:yet )?(?:clear|known)|${BE}${NOT}${ADVERBS} (?:clear|certain))(?: is| was)?) (?<asks>${ASKING})\\b`,
      "dgu",
    ),
  ),
  beforeQuestion(
    {
      id: "nor-clear",
      summary: "“Nor was it clear” goes on with a second unknown.",
      example: "Nor was it known who had paid for the fuel.",
      confidence: 0.8,
    },
    new RegExp(
      `(?<cue>\\b[Nn](?:or|either) (?:is|was|has|were|could) it(?: been| be)?${ADVERBS} (?:be )?${LIGHT})${THEN}`,
      "dgu",
    ),
  ),
  afterQuestion(
    {
      id: "question-first",
      summary: "The question comes first, and then that nobody can answer it.",
      example: "Whether the dam will hold is not known either.",
      confidence: 0.91,
    },
    new RegExp(
      `^[“"]?(?<asks>(?:How|Who|Whose|What|When|Where|Which|Whether|Why)\\b[^.;:?!—–]{3,160}?),? (?<cue>(?:${BE}${ADVERBS}(?:${NOT}${ADVERBS} (?:${LIGHT})| ${DARK})|(?:he|she|they|it|police|officials|(?:[Tt]he )?\\p{Lu}\\p{L}{1,20}|the \\p{L}{3,15})(?: \\p{Lu}\\p{L}{1,20})? (?:could|did|would|can|does)(?:${NOT})${ADVERBS} (?:say|know|tell|specify)|has yet to be (?:determined|decided|seen|established)))(?= either\\b|[.,;—–]|$| but| and)`,
      "dgu",
    ),
  ),
  beforeQuestion(
    {
      id: "did-not-say",
      summary: "Somebody who might know did not say, and then what.",
      example: "The company did not say when the line would reopen.",
      confidence: 0.88,
    },
    new RegExp(
      `(?<!\\b(?:I|you|You) )(?<cue>\\b${AUXILIARY}(?:${NOT})${ADVERBS} ${TELL})${AT} (?<asks>${ASKING})\\b`,
      "dgu",
    ),
  ),
  beforeQuestion(
    {
      id: "declined-to-say",
      summary: "Somebody who might know declined or refused to say, and then what.",
      example: "The minister declined to say whether she had signed it.",
      confidence: 0.95,
    },
    new RegExp(
      `(?<cue>\\b(?:declin(?:e[sd]?|ing)|refus(?:e[sd]?|ing)|fail(?:s|ed|ing)?|stopped short|ha(?:s|ve|d) yet) (?:of saying|to ${TELL}))${AT} (?<asks>${ASKING})\\b`,
      "dgu",
    ),
  ),
  beforeQuestion(
    {
      id: "unable-to-tell",
      summary: "Somebody tried and could not find out, and then what.",
      example: "Investigators were unable to determine who had sent the letter.",
      confidence: 0.85,
    },
    new RegExp(
      `(?<!\\b(?:I|you|You) )(?<cue>\\b(?:(?:un|not |not been |not yet )able to|(?:could|can)(?:${NOT})|cannot)${ADVERBS} (?:${LEARN}|say))${AT} (?<asks>${ASKING})\\b`,
      "dgu",
    ),
  ),
  beforeQuestion(
    {
      id: "does-not-know",
      summary: "Those concerned say that they do not know, and then what.",
      example: "Police do not know who owned the boat.",
      confidence: 0.84,
    },
    new RegExp(
      `(?<!\\b(?:I|you|You) )(?<cue>\\b(?:do|does|did)(?:${NOT})${ADVERBS} know) (?<asks>whether|if|who(?! (?:(?:\\p{L}+ ){1,3}(?:was|is|were|are)|I|you)\\b)|when|where|why|how (?:many|much|long)|which|what (?:caused|happened|led|will happen|prompted|for))\\b`,
      "dgu",
    ),
  ),
  beforeQuestion(
    {
      id: "nobody-knows",
      summary: "Nobody knows, or nobody will say, and then what.",
      example: "No one knows how long the strike will last.",
      confidence: 0.73,
    },
    new RegExp(
      `(?<cue>\\b(?:[Nn]obody|NOBODY|[Nn]o[ -]one)${ADVERBS} (?:knows|knew|can say|could say|will say|would say|is saying|has said|seems to know|is sure|was sure|can tell|could tell))${AT} (?!who (?:\\p{L}+ ){1,3}(?:was|is|were|are)\\b)(?<asks>${ASKING})\\b`,
      "dgu",
    ),
  ),
  beforeQuestion(
    {
      id: "yet-to-be-determined",
      summary: "The text says that it is yet to be determined, or remains to be seen, and then what.",
      example: "It has yet to be determined which of the two ships turned.",
      confidence: 0.8,
    },
    new RegExp(
      `(?<cue>\\b(?:ha(?:s|ve|d) yet to be|remains? to be|remained to be|(?:was|is|were|are|has|have|had)(?: not|n[’']t)(?: yet)? been?) (?:determined|decided|established|seen|known|announced|disclosed|explained|settled|revealed|specified|made (?:clear|public))|may never be known)${THEN}`,
      "dgu",
    ),
  ),
  beforeQuestion(
    {
      id: "no-word",
      summary: "There is no word, no information or no explanation of something, put as a question.",
      example: "There was no word on when the schools would open.",
      confidence: 0.85,
    },
    new RegExp(
      `(?<cue>\\b[Nn]o (?:\\p{Ll}{3,12} ){0,2}(?:word|information|details|explanation|indication|clarity|announcement)(?: (?:yet|was given|were given))? (?:on|about|as to|of|regarding|for)) (?<asks>${ASKING})\\b`,
      "dgu",
    ),
  ),
  beforeThing(
    {
      id: "no-word-on",
      summary: "There is no word on something.",
      example: "There was no immediate word on the cause of the crash.",
      confidence: 0.85,
    },
    new RegExp(
      `(?<cue>\\b[Nn]o (?:\\p{Ll}{3,12} ){0,2}(?:word|information) (?:yet )?(?:on|about|as to|regarding)) (?<thing>(?!${ASKING}\\b)\\p{L})`,
      "dgu",
    ),
  ),
  beforeThing(
    {
      id: "questions-remain",
      summary: "The text says that questions remain about something.",
      example: "Questions remain about the safety of the tunnel.",
      confidence: 0.85,
    },
    /(?<cue>\b(?:[Qq]uestions|[Dd]oubts|[Uu]ncertainty) (?:still )?(?:remains?|remained|linger(?:s|ed)?|persist(?:s|ed)?) (?:about|over|as to|on|around|regarding)) (?<thing>\p{L})/dgu,
  ),
  afterThing(
    {
      id: "not-verified",
      summary: "The text says that something could not be checked.",
      example: "The ministry’s figures could not be independently verified.",
      confidence: 0.8,
    },
    new RegExp(
      `(?<cue>\\b(?:could|can|may)(?:${NOT})${ADVERBS} be${ADVERBS} ${CHECK}|\\bcannot${ADVERBS} be${ADVERBS} ${CHECK}|\\b(?:has|have|had|was|were)(?:${NOT})${ADVERBS}(?: been)?${ADVERBS} independently ${CHECK})\\b`,
      "dgu",
    ),
    "whether",
  ),
  beforeThing(
    {
      id: "could-not-verify",
      summary: "The outlet, or somebody else, could not check something.",
      example: "The Courier could not independently verify the claim.",
      confidence: 0.8,
    },
    new RegExp(
      `(?<cue>\\b(?:(?:could|can|did)(?:${NOT})|cannot|(?:un|not |not been )able to|ha(?:s|ve|d)(?:${NOT}))${ADVERBS} (?:independently ${CHECK}|(?:verify|corroborate|authenticate|confirm)))(?! or deny) (?<thing>(?:the|this|that|these|those|his|her|its|their|any|either|reports?|claims?|details|whether)\\b)`,
      "dgu",
    ),
    "whether",
  ),
  afterThing(
    {
      id: "thing-unknown",
      summary: "A cause, a motive, a number, a name … is said to be unknown.",
      example: "The cause of the fire was not immediately known.",
      confidence: 0.93,
    },
    new RegExp(
      `(?<cue>\\b(?:(?:is|was|are|were|remains?|remained)${ADVERBS} (?:unknown|unclear|uncertain|a mystery|undetermined|unexplained|unanswered)|(?:is|was|are|were|has|have|had)(?:${NOT})${ADVERBS}(?: been)?${ADVERBS} (?:known|clear|determined|disclosed|established|released|made public|announced|identified|named|revealed)|(?:has|have|had) yet to be (?:determined|established|identified|named|released|disclosed|announced|revealed|explained)))(?=[.,;—–]|$| (?:and|but|on|by|as of|at|yet|until|late|early|in|to)\\b)`,
      "dgu",
    ),
    undefined,
    /^(?:(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Bb]oth|[Nn]either) )?(?:\p{L}[\p{L}’'-]{1,16} ){0,3}(?:causes?|motives?|motivations?|identity|identities|names?|numbers?|toll|extent|whereabouts|fate|origins?|details|circumstances|condition|reasons?|timing|dates?|outcome|location|amount|sum|price|size|purpose|ownership|terms|victims?|suspects?|gunman|attackers?|perpetrators?|author|destination|cost)\b[^,]{0,80}$/u,
  ),
  beforeThing(
    {
      id: "would-not-name",
      summary: "Somebody would not name or identify a person or a thing.",
      example: "The prosecutor refused to name the second suspect.",
      confidence: 0.57,
    },
    new RegExp(
      `(?<cue>\\b(?:(?:would|did|could)(?:${NOT})${ADVERBS}|(?:declin|refus)(?:ed|es|ing) to) (?:name|identify)) (?<thing>(?!(?:\\p{L}+ ){0,2}(?:location|place|date|reason|cause|problem)s?\\b)(?!names\\b|as\\b|with\\b|(?:him|her|it|them|me|us|himself|herself|themselves|one|a single|any)\\b)\\p{L})`,
      "dgu",
    ),
    "who",
  ),
  beforeThing(
    {
      id: "would-not-disclose",
      summary: "Somebody would not tell a number, a date, details …",
      example: "The airline declined to disclose the number of passengers.",
      confidence: 0.95,
    },
    new RegExp(
      `(?<cue>\\b(?:(?:would|did|has|have)(?:${NOT})${ADVERBS}|(?:declin|refus)(?:ed|es|ing) to|without) (?:give|given|giving|provide|providing|provided|disclose|disclosing|disclosed|specify|specifying|specified|reveal|revealing|release|offer|offering)) (?<thing>(?:(?:any|a|an|the|its|his|her|their|further|more|other|specific|exact|precise|immediate) ){0,3}(?:details|numbers?|figures?|names?|date|dates|timetable|timeline|timing|reasons?|explanation|locations?|amount|cause|terms|price|identity|identities|specifics|breakdown|sum|size)\\b)`,
      "dgu",
    ),
  ),
  beforeThing(
    {
      id: "no-details",
      summary: "No details, reason, figures … were given.",
      example: "No details of the agreement were released.",
      confidence: 0.85,
    },
    new RegExp(
      `(?<=^|[“"] ?|[;,—–] (?:and |but )?)(?<cue>[Nn]o) (?<thing>(?:\\p{Ll}{3,12} ){0,2}(?:details|information|explanation|reason|figures?|names?|motive|timetable|date|cause|time ?frame)\\b(?=[^.;]{0,60}? (?<stop>was|were|has been|have been)${ADVERBS} (?:given|provided|released|available|disclosed|offered|known|announced|set)\\b))`,
      "dgu",
    ),
  ),
  beforeThing(
    {
      id: "unknown-number",
      summary: "The text speaks of an unknown or undisclosed number, amount or place.",
      example: "The ship carried an unknown number of migrants.",
      confidence: 0.85,
    },
    /(?<cue>\b[Aa]n? (?:as[- ]yet[- ])?(?:unknown|undisclosed|unspecified|undetermined|untold)) (?<thing>(?:number|amount|sum|quantity) of\b|sum\b|amount\b)/dgu,
    "how many",
  ),
];
