import { useInfiniteQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { StatementSummary } from "../../../src/surfaces/http/client.ts";
import { type StatementFilter, statementsQuery } from "../data.ts";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import { announce } from "../shell/announce.tsx";
import { useKeys } from "../shell/keys.ts";
import { title, useCaseName } from "../shell/use-case.ts";
import { count } from "../words.ts";
import { Filters } from "./filters.tsx";
import { StatementRow } from "./statement-row.tsx";

/** Everything said in a case, by others and by the outlets themselves, narrowed by the address. */
export function StatementsPage() {
  const { name, error, again } = useCaseName();
  useEffect(() => {
    document.title = title("Statements");
  }, []);
  if (error !== null && error !== undefined) return <Trouble error={error} again={again} />;
  if (name === undefined) return <Skeleton what="the case" />;
  return <StatementsOf caseName={name} key={name} />;
}

function StatementsOf(props: { readonly caseName: string }) {
  const { words, source, voice, directness, stance, document } = useSearch({ from: "/statements" });
  const filter: StatementFilter = { words, source, voice, directness, stance, document } as StatementFilter;
  const found = useInfiniteQuery({
    ...statementsQuery(props.caseName, filter),
    placeholderData: (before) => before,
  });
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const total = found.data?.pages[0]?.total;
  const narrowed = Object.values(filter).some((value) => value !== undefined);
  useEffect(() => {
    if (total !== undefined && !found.isPlaceholderData) announce(`${count(total, "statement")}.`);
  }, [total, found.isPlaceholderData]);
  return (
    <>
      <header className="case-head">
        <h1 className="serif">Statements</h1>
        {total !== undefined && (
          <p className="soft">
            {count(total, "statement")}
            {narrowed && " with this filter"}
          </p>
        )}
      </header>
      <Filters
        filter={filter}
        documentTitle={items.find((item) => item.documentId === filter.document)?.documentTitle}
      />
      {found.error !== null ? (
        <Trouble inside error={found.error} again={() => void found.refetch()} />
      ) : total === undefined ? (
        <Skeleton lines={12} what="the statements" />
      ) : total === 0 ? (
        <Empty narrowed={narrowed} />
      ) : (
        <Rows items={items} total={total} more={found.hasNextPage ? () => void found.fetchNextPage() : undefined} />
      )}
    </>
  );
}

function Empty(props: { readonly narrowed: boolean }) {
  return (
    <p className="empty">
      {props.narrowed
        ? "No statement fits this filter. Take a word or a choice away, or show all."
        : "No statements yet. Add documents to the case first; what they say will be listed here."}
    </p>
  );
}

/** Only the rows on the screen are in the page, so that a hundred thousand scroll as ten do. */
function Rows(props: {
  readonly items: readonly StatementSummary[];
  readonly total: number;
  readonly more: (() => void) | undefined;
}) {
  const { items, total, more } = props;
  const list = useRef<HTMLOListElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => 104,
    overscan: 8,
    scrollMargin: margin,
    getItemKey: (index) => items[index]?.id ?? index,
    scrollPaddingStart: 70,
    scrollPaddingEnd: 50,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more !== undefined && last >= items.length - 20) more();
  }, [more, last, items.length]);

  const move = (step: 1 | -1) => {
    const at = Number(document.activeElement?.getAttribute("data-row") ?? Number.NaN);
    const next = Number.isNaN(at) ? (shown.find((row) => row.end > scrollY + 70)?.index ?? 0) : at + step;
    if (next < 0 || next >= items.length) return;
    rows.scrollToIndex(next, { align: "auto" });
    const focus = (tries: number) => {
      const row = list.current?.querySelector<HTMLElement>(`[data-row="${next}"]`);
      if (row !== null && row !== undefined) row.focus({ preventScroll: true });
      else if (tries > 0) requestAnimationFrame(() => focus(tries - 1));
    };
    focus(10);
  };
  useKeys({ j: () => move(1), k: () => move(-1) });
  return (
    <ol ref={list} className="statements" style={{ height: rows.getTotalSize() }}>
      {shown.map((row) => {
        const statement = items[row.index];
        if (statement === undefined) return null;
        return (
          <li
            key={row.key}
            ref={rows.measureElement}
            data-index={row.index}
            aria-setsize={total}
            aria-posinset={row.index + 1}
            style={{ transform: `translateY(${row.start - margin}px)` }}
          >
            <StatementRow statement={statement} index={row.index} />
          </li>
        );
      })}
    </ol>
  );
}
