import type { CueRule } from "../candidate.ts";

/** "Mayor: bridge is safe". */
export const headline: CueRule = {
  id: "headline-colon",
  summary: "In a headline: a name, a colon, what it says.",
  example: "Mayor: Bridge is safe",
  apply: ({ line, words, last }) => {
    if (!line.headline) return [];
    const at = words.findIndex((word) => word.form === ":");
    if (at < 1 || at > 8 || at + 2 >= last) return [];
    // "Forgery exposed: …" is a heading over the rest, nobody who says it.
    if (words.slice(0, at).some((word) => word.wordClass === "VERB" || word.wordClass === "AUX")) return [];
    return [
      {
        rule: "headline-colon",
        cue: { from: at, to: at + 1 },
        head: at,
        preposition: "",
        sources: [{ how: "before", range: { from: 0, to: at } }, { how: "nobody" }],
        content: [],
        open: { from: at + 1, ends: [last] },
        goesOn: false,
      },
    ];
  },
};
