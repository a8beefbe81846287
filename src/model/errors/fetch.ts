import type { ErrorKind } from "./error.ts";

/** What can go wrong while bytes are fetched from the web. Codes: SAYSO-FETCH-001 and on. */
export const fetchErrors = {} as const satisfies Record<string, ErrorKind>;
