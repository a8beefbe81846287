import { SaysoError } from "../../model/errors/error.ts";
import { ledgerErrors } from "../../model/errors/ledger.ts";
import type { Page } from "../ledger.ts";

type Part = string | number;

const USUAL = 100;
const MOST = 1_000;

/** How many items a page holds: what was asked for, between 1 and 1,000; 100 when nothing was. */
export function pageSize(limit: number | undefined): number {
  if (limit === undefined || !Number.isFinite(limit)) return USUAL;
  return Math.min(MOST, Math.max(1, Math.floor(limit)));
}

/** The key of a page's last row as the text that `after` hands back. Base64url of JSON: opaque, and safe in a URL. */
export function cursorOf(key: readonly Part[]): string {
  return Buffer.from(JSON.stringify(key), "utf8").toString("base64url");
}

/**
 * A cursor's key.
 * @param shape a key of the same list, for the number and the types of its parts
 * @throws SaysoError SAYSO-LEDGER-012 when no list of this kind gave it
 */
export function keyOf<K extends readonly Part[]>(cursor: string | undefined, shape: K): K | undefined {
  if (cursor === undefined) return undefined;
  const key = parsed(cursor);
  const fits =
    Array.isArray(key) && key.length === shape.length && key.every((part, at) => typeof part === typeof shape[at]);
  if (!fits) throw new SaysoError(ledgerErrors.badCursor, `"${cursor}" is no place in this list.`);
  // As many parts of the same types as the shape: checked above.
  return key as unknown as K;
}

/**
 * A page from rows of which one more was asked for than it holds, to know whether more follow.
 * @param key the sort key of a row, from which the next page goes on
 */
export function pageOf<R, T>(
  rows: readonly R[],
  size: number,
  total: number,
  key: (row: R) => readonly Part[],
  item: (row: R) => T,
): Page<T> {
  const held = rows.slice(0, size);
  const last = held.at(-1);
  const items = held.map(item);
  return rows.length > size && last !== undefined ? { items, total, next: cursorOf(key(last)) } : { items, total };
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
