import { expect, test } from "vitest";
import { englishSpeechActs } from "../../../languages/en/speech-acts/speech-acts.ts";
import { stanceEntries } from "../../../languages/en/speech-acts/stances.ts";
import { findStance, tellStance } from "./stance.ts";

test.each([
  ["said", "asserts"],
  ["has repeatedly said", "asserts"],
  ["according to", "asserts"],
  ["", "asserts"],
  [":", "asserts"],
  ["glorped", "asserts"],
  ["suddenly announced", "announces"],
  ["claimed", "claims"],
  ["allegedly", "alleges"],
  ["strongly denied", "denies"],
  ["ruled out", "denies"],
  ["confirmed", "confirms"],
  ["acknowledged", "admits"],
  ["pleaded guilty", "admits"],
  ["vowed", "promises"],
  ["threatened to", "threatens"],
  ["is expected to", "predicts"],
  ["was asked", "asks"],
  ["called on", "demands"],
  ["called", "asserts"],
  ["took credit for", "boasts"],
  ["touted", "boasts"],
  ["thinks", "believes"],
  ["warned of", "warns"],
  ["hinted at", "suggests"],
  ["lashed out at", "criticises"],
  ["was accused of", "accuses"],
  ["sided with", "agrees"],
  ["made the case that", "argues"],
  ["argued", "argues"],
  ["reported", "reports"],
  ["clarified", "explains"],
  ["questioned whether", "doubts"],
  ["was aware", "knows"],
  ["would like", "wants"],
  ["declined to comment", "declines"],
])("“%s” %s", (cue, stance) => {
  expect(tellStance(cue, englishSpeechActs)).toBe(stance);
});

test.each([
  ["did not confirm", "declines"],
  ["didn't confirm", "declines"],
  ["would neither confirm", "declines"],
  ["did not say", "declines"],
  ["refused to endorse", "declines"],
  ["does not believe", "doubts"],
  ["doesn’t think", "doubts"],
  ["did not rule out", "asserts"],
  ["never denied", "asserts"],
  ["does not doubt", "believes"],
])("negated: “%s” %s", (cue, stance) => {
  expect(tellStance(cue, englishSpeechActs)).toBe(stance);
});

test.each([
  ["issued a statement denying", "denies"],
  ["said in a statement", "asserts"],
  ["said, accusing", "accuses"],
  ["told reporters", "asserts"],
])("more than a verb: “%s” %s", (cue, stance) => {
  expect(tellStance(cue, englishSpeechActs)).toBe(stance);
});

test("a phrase wins over its first word, wherever it stands in the table", () => {
  expect(tellStance("pointed out", englishSpeechActs)).toBe("asserts");
  expect(tellStance("wrote off", englishSpeechActs)).toBe("asserts");
  expect(tellStance("pointed the finger at", englishSpeechActs)).toBe("accuses");
});

test("a cue as long as a book is read", () => {
  expect(tellStance("not said ".repeat(100_000), englishSpeechActs)).toBe("declines");
});

test.each(Object.entries(stanceEntries))("the evidence of %s", (stance, { example }) => {
  const cue = /«(.+)»/u.exec(example)?.[1] ?? "";
  expect(cue).not.toBe("");
  expect(tellStance(cue, englishSpeechActs)).toBe(stance);
});

test.each([
  ["has yet to say", "declines"],
  ["refused to confirm", "declines"],
  ["would not say", "declines"],
  ["did not deny", "asserts"],
  ["not only denied", "denies"],
  ["the claim that", "claims"],
  ["his promise to", "promises"],
  ["has long said", "asserts"],
  ["took to the stage to say", "asserts"],
  ["appeared before reporters to say", "asserts"],
  ["is believed to", "believes"],
])("“%s” %s", (cue, stance) => {
  expect(tellStance(cue, englishSpeechActs)).toBe(stance);
});

test("prepositions and light verbs are not listed", () => {
  for (const cue of ["of", "for", "in", "made", "took"]) expect(findStance(cue, englishSpeechActs)).toBeUndefined();
  expect(findStance("said", englishSpeechActs)).toBe("asserts");
});
