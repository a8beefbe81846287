import type { Candidate, CueRule, LineView } from "../candidate.ts";
import { endsAfter } from "../ends.ts";
import { phraseAfter } from "../phrases.ts";

/** "According to X, …" and "…, according to X". */
export const accordingTo: CueRule = {
  id: "according-to",
  summary: "A phrase such as “according to” names the source of its sentence.",
  example: "Twelve people were hurt, according to the fire service.",
  apply: (view) =>
    view.words.flatMap((_, at) =>
      view.language.accordingTo.flatMap((phrase) => (matches(view, at, phrase) ? made(view, at, phrase.length) : [])),
    ),
};

function matches({ words }: LineView, at: number, phrase: readonly string[]): boolean {
  return phrase.every((form, offset) => words[at + offset]?.form === form);
}

function made(view: LineView, at: number, length: number): readonly Candidate[] {
  const { words, language, last } = view;
  const source = phraseAfter(words, at + length, language);
  if (source === undefined) return [];
  const base = {
    cue: { from: at, to: at + length },
    head: at,
    preposition: words[at + length - 1]?.form ?? "",
    sources: [{ how: "after", range: source }, { how: "nobody" }],
    goesOn: false,
  };
  const comma = words[source.to]?.form === ",";
  const before = words[at - 1]?.form === "," ? at - 1 : at;
  const atStart = before === 0 || (words[before - 1]?.wordClass === "CCONJ" && before < 3);
  if (atStart) {
    const from = comma ? source.to + 1 : source.to;
    if (from >= last) return [];
    return [{ ...base, rule: "according-to+after", content: [], open: { from, ends: endsAfter(view, from) } }];
  }
  const content = [{ from: 0, to: before }];
  const rest = comma && source.to + 1 < last ? source.to + 1 : undefined;
  const next = rest === undefined ? undefined : words[rest];
  const goes =
    next !== undefined &&
    rest !== undefined &&
    !(next.wordClass === "VERB" && next.form.endsWith("ing")) &&
    !language.relatives.has(next.form);
  return goes
    ? [
        { ...base, rule: "according-to", content },
        { ...base, rule: "according-to+rest", content, open: { from: rest, ends: endsAfter(view, rest) } },
      ]
    : [{ ...base, rule: "according-to", content }];
}
