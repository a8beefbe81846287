import type { Candidate, CueRule, LineView, SourceOption } from "../candidate.ts";
import { endsAfter } from "../ends.ts";
import { phraseBefore } from "../phrases.ts";
import { subjectOf } from "../sources.ts";

/** "her claim that …", "the union's criticism of …". */
export const nounCue: CueRule = {
  id: "noun-cue",
  summary: "A noun of saying or thinking, then a clause, an infinitive or a phrase.",
  example: "The union rejected the mayor’s claim that the bridge was safe.",
  apply: (view) =>
    view.words.flatMap((word, at) =>
      word.wordClass === "NOUN" && view.language.nounCues.has(word.lemma) ? made(view, at) : [],
    ),
};

function made(view: LineView, at: number): readonly Candidate[] {
  const { words, language, last } = view;
  const next = words[at + 1];
  if (next === undefined || at + 2 >= last) return [];
  const clause = language.complementizers.has(next.form);
  const infinitive = next.wordClass === "PART" && language.infinitiveMarks.has(next.form);
  const phrase = next.wordClass === "ADP";
  if (!clause && !infinitive && !phrase) return [];
  const from = phrase ? at + 2 : at + 1;
  return [
    {
      rule: `noun-cue+${clause ? "clause" : infinitive ? "infinitive" : "phrase"}`,
      cue: { from: at, to: phrase ? at + 2 : at + 1 },
      head: at,
      preposition: phrase ? next.form : "",
      sources: [...ownersOf(view, at), { how: "nobody" }],
      content: [],
      open: { from, ends: endsAfter(view, from) },
      goesOn: false,
    },
  ];
}

function ownersOf(view: LineView, at: number): readonly SourceOption[] {
  const { words, language, groups } = view;
  let owner = at;
  while (owner > 0 && (words[owner - 1]?.wordClass === "ADJ" || words[owner - 1]?.wordClass === "NOUN")) owner--;
  const options: SourceOption[] = [];
  const mark = words[owner - 1];
  if (mark?.form === "'s" || mark?.form === "'") {
    const range = phraseBefore(words, owner - 1, language);
    if (range !== undefined) options.push({ how: "owner", range: { from: range.from, to: owner } });
  } else if (mark?.wordClass === "PRON") options.push({ how: "owner", range: { from: owner - 1, to: owner } });
  const group = groups.findLast((one) => one.head < at);
  const subject = group === undefined ? undefined : subjectOf(view, group.from);
  if (subject !== undefined) options.push({ how: "earlier", range: subject });
  return options;
}
