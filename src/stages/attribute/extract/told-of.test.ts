import { expect, test } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import { sliceAll } from "../../../text/spans.ts";
import { withoutToldOf } from "./told-of.ts";

const english = createLanguages().get("en")?.attribution;

function sourceOf(text: string, source: string, cue: string): string {
  const at = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }];
  const one = { source: at(source), cue: at(cue), content: at(text.slice(-9)), rule: "test", confidence: 1 };
  return sliceAll(text, withoutToldOf(text, [one], () => english)[0]?.source ?? []);
}

test.each([
  ["One brigade was accused of carrying out genocide.", "One brigade", "was accused of"],
  ["The vote is widely expected to fail in June.", "The vote", "is widely expected to"],
  ["They’re alleged to have hidden the reports.", "They", "’re alleged to"],
])("%s: told of, telling nothing", (text, source, cue) => expect(sourceOf(text, source, cue)).toBe(""));

test.each([
  ["The union accused the minister of hiding reports.", "The union", "accused"],
  ["The brigade was accused by the union of genocide.", "the union", "was accused by"],
  ["The minister was surprised that nobody had asked.", "The minister", "was surprised"],
  ["She has called for a report on all the bridges.", "She", "has called for"],
])("%s: keeps its source", (text, source, cue) => expect(sourceOf(text, source, cue)).toBe(source));

test("a language without the words, and a saying without a cue, keep theirs", () => {
  const one = { source: [{ start: 0, end: 3 }], cue: [], content: [{ start: 4, end: 8 }], rule: "test", confidence: 1 };
  expect(withoutToldOf("Moor said it.", [one], () => english)).toEqual([one]);
  const cued = { ...one, cue: [{ start: 4, end: 8 }] };
  expect(withoutToldOf("They were accused.", [cued], () => undefined)).toEqual([cued]);
});
