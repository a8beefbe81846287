import { readFileSync } from "node:fs";

/**
 * What two texts are to one another, as README.md says it. `retold` is one in the other's facts and not in its words: whether that is a copy
 * cannot be told from the words, so it counts neither for nor against.
 */
export type GoldLabel = "copy" | "reworked" | "excerpt" | "retold" | "not";

export interface GoldPair {
  readonly a: string;
  readonly b: string;
  readonly event: string;
  readonly half: "train" | "dev" | "fresh";
  /** How the pair was found. */
  readonly found: string;
  /** By careful reading, side by side. */
  readonly first: GoldLabel;
  /** By tiling, see second-reader.ts. */
  readonly second: GoldLabel;
  /** After disagreements were read again. */
  readonly label: GoldLabel;
}

export function readGold(): readonly GoldPair[] {
  return JSON.parse(readFileSync(new URL("gold.json", import.meta.url), "utf8")) as readonly GoldPair[];
}

/** Whether two texts are one text. */
export function isOneText(label: GoldLabel | "same quotation" | "credited" | "linked" | undefined): boolean {
  return label === "copy" || label === "reworked";
}

/**
 * Events of which every text says that it tells one third text (a press release, one newspaper's report): its pairs have one origin, even where
 * neither text is a copy of the other. Told by reading.
 */
const oneSource = new Set(["fnc-4", "fnc-12", "fnc-18", "fnc-19", "fresh-3", "fresh-4", "fresh-10", "fresh-12"]);

/** Whether two texts go back to one origin: one text, retold, or both told from one third text. */
export function hasOneOrigin({ label, event }: GoldPair): boolean {
  return isOneText(label) || label === "retold" || oneSource.has(event);
}
