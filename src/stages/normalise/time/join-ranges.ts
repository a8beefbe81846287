import type { TimeValue } from "../../../model/facet/time-value.ts";
import type { TimeLanguage } from "../../../model/language/time-language.ts";
import type { TimeInSentence } from "./time-in-sentence.ts";

const lookBack = 40;

/** Two neighbours that a language joins to one stretch ("between A and B", "A to B") become one, from the start of the first to the end of the second. */
export function joinRanges(times: readonly TimeInSentence[], text: string): readonly TimeInSentence[] {
  const joined: TimeInSentence[] = [];
  for (let at = 0; at < times.length; at++) {
    const [first, second] = [times[at], times[at + 1]];
    if (first === undefined) continue;
    const value = second === undefined ? undefined : together(first, second, text);
    if (second === undefined || value === undefined) {
      joined.push(first);
      continue;
    }
    const span = { start: first.span.start, end: second.span.end };
    joined.push({ ...first, span, value, confidence: Math.min(first.confidence, second.confidence) });
    at++;
  }
  return joined;
}

/** Whether a language joins two neighbours by the words around them; offsets into `text`. */
export function areJoined(
  text: string,
  first: { readonly start: number; readonly end: number },
  second: { readonly start: number },
  { ranges }: TimeLanguage,
): boolean {
  if (second.start - first.end > lookBack) return false;
  const between = text.slice(first.end, second.start);
  const before = text.slice(Math.max(0, first.start - lookBack), first.start);
  return ranges.some((range) => range.between.test(between) && (range.before?.test(before) ?? true));
}

function together(first: TimeInSentence, second: TimeInSentence, text: string): TimeValue | undefined {
  if (first.sentence !== second.sentence) return undefined;
  if (!areJoined(text, first.span, second.span, first.language)) return undefined;
  const [a, b] = [first.value, second.value];
  const calendar = ({ type }: TimeValue): boolean => type === "date" || type === "time";
  if (!calendar(a) || !calendar(b)) return undefined;
  // "from Friday" alone has no end, "until Sunday" alone no start: the other bound is what the join wants.
  // A time of the clock is a point: what runs to nine is over at nine.
  const point = b.type === "time" && b.granularity !== "part of day";
  const start = a.interval?.start;
  const end = point ? (b.interval?.start ?? b.interval?.end) : b.interval?.end;
  if (start === undefined || end === undefined || start >= end) return undefined;
  const { interval: _interval, mod: _mod, ...rest } = b;
  return {
    ...rest,
    timex: `${a.timex}/${b.timex}`,
    interval: { start, end },
    basis: a.basis === "inferred" || b.basis === "inferred" ? "inferred" : "stated",
    ...(a.anchor === undefined ? {} : { anchor: a.anchor }),
  };
}
