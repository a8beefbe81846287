import type { Gender, NamesLanguage } from "../../model/language/names-language.ts";
import type { Sentence } from "../../model/segment.ts";
import type { Span } from "../../model/span.ts";
import { wordsIn } from "../../text/tokens.ts";
import type { Candidate, ToCast } from "./candidates.ts";
import type { Cast, Draft } from "./cast.ts";
import type { Described } from "./phrase.ts";
import type { NamesPlaced } from "./place-names.ts";
import { antecedent, type PlacedMention, pronounConfidence } from "./pronouns/by-rule.ts";
import type { Option } from "./pronouns/evidence.ts";
import { type Answer, personPronouns, Referents } from "./pronouns/referents.ts";
import { Scene } from "./pronouns/scene.ts";
import { settle } from "./settle.ts";

/** Further mentions of this many are kept for pronouns to look back at. */
const memory = 24;

/**
 * Pronouns, once all names are known, in the order of the text: sources become mentions of whom they stand for, or of nobody
 * known; the others only help to tell whom later ones mean, and whom "his lawyer" speaks for.
 */
export function placePronouns(
  input: ToCast,
  names: NamesLanguage,
  { cast, candidates, placed: named }: NamesPlaced,
): readonly PlacedMention[] {
  const { parsed, sentences } = input;
  const placed = [...named];
  const answers = new Map<number, Answer<Draft>>();
  if (names.reference !== undefined) {
    const scene = new Scene(parsed.text, sentences, names.reference.tag);
    const referents = new Referents(scene, named.map(optionOf), names.reference, mayBe, input.antecedents);
    const sources = new Set(candidates.flatMap(({ described, cited }) => (cited ? [described.span.start] : [])));
    for (const { span } of sentences)
      for (const pronoun of personPronouns(wordsIn(parsed.text, span), names)) {
        const answer = referents.answer({ ...pronoun, speaks: sources.has(pronoun.span.start) });
        if (answer === undefined || answer.confidence < names.reference.threshold) continue;
        answers.set(pronoun.span.start, answer);
        answer.who.gender ??= pronoun.gender;
      }
  }
  for (const candidate of candidates) {
    const { described, cited } = candidate;
    if (!cited) continue;
    const { span } = described;
    const answer = answers.get(span.start);
    if (described.form !== "pronoun") {
      if (answer !== undefined && speaksForAnother(described, names)) ownerOf(placed, span, answer.who);
      continue;
    }
    const before = placed.filter((mention) => mention.end <= span.start).slice(-memory);
    const draft = placePronoun(cast, candidate, sentences, before, names, answer);
    draft.cited = true;
    placed.splice(placed.findLastIndex((mention) => mention.start <= span.start) + 1, 0, {
      ...span,
      draft,
      speaks: true,
      form: "pronoun",
    });
  }
  return placed;
}

function placePronoun(
  cast: Cast,
  { described, sentence }: Candidate,
  sentences: readonly Sentence[],
  before: readonly PlacedMention[],
  names: NamesLanguage,
  answer: Answer<Draft> | undefined,
): Draft {
  const { span } = described;
  const word = described.key[0] ?? "";
  const wanted = names.pronouns.get(word);
  if (names.relatives.includes(word)) {
    const last = before.findLast((mention) => span.start - mention.end <= 2);
    if (last !== undefined) cast.add(last.draft, described, { span, form: "pronoun", rule: "relative" }, 0.95);
    return last?.draft ?? settle(cast, described, []);
  }
  if (wanted?.for === "self") return settleSelf(cast, described);
  if (answer !== undefined) {
    cast.add(answer.who, described, { span, form: "pronoun", rule: "pronoun-ranking" }, answer.confidence);
    return answer.who;
  }
  if (wanted?.gender !== undefined && names.reference !== undefined) return settle(cast, described, []);
  const found = antecedent(span.start, wanted ?? { for: "person" }, sentences, sentence, before);
  if (found === undefined) return settle(cast, described, []);
  const { draft, rule } = found;
  cast.add(draft, described, { span, form: "pronoun", rule }, pronounConfidence[rule]);
  return draft;
}

/** "I" outside quotation marks is the writer each time. */
function settleSelf(cast: Cast, described: Described): Draft {
  const { span, form } = described;
  const known = cast.withHead(`self ${described.key[0]}`)[0];
  if (known === undefined) {
    const draft = cast.create(described, { span, form, rule: "first-mention" }, 0.8);
    cast.learnHead(draft, `self ${described.key[0]}`);
    return draft;
  }
  cast.add(known, described, { span, form, rule: "first-person" }, 0.8);
  return known;
}

export function optionOf({ start, end, draft, form, speaks }: PlacedMention): Option<Draft> {
  return {
    span: { start, end },
    who: draft,
    form,
    length: form === "name" ? draft.key.length : 1,
    person: draft.kind === "person",
    ...(draft.gender === undefined ? {} : { gender: draft.gender }),
    speaks,
  };
}

/** It is a person, or may be one, and of that gender as far as is known. */
export function mayBe(draft: Draft, gender: Gender): boolean {
  return (
    (draft.kind === "person" || (draft.kind === "unknown" && !draft.sure && draft.named)) &&
    (draft.gender === undefined || draft.gender === gender)
  );
}

/** "His lawyer", "her campaign", "his statement" speak for whom the pronoun stands for; "his wife" for herself. */
function speaksForAnother({ form, head }: Described, names: NamesLanguage): boolean {
  return form === "description" && head !== undefined && !names.privateNouns.includes(head);
}

function ownerOf(placed: readonly PlacedMention[], span: Span, owner: Draft): void {
  const draft = placed.find((mention) => mention.start === span.start && mention.end === span.end)?.draft;
  if (draft === undefined || draft === owner || draft.speaksFor !== undefined || owner.speaksFor === draft) return;
  draft.speaksFor = owner;
  owner.cited = true;
}
