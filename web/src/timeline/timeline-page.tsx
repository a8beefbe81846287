import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import type { TimelineShown } from "../../../src/surfaces/http/client.ts";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import { useKeys, useRowKeys } from "../shell/keys.ts";
import { title, useCaseName } from "../shell/use-case.ts";
import { count } from "../words.ts";
import { Chart, keyOf, stretchWords, wordsOf } from "./chart.tsx";
import { linesOf } from "./marks.ts";
import { TimeTable, Told } from "./time-table.tsx";
import { timelineQuery } from "./timeline-query.ts";
import "../styles/timeline.css";

const DAY = 86_400_000;

/** When it happened against when it was said. */
export function TimelinePage() {
  const { name, error, again } = useCaseName();
  useRowKeys();
  useEffect(() => {
    document.title = title("Timeline");
  }, []);
  if (error !== null && error !== undefined) return <Trouble error={error} again={again} />;
  return (
    <>
      <header className="case-head">
        <h1 className="serif">Timeline</h1>
        <p className="soft">When it happened, against when it was said.</p>
      </header>
      {name === undefined ? <Skeleton what="the case" /> : <TimelineOf caseName={name} key={name} />}
    </>
  );
}

function TimelineOf({ caseName }: { readonly caseName: string }) {
  const { from, to } = useSearch({ from: "/timeline" });
  const shown = useQuery({ ...timelineQuery(caseName, from, to), placeholderData: keepPreviousData });
  if (shown.error !== null) return <Trouble inside error={shown.error} again={() => void shown.refetch()} />;
  if (shown.data === undefined) return <Skeleton lines={12} what="the times" />;
  if (shown.data.all === 0) {
    return (
      <p className="empty">
        No statement of this case tells when something happened. Times that are read in its articles will stand here.
      </p>
    );
  }
  return <Sheet timeline={shown.data} />;
}

