import type { SayingForm } from "../../../model/language/speech-pattern-language.ts";

/** Present (or simple future) third persons, singular and plural, that no ending tells. */
const IRREGULAR: Readonly<Record<string, readonly [singular: string, plural: string]>> = {
  сказать: ["скажет", "скажут"],
  рассказать: ["расскажет", "расскажут"],
  высказать: ["выскажет", "выскажут"],
  высказаться: ["выскажется", "выскажутся"],
  подсказать: ["подскажет", "подскажут"],
  отказаться: ["откажется", "откажутся"],
  указать: ["укажет", "укажут"],
  приказать: ["прикажет", "прикажут"],
  писать: ["пишет", "пишут"],
  написать: ["напишет", "напишут"],
  призвать: ["призовет", "призовут"],
  назвать: ["назовет", "назовут"],
  передать: ["передаст", "передадут"],
  передавать: ["передает", "передают"],
  признавать: ["признает", "признают"],
  признаваться: ["признается", "признаются"],
  дать: ["даст", "дадут"],
  клясться: ["клянется", "клянутся"],
  поклясться: ["поклянется", "поклянутся"],
  кричать: ["кричит", "кричат"],
  закричать: ["закричит", "закричат"],
  хотеть: ["хочет", "хотят"],
  слышать: ["слышит", "слышат"],
  шептать: ["шепчет", "шепчут"],
  прошептать: ["прошепчет", "прошепчут"],
  шутить: ["шутит", "шутят"],
  просить: ["просит", "просят"],
  ждать: ["ждет", "ждут"],
  лгать: ["лжет", "лгут"],
};

/** Verbs in -нуть that lose it in the past: "опроверг". */
const SHORT_PAST: ReadonlySet<string> = new Set(["опровергнуть", "отвергнуть"]);
/** Verbs in -еть, -ать that go like -ить. */
const SECOND = /(?:видеть|смотреть|велеть|молчать|настоять)$/u;
/** Hissing sounds: after them "у" and "а" for "ю" and "я". */
const HISS = /[жчшщ]$/u;

/**
 * The forms of a verb in which news says that somebody said something: past in three genders and the plural, third
 * persons, gerund. Regular by ending; exceptions are listed. "ё" is written "е".
 */
export function formsOf(lemma: string): readonly (readonly [form: string, SayingForm])[] {
  const reflexive = /с[яь]$/u.test(lemma);
  const base = reflexive ? lemma.slice(0, -2) : lemma;
  const stem = base.slice(0, -2);
  const end = (form: string) => (reflexive ? `${form}${/[аеиоуыэюяё]$/u.test(form) ? "сь" : "ся"}` : form);
  const past = SHORT_PAST.has(base) ? base.slice(0, -4) : `${stem}л`;
  const root = SHORT_PAST.has(base) ? `${past}л` : past;
  const irregular = IRREGULAR[lemma];
  const [singular, plural] = irregular ?? present(base).map(end);
  const gerunds = [...gerundsOf(base, stem)].map((form) => (reflexive ? `${form.replace(/в$/u, "вши")}сь` : form));
  const of = (agreement: SayingForm["agreement"], gerund = false): SayingForm => ({ lemma, agreement, gerund });
  return [
    [end(past), of("masculine")],
    [end(`${root}а`), of("feminine")],
    [end(`${root}о`), of("neuter")],
    [end(`${root}и`), of("plural")],
    [singular ?? "", of("singular")],
    [plural ?? "", of("plural")],
    ...gerunds.map((form) => [form, of("nobody", true)] as const),
    [lemma, of("nobody")],
  ];
}

function present(base: string): readonly string[] {
  if (/[ое]вать$/u.test(base) && !/(?:повевать|девать|певать|здоровать|одевать|отвевать)$/u.test(base)) {
    const stem = base.slice(0, -5);
    return [`${stem}ует`, `${stem}уют`];
  }
  if (base.endsWith("нуть")) return [`${base.slice(0, -3)}ет`, `${base.slice(0, -3)}ут`];
  const stem = base.slice(0, -3);
  if (base.endsWith("ить") || SECOND.test(base)) return [`${stem}ит`, HISS.test(stem) ? `${stem}ат` : `${stem}ят`];
  return [`${base.slice(0, -2)}ет`, `${base.slice(0, -2)}ют`];
}

function gerundsOf(base: string, stem: string): readonly string[] {
  if (base.endsWith("авать")) return [`${stem}я`];
  if (/[ое]вать$/u.test(base)) return [`${stem}в`, `${base.slice(0, -5)}уя`];
  // "сообща" is another word: no gerund in "а".
  if (base.endsWith("ить")) return [`${stem}в`, ...(HISS.test(base.slice(0, -3)) ? [] : [`${base.slice(0, -3)}я`])];
  return [`${stem}в`, `${stem}я`];
}
