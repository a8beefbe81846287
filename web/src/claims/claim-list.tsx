import { useQueries } from "@tanstack/react-query";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ClaimLine, ClaimStanding } from "../../../src/surfaces/http/client.ts";
import { useKeys } from "../shell/keys.ts";
import { ClaimRow } from "./claim-row.tsx";
import { standingsQuery } from "./claims-query.ts";
import { spanOf } from "./sparkline.tsx";

/** Claims weighed by one question. */
const AT_ONCE = 12;

/** Only the rows on the screen are in the page, and only these are weighed. */
export function ClaimList(props: {
  readonly caseName: string;
  readonly items: readonly (ClaimLine | ClaimStanding)[];
  readonly total: number;
  readonly more: (() => void) | undefined;
}) {
  const { caseName, items, total, more } = props;
  const list = useRef<HTMLOListElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => 62,
    overscan: 6,
    scrollMargin: margin,
    getItemKey: (index) => items[index]?.id ?? index,
    scrollPaddingStart: 70,
    scrollPaddingEnd: 50,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more !== undefined && last >= items.length - 30) more();
  }, [more, last, items.length]);
  const standings = useStandings(caseName, items, shown[0]?.index ?? 0, last);
  const span = spanOf([...standings.values()].map(({ times }) => times));

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
    <ol ref={list} className="claim-list" style={{ height: rows.getTotalSize() }}>
      {shown.map((row) => {
        const claim = items[row.index];
        if (claim === undefined) return null;
        return (
          <li
            key={row.key}
            ref={rows.measureElement}
            data-index={row.index}
            aria-setsize={total}
            aria-posinset={row.index + 1}
            style={{ transform: `translateY(${row.start - margin}px)` }}
          >
            <ClaimRow claim={claim} standing={standings.get(claim.id)} span={span} index={row.index} />
          </li>
        );
      })}
    </ol>
  );
}

/** How the claims near the screen stand, a dozen to a question, so that scrolling asks for each but once. */
function useStandings(
  caseName: string,
  items: readonly (ClaimLine | ClaimStanding)[],
  first: number,
  last: number,
): ReadonlyMap<string, ClaimStanding> {
  const parts: (readonly string[])[] = [];
  const known = new Map<string, ClaimStanding>();
  const from = Math.floor(first / AT_ONCE) * AT_ONCE;
  for (let at = from; at <= last; at += AT_ONCE) {
    const part = items.slice(at, at + AT_ONCE);
    for (const one of part) if ("origins" in one) known.set(one.id, one);
    parts.push(part.filter(({ id }) => !known.has(id)).map(({ id }) => id));
  }
  const answers = useQueries({ queries: parts.map((ids) => standingsQuery(caseName, ids)) });
  for (const { data } of answers) for (const standing of data?.items ?? []) known.set(standing.id, standing);
  return known;
}