function Sheet({ timeline }: { readonly timeline: TimelineShown }) {
  const navigate = useNavigate();
  const panel = useRef<HTMLElement>(null);
  const [chosen, choose] = useState<string>();
  const { lines, isBinned } = useMemo(() => linesOf(timeline), [timeline]);
  const from = Date.parse(timeline.shown.from);
  const to = Date.parse(timeline.shown.to);
  const go = (start: number, end: number) => {
    const last = Math.max(start, end - DAY);
    void navigate({
      to: "/timeline",
      search: (before) => ({ ...before, from: dayOf(start), to: dayOf(last) }),
      replace: true,
      resetScroll: false,
    });
  };
  const length = to - from;
  const middle = (from + to) / 2;
  const zoom = (by: number) =>
    go(middle - Math.max(DAY / 2, (length * by) / 2), middle + Math.max(DAY / 2, (length * by) / 2));
  const move = (by: number) => go(from + Math.max(DAY, length / 2) * by, to + Math.max(DAY, length / 2) * by);
  const around = () =>
    void navigate({
      to: "/timeline",
      search: ({ from: _from, to: _to, ...rest }) => rest,
      replace: true,
      resetScroll: false,
    });
  const whole = () => {
    const { happened, said } = timeline;
    const times = [happened?.from, happened?.to, said?.from, said?.to].flatMap((one) =>
      one === undefined ? [] : Date.parse(one),
    );
    if (times.length > 0) go(Math.min(...times), Math.max(...times) + DAY);
  };
  useKeys({ "+": () => zoom(0.5), "-": () => zoom(2), "[": () => move(-1), "]": () => move(1), "0": around });
  const found = lines
    .flatMap((line) => line.marks.map((mark) => ({ line, mark })))
    .find(({ line, mark }) => keyOf(line, mark) === chosen);
  const open = (key: string) => {
    choose(key);
    const one = lines
      .flatMap((line) => line.marks.map((mark) => ({ key: keyOf(line, mark), mark })))
      .find((it) => it.key === key);
    if (one?.mark.items === undefined && one !== undefined) return go(one.mark.starts, one.mark.ends);
    requestAnimationFrame(() => panel.current?.querySelector("a")?.focus());
  };
  return (
    <>
      <p className="timeline-sum">
        {count(timeline.total, "statement")} between {dayWords(from)} and {dayWords(to - DAY)}: {timeline.atOnce} told
        of within a day, {timeline.later} later, <span className="ahead-words">{timeline.ahead} beforehand</span>.
      </p>
      <div className="timeline-tools">
        <label>
          <span className="small">From</span>{" "}
          <input
            type="date"
            value={dayOf(from)}
            onChange={(event) => event.currentTarget.value && go(Date.parse(event.currentTarget.value), to)}
          />
        </label>
        <label>
          <span className="small">to</span>{" "}
          <input
            type="date"
            value={dayOf(to - DAY)}
            onChange={(event) => event.currentTarget.value && go(from, Date.parse(event.currentTarget.value) + DAY)}
          />
        </label>
        <span className="timeline-buttons">
          <button
            type="button"
            onClick={() => move(-1)}
            aria-label={`Earlier: ${count(timeline.before, "statement")} before`}
          >
            ← {timeline.before}
          </button>
          <button type="button" onClick={() => zoom(0.5)}>
            Nearer <kbd>+</kbd>
          </button>
          <button type="button" onClick={() => zoom(2)}>
            Wider <kbd>-</kbd>
          </button>
          <button
            type="button"
            onClick={() => move(1)}
            aria-label={`Later: ${count(timeline.after, "statement")} after`}
          >
            {timeline.after} →
          </button>
        </span>
        <button type="button" className="plain small" onClick={around}>
          Around the articles
        </button>
        <button type="button" className="plain small" onClick={whole}>
          All
        </button>
      </div>
      {lines.length === 0 ? (
        <p className="empty">Nothing that is told happened on these days. Go wider, or to all.</p>
      ) : (
        <div className="timeline-sheet">
          <figure>
            <Chart lines={lines} isBinned={isBinned} from={from} to={to} chosen={chosen} show={choose} open={open} />
            <Key isBinned={isBinned} />
          </figure>
          <section ref={panel} className="timeline-panel" aria-label="What is told there">
            {found === undefined ? (
              <p className="soft">
                Go to a mark with the mouse or the arrow keys: its words are shown here. Enter goes to them
                {isBinned && ", or nearer"}.
              </p>
            ) : (
              <>
                <h2 className="small">{stretchWords(found.mark.starts, found.mark.ends)}</h2>
                {found.mark.items === undefined ? (
                  <p>{wordsOf(found.line, found.mark, isBinned)}. Enter goes nearer.</p>
                ) : (
                  <Told mark={found.mark} />
                )}
              </>
            )}
          </section>
        </div>
      )}
      <TimeTable lines={lines} isBinned={isBinned} />
    </>
  );
}

function Key({ isBinned }: { readonly isBinned: boolean }) {
  return (
    <figcaption className="timeline-key small">
      <span>
        <svg width="26" height="14" aria-hidden="true" className="timeline-mark stated">
          <rect x="1" y="1" width="24" height="12" rx="2" />
        </svg>{" "}
        the words state the time
      </span>
      <span>
        <svg width="26" height="14" aria-hidden="true" className="timeline-mark inferred">
          <rect x="1" y="1" width="24" height="12" rx="2" />
        </svg>{" "}
        inferred, from the day of publication for one
      </span>
      <span>
        <svg width="26" height="14" aria-hidden="true" className="timeline-mark stated ahead">
          <rect x="1" y="1" width="24" height="12" rx="2" />
        </svg>{" "}
        told before it happens
      </span>
      <span>
        <svg width="10" height="14" aria-hidden="true">
          <line className="timeline-published" x1="5" x2="5" y1="0" y2="14" />
        </svg>{" "}
        {isBinned ? "the day of publication" : "the moment of publication"}
      </span>
      <span>
        {isBinned
          ? "The larger the circle, the more statements."
          : "A bar is as long as the words leave it open: a day, a week (thinner), a year (thinnest)."}
      </span>
    </figcaption>
  );
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function dayWords(time: number): string {
  return stretchWords(time, time + 1 > time ? time + DAY : time);
}
