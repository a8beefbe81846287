import { expect, test } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import { sliceAll } from "../../../text/spans.ts";
import { parse } from "../../parse/parse.ts";
import { segment } from "../../segment/segment.ts";
import { withoutAsides } from "./asides.ts";

const languages = createLanguages();
const context = { documentId: `document_${"0".repeat(32)}`, languages, models: {}, settings: {} };

function contentOf(text: string, outer: string, inner: readonly [source: string, cue: string]): string {
  const { parsed } = parse.run({ decoded: { text, mediaType: "text/plain", locator: "a.txt" } }, context);
  const at = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }];
  const made = { rule: "test", confidence: 1, content: [] };
  const all = [
    { ...made, source: at("Moscow"), cue: at("said"), content: at(outer) },
    { ...made, source: at(inner[0]), cue: at(inner[1]) },
  ];
  const input = { parsed, ...segment.run({ parsed }, context) };
  return sliceAll(text, withoutAsides(input, all, () => languages.get("en")?.attribution)[0]?.content ?? []);
}

test("what the page adds about somebody else is no word of the first", () => {
  const text = "Moscow said it had hit a depot, a claim Kyiv denied.";
  expect(contentOf(text, "it had hit a depot, a claim Kyiv denied", ["Kyiv", "denied"])).toBe("it had hit a depot");
});

test("what somebody quotes of another in his own words stays his", () => {
  const text = "Moscow said: “It had hit a depot, a claim Kyiv denied.”";
  const outer = "“It had hit a depot, a claim Kyiv denied.”";
  expect(contentOf(text, outer, ["Kyiv", "denied"])).toBe(outer);
});

test("an attribution before the end, or without an aside's words, cuts nothing", () => {
  const early = "Moscow said a depot, a claim Kyiv denied, was hit in the night.";
  const all = "a depot, a claim Kyiv denied, was hit in the night";
  expect(contentOf(early, all, ["Kyiv", "denied"])).toBe(all);
  const plain = "Moscow said that it had hit a depot and that Kyiv denied it.";
  const whole = "that it had hit a depot and that Kyiv denied it";
  expect(contentOf(plain, whole, ["Kyiv", "denied it"])).toBe(whole);
});
