/** Where a time stands on a page, and the days to be marked on it. */
export interface TimeScale {
  readonly at: (time: number) => number;
  readonly ticks: readonly { readonly x: number; readonly label: string; readonly day: string }[];
  /** Long gaps were shortened, so that distances do not tell durations. */
  readonly shortened: boolean;
}

const DAY = 86_400_000;
/** A gap this much of the whole is shortened. */
const LONG_GAP = 0.55;
const TICK_ROOM = 64;

const dayFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const yearFormat = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

/**
 * Times from left to right between two places of the page, in proportion; where one gap would take more than half of it, by the square roots
 * of the gaps. Days are those of UTC. Times that are no numbers stand at the end.
 */
export function timeScale(times: readonly number[], from: number, to: number): TimeScale {
  const known = [...new Set(times.filter(Number.isFinite))].sort((a, b) => a - b);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first === last) {
    const middle = from + (to - from) / 3;
    const ticks = first === undefined ? [] : [{ x: middle, label: dayFormat.format(first), day: dayOf(first) }];
    return { at: () => middle, ticks, shortened: false };
  }
  const gaps = known.slice(1).map((time, index) => time - (known[index] ?? time));
  const shortened = known.length > 2 && Math.max(...gaps) > LONG_GAP * (last - first);
  const weights = shortened ? gaps.map(Math.sqrt) : gaps;
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const places = [from];
  for (const weight of weights) places.push((places.at(-1) ?? from) + (weight / whole) * (to - from));
  const at = (time: number) => {
    if (!(time < last)) return to;
    if (time <= first) return from;
    const next = known.findIndex((one) => one > time);
    const [low, high] = [known[next - 1] ?? first, known[next] ?? last];
    const [left, right] = [places[next - 1] ?? from, places[next] ?? to];
    return left + ((time - low) / (high - low)) * (right - left);
  };
  return { at, ticks: ticksOf(first, last, at), shortened };
}

/** Beginnings of days, as many as there is room for; the first one is the day on which it begins. */
function ticksOf(first: number, last: number, at: TimeScale["at"]): TimeScale["ticks"] {
  const days = Math.ceil((last - first) / DAY) + 1;
  const step = Math.max(1, Math.ceil(days / 400));
  const far = days > 300;
  const ticks: { x: number; label: string; day: string }[] = [];
  for (let day = Math.floor(first / DAY); day * DAY <= last; day += step) {
    const time = Math.max(first, day * DAY);
    const x = at(time);
    const before = ticks.at(-1);
    if (before !== undefined && x - before.x < TICK_ROOM) continue;
    ticks.push({ x, label: (far ? yearFormat : dayFormat).format(day * DAY), day: dayOf(day * DAY) });
  }
  return ticks;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
