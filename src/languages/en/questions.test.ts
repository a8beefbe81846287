import { describe, expect, test } from "vitest";
import { englishQuestions } from "./questions.ts";

/** What the rules find in a sentence: rule, kind, what is unknown; where two rules agree, the first one's. */
function read(sentence: string) {
  const found: { rule: string; kind: string; about: string; span: string; start: number; end: number }[] = [];
  for (const rule of englishQuestions.rules) {
    for (const one of rule.apply(sentence)) {
      if (found.some((other) => other.start < one.about.end && one.about.start < other.end)) continue;
      found.push({
        rule: rule.id,
        kind: one.kind,
        about: sentence.slice(one.about.start, one.about.end),
        span: sentence.slice(one.span.start, one.span.end),
        ...one.about,
      });
    }
  }
  return found;
}

describe("each rule", () => {
  test.each(englishQuestions.rules.map((rule) => [rule.id, rule] as const))("%s finds its own example", (_, rule) => {
    expect(rule.apply(rule.example).length).toBeGreaterThan(0);
    expect(rule.confidence).toBeGreaterThan(0.5);
    expect(rule.confidence).toBeLessThan(1);
  });

  test("has an id of its own", () => {
    expect(new Set(englishQuestions.rules.map((rule) => rule.id)).size).toBe(englishQuestions.rules.length);
  });
});

test.each([
  ["It was not immediately clear how many barges had sunk.", "how many", "how many barges had sunk"],
  ["It isn’t known who paid for the paint.", "who", "who paid for the paint"],
  ["It was unclear on Sunday evening where the crew had gone.", "where", "where the crew had gone"],
  ["It is still too early to say whether the harvest is lost, but prices rose.", "whether", "the harvest is lost"],
  [
    "Nor was it clear what exactly a “pause for repairs” would mean.",
    "what",
    "what exactly a “pause for repairs” would mean",
  ],
  ["It may never be known why the gate was open.", "why", "why the gate was open"],
  ["The mayor would not say when the pool would reopen.", "when", "when the pool would reopen"],
  [
    "The airline has not said how many passengers missed the flight.",
    "how many",
    "how many passengers missed the flight",
  ],
  ["She declined to say whether the contract had been signed.", "whether", "the contract had been signed"],
  [
    "The statement did not specify which of the two wells was poisoned.",
    "which",
    "which of the two wells was poisoned",
  ],
  ["Nobody knows how long the well will last.", "how", "how long the well will last"],
  ["The brigade’s claim could not be independently verified.", "whether", "The brigade’s claim"],
  ["The Courier was unable to verify the recording.", "whether", "the recording"],
  ["The cause of the collapse remains unknown.", "why", "The cause of the collapse"],
  ["And while the identity of the caller was not disclosed, his voice was.", "who", "the identity of the caller"],
  ["There was no word on casualties.", "what", "casualties"],
  ["Questions remain about the second shipment.", "what", "the second shipment"],
  ["Whether the pumps will hold is an open question.", "whether", "the pumps will hold"],
  ["How long the mine will stay shut Osk could not say.", "how", "How long the mine will stay shut"],
  ["They buried an unknown number of miners.", "how many", "number of miners"],
  ["No details of the route were given.", "what", "details of the route"],
])("declared unknown: %s", (sentence, kind, about) => {
  const found = read(sentence);
  expect(found.map((one) => [one.kind, one.about.trim()])).toEqual([[kind, about]]);
});

test("the span runs from the declaring words to the end of what is unknown", () => {
  const [one] = read("But the mayor said it was not clear who held the keys, and he left.");
  expect(one?.span).toBe("it was not clear who held the keys");
});

test("each further question of a declaration counts for itself", () => {
  const found = read("It was not clear how many barges had sunk or why the lights were off.");
  expect(found.map((one) => [one.kind, one.about])).toEqual([
    ["how many", "how many barges had sunk"],
    ["why", "why the lights were off"],
  ]);
});

test.each([
  "It is clear that he was late.",
  "He made it clear who was in charge.",
  "It was clear how many had come.",
  "He did not say he was sorry.",
  "She did not say that the bridge was safe.",
  "If it is not clear who pays, ask the clerk.",
  "Isn’t it unclear what he wants?",
  "You can’t say what you think in this town.",
  "It is no longer unclear who won.",
  "They did not know how to swim.",
  "She never mentioned him and did not name him.",
  "It did not reveal in May, when she left, any weakness.",
  "Most people didn’t know who Ada Renn was.",
  "The unknown soldier was buried here.",
  "There were questions about the budget, and he answered them.",
  "No details are too small for her.",
])("nothing is declared unknown: %s", (sentence) => {
  expect(read(sentence)).toEqual([]);
});
