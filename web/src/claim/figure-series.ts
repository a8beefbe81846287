import type { ClaimFigure } from "../../../src/surfaces/http/client.ts";

/** A figure as one source told it, and how often it was told so on end. */
export interface Step {
  readonly figure: ClaimFigure;
  readonly low: number;
  readonly high: number;
  /** Bounds that are open in the words: "at least 12" has no upper one. */
  readonly openLow: boolean;
  readonly openHigh: boolean;
  readonly repeats: readonly ClaimFigure[];
}

/** The figures of one source in the order of their publication. */
export interface FigureSeries {
  readonly id: string;
  readonly source: string;
  readonly isOrigin: boolean;
  readonly steps: readonly Step[];
}

/** Figures by whom they go back to; a figure that a source repeats is one step. Sources that speak first come first. */
export function seriesOf(figures: readonly ClaimFigure[]): readonly FigureSeries[] {
  const bySource = Map.groupBy(
    figures.toSorted((a, b) => a.at - b.at),
    ({ originId, originKind, source }) => (originKind === "unknown" ? source : (originId ?? source)),
  );
  return [...bySource].map(([id, own]) => {
    const steps: (Step & { repeats: ClaimFigure[] })[] = [];
    for (const figure of own) {
      const bounds = boundsOf(figure);
      const last = steps.at(-1);
      if (last !== undefined && last.low === bounds.low && last.high === bounds.high) last.repeats.push(figure);
      else steps.push({ figure, ...bounds, repeats: [] });
    }
    const isOrigin = own.every(({ originKind }) => originKind === "identified" || originKind === "unnamed");
    return { id, source: own[0]?.source ?? "", isOrigin, steps };
  });
}

function boundsOf({ range: { low, high } }: ClaimFigure) {
  return {
    low: low ?? high ?? 0,
    high: high ?? low ?? 0,
    openLow: low === undefined,
    openHigh: high === undefined,
  };
}

/** "15, then 14": a source's figures in a line. */
export function inALine({ steps }: FigureSeries): string {
  return steps.map(rangeWords).join(", then ");
}

/** "12", "5 to 7", "12 or more", "fewer than 300". */
export function rangeWords({ figure: { range }, low, high, openLow, openHigh }: Step): string {
  const said = (number: number) => number.toLocaleString("en-GB", { maximumFractionDigits: 2 });
  if (openHigh) return range.lowExclusive === true ? `more than ${said(low)}` : `${said(low)} or more`;
  if (openLow) return range.highExclusive === true ? `fewer than ${said(high)}` : `up to ${said(high)}`;
  if (low === high) return said(low);
  const words = `${said(low)} to ${said(high)}`;
  const past = [
    ...(range.lowExclusive === true ? [`not ${said(low)} itself`] : []),
    ...(range.highExclusive === true ? [`below ${said(high)}`] : []),
  ];
  return past.length === 0 ? words : `${words} (${past.join(", ")})`;
}

/** The figures at which lines are drawn, from 0 or, where all lie close together far from it, from below the lowest. */
export function axisOf(series: readonly FigureSeries[]): readonly number[] {
  const bounds = series.flatMap(({ steps }) => steps.flatMap(({ low, high }) => [low, high]));
  const [lowest, highest] = [Math.min(0, ...bounds), Math.max(1, ...bounds)];
  const least = Math.min(...bounds);
  const from = least > 0.6 * highest ? least - (highest - least) * 0.5 - 1 : lowest;
  const rough = (highest - from) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10, 10 ** -9 / power) * power;
  const whole = bounds.every(Number.isInteger) ? Math.max(1, step) : step;
  const start = Math.floor(from / whole) * whole;
  const ticks: number[] = [];
  for (let at = start; ticks.length < 12; at += whole) {
    ticks.push(Math.round(at * 1e9) / 1e9);
    if (at >= highest) break;
  }
  return ticks;
}

/** Places pushed apart until each has room, kept in their order and between the ends as long as all fit. */
export function spread(places: readonly number[], room: number, from: number, to: number): readonly number[] {
  const sorted = places
    .map((place, index) => ({ place, index }))
    .sort((a, b) => a.place - b.place || a.index - b.index);
  const result = places.map(() => 0);
  let low = from;
  const moved = sorted.map(({ place, index }) => {
    const at = Math.max(low, place);
    low = at + room;
    return { at, index };
  });
  let high = to;
  for (const { at, index } of moved.toReversed()) {
    result[index] = Math.min(at, high);
    high = (result[index] ?? high) - room;
  }
  return result;
}
