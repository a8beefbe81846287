import type { Stance } from "../../../model/attribution.ts";
import type { HedgeRule, SpeechActLanguage, ViaFound, ViaRule } from "../../../model/language/speech-act-language.ts";
import type { Span } from "../../../model/span.ts";
import { isOutlet } from "./outlets.ts";
import { saying, verbsByStance } from "./verbs.ts";

/** Nouns of saying in phrases such as "по мнению". */
const NOUNS: Readonly<Record<string, Stance>> = {
  мнению: "believes",
  убеждению: "believes",
  утверждению: "claims",
  утверждениям: "claims",
  прогнозу: "predicts",
  прогнозам: "predicts",
  предположению: "suggests",
  предположениям: "suggests",
};

const stances: ReadonlyMap<string, Stance> = new Map([
  ...(Object.entries(verbsByStance) as [Stance, string][]).flatMap(([stance, verbs]) =>
    verbs.split(/\s+/u).map((verb) => [verb, stance] as const),
  ),
  ...Object.entries(NOUNS),
]);

/** The verb that a form is of, and the word itself. */
function lemmas(word: string): readonly string[] {
  const form = word.toLowerCase().replaceAll("ё", "е").replaceAll("’", "'");
  const lemma = saying.get(form)?.lemma;
  return lemma === undefined ? [form] : [lemma, form];
}

function hedge(id: string, summary: string, example: string, pattern: RegExp): HedgeRule {
  return {
    id,
    summary,
    example,
    apply: (words) =>
      [...words.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  };
}

const hedges: readonly HedgeRule[] = [
  hedge(
    "modal",
    "A modal verb leaves it open whether the thing is so.",
    "мост может обрушиться",
    /(?<!\p{L})(?:(?<!не )мо(?:жет|гут|г|гла|гло|гли)(?: бы| быть)?|может быть|должно быть)(?!\p{L})/giu,
  ),
  hedge(
    "adverb",
    "A word marks it as less than certain, or as hearsay.",
    "погибли предположительно трое",
    /(?<!\p{L})(?:возможно|вероятно|видимо|по-видимому|кажется|похоже|якобы|предположительно|наверное|наверняка|скорее всего|не исключено|судя по всему|ориентировочно)(?!\p{L})/giu,
  ),
];

const WORD = '[\\p{L}\\p{N}«»„“”"][\\p{L}\\p{N}«»„“”"’.-]{0,30}';
const NAMED = `(?<name>(?:\\p{Ll}[\\p{L}-]{2,20} )?[\\p{Lu}«„“"]${WORD}(?: (?![зсв]\\p{Ll}? )${WORD}){0,4}?)`;
const citing = new RegExp(`${NAMED} (?<cue>(?:со|с) ссылкой на|ссылаясь на)`, "dgu");
const told = new RegExp(
  `(?<!\\p{L})(?<cue>сообщи(?:л|ла|ли)|заяви(?:л|ла|ли)|рассказа(?:л|ла|ли)|сказа(?:л|ла|ли)|поясни(?:л|ла|ли)|уточни(?:л|ла|ли)|рассказывает|сообщает) ${NAMED}(?= [вуо\\p{Ll}])`,
  "dgu",
);
const interview = new RegExp(
  `(?<!\\p{L})(?<cue>в (?:интервью|эфире|беседе с|разговоре с|комментарии)) ${NAMED}(?=[\\s,.:;]|$)`,
  "dgu",
);

function find(sentence: string, pattern: RegExp, reach: ViaFound["reach"]): readonly ViaFound[] {
  return [...sentence.matchAll(pattern)].flatMap((match) => {
    const name = nameIn(sentence, span(match, "name"));
    const cue = span(match, "cue");
    if (name === undefined || cue === undefined || !isOutlet(sentence.slice(name.start, name.end))) return [];
    return [{ name, cue, reach, role: "via" as const }];
  });
}

/** A name without the verb that stands before it: "сообщает агентство «Север»". */
function nameIn(sentence: string, found: Span | undefined): Span | undefined {
  if (found === undefined) return undefined;
  let { start } = found;
  for (const match of sentence.slice(found.start, found.end).matchAll(/\p{L}[\p{L}’'-]*\s/gu)) {
    if (saying.has(lemmas(match[0].trim()).at(-1) ?? "")) start = found.start + match.index + match[0].length;
  }
  return start < found.end ? { start, end: found.end } : undefined;
}

function span(match: RegExpExecArray, group: string): Span | undefined {
  const at = match.indices?.groups?.[group];
  return at === undefined ? undefined : { start: at[0], end: at[1] };
}

const vias: readonly ViaRule[] = [
  {
    id: "citing",
    summary: "An outlet passes on what somebody else said, with reference to them.",
    example: "Об этом сообщает агентство «Север» со ссылкой на полицию.",
    apply: (sentence) => find(sentence, citing, "cue"),
  },
  {
    id: "told-outlet",
    summary: "The words were said to an outlet or an agency, and reached the page through it.",
    example: "Мост закрыт, сообщил агентству «Север» представитель мэрии.",
    apply: (sentence) => find(sentence, told, "cue"),
  },
  {
    id: "interview-with",
    summary: "The words come from an interview with another outlet.",
    example: "Мэр заявил в интервью газете «Заря», что мост закрыт.",
    apply: (sentence) => find(sentence, interview, "nearest"),
  },
];

/** What Russian cues do, what hedges, and through whom news says that it knows; own lists. */
export const russianSpeechActs: SpeechActLanguage = {
  code: "ru",
  lemmas,
  stances,
  longestStance: 1,
  negations: new Set(["не", "ни", "никогда"]),
  negated: {
    believes: "doubts",
    doubts: "believes",
    denies: "asserts",
    agrees: "doubts",
    declines: "asserts",
    predicts: "doubts",
  },
  hedges,
  vias,
  isOutlet,
  isUnsignedReport: () => false,
  isReporting: () => false,
  isQuotedBySomeone: () => false,
  isPointer: (cue) =>
    /^(?:по (?:данным|информации|сведениям|сообщени(?:ю|ям))|(?:как (?:… )?)?(?:сообщ|переда|пиш)\p{Ll}{1,5}|об этом (?:… )?(?:сообщ|переда|пиш|написа)\p{Ll}{1,5})$/iu.test(
      cue.trim(),
    ),
  agencyCredit: () => undefined,
  passive: () => undefined,
  goesOnFrom: () => false,
};
