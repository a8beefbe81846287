import type { Candidate, CueRule, LineView } from "../candidate.ts";
import { endsAfter } from "../ends.ts";
import { phraseAfter, type VerbGroup } from "../phrases.ts";
import { sourcesOf } from "../sources.ts";

type Opening = { readonly kind: string; readonly from: number; readonly addressed: boolean; readonly gap: number };

/** Rules for content that stands after its verb: "She said that …", "urged them to …", "criticised the plan". */
export const afterCue: readonly CueRule[] = [
  rule("quotation-after-cue", "A verb, then a quotation.", "She said, “We will rebuild the bridge.”", ["quote"]),
  rule("that-clause", "A verb, then a clause with “that”.", "The mayor told reporters that the bridge was safe.", [
    "that",
  ]),
  rule("question-clause", "A verb, then an indirect question.", "He asked whether the bridge was safe.", ["question"]),
  rule("colon-after-cue", "A verb and a colon, then the content.", "The note read: no entry after ten.", ["colon"]),
  rule("bare-clause", "A verb, then a clause without “that”.", "The mayor said the bridge was safe.", ["bare"]),
  rule("infinitive-clause", "A verb, then “to” and an infinitive.", "The council promised to reopen the bridge.", [
    "infinitive",
  ]),
  rule("object-phrase", "A verb, then a noun phrase.", "The union criticised the closure.", ["object"]),
  rule("preposition-phrase", "A verb and a preposition, then a phrase.", "The union called for an inquiry.", [
    "preposition",
  ]),
];

function rule(id: string, summary: string, example: string, kinds: readonly string[]): CueRule {
  return {
    id,
    summary,
    example,
    apply: (view) =>
      view.groups.flatMap((group) =>
        openingsOf(view, group)
          .filter((opening) => kinds.includes(opening.kind))
          .map((opening) => candidateOf(view, group, opening, id)),
      ),
  };
}

function candidateOf(view: LineView, group: VerbGroup, opening: Opening, id: string): Candidate {
  const preposition = opening.kind === "preposition" ? (view.words[opening.from - 1]?.form ?? "") : "";
  const cueEnd = opening.kind === "preposition" ? opening.from : group.to;
  return {
    rule: id + (opening.addressed ? "+addressee" : ""),
    cue: { from: group.from, to: cueEnd },
    head: group.head,
    group,
    preposition,
    sources: sourcesOf(view, group),
    content: [],
    open: {
      from: opening.from,
      ends: endsAfter(view, opening.from, opening.kind === "object" || opening.kind === "preposition"),
    },
    goesOn: opening.kind === "quote" || opening.kind === "colon",
  };
}

/** What follows the verb: at once, or after an addressee, a day or a place. */
function openingsOf({ words, language, last }: LineView, group: VerbGroup): readonly Opening[] {
  const found: Opening[] = [];
  let at = group.to;
  const first = words[at];
  if (first === undefined || at >= last) return found;
  const now = markedAt(at);
  if (now !== undefined) return [now];
  if (first.wordClass === "ADP" && at + 1 < last)
    found.push({ kind: "preposition", from: asSaying(at) ? at + 2 : at + 1, addressed: false, gap: 0 });
  else if (
    first.wordClass !== "PUNCT" &&
    first.wordClass !== "CCONJ" &&
    first.wordClass !== "AUX" &&
    !language.dayWords.has(first.form)
  )
    found.push({ kind: clauseFollows(at) ? "bare" : "object", from: at, addressed: false, gap: 0 });
  // Past an addressee ("reporters"), a day, or a phrase ("in a statement") the marked content may still come.
  let addressed = false;
  for (let gap = 1; gap <= 4 && at < last; gap++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.wordClass === "ADP" || word.wordClass === "ADV" || language.dayWords.has(word.form)) at++;
    else if (word.form === "," && gap > 1 && words[at + 1]?.quotation === undefined) break;
    else {
      const phrase = phraseAfter(words, at, language);
      if (phrase === undefined) break;
      if (at === group.to) addressed = true;
      at = phrase.to;
    }
    const marked = markedAt(at);
    if (marked !== undefined) {
      found.push({ ...marked, addressed, gap });
      break;
    }
    const next = words[at];
    const day = words[at - 1];
    if (next !== undefined && day !== undefined && language.dayWords.has(day.form) && clauseFollows(at)) {
      found.push({ kind: "bare", from: at, addressed, gap });
      break;
    }
  }
  return found;

  /** "quoted as saying …" */
  function asSaying(index: number): boolean {
    const word = words[index + 1];
    return (
      index + 3 < last &&
      word?.wordClass === "VERB" &&
      word.form.endsWith("ing") &&
      language.reportingForms.has(`${word.lemma}s`)
    );
  }

  function markedAt(index: number): Opening | undefined {
    let from = index;
    if (words[from]?.form === "," && words[from + 1]?.quotation !== undefined) from++;
    const word = words[from];
    if (word === undefined || from >= last) return undefined;
    const opening = (kind: string, start = from): Opening => ({ kind, from: start, addressed: false, gap: 0 });
    if (word.quotation !== undefined) return opening("quote");
    if (word.form === ":" && from + 1 < last)
      return opening(words[from + 1]?.quotation === undefined ? "colon" : "quote", from + 1);
    if (language.complementizers.has(word.form) && from + 2 < last) return opening("that");
    if (language.interrogatives.has(word.form)) return opening("question");
    if (word.wordClass === "PART" && language.infinitiveMarks.has(word.form)) return opening("infinitive");
    return undefined;
  }

  /** A finite verb comes soon, before any mark: what stands here is a clause. */
  function clauseFollows(index: number): boolean {
    const phrase = phraseAfter(words, index, language);
    let then = phrase?.to ?? index;
    if (phrase === undefined && words[index]?.wordClass !== "ADV") return false;
    while (words[then]?.wordClass === "ADV") then++;
    const word = words[then];
    if (word === undefined || then >= last) return false;
    return word.wordClass === "AUX" || (word.wordClass === "VERB" && !word.form.endsWith("ing"));
  }
}
