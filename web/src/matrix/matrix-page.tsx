import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import type { MatrixSearch } from "../searches.ts";
import { announce } from "../shell/announce.tsx";
import { useKeys, useRowKeys } from "../shell/keys.ts";
import { useWide } from "../shell/preferences.ts";
import { title, useCaseName } from "../shell/use-case.ts";
import { count } from "../words.ts";
import { CellPanel } from "./cell-panel.tsx";
import { ClaimList } from "./claim-list.tsx";
import { daysOf, EventChooser } from "./event-chooser.tsx";
import { Grid, type OpenCell } from "./grid.tsx";
import { Legend } from "./legend.tsx";
import { eventsQuery, matrixQuery } from "./matrix-query.ts";
import { type Table, tableOf } from "./table.ts";
import "../styles/matrix.css";

/** With more outlets than this they stand down the side, and the claims across. */
const MOST_ACROSS = 14;

/** Outlets by claims of one event. */
export function MatrixPage() {
  const { name, error, again } = useCaseName();
  useRowKeys();
  useEffect(() => {
    document.title = title("Matrix");
  }, []);
  if (error !== null && error !== undefined) return <Trouble error={error} again={again} />;
  return (
    <div className="matrix-view">
      <header className="case-head">
        <h1 className="serif">Matrix</h1>
        <p className="soft">Which outlet says what of one event, and which leaves it out.</p>
      </header>
      {name === undefined ? <Skeleton what="the case" /> : <OfCase name={name} key={name} />}
    </div>
  );
}

function OfCase({ name }: { readonly name: string }) {
  const asked = useSearch({ from: "/matrix", select: ({ event }) => event });
  const events = useInfiniteQuery({ ...eventsQuery(name, false), enabled: asked === undefined });
  const single = useInfiniteQuery({
    ...eventsQuery(name, true),
    enabled: asked === undefined && events.data?.pages[0]?.total === 0,
  });
  const first = events.data?.pages[0]?.items[0] ?? single.data?.pages[0]?.items[0];
  const event = asked ?? first?.id;
  const error = events.error ?? single.error;
  if (event !== undefined) return <OfEvent caseName={name} event={event} key={event} />;
  if (error !== null) return <Trouble inside error={error} again={() => void events.refetch()} />;
  if (events.isPending || single.isFetching) return <Skeleton lines={12} what="the events" />;
  return (
    <p className="empty">
      No event yet: none of the case's articles was put beside another. Add articles on one event to the case; what each
      outlet says of it, and what it leaves out, will stand here.
    </p>
  );
}

function OfEvent(props: { readonly caseName: string; readonly event: string }) {
  const search = useSearch({ from: "/matrix" });
  const shown = useInfiniteQuery({
    ...matrixQuery({ event: props.event, all: search.show === "all", contentionFirst: search.order === "contention" }),
    placeholderData: (before) => before,
  });
  const [withUncollected, setUncollected] = useState(false);
  const order = search.order === "first" ? "first said" : "as told";
  const table = useMemo(
    () => tableOf(shown.data?.pages ?? [], { order, withUncollected }),
    [shown.data, order, withUncollected],
  );
  if (shown.error !== null) {
    return (
      <>
        <EventChooser caseName={props.caseName} chosen={props.event} />
        <Trouble inside error={shown.error} again={() => void shown.refetch()} />
      </>
    );
  }
  if (table === undefined) return <Skeleton lines={14} what="the matrix" />;
  const more = shown.hasNextPage ? () => void shown.fetchNextPage() : undefined;
  return (
    <>
      <div className="matrix-event">
        <h2 className="serif" dir="auto">
          {table.event.words}
        </h2>
        <p className="soft">
          {count(table.event.documents.length, "article")} · {daysOf(table.event)}
        </p>
        <EventChooser caseName={props.caseName} chosen={table.event.id} />
      </div>
      <Sheet
        table={table}
        search={search}
        uncollected={{ shown: withUncollected, show: setUncollected }}
        more={more}
        waiting={shown.isFetchingNextPage}
      />
    </>
  );
}

