import type { QuestionTold } from "../../ledger/ledger.ts";

/** Questions of one event and kind that ask the same, the first asked first. */
export type QuestionGroup = readonly [QuestionTold, ...QuestionTold[]];

/** So much of the words of two questions must be common to both. */
const ALIKE = 0.5;
/** Letters of a word that count: "closed" and "closing" begin alike in many languages. */
const STEM = 6;

/**
 * Puts together what asks the same: one event, one kind, and near the same words (half of all their words, cut to their beginnings, or more). No
 * word list, so that it holds for any language; "until when" and "how long" stay two.
 * @param questions in the order in which they were published
 */
export function groupQuestions(questions: readonly QuestionTold[]): readonly QuestionGroup[] {
  const places = new Map<string, { group: [QuestionTold, ...QuestionTold[]]; stems: ReadonlySet<string> }[]>();
  const groups: QuestionGroup[] = [];
  for (const question of questions) {
    const place = `${question.eventId ?? question.documentId} ${question.kind}`;
    const near = places.get(place) ?? [];
    places.set(place, near);
    const stems = stemsIn(question.about);
    const same = near.find((one) => likeness(one.stems, stems) >= ALIKE);
    if (same !== undefined) {
      same.group.push(question);
      continue;
    }
    const group: [QuestionTold, ...QuestionTold[]] = [question];
    near.push({ group, stems });
    groups.push(group);
  }
  return groups;
}

/** Those that most outlets ask first, then those asked last. */
export function inOrder(groups: readonly QuestionGroup[]): readonly QuestionGroup[] {
  const weight = (group: QuestionGroup) => new Set(group.map(({ outlet, documentId }) => outlet ?? documentId)).size;
  const last = (group: QuestionGroup) => Math.max(...group.map(({ at }) => at));
  return groups
    .map((group) => ({ group, weight: weight(group), last: last(group) }))
    .sort((a, b) => b.weight - a.weight || b.last - a.last || (a.group[0].id < b.group[0].id ? -1 : 1))
    .map(({ group }) => group);
}

/** The beginnings of the words of a text, without marks and case. */
export function stemsIn(text: string): ReadonlySet<string> {
  const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return new Set((folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => [...word].slice(0, STEM).join("")));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = a.union(b).size;
  return all === 0 ? 0 : a.intersection(b).size / all;
}
