import type { Stance } from "../../../model/attribution.ts";
import type { HedgeRule, SpeechActLanguage, ViaFound, ViaRule } from "../../../model/language/speech-act-language.ts";
import type { Span } from "../../../model/span.ts";
import { isOutlet } from "./outlets.ts";
import { saying, verbsByStance } from "./verbs.ts";

/** Nouns of saying in phrases such as "на думку". */
const NOUNS: Readonly<Record<string, Stance>> = {
  думку: "believes",
  переконання: "believes",
  твердженням: "claims",
  твердженнями: "claims",
  прогнозом: "predicts",
  прогнозами: "predicts",
};

const stances: ReadonlyMap<string, Stance> = new Map([
  ...(Object.entries(verbsByStance) as [Stance, string][]).flatMap(([stance, verbs]) =>
    verbs.split(/\s+/u).map((verb) => [verb, stance] as const),
  ),
  ...Object.entries(NOUNS),
]);

/** The verb that a form is of, and the word itself. */
function lemmas(word: string): readonly string[] {
  const form = word.toLowerCase().replaceAll("’", "'").replaceAll("ʼ", "'");
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
    "міст може обвалитися",
    /(?<!\p{L})(?:(?<!не )мо(?:же|жуть|гла|гло|гли)(?: б| бути)?|може бути|має бути)(?!\p{L})/giu,
  ),
  hedge(
    "adverb",
    "A word marks it as less than certain, or as hearsay.",
    "загинули ймовірно троє",
    /(?<!\p{L})(?:можливо|ймовірно|імовірно|мабуть|здається|схоже|нібито|буцімто|начебто|напевно|певно|найімовірніше|не виключено|орієнтовно)(?!\p{L})/giu,
  ),
];

const WORD = '[\\p{L}\\p{N}«»„“”"][\\p{L}\\p{N}«»„“”"’.-]{0,30}';
const NAMED = `(?<name>(?:\\p{Ll}[\\p{L}-]{2,20} )?[\\p{Lu}«„“"]${WORD}(?: (?![зсв]\\p{Ll}? )${WORD}){0,4}?)`;
const citing = new RegExp(`${NAMED} (?<cue>(?:з|із|зі) посиланням на|посилаючись на)`, "dgu");
const told = new RegExp(
  `(?<!\\p{L})(?<cue>повідоми(?:в|ла|ли)|заяви(?:в|ла|ли)|розпові(?:в|ла|ли)|сказа(?:в|ла|ли)|поясни(?:в|ла|ли)|уточни(?:в|ла|ли)|розповідає|повідомляє) ${NAMED}(?= [вуо\\p{Ll}])`,
  "dgu",
);
const interview = new RegExp(
  `(?<!\\p{L})(?<cue>в (?:інтерв['’]ю|ефірі|бесіді з|розмові з|коментарі)) ${NAMED}(?=[\\s,.:;]|$)`,
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
    example: "Про це повідомляє агентство «Північ» із посиланням на поліцію.",
    apply: (sentence) => find(sentence, citing, "cue"),
  },
  {
    id: "told-outlet",
    summary: "The words were said to an outlet or an agency, and reached the page through it.",
    example: "Міст закрито, повідомив агентству «Північ» представник мерії.",
    apply: (sentence) => find(sentence, told, "cue"),
  },
  {
    id: "interview-with",
    summary: "The words come from an interview with another outlet.",
    example: "Мер заявив в інтерв’ю газеті «Зоря», що міст закрито.",
    apply: (sentence) => find(sentence, interview, "nearest"),
  },
];

/** What Ukrainian cues do, what hedges, and through whom news says that it knows; own lists. */
export const ukrainianSpeechActs: SpeechActLanguage = {
  code: "uk",
  lemmas,
  stances,
  longestStance: 1,
  negations: new Set(["не", "ні", "ніколи"]),
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
    /^(?:за (?:даними|інформацією|відомостями|повідомлення(?:м|ми))|(?:як (?:… )?)?(?:повідом|переда|пиш)\p{Ll}{1,6}|про це (?:… )?(?:повідом|переда|пиш|написа)\p{Ll}{1,6})$/iu.test(
      cue.trim(),
    ),
  agencyCredit: () => undefined,
  passive: () => undefined,
  goesOnFrom: () => false,
};