interface SheetProps {
  readonly table: Table;
  readonly search: MatrixSearch;
  readonly uncollected: { readonly shown: boolean; readonly show: (shown: boolean) => void };
  readonly more: (() => void) | undefined;
  readonly waiting: boolean;
}

function Sheet({ table, search, uncollected, more, waiting }: SheetProps) {
  const navigate = useNavigate();
  const isWide = useWide();
  const { outlet, claim } = search;
  const cell: OpenCell | undefined =
    outlet === undefined ? undefined : { outlet, ...(claim === undefined ? {} : { claim }) };
  const change = (next: Partial<Record<keyof MatrixSearch, string | undefined>>) =>
    void navigate({
      to: "/matrix",
      search: (before) => ({ ...before, ...next }) as MatrixSearch,
      replace: true,
      resetScroll: false,
    });
  const choose = (next: OpenCell | undefined) => {
    change({ outlet: next?.outlet, claim: next?.claim });
    const at = table.claims.findIndex(({ id }) => id === next?.claim);
    const kind = table.outlets.find((row) => row.outlet === next?.outlet)?.cells[at]?.kind;
    if (kind !== undefined) announce(`${next?.outlet}: ${kind}. What stands behind it is shown beside the table.`);
  };
  const close = () => {
    change({ outlet: undefined, claim: undefined });
    document.querySelector<HTMLElement>(".matrix [aria-selected=true], .matrix [tabindex='0']")?.focus();
  };
  useKeys({ Escape: cell === undefined ? undefined : close });
  const isFew = table.outlets.length <= MOST_ACROSS;
  const claimsDown = (search.turned === undefined) === isFew;
  const panel = cell && <CellPanel table={table} cell={cell} close={close} />;
  if (table.claims.length === 0) return <p className="empty">Nothing was found that this event's articles claim.</p>;
  return (
    <>
      <div className="matrix-tools">
        <label>
          <span className="small">Claims</span>{" "}
          <select
            value={search.show ?? ""}
            onChange={(event) => change({ show: event.currentTarget.value || undefined })}
          >
            <option value="">of several articles</option>
            <option value="all">all</option>
          </select>
        </label>
        <label>
          <span className="small">In order of</span>{" "}
          <select
            value={search.order ?? ""}
            onChange={(event) => change({ order: event.currentTarget.value || undefined })}
          >
            <option value="">articles that carry them</option>
            <option value="contention">contention</option>
            <option value="first">when first said</option>
          </select>
        </label>
        {table.uncollected > 0 && (
          <label className="small">
            <input
              type="checkbox"
              checked={uncollected.shown}
              onChange={(event) => uncollected.show(event.currentTarget.checked)}
            />{" "}
            outlets not collected ({table.uncollected})
          </label>
        )}
        {isWide && (
          <button
            type="button"
            className="plain small"
            aria-pressed={search.turned !== undefined}
            onClick={() => change({ turned: search.turned === undefined ? "yes" : undefined })}
          >
            Turn the table
          </button>
        )}
        <span className="small soft">
          {table.claims.length < table.total
            ? `${table.claims.length} of ${count(table.total, "claim")} shown`
            : count(table.total, "claim")}
        </span>
      </div>
      {isWide ? (
        <div className="matrix-sheet">
          <div className="matrix-scroll">
            <Grid key={String(claimsDown)} table={table} claimsDown={claimsDown} chosen={cell} choose={choose} />
          </div>
          <section className="matrix-panel" aria-label="Behind the cell">
            {panel ?? (
              <p className="soft">
                Choose a cell to read its words: with the mouse, or go to it with the arrow keys and press Enter. A dash
                lists the articles that do not carry the claim.
              </p>
            )}
          </section>
        </div>
      ) : (
        <ClaimList table={table} chosen={cell} choose={choose} panel={panel} />
      )}
      {more !== undefined && (
        <p className="more">
          <button type="button" onClick={more} disabled={waiting}>
            {waiting ? "Fetching claims …" : "More claims"}
          </button>
        </p>
      )}
      <section aria-labelledby="matrix-signs">
        <h2 id="matrix-signs" className="label">
          What the signs mean
        </h2>
        <Legend />
      </section>
    </>
  );
}
