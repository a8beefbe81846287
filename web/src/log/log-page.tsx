import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import type { LogLine } from "../../../src/surfaces/http/client.ts";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import { announce } from "../shell/announce.tsx";
import { useRowKeys } from "../shell/keys.ts";
import { title, useCaseName } from "../shell/use-case.ts";
import { count, longDay } from "../words.ts";
import { EntryRow } from "./entry-row.tsx";
import { kindOf, kinds } from "./kinds.ts";
import { logQuery } from "./log-query.ts";
import { VerifyLog } from "./verify-log.tsx";
import "../styles/log.css";

/** Who decided or wrote what, when, machine or person. */
export function LogPage() {
  const { name, error, again } = useCaseName();
  useRowKeys();
  useEffect(() => {
    document.title = title("Log");
  }, []);
  if (error !== null && error !== undefined) return <Trouble error={error} again={again} />;
  return name === undefined ? <Skeleton what="the case" /> : <LogOf caseName={name} />;
}

function LogOf(props: { readonly caseName: string }) {
  const search = useSearch({ from: "/log" });
  const filter = { who: search.who, kind: kindOf(search.kind) };
  const found = useInfiniteQuery({ ...logQuery(props.caseName, filter), placeholderData: (before) => before });
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const total = found.data?.pages[0]?.total;
  const isNarrowed = filter.who !== undefined || filter.kind !== undefined;
  useEffect(() => {
    if (total !== undefined && !found.isPlaceholderData) announce(`${count(total, "entry", "entries")}.`);
  }, [total, found.isPlaceholderData]);
  if (found.error !== null) return <Trouble error={found.error} again={() => void found.refetch()} />;
  return (
    <>
      <header className="case-head">
        <h1 className="serif">Log</h1>
        {total !== undefined && (
          <p className="soft">
            {count(total, "entry", "entries")}
            {isNarrowed && " with this filter"}, the newest first. Entries are added and never changed.
          </p>
        )}
      </header>
      <VerifyLog />
      <LogFilters {...filter} />
      {total === undefined ? (
        <Skeleton lines={12} what="the log" />
      ) : total === 0 ? (
        <p className="empty">
          {isNarrowed
            ? filter.who === "person"
              ? "Nobody has decided anything here yet. Open an article and press e on what the machine read to say what it is instead."
              : "No entry is of this kind. Choose another, or all."
            : "Nothing is written down in this case yet. Read articles into it; each will be an entry here."}
        </p>
      ) : (
        daysOf(items).map(({ day, lines }) => (
          <section key={day} className="log-day" aria-labelledby={`day-${day}`}>
            <h2 id={`day-${day}`} className="label">
              {longDay(day)}
            </h2>
            <ol className="log">
              {lines.map((line) => (
                <EntryRow key={line.seq} line={line} />
              ))}
            </ol>
          </section>
        ))
      )}
      {found.hasNextPage && (
        <p className="more">
          <button type="button" onClick={() => void found.fetchNextPage()} disabled={found.isFetchingNextPage}>
            Show the next of {count((total ?? 0) - items.length, "earlier entry", "earlier entries")}
          </button>
        </p>
      )}
    </>
  );
}

/** Runs of entries of one day, as UTC has it: the log is written in it. */
function daysOf(items: readonly LogLine[]): readonly { readonly day: string; readonly lines: readonly LogLine[] }[] {
  const days: { readonly day: string; readonly lines: LogLine[] }[] = [];
  for (const line of items) {
    const day = line.at.slice(0, 10);
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}

function LogFilters(props: {
  readonly who: "person" | "machine" | undefined;
  readonly kind: LogLine["kind"] | undefined;
}) {
  const { who, kind } = props;
  const navigate = useNavigate();
  const set = (change: { readonly who?: string | undefined; readonly kind?: string | undefined }) => {
    const { who: whose, kind: what } = { who, kind, ...change };
    void navigate({
      to: "/log",
      search: {
        ...(whose === "person" || whose === "machine" ? { who: whose } : {}),
        ...(what === undefined ? {} : { kind: what }),
      },
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <search className="filters log-filters" aria-label="Narrow the log">
      <label>
        <span className="small soft">Written by</span>
        <select value={who ?? ""} onChange={({ currentTarget: { value } }) => set({ who: value || undefined })}>
          <option value="">anybody</option>
          <option value="person">people</option>
          <option value="machine">machines</option>
        </select>
      </label>
      <label>
        <span className="small soft">What</span>
        <select value={kind ?? ""} onChange={({ currentTarget: { value } }) => set({ kind: value || undefined })}>
          <option value="">anything</option>
          {kinds.map((one) => (
            <option key={one.kind} value={one.kind}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      {(who ?? kind) !== undefined && (
        <button type="button" className="plain" onClick={() => set({ who: undefined, kind: undefined })}>
          Show all
        </button>
      )}
    </search>
  );
}
