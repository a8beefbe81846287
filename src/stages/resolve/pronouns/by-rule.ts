import type { Gender } from "../../../model/language/names-language.ts";
import type { Sentence } from "../../../model/segment.ts";
import type { Draft } from "../cast.ts";

/** A mention already given to an actor, by its place. */
export interface PlacedMention {
  readonly start: number;
  readonly end: number;
  readonly draft: Draft;
  /** It is the source of an attribution. */
  readonly speaks: boolean;
  readonly form: "name" | "description" | "pronoun";
}

/** What a pronoun asks for. */
export interface Wanted {
  readonly for: "person" | "many" | "thing" | "self";
  readonly gender?: Gender;
}

/** A pronoun's answer with the rule that gave it. */
export interface Antecedent {
  readonly draft: Draft;
  readonly rule: "pronoun-only-one" | "pronoun-same-speaker" | "pronoun-same-subject";
}

/** Below the share right on GAP (24 of 26, few answers); `pronoun-same-speaker` could not be measured there and is an estimate. See README.md. */
export const pronounConfidence: Readonly<Record<Antecedent["rule"], number>> = {
  "pronoun-only-one": 0.86,
  "pronoun-same-speaker": 0.86,
  "pronoun-same-subject": 0.85,
};

/**
 * Whom a pronoun stands for: looked for in its own sentence and the one before, among actors whose
 * gender and number fit. One that fits is taken; of several, the only one who spoke in the sentence before; or the
 * subject of the sentence before, when the pronoun begins its own, so that nobody stands between, and the subject's gender
 * is known or its name full; else nobody: abstaining is a result.
 * @param before mentions that end before the pronoun, nearest last
 */
export function antecedent(
  at: number,
  wanted: Wanted,
  sentences: readonly Sentence[],
  sentence: number,
  before: readonly PlacedMention[],
): Antecedent | undefined {
  const own = sentences[sentence]?.span.start ?? 0;
  const previous = sentences[sentence - 1]?.span.start ?? own;
  const window = before.filter(
    (mention) => mention.start >= previous && mention.end <= at && fits(wanted, mention.draft),
  );
  const candidates = new Set(window.map((mention) => mention.draft));
  const [first] = candidates;
  if (first === undefined) return undefined;
  const begins = at - own <= subjectReach;
  if (candidates.size === 1) {
    const certain =
      wanted.for === "person" ? isPerson(first) && (begins || spoke(window, first)) : spoke(window, first);
    return certain ? { draft: first, rule: "pronoun-only-one" } : undefined;
  }
  if (window.some((mention) => mention.start >= own && !(mention.speaks && mention.start - own <= subjectReach)))
    return undefined;
  const speakers = new Set(window.filter((mention) => mention.speaks).map((mention) => mention.draft));
  const [speaker] = speakers;
  if (speaker !== undefined) return speakers.size === 1 ? { draft: speaker, rule: "pronoun-same-speaker" } : undefined;
  const subject = window.find((mention) => mention.start >= previous);
  if (wanted.for !== "person" || !begins || subject === undefined || subject.start - previous > subjectReach)
    return undefined;
  const known = (draft: Draft) => before.filter((mention) => mention.draft === draft && mention.end <= at).length;
  const topic =
    known(subject.draft) >= 2 && [...candidates].every((draft) => draft === subject.draft || known(draft) < 2);
  return topic && subject.draft.kind !== "unknown" ? { draft: subject.draft, rule: "pronoun-same-subject" } : undefined;
}

/** A name this close to its sentence's beginning is taken for its subject; UTF-16 code units. */
const subjectReach = 3;

function isPerson(draft: Draft): boolean {
  return draft.kind === "person" && (draft.gender !== undefined || draft.sure);
}

function spoke(window: readonly PlacedMention[], draft: Draft): boolean {
  return window.some((mention) => mention.draft === draft && mention.speaks);
}

function fits(wanted: Wanted, draft: Draft): boolean {
  switch (wanted.for) {
    case "person":
      return (
        (draft.kind === "person" || (draft.kind === "unknown" && !draft.sure && draft.named)) &&
        (draft.gender === undefined || wanted.gender === undefined || draft.gender === wanted.gender)
      );
    case "many":
      return draft.kind === "group" || draft.kind === "body";
    case "self":
      return false;
    case "thing":
      return draft.kind === "body" || draft.kind === "outlet" || draft.kind === "material";
  }
}
