const past = {
  uk: /(?<!\p{L})\p{Ll}{2,}(?:[аиіуюяї]в|л[аои]|[нт]о)(?:ся|сь)?(?!\p{L})/gu,
  ru: /(?<!\p{L})\p{Ll}{2,}(?:[аеиоуыя]л|л[аои])(?:ся|сь)?(?!\p{L})/gu,
};
const future = {
  uk: /(?<!\p{L})(?:бу(?:де|дуть|демо|ду)|\p{Ll}{3,}тим(?:е|уть)(?:ться)?|відбуде(?:ться)?|розпоч(?:неться|нуться)|стартує|триватиме|план(?:ує|ують|ується)|ма(?:є|ють)|очіку(?:ється|ють)|запланован\p{Ll}+|до\s+кінця)(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:буд(?:ет|ут|ем|у)|состо(?:ится|ятся)|пройд[её]т|пройдут|начн[её]тся|начнутся|вступ(?:ит|ят)|стартует|планиру\p{Ll}+|ожида\p{Ll}+|предстоит|намерен\p{Ll}*|запланирован\p{Ll}+|завершится|появится|откроется)(?!\p{L})/giu,
};

/** No farther than this is a verb looked for, in UTF-16 code units. */
const reach = 80;

/** Whether the nearest verb in the clauses around a stretch of a sentence is one of the past or of the future, by its ending. */
export function speaksOf(
  code: "uk" | "ru",
  sentence: string,
  start: number,
  end: number,
): "past" | "future" | undefined {
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
  const [back, ahead] = [nearest(past[code]), nearest(future[code])];
  if (back === ahead) return undefined;
  return back < ahead ? "past" : "future";
}
