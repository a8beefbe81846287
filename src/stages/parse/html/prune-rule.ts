import type { BlockKind } from "../../../model/document.ts";
import type { Cutter } from "../residue/cut.ts";
import type { Placed } from "./compose.ts";
import type { PageUnit } from "./units.ts";

/** The units between the article's first and last one, and what the page says of itself. */
export interface Candidates {
  readonly placed: readonly Placed[];
  readonly title: string | undefined;
  readonly byline: readonly string[];
  /** Numbers of units that are known to be the article's lead; no rule cuts them. */
  readonly leads: ReadonlySet<number>;
  /** What opens a part after the article, in the languages known. */
  readonly ends: Pick<Cutter, "endSections" | "aboutAuthor">;
}

/** A rule that takes units out of the article for where they stand and what stands around them, whatever their language. */
export interface PruneRule {
  readonly id: string;
  readonly summary: string;
  /** The sentence kept with each cut. */
  readonly why: string;
  /** A page on which it cuts something. */
  readonly example: string;
  /** Indices into `placed` of what it cuts; those that are cut already may be among them. Linear. */
  apply(page: Candidates): Iterable<number>;
}

export const isKept = ({ cut }: Placed): boolean => cut === undefined;

/** Kinds that an article's text consists of. */
export const isText = (kind: BlockKind): boolean => kind === "paragraph" || kind === "list-item" || kind === "quote";

/** Ends as a sentence does, in any script, or with a face. */
export function endsSentence(words: string): boolean {
  return /(?:[.!?…:;。！？।؟]|\p{Extended_Pictographic}|[:;]-?[()DP])(?:[\])”"’»›」』]|\uFE0F)*$/u.test(words);
}

/** A word or a few that name something and say nothing: a rubric, a button, a heading. */
export function isLabel(words: string, limit: number): boolean {
  return words.length <= limit && !endsSentence(words);
}

/** A sentence or more, long enough to be told from a teaser's or a button's words. Ideographs say more in less room. */
export function isProse({ unit, kind }: Placed): boolean {
  if (!isText(kind)) return false;
  const dense = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(unit.words);
  return unit.words.length >= (dense ? 40 : 100) && endsSentence(unit.words);
}

/** A paragraph that is set as a heading: short, and no sentence. */
export function isHeadline({ words }: PageUnit, limit: number): boolean {
  return isLabel(words, limit) || (words.length <= limit && words.endsWith(":"));
}
