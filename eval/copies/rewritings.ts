import { readFileSync } from "node:fs";

/** How far a text was changed: paragraphs left out, paragraphs in another order, words exchanged, everything told anew. */
export const grades = ["cut", "reordered", "light", "heavy"] as const;
export type Grade = (typeof grades)[number];

export interface Rewriting {
  /** The wire story of the demo case. */
  readonly of: string;
  readonly grade: Grade;
  readonly text: string;
}

/** The rewritings of the demo's wire stories: cut and reordered by rule, reworded by hand (rewritings.json). */
export function rewritingsOf(stories: ReadonlyMap<string, string>): readonly Rewriting[] {
  const written = JSON.parse(readFileSync(new URL("rewritings.json", import.meta.url), "utf8")) as readonly Rewriting[];
  const made = [...stories].flatMap(([of, text]): readonly Rewriting[] => {
    const [, ...paragraphs] = text.split("\n\n");
    const told = paragraphs
      .filter((paragraph) => !/^\(Reporting|^NW-/.test(paragraph))
      .map((paragraph) => paragraph.replace(/^[A-Z/]+ \(Northern Wire\) - /, ""));
    const half = told.slice(0, Math.ceil(told.length / 2));
    return [
      { of, grade: "cut", text: half.join("\n\n") },
      { of, grade: "reordered", text: [...told].reverse().join("\n\n") },
    ];
  });
  return [...made, ...written];
}
