import { describe, expect, test } from "vitest";
import { lemmas } from "./lemmas.ts";
import { agencyCredit, isOutlet, isUnsignedReport } from "./outlets.ts";
import { passive } from "./passive.ts";
import { englishSpeechActs } from "./speech-acts.ts";

describe("lemmas", () => {
  test.each([
    ["said", "say"],
    ["noting", "note"],
    ["denies", "deny"],
    ["admitted", "admit"],
    ["claims", "claim"],
    ["pledged", "pledge"],
    ["stressed", "stress"],
    ["told", "tell"],
    ["boasted", "boast"],
    ["wishes", "wish"],
  ])("%s may be %s", (form, base) => {
    expect(lemmas(form)).toContain(base);
  });
});

test.each([
  "TASS",
  "the newspaper Kurier",
  "state television",
  "The Harrow Herald",
  "Reuters",
  "the Oksen Courier",
  "a local newspaper",
  "Northern Wire",
])("an outlet: %s", (words) => expect(isOutlet(words)).toBe(true));
test.each([
  "a spokesman for the ministry",
  "a reporter for the Oksen Courier",
  "the Federal Security Agency",
  "reporters",
  "Mr. Post",
  "the press secretary",
  "residents",
  "the owner of the newspaper",
  "a television host",
])("no outlet: %s", (words) => expect(isOutlet(words)).toBe(false));

test.each(["a new report", "the report", "an independent investigation", "a recent study"])("unsigned: %s", (words) =>
  expect(isUnsignedReport(words)).toBe(true),
);
test.each(["a report by Oxfam", "the annual report of the bank", "a reporter", "the Northern report desk"])(
  "signed, or no report: %s",
  (words) => expect(isUnsignedReport(words)).toBe(false),
);

test.each([
  ["KARSK, 3 March (Northern Wire) — The bridge is open.", "Northern Wire"],
  ["DUNMARROW (AP) — The bridge is open.", "AP"],
  ["Karsk (Reuters) - The bridge is open.", "Reuters"],
])("agency credit: %s", (block, agency) => {
  const at = agencyCredit(block);
  expect(block.slice(at?.start, at?.end)).toBe(agency);
});
test.each([
  "The United Miners (UMU) said the bridge is open.",
  "He came (late) — and left.",
  "The bridge is open.",
  "",
])("no credit: %s", (block) => expect(agencyCredit(block)).toBeUndefined());

describe("hedges", () => {
  const words = (content: string) =>
    englishSpeechActs.hedges.flatMap((rule) => rule.apply(content).map((span) => content.slice(span.start, span.end)));
  test.each(englishSpeechActs.hedges.map((rule) => [rule.id, rule] as const))("%s finds its own example", (_, rule) => {
    expect(rule.apply(rule.example).length).toBeGreaterThan(0);
  });
  test.each([
    ["the dam may fail", ["may"]],
    ["they seemed to indicate a pause", ["seemed to indicate"]],
    ["two miners were apparently hurt", ["apparently"]],
    ["the driver is believed to have fled", ["is believed"]],
    ["it is possible that the dam was mined", ["it is possible"]],
    ["the alleged smuggler had left", ["alleged"]],
  ])("%s", (content, found) => expect(words(content)).toEqual(found));
  test.each([
    "the dam failed in May and again on 3 May",
    "about 40 miners were hurt",
    "they could not see the road",
    "he did as much as possible",
    "she appeared in court",
    "the train is supposed to stop here",
    "likely voters were asked",
    "the mayor alleged Thursday that the clerk lied",
  ])("no hedge: %s", (content) => expect(words(content)).toEqual([]));
});

describe("channels", () => {
  const found = (sentence: string) =>
    englishSpeechActs.vias.flatMap((rule) =>
      rule.apply(sentence).map((one) => [rule.id, sentence.slice(one.name.start, one.name.end)]),
    );
  test.each(englishSpeechActs.vias.map((rule) => [rule.id, rule] as const))("%s finds its own example", (_, rule) => {
    expect(rule.apply(rule.example).length).toBeGreaterThan(0);
  });
  test.each([
    ["“We are late,” Osk told the Oksen Courier on Monday.", ["told-outlet", "the Oksen Courier"]],
    ["The road is open, Osk said in an interview with Radio Karsk.", ["interview-with", "Radio Karsk"]],
    ["The army denied it in a statement carried by state television.", ["carried-by", "state television"]],
    ["TASS reported a pause, citing two officials who were at the talks.", ["citing", "two officials"]],
    [
      "In a recording released this week by the Reform Alliance, a woman says no.",
      ["shared-by", "the Reform Alliance"],
    ],
  ])("%s", (sentence, via) => expect(found(sentence)).toContainEqual(via));
  test.each([
    "Osk told reporters that the road was open.",
    "Osk told the ministry in a letter that he would leave.",
    "The road is open, according to the ministry.",
    "The plan was shelved, citing concerns about cost.",
    "They shared a call on Monday.",
    "He spoke in an interview with his lawyer.",
  ])("none: %s", (sentence) => expect(found(sentence)).toEqual([]));
});

describe("goes on from", () => {
  test.each([
    ["a spokesman for the ministry", "the spokesman, Ivo Brand,", "said"],
    ["a man identified as a driver", "the man", "says"],
    ["the man", "he", "goes on"],
  ])("%s: %s %s", (before, now, cue) => expect(englishSpeechActs.goesOnFrom(before, now, cue)).toBe(true));
  test.each([
    ["a spokesman for the ministry", "the mayor", "said"],
    ["a spokesman for the ministry", "the ministry", "said"],
    ["The State Bridge Inspectorate", "the Inspectorate", "said"],
    ["a spokesman", "he", "said"],
    ["", "", ""],
  ])("not: %s: %s %s", (before, now, cue) => expect(englishSpeechActs.goesOnFrom(before, now, cue)).toBe(false));
});

describe("passive", () => {
  test("what, cue and by whom", () => {
    const words = "The closure was announced by a spokesman for the ministry late on Monday";
    const told = passive(words);
    expect(words.slice(told?.source.start, told?.source.end)).toBe("a spokesman for the ministry");
    expect(words.slice(told?.cue.start, told?.cue.end)).toBe("announced");
    expect(words.slice(told?.content.start, told?.content.end)).toBe("The closure");
  });
  test.each(["The road was built by a friend", "It was announced", "He announced by letter that he was ill"])(
    "none: %s",
    (words) => expect(passive(words)).toBeUndefined(),
  );
});

test.each(["(", "told ", "citing a ", "In a call ", "A ", "said on ", "shared a by ", "The the "])(
  "hostile words %j are read",
  (piece) => {
    const words = piece.repeat(Math.floor(3_900 / piece.length));
    for (const rule of englishSpeechActs.vias) expect(rule.apply(words)).toBeDefined();
    const long = piece.repeat(50_000);
    for (const rule of englishSpeechActs.hedges) expect(rule.apply(long)).toBeDefined();
    expect(isOutlet(long)).toBe(false);
    expect(agencyCredit(long)).toBeUndefined();
  },
);
