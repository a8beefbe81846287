import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { count } from "../words.ts";
import { type Line, type Mark, ticksBetween } from "./marks.ts";

interface ChartProps {
  readonly lines: readonly Line[];
  readonly isBinned: boolean;
  readonly from: number;
  readonly to: number;
  readonly chosen: string | undefined;
  readonly show: (key: string | undefined) => void;
  readonly open: (key: string) => void;
}

const ROW = 26;
const HEAD = 30;
const dayFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const yearFormat = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
const momentFormat = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});
const longFormat = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/**
 * From left to right when it happened, from top to bottom when it was said; on each line an upright stroke stands at the moment of publication: what is
 * left of it is told afterwards, what is right of it beforehand. The arrow keys go from mark to mark, Enter opens it.
 */
export function Chart({ lines, isBinned, from, to, chosen, show, open }: ChartProps) {
  const figure = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(960);
  useLayoutEffect(() => {
    const element = figure.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.max(280, element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const left = width < 600 ? 96 : 210;
  const right = width - 8;
  const x = (time: number) => left + ((Math.max(from, Math.min(to, time)) - from) / (to - from)) * (right - left);
  const ticks = ticksBetween(from, to, Math.max(2, Math.floor((right - left) / 70)));
  const height = HEAD + lines.length * ROW + 10;
  const all = lines.flatMap((line) => line.marks.map((mark) => keyOf(line, mark)));
  const reached = chosen !== undefined && all.includes(chosen) ? chosen : all[0];
  const tickWords = (to - from) / 86_400_000 > 300 ? yearFormat : dayFormat;
  const most = Math.max(1, ...lines.flatMap(({ marks }) => marks.map(({ stated, inferred }) => stated + inferred)));

  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = neighbour(lines, reached, event.key);
    if (next !== undefined) {
      event.preventDefault();
      figure.current?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus();
    } else if ((event.key === "Enter" || event.key === " ") && reached !== undefined) {
      event.preventDefault();
      open(reached);
    }
  };
  return (
    <div ref={figure} className="timeline-figure">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of an SVG is no fieldset */}
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label="When it happened, from left to right, against when it was said, from top to bottom. A table follows."
        onKeyDown={onKey}
      >
        {ticks.map((tick) => (
          <g key={tick} className="timeline-tick">
            <line x1={x(tick)} x2={x(tick)} y1={HEAD - 6} y2={height} />
            <text x={x(tick) + 4} y={HEAD - 12}>
              {tickWords.format(tick)}
            </text>
          </g>
        ))}
        {lines.map((line, row) => {
          const y = HEAD + row * ROW + ROW / 2;
          return (
            <g key={line.key}>
              <line className="timeline-row" x1={0} x2={right} y1={y + ROW / 2} y2={y + ROW / 2} />
              <text className="timeline-said" x={0} y={y + 4}>
                {isBinned ? longFormat.format(line.said) : momentFormat.format(line.said)}
              </text>
              {!isBinned && width >= 600 && (
                <text className="timeline-name" x={92} y={y + 4}>
                  {line.name.length > 17 ? `${line.name.slice(0, 16)}…` : line.name}
                </text>
              )}
              {line.said >= from && line.said <= to && (
                <line
                  className="timeline-published"
                  x1={x(line.said)}
                  x2={x(line.said)}
                  y1={y - ROW / 2}
                  y2={y + ROW / 2}
                />
              )}
              {line.marks.map((mark) => {
                const key = keyOf(line, mark);
                return (
                  // biome-ignore lint/a11y/useSemanticElements: an SVG has no button
                  <g
                    key={key}
                    role="button"
                    className={classOf(mark, key === chosen)}
                    tabIndex={key === reached ? 0 : -1}
                    data-mark={key}
                    aria-label={wordsOf(line, mark, isBinned)}
                    onFocus={() => show(key)}
                    onMouseEnter={() => show(key)}
                    onClick={() => open(key)}
                  >
                    {isBinned ? (
                      <Bubble x={(x(mark.starts) + x(mark.ends)) / 2} y={y} mark={mark} most={most} />
                    ) : (
                      <Bar from={x(mark.starts)} to={x(mark.ends)} y={y} mark={mark} />
                    )}
                  </g>
                );
              })}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** As long as the words leave it open; the longer, the thinner. An instant is a point. */
function Bar(props: { readonly from: number; readonly to: number; readonly y: number; readonly mark: Mark }) {
  const { from, to, y, mark } = props;
  const days = (mark.ends - mark.starts) / 86_400_000;
  const many = mark.stated + mark.inferred;
  if (to - from < 9) {
    return (
      <>
        <circle cx={(from + to) / 2} cy={y} r={5.5} />
        {many > 1 && (
          <text x={to + 8} y={y + 4}>
            {many}
          </text>
        )}
      </>
    );
  }
  const tall = days <= 1.1 ? 14 : days <= 40 ? 8 : 4;
  return (
    <>
      <rect x={from + 1} y={y - tall / 2} width={to - from - 2} height={tall} rx={2} />
      {many > 1 && (
        <text className={tall === 14 ? "on-bar" : undefined} x={from + 6} y={tall === 14 ? y + 4 : y - 5}>
          {many}
        </text>
      )}
    </>
  );
}

function Bubble(props: { readonly x: number; readonly y: number; readonly mark: Mark; readonly most: number }) {
  const many = props.mark.stated + props.mark.inferred;
  return <circle cx={props.x} cy={props.y} r={Math.max(2.5, Math.sqrt(many / props.most) * (ROW / 2 - 1))} />;
}

export function keyOf(line: Line, mark: Mark): string {
  return `${line.key} ${mark.key}`;
}

function classOf({ stated, isAhead }: Mark, isChosen: boolean): string {
  return ["timeline-mark", stated > 0 ? "stated" : "inferred", isAhead ? "ahead" : "", isChosen ? "chosen" : ""]
    .filter((one) => one !== "")
    .join(" ");
}

/** What a mark says to those who do not see where it stands. */
export function wordsOf(line: Line, { starts, ends, stated, inferred, isAhead }: Mark, isBinned: boolean): string {
  const many = count(stated + inferred, "statement");
  const basis = inferred === 0 ? "stated" : stated === 0 ? "inferred" : `${inferred} inferred`;
  const said = isBinned
    ? `said ${longFormat.format(line.said)}`
    : `said ${momentFormat.format(line.said)}, ${line.name}`;
  return `Happened ${stretchWords(starts, ends)}; ${said}; ${many}, ${basis}${isAhead ? ", told beforehand" : ""}`;
}

/** "13 Oct 2026", "13 Oct, 05:25", "10 Oct 2026 to 12 Oct 2026". */
export function stretchWords(starts: number, ends: number): string {
  const length = ends - starts;
  if (length < 86_400_000 && length >= 0 && (length > 0 || starts % 86_400_000 !== 0))
    return momentFormat.format(starts);
  const last = Math.max(starts, ends - 1);
  const [first, second] = [longFormat.format(starts), longFormat.format(last)];
  return first === second ? first : `${first} to ${second}`;
}

/** The mark that an arrow key leads to: along the line by when it happened; to the nearest one on the next line. */
function neighbour(lines: readonly Line[], at: string | undefined, key: string): string | undefined {
  const rows = lines.map((line) => line.marks.toSorted((a, b) => a.starts - b.starts || a.ends - b.ends));
  const row = lines.findIndex((line) => line.marks.some((mark) => keyOf(line, mark) === at));
  const line = lines[row];
  if (line === undefined) return undefined;
  const column = rows[row]?.findIndex((mark) => keyOf(line, mark) === at) ?? 0;
  const found = (toRow: number, mark: Mark | undefined) => {
    const other = lines[toRow];
    return other === undefined || mark === undefined ? at : keyOf(other, mark);
  };
  switch (key) {
    case "ArrowRight":
      return found(row, rows[row]?.[column + 1]);
    case "ArrowLeft":
      return found(row, rows[row]?.[column - 1]);
    case "Home":
      return found(row, rows[row]?.[0]);
    case "End":
      return found(row, rows[row]?.at(-1));
    case "ArrowDown":
    case "ArrowUp": {
      const next = row + (key === "ArrowDown" ? 1 : -1);
      const here = rows[row]?.[column]?.starts ?? 0;
      return found(next, rows[next]?.toSorted((a, b) => Math.abs(a.starts - here) - Math.abs(b.starts - here))[0]);
    }
    default:
      return undefined;
  }
}
