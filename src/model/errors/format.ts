import type { ErrorKind } from "./error.ts";

/** What can go wrong while files that are no text, and files that hold many documents, are read. Codes: SAYSO-FORMAT-001 and on. */
export const formatErrors = {} as const satisfies Record<string, ErrorKind>;
