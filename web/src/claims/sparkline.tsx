import { dayOf, shortDay } from "../words.ts";

const BARS = 20;
const WIDTH = 4;
const HEIGHT = 18;

/** From when to when a list of claims is drawn, milliseconds. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** The stretch over which all of them were carried: rows that are drawn on one scale can be compared. */
export function spanOf(times: readonly (readonly string[])[]): TimeSpan {
  const all = times
    .flat()
    .map((time) => Date.parse(time))
    .filter((time) => !Number.isNaN(time));
  return all.length === 0
    ? { from: 0, to: 1 }
    : all.reduce((span, time) => ({ from: Math.min(span.from, time), to: Math.max(span.to, time) }), {
        from: Number.POSITIVE_INFINITY,
        to: Number.NEGATIVE_INFINITY,
      });
}

/** When articles carried a claim: a bar for each stretch of time, on the scale of the whole list. */
export function Sparkline(props: { readonly times: readonly string[]; readonly span: TimeSpan }) {
  const { times, span } = props;
  const bars = binsOf(times, span);
  const most = Math.max(1, ...bars);
  const days = times.map(dayOf).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const words =
    first === undefined || last === undefined
      ? "no article states when"
      : first === last
        ? `carried on ${shortDay(first)}`
        : `carried from ${shortDay(first)} to ${shortDay(last)}`;
  return (
    <svg className="spark" role="img" aria-label={words} width={BARS * WIDTH} height={HEIGHT}>
      <title>{words}</title>
      <path className="spark-base" d={`M0 ${HEIGHT - 0.5}H${BARS * WIDTH}`} />
      {bars.map((many, at) => {
        const height = many === 0 ? 0 : Math.max(3, Math.round((many / most) * (HEIGHT - 2)));
        // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place in time
        return <rect key={at} x={at * WIDTH} y={HEIGHT - 1 - height} width={WIDTH - 1} height={height} />;
      })}
    </svg>
  );
}

function binsOf(times: readonly string[], { from, to }: TimeSpan): readonly number[] {
  const bins = Array.from({ length: BARS }, () => 0);
  for (const time of times) {
    const at = Date.parse(time);
    if (Number.isNaN(at)) continue;
    const bin = to === from ? 0 : Math.floor(((at - from) / (to - from)) * BARS);
    const place = Math.min(BARS - 1, Math.max(0, bin));
    bins[place] = (bins[place] ?? 0) + 1;
  }
  return bins;
}
