import { Link } from "@tanstack/react-router";
import { type KeyboardEvent, memo, type RefObject, useRef, useState } from "react";
import type { ClaimLine } from "../../../src/surfaces/http/client.ts";
import { count } from "../words.ts";
import { Mark } from "./mark.tsx";
import { type GridPlace, isContested, type OutletRow, placeAfter, type Table } from "./table.ts";

/** The cell that is open: which outlet, and which claim; without a claim, the outlet's articles. */
export interface OpenCell {
  readonly outlet: string;
  readonly claim?: string;
}

interface GridProps {
  readonly table: Table;
  /** Claims down the side, outlets across; else the other way. */
  readonly claimsDown: boolean;
  readonly chosen: OpenCell | undefined;
  readonly choose: (cell: OpenCell) => void;
}

/**
 * Outlets by claims, as an ARIA grid: one cell is in the order of Tab, arrow keys go from cell to cell, Home and End to the ends of a row (with
 * Control, of the table), Enter opens. Heads are cells like others: claims lead to their page, outlets to their articles.
 */
export function Grid({ table, claimsDown, chosen, choose }: GridProps) {
  const { claims, outlets } = table;
  const grid = useRef<HTMLTableElement>(null);
  const start = placeOf(table, claimsDown, chosen) ?? { row: 1, column: 1 };
  const [place, setPlace] = useState<GridPlace>(start);
  const size = {
    rows: 1 + (claimsDown ? claims : outlets).length,
    columns: 1 + (claimsDown ? outlets : claims).length,
  };
  const here = place.row < size.rows && place.column < size.columns ? place : { row: 1, column: 1 };
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const next = placeAfter(event.key, here, size, event.ctrlKey);
    if (next === undefined) return;
    event.preventDefault();
    focusPlace(grid, next);
  };
  const onFocus = (target: EventTarget) => {
    const at = target instanceof HTMLElement ? target.dataset["at"]?.split(" ").map(Number) : undefined;
    const [row, column] = at ?? [];
    if (row === undefined || column === undefined) return;
    setPlace({ row, column });
    follow(target as HTMLElement);
  };
  const across = claimsDown ? outlets : claims;
  const down = claimsDown ? claims : outlets;
  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked cell by cell is what the role is for
      role="grid"
      className={claimsDown ? "matrix claims-down" : "matrix claims-across"}
      aria-label={`${count(claims.length, "claim")} by ${count(outlets.length, "outlet")}`}
      aria-rowcount={size.rows}
      aria-colcount={size.columns}
      onKeyDown={onKey}
      onFocus={(event) => onFocus(event.target)}
    >
      <thead>
        <tr>
          <td className="matrix-corner">
            <span className="label">{claimsDown ? "Claims" : "Outlets"}</span>
          </td>
          {across.map((one, index) => (
            <th key={keyOf(one)} scope="col" className={isOutlet(one) ? "matrix-outlet" : "matrix-claim"}>
              <Head
                one={one}
                row={0}
                column={index + 1}
                reached={isAt(here, 0, index + 1)}
                chosen={chosen}
                choose={choose}
              />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {down.map((one, index) => (
          <Row
            key={keyOf(one)}
            one={one}
            row={index + 1}
            table={table}
            reached={here.row === index + 1 ? here.column : undefined}
            chosen={chosenIn(one, chosen)}
            choose={choose}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly one: OutletRow | ClaimLine;
  readonly row: number;
  readonly table: Table;
  /** The column of this row that is in the order of Tab. */
  readonly reached: number | undefined;
  /** What is open in this row: `articles`, or the key of its column. */
  readonly chosen: string | undefined;
  readonly choose: (cell: OpenCell) => void;
}

// A table may have thousands of cells: a row is drawn again only when something in it changed.
const Row = memo(function Row({ one, row, table, reached, chosen, choose }: RowProps) {
  const cells = isOutlet(one)
    ? table.claims.map((claim, index) => ({ outlet: one, claim, index }))
    : table.outlets.map((outlet) => ({ outlet, claim: one, index: row - 1 }));
  const open = isOutlet(one) && chosen === "articles" ? { outlet: one.outlet } : undefined;
  return (
    <tr>
      <th scope="row" className={isOutlet(one) ? "matrix-outlet" : "matrix-claim"}>
        <Head one={one} row={row} column={0} reached={reached === 0} chosen={open} choose={choose} />
      </th>
      {cells.map(({ outlet, claim, index }, at) => {
        const kind = outlet.cells[index]?.kind ?? "not collected";
        const key = isOutlet(one) ? claim.id : outlet.outlet;
        return (
          <td
            key={key}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a table that is a grid
            role="gridcell"
            className={`cell-${kind.replace(" ", "-")}`}
            tabIndex={reached === at + 1 ? 0 : -1}
            data-at={`${row} ${at + 1}`}
            aria-selected={chosen === key}
            aria-label={kind}
            title={`${outlet.outlet}: ${kind}`}
            onClick={() => choose({ outlet: outlet.outlet, claim: claim.id })}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== " ") return;
              event.preventDefault();
              choose({ outlet: outlet.outlet, claim: claim.id });
            }}
          >
            <Mark kind={kind} />
          </td>
        );
      })}
    </tr>
  );
});

interface HeadProps {
  readonly one: OutletRow | ClaimLine;
  readonly row: number;
  readonly column: number;
  readonly reached: boolean;
  readonly chosen: OpenCell | undefined;
  readonly choose: (cell: OpenCell) => void;
}

function Head({ one, row, column, reached, chosen, choose }: HeadProps) {
  const place = { tabIndex: reached ? 0 : -1, "data-at": `${row} ${column}` };
  if (!isOutlet(one)) {
    return (
      <>
        <Link
          to="/claims/$id"
          params={{ id: one.id }}
          className="serif matrix-words"
          title={one.words}
          dir="auto"
          {...place}
        >
          {one.words}
        </Link>
        <span className="matrix-more small">
          {count(one.articles, "article")}
          {isContested(one) && <b> · contested</b>}
        </span>
      </>
    );
  }
  const isOpen = chosen?.outlet === one.outlet && chosen.claim === undefined;
  return (
    <>
      <button
        type="button"
        className="plain"
        aria-pressed={isOpen}
        onClick={() => choose({ outlet: one.outlet })}
        {...place}
      >
        <span dir="auto">{one.outlet}</span>
      </button>
      <span className="matrix-more small">{count(one.articles.length, "article")}</span>
    </>
  );
}

function isOutlet(one: OutletRow | ClaimLine): one is OutletRow {
  return "cells" in one;
}

function keyOf(one: OutletRow | ClaimLine): string {
  return isOutlet(one) ? one.outlet : one.id;
}

function isAt(place: GridPlace, row: number, column: number): boolean {
  return place.row === row && place.column === column;
}

function chosenIn(one: OutletRow | ClaimLine, chosen: OpenCell | undefined): string | undefined {
  if (chosen === undefined) return undefined;
  if (isOutlet(one)) return one.outlet === chosen.outlet ? (chosen.claim ?? "articles") : undefined;
  return one.id === chosen.claim ? chosen.outlet : undefined;
}

function placeOf({ claims, outlets }: Table, claimsDown: boolean, chosen: OpenCell | undefined): GridPlace | undefined {
  const outlet = outlets.findIndex((row) => row.outlet === chosen?.outlet) + 1;
  const claim = claims.findIndex(({ id }) => id === chosen?.claim) + 1;
  if (outlet === 0) return undefined;
  return claimsDown ? { row: claim, column: outlet } : { row: outlet, column: claim };
}

function focusPlace(grid: RefObject<HTMLTableElement | null>, { row, column }: GridPlace): void {
  grid.current?.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`)?.focus({ preventScroll: true });
}

/** Brings a cell into what is to be seen of the table, from behind the heads that stay. */
function follow(cell: HTMLElement): void {
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
}
