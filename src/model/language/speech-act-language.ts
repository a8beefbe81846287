import type { Stance } from "../attribution.ts";
import type { Span } from "../span.ts";

/** Finds the words that make a content less than certain ("may", "appeared to"). */
export interface HedgeRule {
  readonly id: string;
  /** One sentence for the person who asks why. */
  readonly summary: string;
  /** Words in which the rule finds something; tested. */
  readonly example: string;
  /** Spans into `words`, in order. */
  apply(words: string): readonly Span[];
}

/** A channel named in a sentence: offsets are into the sentence. */
export interface ViaFound {
  /** The words that name the channel: "TASS", "the newspaper Kurier". */
  readonly name: Span;
  /** The words that make it a channel: "according to", "told". */
  readonly cue: Span;
  /**
   * Which attribution of the sentence it belongs to:
   * - `cue`: the one whose cue these words are part of ("told TASS")
   * - `next`: the one whose cue comes next ("In a call shared by the service, a man says …")
   * - `nearest`: the one whose cue is nearest
   */
  readonly reach: "cue" | "next" | "nearest";
  /** `source` when the words name who really said it, and the attribution's source only passed it on ("citing"). */
  readonly role: "via" | "source";
}

/** Finds through whom a thing said reached the page. */
export interface ViaRule {
  readonly id: string;
  readonly summary: string;
  readonly example: string;
  apply(sentence: string): readonly ViaFound[];
}

/** One thing said inside a content: offsets are into the content. */
export interface Told {
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span;
}

/** What the description half of stage `attribute` needs to know of a language: what a cue does, what hedges, what passes on. */
export interface SpeechActLanguage {
  readonly code: string;
  /** Base forms that a word may have, likeliest first, itself included; lower case. */
  lemmas(word: string): readonly string[];
  /** Stances of cues, by phrases of base forms ("call on"); the longest phrase that fits wins. */
  readonly stances: ReadonlyMap<string, Stance>;
  /** The most words that a phrase of `stances` has. */
  readonly longestStance: number;
  /** Words that turn a cue into its negation ("not", "never"). */
  readonly negations: ReadonlySet<string>;
  /** What a negated stance is; a stance that is not listed becomes `declines`. */
  readonly negated: Partial<Readonly<Record<Stance, Stance>>>;
  readonly hedges: readonly HedgeRule[];
  readonly vias: readonly ViaRule[];
  /** Whether the words name a news outlet or an agency ("TASS news agency", "the newspaper Kurier"). */
  isOutlet(words: string): boolean;
  /** Whether the words are a report, a study … of an author who is not named in them ("a new report"). */
  isUnsignedReport(words: string): boolean;
  /** Whether a cue says that somebody published a report ("reported", "published"). */
  isReporting(cue: string): boolean;
  /** Whether a cue says that another outlet printed the words ("was quoted as saying"). */
  isQuotedBySomeone(cue: string): boolean;
  /** Whether a cue only points at a channel ("according to", "as reported by"). */
  isPointer(cue: string): boolean;
  /** The agency credited in a dateline at the start of a block: "KARSK (Northern Wire) — …". Offsets into the block. */
  agencyCredit(block: string): Span | undefined;
  /** The thing said that a content is, when it is one in the passive: "the break was announced by a spokesman". */
  passive(words: string): Told | undefined;
  /** Whether a source only takes up the one before ("the spokesman" after "a spokesman"; "he", whose cue is "goes on"). */
  goesOnFrom(before: string, now: string, cue: string): boolean;
}
