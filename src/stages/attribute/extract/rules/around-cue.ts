import type { Candidate, CueRule, LineView } from "../candidate.ts";
import { endsAfter } from "../ends.ts";
import { phraseAfter, phraseBefore, type Range, type VerbGroup } from "../phrases.ts";

/** Rules for content that is the subject of its cue: "The plan was criticised by …", "The bridge is expected to …". */
export const aroundCue: readonly CueRule[] = [
  {
    id: "passive-by",
    summary: "What is said is the subject; who says it follows “by”.",
    example: "The closure was announced by the council.",
    apply: (view) => view.groups.flatMap((group) => passiveBy(view, group)),
  },
  {
    id: "raised-subject",
    summary: "A passive or a verb of seeming between the subject and the rest of what is said; nobody is named.",
    example: "The bridge is expected to reopen in May.",
    apply: (view) => view.groups.flatMap((group) => raised(view, group)),
  },
];

function passiveBy(view: LineView, group: VerbGroup): readonly Candidate[] {
  const { words, language } = view;
  if (group.shape !== "past" || words[group.to]?.form !== "by") return [];
  const source = phraseAfter(words, group.to + 1, language);
  const subject = subjectPhrase(view, group);
  if (source === undefined || subject === undefined) return [];
  return [
    {
      rule: "passive-by",
      cue: { from: group.from, to: group.to + 1 },
      head: group.head,
      group,
      preposition: "by",
      sources: [{ how: "agent", range: source }, { how: "nobody" }],
      content: [subject],
      goesOn: false,
    },
  ];
}

function raised(view: LineView, group: VerbGroup): readonly Candidate[] {
  const { words, language, last } = view;
  const next = words[group.to];
  if (next === undefined || group.to + 1 >= last || group.infinitive) return [];
  const infinitive = next.wordClass === "PART" && language.infinitiveMarks.has(next.form);
  if (!infinitive && !(group.passive && (next.wordClass === "ADP" || next.wordClass === "VERB"))) return [];
  if (next.form === "by") return [];
  const subject = subjectPhrase(view, group);
  if (subject === undefined) return [];
  return [
    {
      rule: `raised-subject+${infinitive ? "infinitive" : "phrase"}`,
      cue: { from: group.from, to: group.to },
      head: group.head,
      group,
      preposition: infinitive ? "" : next.form,
      sources: [{ how: "nobody" }],
      content: [subject],
      open: { from: group.to, ends: endsAfter(view, group.to) },
      goesOn: false,
    },
  ];
}

function subjectPhrase({ words, language }: LineView, group: VerbGroup): Range | undefined {
  const relative = words[group.from - 1];
  if (relative !== undefined && language.relatives.has(relative.form)) {
    const comma = words[group.from - 2]?.form === ",";
    return phraseBefore(words, group.from - (comma ? 2 : 1), language);
  }
  return phraseBefore(words, group.from, language);
}
