import type { Gender } from "../../model/language/names-language.ts";
import type { Sentence } from "../../model/segment.ts";
import type { Draft } from "./cast.ts";

/** A mention already given to an actor, by its place. */
export interface PlacedMention {
  readonly start: number;
  readonly end: number;
  readonly draft: Draft;
  /** It is the source of an attribution. */
  readonly speaks: boolean;
}

/** What a pronoun asks for. */
export interface Wanted {
  readonly for: "person" | "many" | "thing";
  readonly gender?: Gender;
}

/** A pronoun's answer with the rule that gave it. */
export interface Antecedent {
  readonly draft: Draft;
  readonly rule: "pronoun-only-one" | "pronoun-same-speaker" | "pronoun-same-subject";
}

/** Measured on GAP's development part; see README.md. */
export const pronounConfidence: Readonly<Record<Antecedent["rule"], number>> = {
  "pronoun-only-one": 0.86,
  "pronoun-same-speaker": 0.86,
  "pronoun-same-subject": 0.85,
};

/**
 * Whom a pronoun stands for: looked for in its own sentence and the one before (then one further), among actors whose
 * gender and number fit. One that fits is taken; of several, the one who spoke or was the subject in the sentence before,
 * when nobody stands between; else nobody: abstaining is a result.
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
  const further = sentences[sentence - 2]?.span.start ?? previous;
  const fitting = before.filter(
    (mention) => mention.start >= further && mention.end <= at && fits(wanted, mention.draft),
  );
  const near = fitting.filter((mention) => mention.start >= previous);
  const window = near.length > 0 ? near : fitting;
  const candidates = new Set(window.map((mention) => mention.draft));
  const [first] = candidates;
  if (first === undefined) return undefined;
  if (candidates.size === 1)
    return wanted.for === "person" || spoke(window, first) ? { draft: first, rule: "pronoun-only-one" } : undefined;
  const here = new Set(window.filter((mention) => mention.start >= own).map((mention) => mention.draft));
  if (here.size > 0) return undefined;
  const speakers = new Set(
    window.filter((mention) => mention.speaks && mention.start >= previous).map((mention) => mention.draft),
  );
  const [speaker] = speakers;
  if (speaker !== undefined && speakers.size === 1) return { draft: speaker, rule: "pronoun-same-speaker" };
  const subject = window.find((mention) => mention.start >= previous);
  if (wanted.for !== "person" || subject === undefined || subject.start - previous > subjectReach || speakers.size > 0)
    return undefined;
  return { draft: subject.draft, rule: "pronoun-same-subject" };
}

/** A name this close to its sentence's beginning is taken for its subject; UTF-16 code units. */
const subjectReach = 3;

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
    case "thing":
      return draft.kind === "body" || draft.kind === "outlet" || draft.kind === "material";
  }
}
