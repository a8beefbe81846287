import { expect, test } from "vitest";
import { createLanguages } from "../languages/languages.ts";
import { sha256 } from "../model/id.ts";
import { cardOf } from "./card.ts";
import { createPipeline } from "./pipeline.ts";

const pipeline = createPipeline({ languages: createLanguages(), models: {} });

function cardOfText(text: string) {
  const record = pipeline.read(
    {
      id: sha256(text),
      size: text.length,
      mediaType: "text/plain",
      encoding: "utf-8",
      locator: "example.txt",
      method: "file",
      capturedAt: "2026-01-01T00:00:00.000Z",
    },
    text,
    `case_${"0".repeat(32)}`,
  );
  return Promise.resolve(record).then(cardOf);
}

test("the words around a statement are those of its sentences, whole, in the middle of a paragraph and at its beginning", async () => {
  const card = await cardOfText(
    "Title: The pier\nOutlet: Coast Herald\n\nThe pier is shut, the mayor said on Tuesday. It rained. “We shall mend it,” she said.\n",
  );
  const around = card.statements.map(({ words, sentence }) => [words.replace(/^that /u, ""), sentence]);
  expect(around).toContainEqual(["The pier is shut", "The pier is shut, the mayor said on Tuesday."]);
  expect(around).toContainEqual(["“We shall mend it,”", "“We shall mend it,” she said."]);
});

test("a card's outlet, links of chains and facets are those of the reading", async () => {
  const card = await cardOfText(
    "Title: The pier\nOutlet: Coast Herald\nDate: 2026-10-13T08:00:00Z\n\nSeven people were hurt, the Harbour Office said on Tuesday.\n",
  );
  const [said] = card.statements.filter(({ voice }) => voice === "attributed");
  expect(card.outlet.name).toBe("Coast Herald");
  expect(card.at).toBe(Date.parse("2026-10-13T08:00:00Z"));
  expect(said?.chain.map(({ role, words }) => `${role}: ${words}`)).toEqual([
    "outlet: Coast Herald",
    "source: the Harbour Office",
  ]);
  expect(said?.facets.map(({ facet, use }) => `${use.aspect} ${facet.words}`).sort()).toEqual([
    "event Seven people",
    "saying Tuesday",
  ]);
});
