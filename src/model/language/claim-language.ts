import type { Casualty } from "../facet/quantity-value.ts";

/**
 * What news tells of most, under names that are the same in every language: "hurt", "injured" and "постраждали" are one. Only what can be
 * told by single words or short fixed phrases.
 */
export type Concept =
  | "kill" | "injure" | "hospitalise" | "miss" | "rescue" | "evacuate" | "attack" | "explode" | "shoot" | "bomb" | "crash" | "collapse" | "sink"
  | "burn" | "quake" | "flood" | "destroy" | "damage" | "arrest" | "charge" | "convict" | "sentence" | "acquit" | "try" | "investigate" | "search"
  | "flee" | "steal" | "capture" | "release" | "withdraw" | "advance" | "deploy" | "repel" | "ceasefire" | "negotiate" | "meet" | "visit" | "agree"
  | "sign" | "win" | "lose" | "elect" | "vote" | "approve" | "reject" | "ban" | "sanction" | "appoint" | "resign" | "dismiss" | "run for" | "acquire"
  | "sell" | "invest" | "sue" | "settle" | "fine" | "pay" | "rise" | "fall" | "begin" | "end" | "delay" | "cancel" | "close" | "open" | "repair"
  | "build" | "launch" | "publish" | "record" | "warn" | "threaten" | "promise" | "order" | "protest" | "strike work" | "block" | "shut down" | "marry"
  | "divorce" | "birth" | "infect" | "vaccinate" | "treat" | "accident" | "corrupt" | "cheat" | "spy" | "help" | "fund" | "cut" | "leave" | "arrive"
  | "return" | "host" | "award" | "celebrate" | "apologise" | "criticise" | "accuse" | "support" | "change" | "fail" | "break out" | "hijack" | "abduct"
  | "assault" | "poison" | "hack" | "leak"; // biome-ignore format: a table

/** What putting statements to claims needs to know of a language. Words are lower case, apostrophes `'`. */
export interface ClaimLanguage {
  readonly code: string;
  /** For words in a row, the concept that each is a word for, alone or in a phrase. */
  concepts(words: readonly string[]): readonly (Concept | undefined)[];
  /** Which of the words in a row turn what they stand in into its contrary ("not", "didn't", "nobody", "without"), by their places; none of "not only", "no doubt". */
  negations(words: readonly string[]): readonly number[];
  /** Whether the words before one tell a part of what it names: "of the" before "injured", "among the" before "dead". */
  isPartOf(before: string): boolean;
  /** Of whom words give the number: "the number of the hurt" (wounded), "the death toll" (killed), "the number of victims" (affected: killed or wounded). */
  tallies(words: string): readonly Casualty[];
  /** What words leave to the sentence before: "all" of what they say ("none are"), "part" of it ("it did so for safety"), or "nothing". */
  takesUp(words: string): "all" | "part" | "nothing";
  /** Whether a cue that was turned down tells of something said before: "repeat", "withdraw". */
  saidBefore(cue: string): boolean;
  /** Whether words say of something that it is not so: "is false", "denied". */
  denies(words: string): boolean;
  /** Whether words leave it open: "whether", "unconfirmed". */
  doubts(words: string): boolean;
}
