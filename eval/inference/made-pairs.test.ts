import { describe, expect, it } from "vitest";
import { randomOf } from "../../training/inference/random.ts";
import { makePairs, nameIn } from "../../training/inference/rules.ts";

/** What the rule makes of the sentence, tried with many seeds. */
function madeBy(
  rule: string,
  sentence: string,
): { readonly label: string; readonly texts: readonly string[] } | undefined {
  for (let seed = 0; seed < 400; seed++) {
    const found = makePairs(sentence, randomOf(seed), ["Bolton", "Green Valley"]).find(({ by }) => by === rule);
    if (found !== undefined) return { label: found.label, texts: [found.premise, found.hypothesis] };
  }
  return undefined;
}

describe("pairs made by rule", () => {
  it.each([
    ["not", "c", "The bridge was closed.", "The bridge was not closed."],
    ["not-not", "c", "The bridge was not closed.", "The bridge was closed."],
    ["none", "c", "The blast hurt 7 people there.", "The blast hurt no people there."],
    ["same", "e", "The bridge was closed.", "The bridge was closed."],
    ["cut-brackets", "e", "The fund (set up in spring) pays rents.", "The fund pays rents."],
    ["cut-opening", "e", "After the long storm, the harbour opened to all ships.", "The harbour opened to all ships."],
  ])("%s", (rule, label, sentence, wanted) => {
    const made = madeBy(rule, sentence);
    expect(made?.label).toBe(label);
    expect(made?.texts).toContain(wanted);
    expect(made?.texts).toContain(sentence);
  });

  it.each([
    ["number", "c", "The army lost 1,200 men."],
    ["day", "c", "The vote was put off until Monday."],
    ["month", "c", "The vote was put off until April."],
    ["opposite", "c", "Prices rose sharply."],
    ["denied", "c", "Prices rose sharply."],
    ["name", "c", "the firm moved to Leeds, its owner says."],
    ["said", "e", "Prices rose sharply."],
    ["asked", "n", "Prices rose sharply."],
  ])("%s changes the sentence", (rule, label, sentence) => {
    const made = madeBy(rule, sentence);
    expect(made?.label).toBe(label);
    expect(new Set(made?.texts).size).toBe(2);
  });

  it.each([
    ["number", "Nobody came."],
    ["day", "The vote was put off until April."],
    ["not-not", "The bridge was closed."],
    ["cut-opening", "The harbour opened."],
  ])("%s leaves alone: %s", (rule, sentence) => {
    expect(madeBy(rule, sentence)).toBeUndefined();
  });

  it("take names from within sentences", () => {
    expect(nameIn("the firm moved to Green Valley, its owner says.")).toBe("Green Valley");
    expect(nameIn("Nothing here.")).toBeUndefined();
  });
});
