import { expect, test } from "vitest";
import type { TraceLanguage } from "../model/language/trace-language.ts";
import { createLanguages } from "./languages.ts";

const languages = createLanguages();
const all = languages.codes.flatMap((code) => languages.get(code)?.trace ?? []);
const of = (code: string): TraceLanguage => {
  const trace = languages.get(code)?.trace;
  if (trace === undefined) throw new Error(`${code} has no words for tracing`);
  return trace;
};

test.each(all.flatMap((trace) => trace.firstHand.map((rule) => [trace.code, rule] as const)))(
  "%s: a rule of first-hand words holds for its example, and for no other rule's",
  (code, rule) => {
    expect(rule.example).toMatch(rule.pattern);
    for (const other of of(code).firstHand) {
      if (other !== rule) expect(other.example).not.toMatch(rule.pattern);
    }
  },
);

test.each([
  ["en", "Our correspondent, who reached the bank at 5.25 a.m., saw the bus"],
  ["en", "This reporter counted nine stretchers"],
  ["en", "At noon we counted nine of them: I watched them leave"],
  ["uk", "Наш кореспондент, який був там о 5.25, бачив автобус"],
  ["ru", "Наш корреспондент насчитал девять носилок"],
])("%s: first-hand: %s", (code, words) => {
  expect(of(code).firstHand.some(({ pattern }) => pattern.test(words))).toBe(true);
});

test.each([
  ["en", "Our correspondent reports that the bus is gone"],
  ["en", "Our readers saw it coming"],
  ["en", "We saw prices rise all year"],
  ["en", "Our correspondent was late. The driver saw the bus"],
  ["en", "“Our reporter” is a song. He heard it"],
  ["uk", "Наш кореспондент повідомляє, що автобуса немає"],
  ["ru", "Ваш корреспондент видел это"],
])("%s: not first-hand: %s", (code, words) => {
  expect(of(code).firstHand.some(({ pattern }) => pattern.test(words))).toBe(false);
});

type Kind =
  | "ownReporter"
  | "theirReporter"
  | "anonymous"
  | "mouthpiece"
  | "head"
  | "assembly"
  | "saidToBe"
  | "citing"
  | "perceived";

test.each<[string, Kind, string, boolean]>([
  ["en", "ownReporter", "our own correspondent", true],
  ["en", "ownReporter", "their correspondent", false],
  ["en", "theirReporter", "its reporters", true],
  ["en", "anonymous", "who asked not to be named because he was not authorised", true],
  ["en", "anonymous", "speaking on condition of anonymity", true],
  ["en", "anonymous", "who named the company", false],
  ["en", "mouthpiece", "a spokeswoman for the mayor", true],
  ["en", "mouthpiece", "an official at the ministry", false],
  ["en", "head", "who chairs the union", true],
  ["en", "head", "a member of the union", false],
  ["en", "assembly", "Town Council", true],
  ["en", "assembly", "Ministry of Roads", false],
  ["en", "saidToBe", "a man said to be the inspector", true],
  ["en", "saidToBe", "the inspector said", false],
  ["en", "citing", "the agency reported, citing the director", true],
  ["en", "perceived", "had seen", true],
  ["en", "perceived", "said", false],
  ["uk", "mouthpiece", "речниця міністерства", true],
  ["uk", "saidToBe", "чоловік, якого Союз називає інженером", true],
  ["uk", "citing", "повідомила агенція із посиланням на лікаря", true],
  ["uk", "anonymous", "джерело, обізнане зі справою", true],
  ["uk", "head", "директорка лікарні", true],
  ["uk", "assembly", "Верховна Рада", true],
  ["ru", "mouthpiece", "пресс-секретарь губернатора", true],
  ["ru", "saidToBe", "человек, которого Союз называет инженером", true],
  ["ru", "citing", "сообщает агентство со ссылкой на врача", true],
  ["ru", "anonymous", "источник в полиции", true],
  ["ru", "head", "директор больницы", true],
  ["ru", "assembly", "Государственная дума", true],
])("%s: %s: %s is %s", (code, kind, words, holds) => {
  expect(of(code)[kind].test(words)).toBe(holds);
});

test.each([
  ["en", "told reporters at a briefing", "briefing"],
  ["en", "said in an interview", "interview"],
  ["en", "wrote in a post", "post"],
  ["en", "said in a statement", "statement"],
  ["en", "said in a letter to the court", "letter"],
  ["uk", "сказав на брифінгу", "briefing"],
  ["ru", "сказал в интервью", "interview"],
  ["en", "said", undefined],
])("%s: by what medium: %s", (code, words, medium) => {
  expect(of(code).media.find((one) => one.words.test(words))?.medium).toBe(medium);
});

test("no pattern that is asked more than once keeps a place", () => {
  for (const { media, staff, ...trace } of all) {
    const patterns = [
      trace.ownReporter,
      trace.theirReporter,
      trace.reporterNoun,
      trace.perceived,
      trace.anonymous,
      trace.mouthpiece,
      trace.head,
      trace.assembly,
      trace.saidToBe,
      trace.citing,
    ];
    const listed = [...media.map(({ words }) => words), ...staff.flatMap(({ people, body }) => [people, body])];
    expect([...patterns, ...listed].filter(({ global, sticky }) => global || sticky)).toEqual([]);
    expect(trace.toWhom.global).toBe(true);
  }
});
