import { expect, test } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import { type Example, exampleStatement } from "./example-statements.ts";
import { linkOf, scorePair, verdictOf } from "./score-pair.ts";
import { viewStatement } from "./statement-view.ts";
import { surroundingsOf } from "./surroundings.ts";

const languages = createLanguages();
/** What else is said of the event, so that its own words are common here. */
const around = [
  "the mill at Orlen burned for six hours",
  "firefighters came to the mill from three towns",
  "the owner of the mill had been warned about its wiring",
  "the mill makes flour for half the district",
];

function score(a: string, b: string, moreA: Example = {}, moreB: Example = {}) {
  const [one, other] = [exampleStatement(a, moreA), exampleStatement(b, moreB)].map((card) =>
    viewStatement(card, languages),
  );
  if (one === undefined || other === undefined) throw new Error("two statements");
  const others = around.map((words) => viewStatement(exampleStatement(words), languages));
  return scorePair(one, other, surroundingsOf([one, other, ...others]));
}

test.each<[a: string, b: string, moreA?: Example, moreB?: Example]>([
  ["the wiring of the mill had been inspected in March", "the mill's wiring was inspected in March"],
  ["the fire was started by a candle", "A candle started the fire, the inspector believes"],
  [
    "nine people were hurt",
    "seven workers were injured in the blaze",
    { toll: ["nine people", 9, "wounded"] },
    { toll: ["seven workers", 7, "wounded"] },
  ],
  ["no one was hurt", "seven workers were injured in the blaze", {}, { toll: ["seven workers", 7, "wounded"] }],
  ["no one was hurt", "no one was hurt"],
  [
    "seven people were injured",
    "постраждали семеро людей",
    { toll: ["seven people", 7, "wounded"] },
    { language: "uk", toll: ["семеро людей", 7, "wounded"] },
  ],
])("one claim: %s | %s", (a, b, moreA, moreB) => expect(verdictOf(score(a, b, moreA, moreB))).toBe("same"));

test.each<[a: string, b: string, moreA?: Example, moreB?: Example]>([
  ["the mill was closed in April", "the mill had been sold to a bank"],
  ["the owner of the mill resigned on Sunday", "the owner of the mill met the inspector on Sunday"],
  ["the inspector visited the mill", "the inspector was on holiday"],
  [
    "two of the injured are still in hospital",
    "seven people were hurt",
    { toll: ["two", 2, "wounded"] },
    { toll: ["seven people", 7, "wounded"] },
  ],
  ["the mayor", "the mayor of Orlen thanked the firefighters"],
  ["мэр поблагодарил пожарных", "seven people were hurt", { language: "ru" }, { toll: ["seven people", 7, "wounded"] }],
])("not one claim: %s | %s", (a, b, moreA, moreB) => expect(verdictOf(score(a, b, moreA, moreB))).not.toBe("same"));

test("a link says why, by what weighed most", () => {
  const link = linkOf(
    "statement a",
    "statement b",
    score("a candle started the fire", "the fire was started by a candle"),
  );
  expect(link.score.reasons[0]?.words).toContain("candle");
  expect(link.score.reasons.length).toBeLessThanOrEqual(5);
  expect(link.reading.confidence).toBeGreaterThanOrEqual(0.5);
});
