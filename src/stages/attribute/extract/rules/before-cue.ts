import type { Candidate, CueRule, LineView } from "../candidate.ts";
import { endsAfter } from "../ends.ts";
import { phraseAfter, phraseBefore, type Range, type VerbGroup } from "../phrases.ts";

/** Rules for content that stands before its source and verb: "X, she said", "“X,” said the mayor". */
export const beforeCue: readonly CueRule[] = [
  {
    id: "fronted",
    summary: "The content, then source and verb.",
    example: "The bridge was safe, the mayor said.",
    apply: (view) => view.groups.flatMap((group) => fronted(view, group)),
  },
  {
    id: "fronted-inverted",
    summary: "The content, then verb and source.",
    example: "“The bridge is safe,” said Anna Moor, the mayor.",
    apply: (view) => view.groups.flatMap((group) => inverted(view, group)),
  },
];

function fronted(view: LineView, group: VerbGroup): readonly Candidate[] {
  const { words, language } = view;
  if (group.passive || group.infinitive) return [];
  const source = phraseBefore(words, group.from, language);
  if (source === undefined) return [];
  const content = contentBefore(view, source.from);
  if (content === undefined) return [];
  const rest = restAfter(view, group.to, group.to, words[source.from - 1]?.quotation !== undefined);
  if (rest === undefined) return [];
  return [made(view, "fronted", group, [{ how: "before", range: source }], content, rest)];
}

function inverted(view: LineView, group: VerbGroup): readonly Candidate[] {
  const { words, language } = view;
  if (group.passive || group.infinitive || !language.reportingForms.has(words[group.head]?.form ?? "")) return [];
  const content = contentBefore(view, group.from);
  const source = phraseAfter(words, group.to, language);
  if (content === undefined || source === undefined) return [];
  const rest = restAfter(view, group.to, source.to) ?? { ends: [] };
  return [made(view, "fronted-inverted", group, [{ how: "after", range: source }], content, rest)];
}

type Rest = { readonly from?: number; readonly ends: readonly number[] };

function made(
  view: LineView,
  rule: string,
  group: VerbGroup,
  sources: Candidate["sources"],
  content: Range,
  rest: Rest,
): Candidate {
  const quoted = view.words.slice(content.from, content.to).some((word) => word.quotation !== undefined);
  return {
    rule: rule + (quoted ? "+quotation" : "") + (rest.from === undefined ? "" : "+rest"),
    cue: { from: group.from, to: group.to },
    head: group.head,
    group,
    preposition: "",
    sources: [...sources, { how: "nobody" }],
    content: [content],
    ...(rest.from === undefined ? {} : { open: { from: rest.from, ends: rest.ends } }),
    goesOn: quoted,
  };
}

/** What stands before word `to`, when a comma, a dash or a quotation's end parts it off. */
function contentBefore({ words, line }: LineView, to: number): Range | undefined {
  const mark = words[to - 1];
  if (mark === undefined) return undefined;
  if (mark.quotation !== undefined) {
    let from = to - 1;
    // A clause that ends in its quotation belongs to the content as a whole; one with its own mark does not.
    while (from > 0 && words[from - 1]?.wordClass !== "PUNCT") from--;
    return from === to - 1 || !line.headline ? { from, to } : undefined;
  }
  if (!/^(?:,|—|–|-{1,3}|\?|!)$/u.test(mark.form) || to < 4) return undefined;
  const end = /^[?!]$/u.test(mark.form) ? to : to - 1;
  return end > 0 ? { from: 0, to: end } : undefined;
}

/** What follows source and verb: nothing more, or the content's second half; `undefined` when the verb has an object there. */
function restAfter(view: LineView, cueEnd: number, from: number, quoted = false): Rest | undefined {
  const { words, language, last } = view;
  let at = from;
  const steps = 14;
  for (let step = 0; step < steps && at < last; step++) {
    const word = words[at];
    if (word === undefined || word.wordClass === "PUNCT" || word.quotation !== undefined) break;
    if (word.wordClass === "VERB" || word.wordClass === "AUX" || language.complementizers.has(word.form)) {
      if (at === cueEnd || step < 2) return undefined;
    }
    if (
      at === cueEnd &&
      !quoted &&
      !(
        word.wordClass === "ADP" ||
        word.wordClass === "ADV" ||
        word.wordClass === "SCONJ" ||
        language.dayWords.has(word.form) ||
        word.wordClass === "NOUN" ||
        word.wordClass === "PROPN"
      )
    )
      return undefined;
    at++;
  }
  if (at >= last) return { ends: [] };
  const word = words[at];
  if (word?.form === "." || word?.form === "?" || word?.form === "!") return { ends: [] };
  if (word?.form === "," || word?.form === ":" || word?.form === ";") at++;
  const next = words[at];
  if (next === undefined || at >= last) return { ends: [] };
  if (next.quotation !== undefined) return { from: at, ends: endsAfter(view, at) };
  if (next.wordClass === "VERB" && next.form.endsWith("ing")) return { ends: [] };
  if (language.clauseStarters.has(next.form) && !["and", "but", "with"].includes(next.form)) return { ends: [] };
  return { from: at, ends: endsAfter(view, at) };
}
