import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentEnglish } from "../../../languages/en/segment.ts";
import { englishTimes } from "../../../languages/en/times/times.ts";
import type { TimeFound } from "../../../model/facet/found.ts";
import { TimeValue } from "../../../model/facet/time-value.ts";
import type { Languages } from "../../../model/language/language.ts";
import { findSentences } from "../../segment/sentences.ts";
import { findTimes } from "./find-times.ts";

const english = { code: "en", name: "English", segment: segmentEnglish, times: englishTimes };
const languages: Languages = {
  codes: ["en"],
  get: (code) => (code === "en" ? english : undefined),
  identify: () => ({ code: "en", confidence: 1 }),
};

function read(text: string, publishedAt?: string): readonly TimeFound[] {
  const span = { start: 0, end: text.length };
  const parsed = {
    text,
    blocks: [{ kind: "paragraph" as const, span, language: "en" }],
    residue: [],
    sourceMap: [],
    byline: [],
    parser: { id: "test", version: "1" },
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
  const sentences = findSentences(text, span, segmentEnglish).map((one) => ({ span: one, block: 0 }));
  return findTimes({ parsed, sentences }, { languages });
}

/** What a time comes to, in one line: value, modifier, interval. */
function line(text: string, publishedAt?: string): string {
  return read(text, publishedAt)
    .map(({ span, value }) => {
      const interval =
        value.interval === undefined ? "" : ` ${value.interval.start ?? ""}..${value.interval.end ?? ""}`;
      return `${text.slice(span.start, span.end)} = ${value.timex}${value.mod === undefined ? "" : ` ${value.mod}`}${interval}`;
    })
    .join(" | ");
}

/** Thursday, 7 July 2022. */
const day = "2022-07-07";

test("a document without a date leaves open what only a date could tell", () => {
  expect(line("They met on Thursday. In May they left.")).toBe("Thursday = XXXX-WXX-4 | May = XXXX-05");
});

test("a year named in passing dates nothing else of an undated text", () => {
  expect(line("Born in 1958, he died on 25 August. On Saturday they wept.")).toBe(
    "1958 = 1958 1958-01-01..1959-01-01 | 25 August = XXXX-08-25 | Saturday = XXXX-WXX-6",
  );
});

test("the latest full date stands in for an undated text's own, unless it names a later year", () => {
  expect(line("They met on Thursday, said the mayor last week. (Photo: Sept. 29, 2020)")).toBe(
    "Thursday = 2020-09-24 2020-09-24..2020-09-25 | last week = 2020-W39 2020-09-21..2020-09-28 | Sept. 29, 2020 = 2020-09-29 2020-09-29..2020-09-30",
  );
  expect(line("Born on 3 May 1936, he won in 2008. On Thursday he slept, on Friday he died.")).toContain(
    "Thursday = XXXX-WXX-4",
  );
});

test("in a document without a date the first full date stands in", () => {
  expect(line("On 5 March 1941 the fleet sailed. On 9 March it was sunk, and two days later the port fell.")).toBe(
    "5 March 1941 = 1941-03-05 1941-03-05..1941-03-06 | 9 March = 1941-03-09 1941-03-09..1941-03-10 | two days later = 1941-03-11 1941-03-11..1941-03-12",
  );
});

test("the zone is the document's when its date has one, and the words' when they name one", () => {
  const [first, second, third] = read(
    "At 9:30 a.m. he left. At 1430 GMT he came. Until 10:00 Kyiv time.",
    "2022-07-07T12:00:00+03:00",
  );
  expect(first?.value).toMatchObject({ zone: "document", interval: { start: "2022-07-07T09:30+03:00" } });
  expect(second?.value).toMatchObject({ zone: "stated", interval: { start: "2022-07-07T14:30Z" } });
  expect(third?.value).toMatchObject({ zone: "stated", interval: { end: "2022-07-07T10:00" } });
});

test("a date in UTC is an instant that a machine wrote, and tells no zone", () => {
  const [time] = read("At 9:30 a.m. he left.", "2022-07-07T12:00:00Z");
  expect(time?.value).toMatchObject({ interval: { start: "2022-07-07T09:30" } });
  expect(time?.value.zone).toBeUndefined();
});

test("what was counted from the document's day or from the text is inferred, a full date stated", () => {
  const [full, before, last] = read("It was 3 May 2020. A day earlier he slept. He said so yesterday.", day);
  expect(full?.value).toMatchObject({ basis: "stated", granularity: "day" });
  expect(full?.value.anchor).toBeUndefined();
  expect(before?.value).toMatchObject({ basis: "inferred", anchor: "text", timex: "2020-05-02" });
  expect(last?.value).toMatchObject({ basis: "inferred", anchor: "publication", timex: "2022-07-06" });
});

test("a stretch is inferred when one of its ends is", () => {
  expect(read("It ran from 30 May 2022 to 2 June.", day).map(({ value }) => value.basis)).toEqual(["inferred"]);
  expect(read("It ran from 30 May 2022 to 2 June 2022.", day).map(({ value }) => value.basis)).toEqual(["stated"]);
});

test.each([
  ["the 19th century", "century"],
  ["the 1990s", "decade"],
  ["1998", "year"],
  ["the first half of 1998", "half-year"],
  ["the third quarter of 1998", "quarter"],
  ["the summer of 1998", "season"],
  ["May 1998", "month"],
  ["last week", "week"],
  ["last weekend", "weekend"],
  ["5 May 1998", "day"],
  ["yesterday morning", "part of day"],
  ["eight o'clock", "hour"],
  ["9:30 a.m.", "minute"],
  ["at 10:30:15 GMT", "second"],
  ["three months and", "month"],
  ["every three weeks", "week"],
  ["every Monday", "day"],
  ["recently", "indefinite"],
])("granularity of %s", (words, granularity) => {
  const [time] = read(`It was in ${words}.`, day);
  expect(time?.value.granularity).toBe(granularity);
});

test("hours are counted from the hour of publication", () => {
  expect(line("Two hours ago he slept.", "2022-07-07T01:30+03:00")).toBe(
    "Two hours ago = 2022-07-06T23:30 2022-07-06T23:30+03:00..2022-07-06T23:31+03:00",
  );
  expect(line("Two hours ago he slept.", day)).toBe("Two hours ago = 2022-07-07 2022-07-07..2022-07-08");
});

test("a sentence broken after a.m. is read through", () => {
  expect(line("Talks will go on until 9 a.m. Tuesday in the city.", day)).toContain(
    "9 a.m. Tuesday = 2022-07-12T09:00",
  );
});

test("a language without times gives none", () => {
  const text = "On 5 March 1941.";
  const span = { start: 0, end: text.length };
  const parsed = {
    text,
    blocks: [{ kind: "paragraph" as const, span, language: "xx" }],
    residue: [],
    sourceMap: [],
    byline: [],
    parser: { id: "t", version: "1" },
  };
  expect(findTimes({ parsed, sentences: [{ span, block: 0 }] }, { languages })).toEqual([]);
});

const pieces = [
  "Thursday",
  "5",
  "March",
  "1998",
  "-",
  "to",
  "between",
  "and",
  "two",
  "days",
  "earlier",
  "ago",
  "9",
  "p.m.",
  "EST",
  ",",
  ".",
  "the",
  "last",
  "night",
  "of",
  "2022-07-07",
  "quarter",
  "'",
  "since",
  "May",
  "century",
  "\n",
  "\u{1F600}",
  "a",
  "year",
  "99999",
];

test("spans are in order, inside the text, not overlapping, and values are well formed", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), fc.boolean(), (words, dated) => {
      const text = words.join(" ");
      if (text.trim() === "") return;
      let end = 0;
      for (const { span, value, confidence } of read(text, dated ? day : undefined)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
        expect(confidence).toBeGreaterThan(0);
        TimeValue.parse(value);
        const { start, end: last } = value.interval ?? {};
        if (start !== undefined && last !== undefined && !/[Z+]/u.test(start + last)) expect(start <= last).toBe(true);
        ({ end } = span);
      }
    }),
    { numRuns: 300 },
  );
});

/** What a hostile page may hold; a pattern that is not linear would not come back before the runner's own limit. */
test.each([
  ["figures", "1".repeat(300_000)],
  ["figures apart", "1 ".repeat(150_000)],
  ["times of the clock", "a.m. ".repeat(60_000)],
  ["numbers in words", "five ".repeat(60_000)],
  ["white space", `on${" ".repeat(300_000)}May`],
  ["dates", "May 5, ".repeat(40_000)],
])("a flood of %s is passed", (_, text) => {
  expect(read(text, day)).toEqual([]);
});
