import { describe, expect, test } from "vitest";
import { createLanguages } from "../../languages/languages.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { ParsedDocument } from "../../model/document.ts";
import { sliceAll } from "../../text/spans.ts";
import { segment } from "../segment/segment.ts";
import { attribute } from "./attribute.ts";

const context = { documentId: `document_${"0".repeat(32)}`, languages: createLanguages(), models: {}, settings: {} };

function parsedOf(text: string, language = "en"): ParsedDocument {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    kind: "paragraph" as const,
    span: { start: match.index, end: match.index + match[0].length },
    language,
  }));
  const parser = { id: "lines", version: "1" };
  return { text, blocks, residue: [], sourceMap: [], byline: [], language, parser };
}

async function read(text: string, language = "en"): Promise<readonly Attribution[]> {
  const parsed = parsedOf(text, language);
  return (await attribute.run({ parsed, ...segment.run({ parsed }, context) }, context)).attributions;
}

const told = async (text: string) =>
  (await read(text)).map((one) => [sliceAll(text, one.source), sliceAll(text, one.cue), sliceAll(text, one.content)]);

describe("attribute", () => {
  test.each([
    ["“The bridge is safe,” the mayor said.", ["the mayor", "said", "“The bridge is safe,”"]],
    ["“The bridge is safe,” said Anna Moor.", ["Anna Moor", "said", "“The bridge is safe,”"]],
    ['"The bridge is safe," Moor said. "We tested it."', ["Moor", "said", '"The bridge is safe," … "We tested it."']],
    ["''The bridge is safe,'' Moor said.", ["Moor", "said", "''The bridge is safe,''"]],
    ["‘The bridge is safe and will stay open,’ she said.", ["she", "said", "‘The bridge is safe and will stay open,’"]],
    ["The mayor said that the bridge was safe.", ["The mayor", "said", "that the bridge was safe"]],
    ["The mayor said the bridge was safe.", ["The mayor", "said", "the bridge was safe"]],
    ["The mayor told reporters that the bridge was safe.", ["The mayor", "told", "that the bridge was safe"]],
    [
      "Moor, a civil engineer, warned that the bridge could fall.",
      ["Moor, a civil engineer,", "warned", "that the bridge could fall"],
    ],
    [
      "The bridge will reopen on Friday, the council said.",
      ["the council", "said", "The bridge will reopen on Friday"],
    ],
    [
      "Twelve people were hurt, according to the fire service.",
      ["the fire service", "according to", "Twelve people were hurt"],
    ],
    [
      "According to the fire service, twelve people were hurt.",
      ["the fire service", "According to", "twelve people were hurt"],
    ],
    ["The union called for an independent inquiry.", ["The union", "called for", "an independent inquiry"]],
    ["The council promised to reopen the bridge.", ["The council", "promised", "to reopen the bridge"]],
    ["The inspector added: “Nobody asked us.”", ["The inspector", "added", "“Nobody asked us.”"]],
    ["A report found that the steel was too thin.", ["A report", "found", "that the steel was too thin"]],
    ["The senator (R-Ohio) said the bill was dead.", ["The senator (R-Ohio)", "said", "the bill was dead"]],
  ])("%s", async (text, expected) => {
    expect(await told(text)).toContainEqual(expected);
  });

  test.each([
    "The bridge was built in 1931 and repaired in 1974.",
    "A lorry crossed the river at noon, and nobody was hurt.",
    "The so-called “Iron Gate” stands at the river.",
    "Rain fell over the valley until the evening.",
    "She walked to the station, bought a ticket and left.",
    "",
  ])("nobody is said to say anything: %s", async (text) => {
    expect(await told(text)).toEqual([]);
  });

  test("a speech that goes on in the next paragraph keeps its speaker", async () => {
    const text =
      "The driver told the court: “I saw the light change and I stopped.”\n“Then somebody hit me from behind and I woke up here.”";
    const continued = (await read(text)).find((one) => one.cue.length === 0);
    expect(continued === undefined ? "" : sliceAll(text, continued.source)).toBe("The driver");
  });

  test("it abstains in a language without the part", async () => {
    expect(await read("Starosta řekl, že most je bezpečný.", "cs")).toEqual([]);
  });

  test("capitals are read like small letters", async () => {
    expect(await told("THE MAYOR SAID THAT THE BRIDGE WAS SAFE AND WOULD STAY OPEN.")).toHaveLength(1);
  });

  test("confidence is a probability above the threshold", async () => {
    for (const one of await read("The mayor said that the bridge was safe. The union criticised the closure.")) {
      expect(one.reading.confidence).toBeGreaterThan(0.3);
      expect(one.reading.confidence).toBeLessThanOrEqual(1);
    }
  });
});
