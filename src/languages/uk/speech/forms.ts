import type { SayingForm } from "../../../model/language/speech-pattern-language.ts";

/** Present (or simple future) third persons, singular and plural, that no ending tells. */
const IRREGULAR: Readonly<Record<string, readonly [singular: string, plural: string]>> = {
  сказати: ["скаже", "скажуть"],
  казати: ["каже", "кажуть"],
  розказати: ["розкаже", "розкажуть"],
  вказати: ["вкаже", "вкажуть"],
  наказати: ["накаже", "накажуть"],
  писати: ["пише", "пишуть"],
  написати: ["напише", "напишуть"],
  передати: ["передасть", "передадуть"],
  передавати: ["передає", "передають"],
  визнавати: ["визнає", "визнають"],
  зізнаватися: ["зізнається", "зізнаються"],
  розповісти: ["розповість", "розповідять"],
  відповісти: ["відповість", "відповідять"],
  доповісти: ["доповість", "доповідять"],
  закликати: ["закликає", "закликають"],
  назвати: ["назве", "назвуть"],
  просити: ["просить", "просять"],
  хотіти: ["хоче", "хочуть"],
};
/** Verbs in -істи: "розповів". */
const SHORT = /істи$/u;
const HISS = /[жчшщ]$/u;

/**
 * The forms of a verb in which news says that somebody said something: past in three genders and the plural, third
 * persons, gerund. Regular by ending; exceptions are listed.
 */
export function formsOf(lemma: string): readonly (readonly [form: string, SayingForm])[] {
  const reflexive = lemma.endsWith("ся");
  const base = reflexive ? lemma.slice(0, -2) : lemma;
  const stem = SHORT.test(base) ? `${base.slice(0, -4)}і` : base.slice(0, -2);
  const root = SHORT.test(base) ? `${base.slice(0, -4)}іл` : `${stem}л`;
  const end = (form: string) => (reflexive ? `${form}ся` : form);
  const [singular = "", plural = ""] = IRREGULAR[lemma] ?? present(base).map(end);
  const of = (agreement: SayingForm["agreement"], gerund = false): SayingForm => ({ lemma, agreement, gerund });
  const gerunds = [`${stem}вши`, plural === "" || reflexive ? "" : `${plural.replace(/ть$/u, "")}чи`];
  const forms: readonly (readonly [string, SayingForm])[] = [
    [end(`${stem}в`), of("masculine")],
    [end(`${root}а`), of("feminine")],
    [end(`${root}о`), of("neuter")],
    [end(`${root}и`), of("plural")],
    [singular, of("singular")],
    [plural, of("plural")],
    ...gerunds
      .filter((form) => form !== "")
      .map((form) => [reflexive ? `${form}сь` : form, of("nobody", true)] as const),
  ];
  return reflexive
    ? [
        ...forms,
        ...forms.filter(([form]) => form.endsWith("лися")).map(([form, of]) => [`${form.slice(0, -2)}сь`, of] as const),
      ]
    : forms;
}

function present(base: string): readonly [string, string] {
  if (/[ую]вати$/u.test(base)) return [`${base.slice(0, -4)}є`, `${base.slice(0, -4)}ють`];
  if (base.endsWith("нути")) return [`${base.slice(0, -3)}е`, `${base.slice(0, -3)}уть`];
  const stem = base.slice(0, -3);
  if (base.endsWith("ити"))
    return [`${stem}ить`, HISS.test(stem) ? `${stem}ать` : `${stem}${/[бпвмф]$/u.test(stem) ? "лять" : "ять"}`];
  return [`${base.slice(0, -2)}є`, `${base.slice(0, -2)}ють`];
}
