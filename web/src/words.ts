import type { Stance } from "../../src/surfaces/http/client.ts";

/** "1 document", "14 documents", "1,204 documents". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}

const days = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const shortDays = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** The calendar day of a time as the page states it, in the page's own zone: `2026-03-12`. */
export function dayOf(stated: string): string {
  return stated.slice(0, 10);
}

/** "Thursday 12 March 2026". */
export function longDay(day: string): string {
  return format(days, day);
}

/** "12 Mar 2026". */
export function shortDay(day: string): string {
  return format(shortDays, day);
}

/** "09:30" as the page states it; absent when it states a day only. */
export function clockOf(stated: string): string | undefined {
  return /T(\d{2}:\d{2})/.exec(stated)?.[1];
}

/** "12 Mar 2026, 09:30". */
export function moment(stated: string): string {
  const clock = clockOf(stated);
  return clock === undefined ? shortDay(dayOf(stated)) : `${shortDay(dayOf(stated))}, ${clock}`;
}

function format(by: Intl.DateTimeFormat, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : by.format(date).replace(",", "");
}

/**
 * A calibrated probability in words. The bands are those of the United States' Intelligence Community
 * Directive 203, which analysts know.
 */
export function likelihood(confidence: number): string {
  if (confidence >= 0.95) return "almost certainly right";
  if (confidence >= 0.8) return "very likely right";
  if (confidence >= 0.55) return "likely right";
  if (confidence >= 0.45) return "as likely right as wrong";
  if (confidence >= 0.2) return "likely wrong";
  return "very likely wrong";
}

/** "87 in 100". */
export function inHundred(confidence: number): string {
  return `${Math.round(confidence * 100)} in 100`;
}

/** How many words a text has, as a reader counts: runs without white space that hold a letter or digit. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The last part of a path or address: what a person calls a file. */
export function fileName(locator: string): string {
  if (locator === "-") return "standard input";
  return locator.split(/[\\/]/).findLast((part) => part !== "") ?? locator;
}

/** Which question a kind of facet answers. */
export const questionOf = { time: "When", place: "Where", quantity: "How many" } as const;

/** What "direct" and so on mean, for the card. */
export const directnessWords: Readonly<Record<string, string>> = {
  direct: "direct: the words stand in quotation marks",
  indirect: "indirect: told in the outlet's words",
  mixed: "mixed: part of it stands in quotation marks",
};

/** Every stance of the model, the common ones first; one that is missing or misspelt does not compile. */
const known: Readonly<Record<Stance, true>> = {
  asserts: true,
  announces: true,
  reports: true,
  claims: true,
  alleges: true,
  denies: true,
  declines: true,
  confirms: true,
  admits: true,
  warns: true,
  believes: true,
  predicts: true,
  suggests: true,
  promises: true,
  threatens: true,
  asks: true,
  demands: true,
  boasts: true,
  criticises: true,
  accuses: true,
  agrees: true,
  argues: true,
  explains: true,
  doubts: true,
  knows: true,
  wants: true,
};

/** All the stances a cue can have, the common ones first. */
export const stances: readonly string[] = Object.keys(known);
