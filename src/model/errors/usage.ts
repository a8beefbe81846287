import type { ErrorKind } from "./error.ts";

/** What can go wrong in how Sayso is called. */
export const usageErrors = {
  unknownCase: {
    code: "SAYSO-USAGE-001",
    summary: "No case of that name is in the ledger.",
    remedy: "See the names with `sayso cases`.",
  },
} as const satisfies Record<string, ErrorKind>;
