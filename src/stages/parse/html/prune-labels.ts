import { endsSentence, isKept, isLabel, isProse, type PruneRule } from "./prune-rule.ts";

/** As many short lines one after another are no buttons. */
const MOST_LABELS = 4;

export const labelAbove: PruneRule = {
  id: "label-above",
  summary: "Rubrics, buttons and times between the headline and the first paragraph.",
  why: "A label of the page above the text, no sentence.",
  example: "<p>Politics</p><p>2 min</p><p>Prose.</p>",
  *apply({ placed }) {
    const first = placed.findIndex((one) => isKept(one) && isProse(one));
    const labels = [...placed.slice(0, Math.max(first, 0)).entries()].filter(
      ([, one]) => isKept(one) && one.kind === "paragraph" && isLabel(one.unit.words, 60),
    );
    // More of them are a list that belongs to the text: what a recipe needs, whom a table names.
    if (labels.length <= MOST_LABELS) for (const [index] of labels) yield index;
  },
};

export const labelBelow: PruneRule = {
  id: "label-below",
  summary: "Headings, credits and buttons after the last paragraph.",
  why: "A label of the page below the text, no sentence.",
  example: "<p>Prose.</p><p>abc/AGENCY</p><h3>Shown often</h3>",
  *apply({ placed }) {
    const last = placed.findLastIndex((one) => isKept(one) && isProse(one));
    if (last === -1) return;
    const below = [...placed.entries()].slice(last + 1).filter(([, one]) => isKept(one));
    const labels = below.filter(([, one]) => one.kind === "paragraph" && isLabel(one.unit.words, 60));
    if (labels.length <= MOST_LABELS) for (const [index] of labels) yield index;
  },
};

export const labelRepeated: PruneRule = {
  id: "label-repeated",
  summary: "The same few words again and again.",
  why: "A button or a mark that the page repeats.",
  example: "<p>Open box</p><p>Prose.</p><p>Open box</p><p>Prose.</p>",
  *apply({ placed }) {
    const seen = new Map<string, number[]>();
    placed.forEach(({ unit, kind }, index) => {
      if (kind !== "paragraph" || unit.words.length > 120 || unit.words.endsWith(":")) return;
      const at = seen.get(unit.words);
      if (at === undefined) seen.set(unit.words, [index]);
      else at.push(index);
    });
    for (const [words, at] of seen) if (at.length >= (endsSentence(words) ? 3 : 2)) yield* at;
  },
};
