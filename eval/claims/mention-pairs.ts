import { type Measures, measurePair } from "../../src/stages/link/claims/measure-pair.ts";
import type { StatementView } from "../../src/stages/link/claims/statement-view.ts";
import type { Surroundings } from "../../src/stages/link/claims/surroundings.ts";
import { type NameWords, namesInCommon } from "../../src/stages/link/measures/names.ts";
import type { DocumentGroups } from "./cluster-documents.ts";
import type { MentionView } from "./mentions.ts";

/** What is measured of two mentions: as of two statements, of the main word, of what stands near, and of the sentence. */
export function measureMentions(
  a: MentionView,
  b: MentionView,
  around: Surroundings,
  documents: DocumentGroups,
): Readonly<Record<string, number>> {
  const near = measurePair(a.near, b.near, around);
  const sentence = measurePair(a.sentence, b.sentence, around);
  const lemma = a.lemma === b.lemma || sharesStem(a.head, b.head) ? 1 : 0;
  const concept = [...a.head.concepts.keys()].some((one) => b.head.concepts.has(one)) ? 1 : 0;
  const same = lemma === 1 || concept === 1;
  const rare = lemma * around.rareHere([...a.head.terms.keys()][0] ?? "");
  const like = documents.like(a.document.id, b.document.id);
  const nearWords = value(near, "words");
  const nearHeld = value(near, "held");
  const sentenceWords = value(sentence, "words");
  const sentenceHeld = value(sentence, "held");
  const who = overlap(a.who, b.who);
  const whoDiffer = a.who.size > 0 && b.who.size > 0 && who === 0 ? 1 : 0;
  return {
    lemma,
    rare,
    concept: same && lemma === 0 ? 1 : 0,
    "concept differ": !same && a.head.concepts.size > 0 && b.head.concepts.size > 0 ? 1 : 0,
    "head in near": !same && (holds(a.near, b.head) || holds(b.near, a.head)) ? 1 : 0,
    near: nearWords,
    "near held": nearHeld,
    sentence: sentenceWords,
    "sentence held": sentenceHeld,
    who,
    "who differ": whoDiffer,
    where: meets(a.where, b.where),
    "where differ": differs(a.where, b.where),
    when: meets(a.when, b.when),
    "when differ": differs(a.when, b.when),
    documents: like,
    "one document": a.document.id === b.document.id ? 1 : 0,
    "one sentence": a.sentence === b.sentence ? 1 : 0,
    "lemma near": lemma * nearHeld,
    "lemma sentence": lemma * sentenceHeld,
    "lemma who": lemma * who,
    "lemma who differ": lemma * whoDiffer,
    "lemma documents": lemma * like,
    "lemma one sentence": lemma * (a.sentence === b.sentence ? 1 : 0),
    "concept near": concept * nearHeld,
    "concept documents": concept * like,
  };
}

function value(measures: Measures, feature: keyof Measures): number {
  return measures[feature]?.value ?? 0;
}

function sharesStem(a: StatementView, b: StatementView): boolean {
  return [...a.terms.keys()].some((stem) => b.terms.has(stem));
}

function holds(a: StatementView, b: StatementView): boolean {
  return [...b.terms.keys()].some((stem) => a.terms.has(stem));
}

function overlap(a: NameWords, b: NameWords): number {
  return a.size === 0 || b.size === 0 ? 0 : namesInCommon(a, b).value;
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].some((one) => b.has(one)) ? 1 : 0;
}

function differs(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size > 0 && b.size > 0 && meets(a, b) === 0 ? 1 : 0;
}
