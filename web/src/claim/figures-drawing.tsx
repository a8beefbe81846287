import { axisOf, type FigureSeries, rangeWords, type Step, spread } from "./figure-series.ts";
import { seriesClass, seriesForm } from "./series-mark.tsx";
import { timeScale } from "./time-scale.ts";

const HEIGHT = 220;
const LEFT = 34;
const RIGHT = 18;
const TOP = 16;
const BOTTOM = 26;

/** The step chart. It is said in words in the list and the table beside it. */
export function FiguresDrawing(props: {
  readonly series: readonly FigureSeries[];
  readonly width: number;
  readonly hues: number;
}) {
  const { series, width, hues } = props;
  const ticks = axisOf(series);
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const y = (figure: number) => TOP + (1 - (figure - low) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const times = series.flatMap(({ steps }) =>
    steps.flatMap(({ figure, repeats }) => [figure, ...repeats].map(({ at }) => at)),
  );
  const scale = timeScale(times, LEFT + 10, width - RIGHT - 12);
  return (
    <svg
      className="chart"
      role="img"
      aria-label="The figures over time, each source a line of steps; the same stands in the list and the table below"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
    >
      {ticks.map((tick) => (
        <g key={tick} className="axis">
          <line x1={LEFT} x2={width - 4} y1={y(tick)} y2={y(tick)} />
          <text x={LEFT - 6} y={y(tick) + 4.5} textAnchor="end">
            {tick.toLocaleString("en-GB")}
          </text>
        </g>
      ))}
      {scale.ticks.map(({ x, label, day }) => (
        <g key={day} className="tick">
          <line x1={x} x2={x} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM + 5} />
          <text x={x} y={HEIGHT - 6}>
            {label}
          </text>
        </g>
      ))}
      {series.map((one, index) => (
        <Line key={one.id} one={one} index={index} hues={hues} x={scale.at} y={y} top={TOP} />
      ))}
      {labels(series, scale.at, y).map(({ key, x, y: at, words }) => (
        <text key={key} className="figure-label" x={x} y={at} textAnchor={x > width - 60 ? "end" : "start"}>
          {words}
        </text>
      ))}
    </svg>
  );
}

function Line(props: {
  readonly one: FigureSeries;
  readonly index: number;
  readonly hues: number;
  readonly x: (time: number) => number;
  readonly y: (figure: number) => number;
  readonly top: number;
}) {
  const { one, index, hues, x, y, top } = props;
  const last = one.steps.at(-1);
  const end = last === undefined ? 0 : Math.max(last.figure.at, ...last.repeats.map(({ at }) => at));
  return (
    <g className={seriesClass(index, hues)}>
      <path className="series-line" d={`${stepPath(one.steps, x, y)}H${x(end)}`} />
      {one.steps.map((step) => (
        <StepMark key={step.figure.statementId} step={step} index={index} x={x(step.figure.at)} y={y} top={top} />
      ))}
    </g>
  );
}

function middle({ low, high }: Step): number {
  return (low + high) / 2;
}

function stepPath(steps: readonly Step[], x: (time: number) => number, y: (figure: number) => number): string {
  return steps
    .map(
      (step, at) =>
        `${at === 0 ? `M${x(step.figure.at)} ${y(middle(step))}` : `H${x(step.figure.at)}V${y(middle(step))}`}`,
    )
    .join("");
}

function StepMark(props: {
  readonly step: Step;
  readonly index: number;
  readonly x: number;
  readonly y: (figure: number) => number;
  readonly top: number;
}) {
  const { step, index, x, y, top } = props;
  const [from, to] = [y(step.low), y(step.high)];
  const upper = step.openHigh ? Math.max(top, to - 28) : to;
  const lower = step.openLow ? from + 28 : from;
  return (
    <>
      {upper !== lower && (
        <path
          className={`series-range ${step.openHigh || step.openLow ? "open" : ""}`}
          d={`M${x} ${lower}V${upper}${step.openHigh ? "" : `M${x - 5} ${upper}h10`}${step.openLow ? "" : `M${x - 5} ${lower}h10`}`}
        />
      )}
      <path className="series-mark" d={seriesForm(index, x, y(middle(step)))} />
    </>
  );
}

/** The figures in words beside their marks, pushed apart where they would meet. */
function labels(series: readonly FigureSeries[], x: (time: number) => number, y: (figure: number) => number) {
  const all = series.flatMap(({ id, steps }) =>
    steps.map((step) => ({
      key: `${id} ${step.figure.statementId}`,
      x: x(step.figure.at),
      y: y(middle(step)) - 8,
      words: rangeWords(step),
    })),
  );
  const columns = Map.groupBy(all, (one) => Math.round(one.x / 40));
  return [...columns.values()].flatMap((column) => {
    // The same figure of two sources at one place is written once.
    const once = [...new Map(column.map((one) => [`${one.words} ${Math.round(one.y)}`, one])).values()];
    const places = spread(
      once.map((one) => one.y),
      14,
      10,
      HEIGHT - BOTTOM - 2,
    );
    return once.map((one, at) => ({ ...one, x: one.x + 7, y: places[at] ?? one.y }));
  });
}
