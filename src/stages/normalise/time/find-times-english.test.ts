import { expect, test } from "vitest";
import { segmentEnglish } from "../../../languages/en/segment.ts";
import { englishTimes } from "../../../languages/en/times/times.ts";
import type { TimeFound } from "../../../model/facet/found.ts";
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

test.each([
  ["Shells fell early Thursday.", "early Thursday = 2022-07-07 START 2022-07-07..2022-07-08"],
  ["The ministry said Friday it was over.", "Friday = 2022-07-01 2022-07-01..2022-07-02"],
  ["The council will meet on Friday.", "Friday = 2022-07-08 2022-07-08..2022-07-09"],
  [
    "The council meets on Wednesday, and it will vote on Friday.",
    "Wednesday = 2022-07-13 2022-07-13..2022-07-14 | Friday = 2022-07-08 2022-07-08..2022-07-09",
  ],
  ["They came last Thursday.", "last Thursday = 2022-06-30 2022-06-30..2022-07-01"],
  ["They come next Thursday.", "next Thursday = 2022-07-14 2022-07-14..2022-07-15"],
  ["It was quiet this week.", "this week = 2022-W27 2022-07-04..2022-07-11"],
  ["They met last month.", "last month = 2022-06 2022-06-01..2022-07-01"],
  ["It is nearly five months into the war.", "nearly five months = P5M LESS_THAN"],
  ["At least 12 days passed.", "At least 12 days = P12D EQUAL_OR_MORE"],
  [
    "A drone fell on the night of 6-7 July.",
    "the night of 6-7 July = 2022-07-06TNI 2022-07-06T20:00..2022-07-07T06:00",
  ],
  ["Nothing has been heard since Friday.", "Friday = 2022-07-01 2022-07-01.."],
  ["It stays shut until Friday.", "Friday = 2022-07-08 ..2022-07-09"],
  ["It was shut before Monday.", "Monday = 2022-07-04 ..2022-07-04"],
  ["It was shut after Monday.", "Monday = 2022-07-04 2022-07-05.."],
  [
    "Talks were held between 5 and 7 November 2021.",
    "5 and 7 November 2021 = 2021-11-05/2021-11-07 2021-11-05..2021-11-08",
  ],
  ["They walked from 30 May to 2 June.", "30 May to 2 June = 2022-05-30/2022-06-02 2022-05-30..2022-06-03"],
  ["It was open from Monday to Wednesday.", "Monday to Wednesday = 2022-07-04/2022-07-06 2022-07-04..2022-07-07"],
  ["Sales fell in the third quarter of 2021.", "the third quarter of 2021 = 2021-Q3 2021-07-01..2021-10-01"],
  ["Its first-quarter loss grew.", "first-quarter = 2022-Q1 2022-01-01..2022-04-01"],
  ["He left in 1989.", "1989 = 1989 1989-01-01..1990-01-01"],
  ["The 2023-24 season was long.", "2023-24 = 2023/2024 2023-01-01..2025-01-01"],
  ["She was born on Monday, Oct. 26, 1998.", "Monday, Oct. 26, 1998 = 1998-10-26 1998-10-26..1998-10-27"],
  ["The dam broke on 3 March.", "3 March = 2022-03-03 2022-03-03..2022-03-04"],
  ["The stock is payable Jan. 2 to all.", "Jan. 2 = 2023-01-02 2023-01-02..2023-01-03"],
  ["Prices rose in December.", "December = 2021-12 2021-12-01..2022-01-01"],
  ["It was so in the 1990s.", "the 1990s = 199 1990-01-01..2000-01-01"],
  ["It was so in the early 80s.", "the early 80s = 198 START 1980-01-01..1990-01-01"],
  ["A law of the 19th century.", "the 19th century = 18 1800-01-01..1900-01-01"],
  ["Over the past two years prices doubled.", "the past two years = P2Y 2020-07-07..2022-07-08"],
  ["In the next two weeks more will come.", "the next two weeks = P2W 2022-07-07..2022-07-22"],
  ["Fiscal 1989 was good.", "Fiscal 1989 = 1989"],
  ["He now agrees.", "now = PRESENT_REF"],
  ["She recently agreed.", "recently = PAST_REF"],
  ["They meet every Monday.", "every Monday = XXXX-WXX-1"],
  ["It is printed daily.", "daily = P1D"],
  ["Polls close at 9:30 p.m. EST.", "9:30 p.m. EST = 2022-07-07T21:30 2022-07-07T21:30-05:00..2022-07-07T21:31-05:00"],
  ["Polls will close at 9 a.m. Friday.", "9 a.m. Friday = 2022-07-08T09:00 2022-07-08T09:00..2022-07-08T09:01"],
  ["It struck at 0735 GMT on Monday.", "0735 GMT on Monday = 2022-07-04T07:35Z 2022-07-04T07:35Z..2022-07-04T07:36Z"],
  [
    "It ran from 6 a.m. to 9 a.m. on Monday.",
    "6 a.m. to 9 a.m. on Monday = 2022-07-04T06:00/2022-07-04T09:00 2022-07-04T06:00..2022-07-04T09:00",
  ],
  ["It ran 8-10 p.m. on its own.", "8-10 p.m. = 2022-07-07T20:00/2022-07-07T22:00 2022-07-07T20:00..2022-07-07T22:00"],
  [
    "The bridge fell on May 3. Two days earlier it had been shut.",
    "May 3 = 2022-05-03 2022-05-03..2022-05-04 | Two days earlier = 2022-05-01 2022-05-01..2022-05-02",
  ],
  ["It was so on the night of Oct. 23.", "the night of Oct. 23 = 2021-10-23TNI 2021-10-23T20:00..2021-10-24T06:00"],
  ["The tax applies from next month.", "next month = 2022-08 2022-08-01.."],
  ["Sales rose 5% from 2021.", "2021 = 2021 2021-01-01..2022-01-01"],
  ["He came a fortnight ago.", "a fortnight ago = 2022-W25 2022-06-20..2022-06-27"],
  [
    "December 2016 was cold. On December 29 he came.",
    "December 2016 = 2016-12 2016-12-01..2017-01-01 | December 29 = 2016-12-29 2016-12-29..2016-12-30",
  ],
  ["The law will be formally passed on Friday.", "Friday = 2022-07-08 2022-07-08..2022-07-09"],
  ["He came two weeks ago.", "two weeks ago = 2022-W25 2022-06-20..2022-06-27"],
  [
    "Russia struck overnight into Thursday.",
    "overnight into Thursday = 2022-07-06TNI 2022-07-06T20:00..2022-07-07T06:00",
  ],
  ["They arrived yesterday morning.", "yesterday morning = 2022-07-06TMO 2022-07-06T06:00..2022-07-06T12:00"],
  ["They rested over the weekend.", "the weekend = 2022-W26-WE 2022-07-02..2022-07-04"],
  ["It opens in late August.", "late August = 2022-08 END 2022-08-01..2022-09-01"],
  ["It will be done by the end of 2023.", "the end of 2023 = 2023 END ..2024-01-01"],
  ["It opened last summer.", "last summer = 2021-SU 2021-06-01..2021-09-01"],
  ["He spoke on Christmas Eve 2021.", "Christmas Eve 2021 = 2021-12-24 2021-12-24..2021-12-25"],
  ["They came for Easter 2022.", "Easter 2022 = 2022-04-17 2022-04-17..2022-04-18"],
  ["It was 2022-02-24T03:40Z then.", "2022-02-24T03:40Z = 2022-02-24T03:40Z 2022-02-24T03:40Z..2022-02-24T03:41Z"],
  ["It took 2 1/2 years, not three hours.", "2 1/2 years = P2Y6M | three hours = PT3H"],
  ["In nineteen ninety-six he won.", "nineteen ninety-six = 1996 1996-01-01..1997-01-01"],
  [
    "Profit rose in the third quarter of 2021 from a year earlier.",
    "the third quarter of 2021 = 2021-Q3 2021-07-01..2021-10-01 | a year earlier = 2020-Q3 2020-07-01..2020-10-01",
  ],
  [
    "Net fell in the first quarter from a year ago.",
    "the first quarter = 2022-Q1 2022-01-01..2022-04-01 | a year ago = 2021-Q1 2021-01-01..2021-04-01",
  ],
  ["He left a year ago.", "a year ago = 2021 2021-01-01..2022-01-01"],
  ["It rained in the week of March 2.", "the week of March 2 = 2022-W09 2022-02-28..2022-03-07"],
  ["In the quarter it lost money.", "the quarter = 2022-Q2 2022-04-01..2022-07-01"],
  ["It lost money last quarter.", "last quarter = 2022-Q2 2022-04-01..2022-07-01"],
  ["It grew in the first half of this year.", "the first half of this year = 2022-H1 2022-01-01..2022-07-01"],
  [
    "He came a decade ago, she two centuries ago.",
    "a decade ago = 2012 2012-01-01..2013-01-01 | two centuries ago = 1822 1822-01-01..1823-01-01",
  ],
  [
    "In May 2020 he came, and three months later he left.",
    "May 2020 = 2020-05 2020-05-01..2020-06-01 | three months later = 2020-08 2020-08-01..2020-09-01",
  ],
  ["On 3 May he came. A few days later he left.", "3 May = 2022-05-03 2022-05-03..2022-05-04 | A few days later = PXD"],
  [
    "He came several years ago and a couple of years ago.",
    "several years ago = PAST_REF | a couple of years ago = 2020 APPROX 2020-01-01..2021-01-01",
  ],
  ["It took half an hour and two decades.", "half an hour = PT30M | two decades = P20Y"],
  ["It grew over the past decade.", "the past decade = P10Y 2012-07-07..2022-07-08"],
  [
    "It will grow next decade and this century.",
    "next decade = 203 2030-01-01..2040-01-01 | this century = 20 2000-01-01..2100-01-01",
  ],
  ["They dug in the 1800s.", "the 1800s = 18 1800-01-01..1900-01-01"],
  ["It was so in May '98.", "May '98 = 1998-05 1998-05-01..1998-06-01"],
  ["It fell in mid-2021.", "mid-2021 = 2021 MID 2021-01-01..2022-01-01"],
  [
    "He spent the summer of 2020 and winter 2021 there.",
    "the summer of 2020 = 2020-SU 2020-06-01..2020-09-01 | winter 2021 = 2021-WI 2021-12-01..2022-03-01",
  ],
  [
    "They dance every July, each summer and on Tuesday nights.",
    "every July = XXXX-07 | each summer = XXXX-SU | Tuesday nights = XXXX-WXX-2TNI",
  ],
  ["She swims twice a week and every other Sunday.", "a week = P1W | every other Sunday = XXXX-WXX-7"],
  ["It is paid every three months.", "every three months = P3M"],
  ["He may someday return.", "someday = FUTURE_REF"],
  [
    "On May 3 it fell. That night it burned. The next morning it was gone.",
    "May 3 = 2022-05-03 2022-05-03..2022-05-04 | That night = 2022-05-03TNI 2022-05-03T20:00..2022-05-04T06:00 | The next morning = 2022-05-04TMO 2022-05-04T06:00..2022-05-04T12:00",
  ],
  ["At noon on Monday he ate.", "noon on Monday = 2022-07-04T12:00 2022-07-04T12:00..2022-07-04T12:01"],
  [
    "It struck on 3 May at 4 in the morning.",
    "3 May = 2022-05-03 2022-05-03..2022-05-04 | 4 in the morning = 2022-05-03T04:00 2022-05-03T04:00..2022-05-03T04:01",
  ],
  ["He rose at eight o'clock.", "eight o'clock = 2022-07-07T08:00 2022-07-07T08:00..2022-07-07T09:00"],
  [
    "It was hit on May 12. The previous Monday it stood.",
    "May 12 = 2022-05-12 2022-05-12..2022-05-13 | The previous Monday = 2022-05-09 2022-05-09..2022-05-10",
  ],
  ["It was over in a minute and a half.", "a minute and a half = PT1M30S"],
  ["In January of last year it snowed.", "January of last year = 2021-01 2021-01-01..2021-02-01"],
  ["They came on Friday of last week.", "Friday of last week = 2022-07-01 2022-07-01..2022-07-02"],
  ["Since 2014 it was shut.", "2014 = 2014 2014-01-01.."],
  ["It began in late 2021.", "late 2021 = 2021 END 2021-01-01..2022-01-01"],
  ["He will speak at 5 p.m. tomorrow.", "5 p.m. tomorrow = 2022-07-08T17:00 2022-07-08T17:00..2022-07-08T17:01"],
  ["It was shut for two to three weeks.", "two to three weeks = P2W"],
  ["It closed by mid-afternoon Wednesday.", "mid-afternoon Wednesday = 2022-07-06TAF ..2022-07-06T18:00"],
  ["The 20th of May was wet.", "The 20th of May = 2022-05-20 2022-05-20..2022-05-21"],
  ["Before Christmas it snowed.", "Christmas = 2021-12-25 ..2021-12-25"],
  ["It is a 24-hour shop.", "24-hour = PT24H"],
  [
    "In the early hours of Thursday shells fell.",
    "the early hours of Thursday = 2022-07-07 START 2022-07-07..2022-07-08",
  ],
  ["Earlier this year it fell.", "Earlier this year = 2022 START 2022-01-01..2023-01-01"],
  ["It was sunny the day before yesterday.", "the day before yesterday = 2022-07-05 2022-07-05..2022-07-06"],
  ["It was done by 1/31/2020.", "1/31/2020 = 2020-01-31 ..2020-02-01"],
  [
    "It was shut on the 15th, and it will open on the 20th.",
    "the 15th = 2022-06-15 2022-06-15..2022-06-16 | the 20th = 2022-07-20 2022-07-20..2022-07-21",
  ],
  ["He came on 05/05/2020.", "05/05/2020 = 2020-05-05 2020-05-05..2020-05-06"],
  ["She came on last week's Tuesday.", "last week's Tuesday = 2022-06-28 2022-06-28..2022-06-29"],
  ["It grew in the fiscal first quarter.", "the fiscal first quarter = 2022-Q1"],
  ["It is nearly a couple of years.", "nearly a couple of years = P2Y APPROX"],
  ["It snowed this past March.", "this past March = 2022-03 2022-03-01..2022-04-01"],
  ["It opened this past summer.", "this past summer = 2021-SU 2021-06-01..2021-09-01"],
  [
    "It fell by the end of 2019 and the end of May 2020.",
    "the end of 2019 = 2019 END ..2020-01-01 | the end of May 2020 = 2020-05 END 2020-05-01..2020-06-01",
  ],
  ["It ran in 1914-1918, not 1918-14 or 2010-05.", "1914-1918 = 1914/1918 1914-01-01..1919-01-01"],
  [
    "Sunday's strike came a day after Saturday's.",
    "Sunday = 2022-07-03 2022-07-03..2022-07-04 | a day = P1D | Saturday = 2022-07-02 2022-07-02..2022-07-03",
  ],
  ["He left two-and-a-half years ago.", "two-and-a-half years ago = 2020-01 2020-01-01..2020-02-01"],
  ["It rained in the spring.", "the spring = 2022-SP 2022-03-01..2022-06-01"],
  ["It fell mid-day Monday.", "mid-day Monday = 2022-07-04T12:00 2022-07-04T12:00..2022-07-04T12:01"],
  [
    "Since the Sept. 11 attacks, or 9/11, it is shut.",
    "Sept. 11 = 2001-09-11 2001-09-11.. | 9/11 = 2001-09-11 2001-09-11..2001-09-12",
  ],
  [
    "It runs from late April through early October.",
    "late April through early October = 2022-04/2022-10 2022-04-01..2022-11-01",
  ],
  [
    "It changed in 2016. In January of that year he left, she in May of the following year.",
    "2016 = 2016 2016-01-01..2017-01-01 | January of that year = 2016-01 2016-01-01..2016-02-01 | May of the following year = 2017-05 2017-05-01..2017-06-01",
  ],
  ["It was sold on Dec. 18, a Saturday.", "Dec. 18 = 2021-12-18 2021-12-18..2021-12-19"],
  [
    "It burned last Halloween and next Halloween.",
    "last Halloween = 2021-10-31 2021-10-31..2021-11-01 | next Halloween = 2022-10-31 2022-10-31..2022-11-01",
  ],
  [
    "It fell on 3 May. It had rained the day before.",
    "3 May = 2022-05-03 2022-05-03..2022-05-04 | the day before = 2022-05-02 2022-05-02..2022-05-03",
  ],
  ["It took five days or so, two or three weeks.", "five days or so = P5D APPROX | two or three weeks = P2W"],
  [
    "They saw mid-2019 and late-May 2020.",
    "mid-2019 = 2019 MID 2019-01-01..2020-01-01 | late-May 2020 = 2020-05 END 2020-05-01..2020-06-01",
  ],
  ["They came 200,000 years ago.", "200,000 years ago = PAST_REF"],
  [
    "It was 1990's first hit, not of the 1980's.",
    "1990 = 1990 1990-01-01..1991-01-01 | the 1980's = 198 1980-01-01..1990-01-01",
  ],
  ["It was shut on the 5th.", "the 5th = 2022-07-05 2022-07-05..2022-07-06"],
  ["It will open on the 5th.", "the 5th = 2022-08-05 2022-08-05..2022-08-06"],
  ["It opened on the 15th of last month.", "the 15th of last month = 2022-06-15 2022-06-15..2022-06-16"],
  [
    "On 29 February 2020 it rained; a year earlier it was dry.",
    "29 February 2020 = 2020-02-29 2020-02-29..2020-03-01 | a year earlier = 2019-02-28 2019-02-28..2019-03-01",
  ],
  [
    "It burned from Friday night to 9 a.m. on Saturday.",
    "Friday night to 9 a.m. on Saturday = 2022-07-01TNI/2022-07-02T09:00 2022-07-01T20:00..2022-07-02T09:00",
  ],
])("%s", (text, expected) => {
  expect(line(text, day)).toBe(expected);
});

/** Words of times that name none here. */
test.each([
  "They may march on the capital.",
  "May I see April, the twin?",
  "The second man stood in the sun and sat.",
  "Some 1,500 people came, 1990 people in all.",
  "It cost $1990 or £2005.",
  "Call +380 44 1990 2020 or 555-1990.",
  "A 12-year-old boy and a woman, 45 years old, were hurt.",
  "He was two years older.",
  "About three-quarters of the voters agreed; a quarter of them did not.",
  "The Sun and the Daily Mail wrote of it.",
  "He spoke on “This Week” to viewers.",
  "Prices fall and springs break.",
  "She is in her 30s.",
  "The file is of 07/08/2022 by one count.",
  "The file is of 12/07/2022.",
  "He lives on the 15th floor and came in on the 3rd try.",
  "They wrote of Hours and of Days, two books.",
  "It was 31 June 2020 or 30 February.",
  "By 13/32/2020, by 14/0/2020, by 0/14/2020.",
  "He won 6-4, 7-5 and leads 2:1.",
  "Room 1984, flight 1903 and highway 1950.",
])("nothing in: %s", (text) => {
  expect(line(text, day)).toBe("");
});
