/**
 * What stage `trace` needs to know of a language to tell who stands behind a statement. Patterns are matched against words as they stand, without
 * the statement's own; each is bounded, so that no text makes it slow.
 */
export interface TraceLanguage {
  readonly code: string;
  /** By what words an outlet shows that it was there itself. */
  readonly firstHand: readonly FirstHandRule[];
  /** The outlet's own people, as a source: "our correspondent", "this reporter". */
  readonly ownReporter: RegExp;
  /** People of the outlet that is named before, as a source: "its correspondent". */
  readonly theirReporter: RegExp;
  /** Nouns for such people, behind or before an outlet's name: "a reporter for the Echo". */
  readonly reporterNoun: RegExp;
  /** Cues of one's own eyes and ears: "saw", "counted". */
  readonly perceived: RegExp;
  /** What shows that a source is not to be told: "who asked not to be named". */
  readonly anonymous: RegExp;
  /** Those who speak for a body by their office, so that what they say is its: "a spokesman for". */
  readonly mouthpiece: RegExp;
  /** Those who head a body: with a name, or as the only one ("the director of"), they speak for it. */
  readonly head: RegExp;
  /** Bodies whose members speak for themselves: "Senate", "council". */
  readonly assembly: RegExp;
  /** That somebody's name is itself said by somebody: "identified as", "said to be". */
  readonly saidToBe: RegExp;
  /** Right before whom somebody speaks to: "told", "in an interview with". */
  readonly toWhom: RegExp;
  /** Before whom an outlet has it from: "citing". */
  readonly citing: RegExp;
  /** Ways of saying something in public, by what occasion they make. */
  readonly media: readonly { readonly medium: Medium; readonly words: RegExp }[];
  /** Who works in what body: doctors speak as the hospital of their place. */
  readonly staff: readonly { readonly people: RegExp; readonly body: RegExp }[];
}

export type Medium = "statement" | "briefing" | "interview" | "telephone" | "post" | "notice" | "letter" | "broadcast";

/** Words in an outlet's own voice by which it shows that it saw or heard itself what it tells. */
export interface FirstHandRule {
  readonly id: string;
  readonly summary: string;
  /** An example that it holds for. */
  readonly example: string;
  readonly pattern: RegExp;
}
