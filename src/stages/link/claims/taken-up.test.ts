import { expect, test } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import { attitudeOf } from "./attitude.ts";
import { exampleDocument, exampleStatement } from "./example-statements.ts";
import { measurePair } from "./measure-pair.ts";
import { viewStatement, viewStatements } from "./statement-view.ts";
import { surroundingsOf } from "./surroundings.ts";

const languages = createLanguages();
const view = (...given: Parameters<typeof exampleStatement>) => viewStatement(exampleStatement(...given), languages);
const measured = (a: ReturnType<typeof view>, b: ReturnType<typeof view>) =>
  Object.keys(measurePair(a, b, surroundingsOf([a, b])));

test.each([
  ["none are", "all"],
  ["that no one was", "all"],
  ["it is not", "all"],
  ["she didn't", "all"],
  ["“and it did so for safety.”", "part"],
  ["the road is open", "nothing"],
  ["nobody knows where the boats that left the harbour on Monday are", "nothing"],
])("%s leaves %s to the sentence before", (words, what) => {
  expect(languages.get("en")?.claims?.takesUp(words)).toBe(what);
});

test("what leaves its words to the sentence before is compared by these, and denies them", () => {
  const { statements } = exampleDocument("Post", [["The ferry sank off the cape"], ["that it did not"]]);
  const [first, second] = viewStatements(statements, languages);
  expect([...(second?.terms.keys() ?? [])]).toEqual([...(first?.terms.keys() ?? [])]);
  const [, denial] = statements;
  if (denial === undefined) throw new Error("the example has two statements");
  expect(attitudeOf(denial, exampleStatement("the ferry sank near the cape"), languages)).toBe("denies");
});

test("what takes up a part is told from what it takes it from, however it was seen before", () => {
  const { statements } = exampleDocument("Post", [["anyone had ordered the quay closed"], ["it did so for repairs"]]);
  for (const statement of statements) viewStatement(statement, languages);
  const [first, second] = viewStatements(statements, languages);
  expect(second?.besides).toBe(first?.id);
  expect([...(second?.concepts.keys() ?? [])].sort()).toEqual(["close", "order", "repair"]);
});

test.each([
  ["the number of the hurt rose to 14", ["wounded"]],
  ["the number of the supposed victims changes daily", ["affected"]],
  ["the death toll stands at 14", ["killed"]],
  ["two of the injured were sent home", []],
  ["the number of cars", []],
])("%s: of whom the number is given", (words, whom) => {
  expect(languages.get("en")?.claims?.tallies(words)).toEqual(whom);
});

test.each([
  ["кількість постраждалих зросла", "uk", ["wounded"]],
  ["число погибших выросло", "ru", ["killed"]],
])("%s: of whom the number is given", (words, language, whom) => {
  expect(languages.get(language)?.claims?.tallies(words)).toEqual(whom);
});

test("a number of victims and people hurt are tolls of one kind; those still in hospital are a part", () => {
  const hurt = view("nine people were hurt", { toll: ["nine people", 9, "wounded"] });
  const victims = view("the number of victims is nine people", { toll: ["nine people", 9, "affected"] });
  const treated = view("nine people are in hospital", { toll: ["nine people", 9, "affected"] });
  const remained = view("nine people remained in hospital", { toll: ["nine people", 9, "affected"] });
  expect(measured(hurt, victims)).toContain("toll");
  expect(measured(victims, hurt)).toContain("toll");
  expect(measured(hurt, treated)).toContain("toll");
  expect(measured(hurt, treated)).not.toContain("what differ");
  expect([...remained.tolls.keys()]).not.toContain("wounded");
});

test("a word in quotation marks is told, in two languages by what it means; speech is none", () => {
  const closed = view("that the quay was closed “for repairs”");
  expect(measured(closed, view("The word was “repairs”"))).toContain("quoted");
  expect(measured(closed, view("що причал закрито «на ремонт»", { language: "uk" }))).toContain("quoted");
  expect(measured(closed, view("the quay was closed for repairs"))).not.toContain("quoted");
  expect(view("“We shall make repairs when we can”").quoted.size).toBe(0);
});
