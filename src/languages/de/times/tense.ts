const past =
  /(?<!\p{L})(?:war(?:en)?|hatte[n]?|hat|haben|wurde[n]?|ist|sind|kam(?:en)?|ging(?:en)?|gab(?:en)?|fand(?:en)?|nahm(?:en)?|ließ(?:en)?|stand(?:en)?|\p{Ll}{3,}(?:te|ten))(?!\p{L})/giu;
const future =
  /(?<!\p{L})(?:wird|werden|werde|will|wollen|soll(?:en)?|kann|können|steht bevor|findet|finden|beginnt|beginnen|startet|plant|planen|geplant\p{Ll}*|dürfte[n]?)(?!\p{L})/giu;

/** No farther than this is a verb looked for, in UTF-16 code units. */
const reach = 90;

/** Whether the nearest verb around a stretch of a sentence is one of the past or looks ahead. */
export function speaksOf(sentence: string, start: number, end: number): "past" | "future" | undefined {
  const from = Math.max(0, start - reach);
  const window = sentence.slice(from, end + reach);
  const nearest = (pattern: RegExp): number => {
    let least = Number.POSITIVE_INFINITY;
    for (const { index, 0: word } of window.matchAll(pattern)) {
      const [at, to] = [from + index, from + index + word.length];
      if (at < end && start < to) continue;
      least = Math.min(least, at >= end ? at - end : start - to);
    }
    return least;
  };
  const [back, ahead] = [nearest(past), nearest(future)];
  if (back === ahead) return undefined;
  return back < ahead ? "past" : "future";
}
