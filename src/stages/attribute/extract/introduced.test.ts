import { expect, test } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import { sliceAll } from "../../../text/spans.ts";
import { parse } from "../../parse/parse.ts";
import { segment } from "../../segment/segment.ts";
import { attribute } from "../attribute.ts";

const languages = createLanguages();
const context = { documentId: `document_${"0".repeat(32)}`, languages, models: {}, settings: {} };

async function sourcesOf(text: string): Promise<readonly string[]> {
  const { parsed } = parse.run({ decoded: { text, mediaType: "text/plain", locator: "test.txt" } }, context);
  const { attributions } = await attribute.run({ parsed, ...segment.run({ parsed }, context) }, context);
  return attributions.map(({ source }) => sliceAll(text, source));
}

test.each([
  [
    "In one recording, a woman described as a nurse can be heard crying as she tells a friend, “We were never warned about the bridge.”",
    "a woman described as a nurse",
  ],
  ["A man was seen on the bank after the collapse and he said, “There was no sign and no barrier at all.”", "A man"],
])("who is brought in by the sentence is named instead of the pronoun: %s", async (text, source) => {
  expect(await sourcesOf(text)).toContain(source);
});

test.each([
  // Somebody is named between: who speaks is not sure.
  "A man was helped by Anna Moor before she said, “There was no sign and no barrier at all.”",
  // Two are brought in.
  "A man met a witness on the bank and he said, “There was no sign and no barrier at all.”",
  // Nobody is brought in.
  "After the meeting he said, “There was no sign and no barrier at all.”",
])("otherwise the pronoun stays: %s", async (text) => {
  const sources = await sourcesOf(text);
  expect(sources.some((source) => source === "he" || source === "she")).toBe(true);
});
