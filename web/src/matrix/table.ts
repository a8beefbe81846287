import type { ClaimLine, Event, MatrixCell, MatrixShown, StatementShown } from "../../../src/surfaces/http/client.ts";

export type CellKind = MatrixCell["kind"];

/** The kinds of cells in the order of the legend, each with its sentence. */
export const cellKinds: readonly { readonly kind: CellKind; readonly means: string }[] = [
  { kind: "says", means: "The outlet says it in its own voice, or by its own reporting." },
  { kind: "hedges", means: "It says it less than certainly: “may have”, “is believed to”." },
  { kind: "denies", means: "It denies it, or carries nothing of it but the denial." },
  { kind: "reports", means: "It has somebody else say it." },
  { kind: "leaves out", means: "It wrote about the event when this was being said, and not about this." },
  {
    kind: "not published",
    means: "It wrote nothing about the event by then, though the case holds other articles of it.",
  },
  { kind: "not collected", means: "The case holds nothing of it from those days, so nothing can be said." },
];

/** An outlet with a cell for each claim, in the order of the claims. */
export interface OutletRow {
  readonly outlet: string;
  readonly cells: readonly MatrixCell[];
  /** Its articles on the event, the first published first. */
  readonly articles: Event["documents"];
}

/** The matrix as it is shown: pages put together, sorted, and without rows that nobody asked for. */
export interface Table {
  readonly event: Event;
  readonly claims: readonly ClaimLine[];
  readonly outlets: readonly OutletRow[];
  readonly statements: ReadonlyMap<string, StatementShown>;
  /** Claims there are, shown or not. */
  readonly total: number;
  /** Outlets of which the case holds nothing from those days. */
  readonly uncollected: number;
}

/** How claims stand: as they came, or by who said something first. */
export type ClaimOrder = "as told" | "first said";

const NOT_NAMED = "not named";

/** Pages of one matrix as one table. Outlets are the same on each page, in the same order. */
export function tableOf(
  pages: readonly MatrixShown[],
  { order, withUncollected }: { readonly order: ClaimOrder; readonly withUncollected: boolean },
): Table | undefined {
  const [first] = pages;
  if (first === undefined) return undefined;
  const claims = pages.flatMap((page) => page.claims);
  const places = claims.map((_, index) => index);
  if (order === "first said") {
    // Times of a page's own zone and without one are compared as they read: near enough to put columns in order.
    places.sort((a, b) => compare(claims[a]?.from ?? "9", claims[b]?.from ?? "9") || a - b);
  }
  const articles = Map.groupBy(first.event.documents, ({ outlet }) => outlet ?? NOT_NAMED);
  const rows = first.matrix.rows.map(({ outlet }): OutletRow => {
    const cells = pages.flatMap(({ matrix }) => matrix.rows.find((row) => row.outlet === outlet)?.cells ?? []);
    return {
      outlet,
      cells: places.flatMap((place) => cells[place] ?? []),
      articles: articles.get(outlet) ?? [],
    };
  });
  const isCollected = ({ cells }: OutletRow) => cells.some(({ kind }) => kind !== "not collected");
  const collected = rows.filter(isCollected);
  return {
    event: first.event,
    claims: places.flatMap((place) => claims[place] ?? []),
    outlets: withUncollected ? rows : collected,
    statements: new Map(pages.flatMap((page) => page.statements.map((one) => [one.statementId, one] as const))),
    total: first.total,
    uncollected: rows.length - collected.length,
  };
}

/** A claim that something speaks against. */
export function isContested({ contradictions, attitudes, statements }: ClaimLine): boolean {
  const denied = attitudes.denies ?? 0;
  return contradictions > 0 || (denied > 0 && denied < statements);
}

/** Of an outlet's articles those that could have held a claim when it was being said, and those that were too early. */
export function whichLeftOut(
  articles: Event["documents"],
  firstSaid: string | undefined,
): { readonly could: Event["documents"]; readonly early: Event["documents"] } {
  const since = firstSaid === undefined ? Number.NaN : Date.parse(firstSaid);
  const isEarly = ({ publishedAt }: Event["documents"][number]) =>
    publishedAt !== undefined && Date.parse(publishedAt) < since;
  return { could: articles.filter((one) => !isEarly(one)), early: articles.filter(isEarly) };
}

/** A place of the grid; row 0 and column 0 are the heads. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads in a grid with heads, as the ARIA practices have it; nowhere when it is no such key.
 * @param rows, columns how many there are, heads included
 */
export function placeAfter(
  key: string,
  { row, column }: GridPlace,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  withControl = false,
): GridPlace | undefined {
  const held = (place: GridPlace): GridPlace => {
    const next = {
      row: Math.max(0, Math.min(rows - 1, place.row)),
      column: Math.max(0, Math.min(columns - 1, place.column)),
    };
    // Nothing stands where the heads meet.
    return next.row === 0 && next.column === 0 ? { row, column } : next;
  };
  switch (key) {
    case "ArrowRight":
      return held({ row, column: column + 1 });
    case "ArrowLeft":
      return held({ row, column: column - 1 });
    case "ArrowDown":
      return held({ row: row + 1, column });
    case "ArrowUp":
      return held({ row: row - 1, column });
    case "Home":
      return held(withControl ? { row: 1, column: 1 } : { row, column: row === 0 ? 1 : 0 });
    case "End":
      return held({ row: withControl ? rows - 1 : row, column: columns - 1 });
    case "PageDown":
      return held({ row: row + 10, column });
    case "PageUp":
      return held({ row: Math.max(1, row - 10), column });
    default:
      return undefined;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
