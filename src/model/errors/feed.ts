import type { ErrorKind } from "./error.ts";

/** What can go wrong while feeds and site maps are read. Codes: SAYSO-FEED-001 and on. */
export const feedErrors = {} as const satisfies Record<string, ErrorKind>;
