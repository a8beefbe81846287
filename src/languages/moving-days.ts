/** The day of Easter in the Gregorian calendar (Meeus, Jones, Butcher), or one some days from it. */
export function dayOfEaster(year: number, days = 0): { readonly month: number; readonly day: number } {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return monthDay(Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1 + days));
}

/** The so-manieth weekday of a month (1 is Monday); -1 is the last. */
export function nthWeekday(
  year: number,
  month: number,
  weekday: number,
  nth: number,
): { readonly month: number; readonly day: number } {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay() || 7;
  const day = 1 + ((weekday - first + 7) % 7) + (nth - 1) * 7;
  if (nth > 0) return { month, day };
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const last = new Date(Date.UTC(year, month - 1, length)).getUTCDay() || 7;
  return { month, day: length - ((last - weekday + 7) % 7) };
}

function monthDay(time: number): { readonly month: number; readonly day: number } {
  const date = new Date(time);
  return { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
