import { type Position, type Stretch, stretchOf } from "./position.ts";

/** So many of the last named places are looked at. */
const looked = 8;
/** Days that each named place in between counts as, that a bare year counts as, and how much a step back counts beside one ahead. */
const between = 20;
const bareYear = 90;
const back = 1.5;
/** Days for each year that a bare year is away from the last day or month that was named. */
const away = 20;

/**
 * The year that a date without one has in a text that tells of the past: that which brings it nearest to what was named before, ahead rather
 * than back. So a year that is only mentioned in passing does not pull along all that follows, and December is followed by the next January.
 * `inYear` gives the date in a year. `undefined` when no year was named.
 */
export function narrativeYear(named: readonly Position[], inYear: (year: number) => Position): number | undefined {
  let best: { readonly year: number; readonly cost: number } | undefined;
  const recent = named.filter(({ year }) => year !== undefined).slice(-looked);
  const told = recent.findLast(({ month }) => month !== undefined)?.year;
  for (const [index, place] of recent.entries()) {
    const there = stretchOf(place);
    if (there === undefined || place.year === undefined) continue;
    const passed =
      (recent.length - 1 - index) * between +
      (place.month === undefined ? bareYear + away * Math.abs(place.year - (told ?? place.year)) : 0);
    for (const year of place.month === undefined ? [place.year] : [place.year, place.year + 1]) {
      const here = stretchOf(inYear(year));
      if (here === undefined) continue;
      const cost = passed + daysApart(there, here);
      if (best === undefined || cost <= best.cost) best = { year, cost };
    }
  }
  return best?.year;
}

function daysApart(there: Stretch, here: Stretch): number {
  if (here.start >= there.end) return (here.start - there.end) / 1440;
  return here.end <= there.start ? ((there.start - here.end) / 1440) * back : 0;
}
