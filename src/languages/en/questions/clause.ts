import type { QuestionFound } from "../../../model/language/question-language.ts";
import type { QuestionKind } from "../../../model/question.ts";
import type { Span } from "../../../model/span.ts";

/** Words that open an indirect question. */
export const ASKING = "(?:how|who|whom|whose|what|when|where|which|whether|if|why)";
/** Up to three adverbs, each with the space before it. */
export const ADVERBS = "(?: (?:\\p{Ll}{2,14}ly|yet|still|even|also|quite|so far|at all|now|ever|as yet|either)){0,3}";
/** Not, in each of its spellings; a contracted one leaves its apostrophe to the verb before. */
export const NOT = "(?: not| never|n[’']t)";

/** Where an indirect question must end: the clause is over, or another one speaks. */
const END =
  /[;!?](?=[\s”"’']|$)|\.(?=[”"’')]*\s*$)|,? [—–-] |—|–|(?:[”"]|'')(?=[\s,.]|$)|,(?=[”"]|,? (?:but|though|although|while|whereas|because|since|however|yet|according to|adding|noting|saying|citing|said|says|he|she|they|it|the (?:ministry|police|spokes\w{1,8}|official|agency|report|statement) (?:said|says)|and (?:it|he|she|they|the|a|an|there|that|officials|police|authorities|his|her|their|no|some|many)) ?\b)|,(?= \p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,2} (?:said|says|told|wrote|added|did|could|would)\b)/gu;

/** Where the clause that starts at `from` ends, white space and marks left out. A quotation inside it is passed over. */
export function clauseEnd(sentence: string, from: number): number {
  let end = sentence.length;
  for (const match of sentence.slice(from).matchAll(END)) {
    const at = from + match.index;
    if (/^[”"]/u.test(match[0]) && closesInside(sentence.slice(from, at))) continue;
    end = at;
    break;
  }
  while (end > from && /[\s,.;:”"]/u.test(sentence[end - 1] ?? "") && !closesInside(sentence.slice(from, end - 1)))
    end--;
  return end;
}

/** A closing mark after these words belongs to a quotation that they opened. */
function closesInside(words: string): boolean {
  const straight = words.split('"').length - 1;
  return words.split("“").length > words.split("”").length || straight % 2 === 1;
}

/** Where the clause that ends at `to` begins: after the last mark, or the last "but", before it. */
export function clauseStart(sentence: string, to: number): number {
  const before = sentence.slice(0, to);
  const breaks = [...before.matchAll(/[;:“”"(]\s?|[—–]\s?|,? (?:but|and|though|although|that) |, /gu)].at(-1);
  const start = breaks === undefined ? 0 : breaks.index + breaks[0].length;
  return (
    start +
    (/^\s*(?:(?:while|as|although|though|since|because|and|but|yet) ){0,2}/iu.exec(sentence.slice(start, to))?.[0]
      .length ?? 0)
  );
}

/** The kind of question that its opening words ask. */
export function kindOf(words: string): QuestionKind {
  const opening = /^(?:(?<many>how (?:many|much))|(?<one>how|who|what|when|where|which|whether|why|if))/i.exec(
    words.trim(),
  );
  if (opening?.groups?.many !== undefined) return "how many";
  const one = opening?.groups?.one?.toLowerCase();
  if (one === undefined) return "what";
  return one === "if" ? "whether" : (one as QuestionKind);
}

/** Verbs after which an asking word opens no question: "how to", "what it takes", "when it comes to". */
const NO_QUESTION =
  /^(?:how to\b|when it comes to\b|what it takes\b|what a\b(?!n?[^?]{0,60}\b(?:would|was|is|means?|meant)\b))/i;

/**
 * The questions of an indirect question that starts at `from`: one, and one more for each "or why", "nor who" after it.
 * The first runs to the end of the clause; a further one has only its own words, with the same declaring words.
 */
export function readQuestions(sentence: string, cue: Span, from: number): readonly QuestionFound[] {
  const end = clauseEnd(sentence, from);
  const words = sentence.slice(from, end);
  if (words.trim().length < 3 || NO_QUESTION.test(words)) return [];
  const parts = [
    ...words.matchAll(
      /,? (?:(?:or|nor) (?=(?:how|who|whom|whose|what|when|where|whether|why) \p{L})|and (?=(?:how|what|whether|why) \p{L}))/giu,
    ),
  ];
  const firstEnd = parts[0] === undefined ? end : from + parts[0].index;
  const first = question(sentence, cue, { start: from, end: firstEnd }, cue.start);
  const further = parts.map((part, index) => {
    const start = from + part.index + part[0].length;
    const next = parts[index + 1];
    return question(sentence, cue, { start, end: next === undefined ? end : from + next.index }, start);
  });
  return [first, ...further].filter((each) => each !== undefined);
}

function question(sentence: string, cue: Span, asked: Span, start: number): QuestionFound | undefined {
  const words = sentence.slice(asked.start, asked.end);
  const kind = kindOf(words);
  const opening = kind === "whether" ? (/^(?:whether(?: or not)?|if) /i.exec(words)?.[0].length ?? 0) : 0;
  const about = { start: asked.start + opening, end: asked.end };
  if (about.end - about.start < 2) return undefined;
  return { span: { start, end: asked.end }, cue, kind, about };
}

/** Nouns of things that news declares unknown, by the question that each stands for. */
const NOUNS: readonly (readonly [QuestionKind, RegExp])[] = [
  ["why", /\b(?:causes?|motives?|motivations?|reasons?|explanation|rationale)\b/i],
  ["how many", /\b(?:numbers?|toll|figures?|amounts?|extent|size|sum|total|scale|cost|price|count|value)\b/i],
  [
    "who",
    /\b(?:identity|identities|names?|ownership|owners?|authors?|culprits?|suspects?|victims?|perpetrators?|attackers?|killers?|assailants?)\b/i,
  ],
  ["where", /\b(?:whereabouts|locations?)\b/i],
  ["when", /\b(?:dates?|timing|time|timetable|timeline|schedule)\b/i],
];

/** The kind of question that a noun phrase stands for: "the cause of the fire" is a why. */
export function kindOfNoun(words: string): QuestionKind {
  let best: { readonly kind: QuestionKind; readonly at: number } | undefined;
  for (const [kind, pattern] of NOUNS) {
    const at = pattern.exec(words)?.index;
    if (at !== undefined && (best === undefined || at < best.at)) best = { kind, at };
  }
  return best?.kind ?? "what";
}
