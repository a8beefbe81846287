type Headers = readonly (readonly [string, string])[];

/** The first value of a header; `name` in lower case. */
export function headerOf(headers: Headers, name: string): string | undefined {
  return headers.find(([one]) => one === name)?.[1].trim();
}

/** The media type of a `Content-Type`, in lower case and without parameters. */
export function mediaTypeOf(headers: Headers): string | undefined {
  const type = headerOf(headers, "content-type")?.split(";")[0]?.trim().toLowerCase();
  return type === undefined || type === "" ? undefined : type;
}

/** The charset that a `Content-Type` names (RFC 9110, 8.3), quotes taken off. */
export function charsetOf(headers: Headers): string | undefined {
  const type = headerOf(headers, "content-type") ?? "";
  return /;\s{0,20}charset\s{0,20}=\s{0,20}["']?([\w.:+-]{1,40})/i.exec(type)?.[1];
}

/** The moment that `Retry-After` names, as seconds from now or as a date (RFC 9110, 10.2.3). */
export function retryAfterOf(headers: Headers, now: Date): Date | undefined {
  const value = headerOf(headers, "retry-after");
  if (value === undefined) return undefined;
  // A year at the most: longer waits are mistakes, and dates beyond the calendar are none.
  if (/^\d{1,9}$/.test(value)) return new Date(now.getTime() + Math.min(Number(value), 31_536_000) * 1000);
  const date = /^[A-Za-z]{3,9},? [\w: -]{8,40}$/.test(value) ? new Date(value) : undefined;
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date;
}

/** A value that a server gave and that is sent back to it, or `undefined` where it would not pass as a header. */
export function sendable(value: string | undefined): string | undefined {
  return value !== undefined && /^[\x20-\x7e]{1,1000}$/.test(value) ? value : undefined;
}
