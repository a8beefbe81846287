import type { ErrorKind } from "./error.ts";

/** What can go wrong in the ledger. */
export const ledgerErrors = {
  newer: {
    code: "SAYSO-LEDGER-001",
    summary: "The ledger was written by a newer version of Sayso.",
    remedy: "Update Sayso, or open another ledger with --ledger.",
  },
} as const satisfies Record<string, ErrorKind>;
