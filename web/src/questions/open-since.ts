import type { QuestionShown } from "../../../src/surfaces/http/client.ts";
import { count, moment } from "../words.ts";

const DAY = 86_400_000;

/**
 * For how long nobody answered, in words: from when it was first declared to the last article on its event. What came after that article is not in the
 * case, so that days of the calendar since then would tell nothing.
 */
export function openSince({ since, until }: Pick<QuestionShown, "since" | "until">): string {
  if (since === undefined) return "Open; the article gives no date.";
  const days = until === undefined ? Number.NaN : Math.round((Date.parse(until) - Date.parse(since)) / DAY);
  const first = `since ${moment(since)}`;
  if (!(days >= 0)) return `Declared ${first}.`;
  if (days === 0) return `Open ${first}: less than a day before the last article on this event.`;
  return `Open ${count(days, "day")}, ${first}, to the last article on this event.`;
}
