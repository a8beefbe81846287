import type { TimeValue } from "../../../model/facet/time-value.ts";
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

function together(first: TimeInSentence, second: TimeInSentence, text: string): TimeValue | undefined {
  if (first.sentence !== second.sentence) return undefined;
  const between = text.slice(first.span.end, second.span.start);
  const before = text.slice(Math.max(0, first.span.start - lookBack), first.span.start);
  const { ranges } = first.language;
  if (!ranges.some((range) => range.between.test(between) && (range.before?.test(before) ?? true))) return undefined;
  const [a, b] = [first.value, second.value];
  const calendar = ({ type }: TimeValue): boolean => type === "date" || type === "time";
  if (!calendar(a) || !calendar(b)) return undefined;
  // "from Friday" alone has no end, "until Sunday" alone no start: the other bound is what the join wants.
  const [start, end] = [a.interval?.start, b.interval?.end];
  if (start === undefined || end === undefined || start >= end) return undefined;
  const { interval: _, ...rest } = b;
  return {
    ...rest,
    timex: `${a.timex}/${b.timex}`,
    interval: { start, end },
    basis: a.basis === "inferred" || b.basis === "inferred" ? "inferred" : "stated",
    ...(a.anchor === undefined ? {} : { anchor: a.anchor }),
  };
}
