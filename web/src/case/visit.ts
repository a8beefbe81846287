import { useCallback, useEffect, useState } from "react";

/** How far somebody saw the log of a case, and when. */
export interface Seen {
  readonly seq: number;
  readonly at: string;
}

function read(storage: () => Storage, name: string): Seen | undefined {
  try {
    const seen: unknown = JSON.parse(storage().getItem(name) ?? "null");
    const { seq, at } = (seen ?? {}) as Partial<Seen>;
    return typeof seq === "number" && typeof at === "string" ? { seq, at } : undefined;
  } catch {
    return undefined;
  }
}

function write(storage: () => Storage, name: string, seen: Seen): void {
  try {
    storage().setItem(name, JSON.stringify(seen));
  } catch {
    // Storage is forbidden here: each visit is then the first.
  }
}

/**
 * What somebody had seen of a case before this visit: a visit lasts as long as its tab, so that going from view to view, or loading anew, does not
 * take away what is new. Absent on the first.
 */
export function useVisit(
  caseName: string,
  seq: number | undefined,
): { readonly before: Seen | undefined; readonly seen: () => void } {
  const name = `sayso-seen-${caseName}`;
  const [before, setBefore] = useState(() => {
    const known = read(() => sessionStorage, name) ?? read(() => localStorage, name);
    if (known !== undefined) write(() => sessionStorage, name, known);
    return known;
  });
  useEffect(() => {
    if (seq !== undefined && seq > 0) write(() => localStorage, name, { seq, at: new Date().toISOString() });
  }, [name, seq]);
  const seen = useCallback(() => {
    if (seq === undefined) return;
    const now = { seq, at: new Date().toISOString() };
    write(() => sessionStorage, name, now);
    setBefore(now);
  }, [name, seq]);
  return { before, seen };
}

const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "long" });
const date = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** "09:30" of the same day, "Tuesday" of the last week, else "3 March": in the reader's own time. */
export function sinceWords(at: string, now: Date): string {
  const then = new Date(at);
  const days = Math.floor((now.getTime() - then.getTime()) / 86_400_000);
  if (then.toDateString() === now.toDateString()) return clock.format(then);
  return days < 6 ? weekday.format(then) : date.format(then);
}
