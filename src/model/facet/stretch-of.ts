import type { TimeValue } from "./time-value.ts";

/** From when to when, milliseconds since 1970; bounds without a zone are those of the document's own. */
export function stretchOf(
  { interval, type }: TimeValue,
  zone: string,
): { readonly starts: number; readonly ends: number } | undefined {
  if (interval === undefined || type === "set") return undefined;
  const [start, end] = [instantOf(interval.start, zone), instantOf(interval.end, zone)];
  const starts = start ?? end;
  const ends = end ?? start;
  return starts === undefined || ends === undefined || ends < starts ? undefined : { starts, ends };
}

/** The zone of a stated time: `+02:00`; that of UTC when it states none. */
export function zoneOf(stated: string | undefined): string {
  return /T.*([+-]\d{2}:\d{2})$/u.exec(stated ?? "")?.[1] ?? "Z";
}

function instantOf(bound: string | undefined, zone: string): number | undefined {
  if (bound === undefined) return undefined;
  const [day = "", clock] = bound.split("T");
  // A year before Christ, or one of five digits, is spelt with a sign in ISO 8601; those of news are not.
  const time = clock === undefined ? `00:00${zone}` : /Z|[+-]\d{2}:\d{2}$/u.test(clock) ? clock : `${clock}${zone}`;
  const instant = Date.parse(`${day}T${time}`);
  return Number.isNaN(instant) ? undefined : instant;
}
