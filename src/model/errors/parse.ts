import type { ErrorKind } from "./error.ts";

/** What can go wrong while a reading copy is made. */
export const parseErrors = {
  noText: {
    code: "SAYSO-PARSE-001",
    summary: "The page holds no article text.",
    remedy: "Open the page in a browser, save it with its text, and read that file.",
  },
} as const satisfies Record<string, ErrorKind>;
