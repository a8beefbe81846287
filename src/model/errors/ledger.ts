import type { ErrorKind } from "./error.ts";

/** What can go wrong in the ledger. */
export const ledgerErrors = {
  newer: {
    code: "SAYSO-LEDGER-001",
    summary: "The ledger was written by a newer version of Sayso.",
    remedy: "Update Sayso, or open another ledger with --ledger.",
  },
  notADatabase: {
    code: "SAYSO-LEDGER-002",
    summary: "The file is no database at all.",
    remedy: "Check the path given with --ledger; a ledger is made where no file is yet.",
  },
  notALedger: {
    code: "SAYSO-LEDGER-003",
    summary: "The file is a database, but not a ledger of Sayso.",
    remedy: "Check the path given with --ledger; Sayso leaves other programs' databases alone.",
  },
  damaged: {
    code: "SAYSO-LEDGER-004",
    summary: "The ledger's file is damaged.",
    remedy: "Stop writing to it, copy the file and its -wal file, run `sayso verify`, and restore from a copy.",
  },
  readOnly: {
    code: "SAYSO-LEDGER-005",
    summary: "The ledger's file or its directory cannot be written to.",
    remedy: "Allow writing to the file and its directory, or open another ledger with --ledger.",
  },
  diskFull: {
    code: "SAYSO-LEDGER-006",
    summary: "The disk is full; what was acknowledged before is kept.",
    remedy: "Free some space and run the same command again: what is recorded already is not recorded twice.",
  },
  locked: {
    code: "SAYSO-LEDGER-007",
    summary: "Another process kept the ledger locked for longer than five seconds.",
    remedy: "Wait until the other command is done, then run this one again.",
  },
  cannotOpen: {
    code: "SAYSO-LEDGER-008",
    summary: "The ledger's file cannot be opened or made.",
    remedy: "Check that the directory is there and may be read and written.",
  },
  diskTrouble: {
    code: "SAYSO-LEDGER-009",
    summary: "The operating system reported an error while the ledger was read or written.",
    remedy: "Check the disk, then run `sayso verify`.",
  },
  bytesMismatch: {
    code: "SAYSO-LEDGER-010",
    summary: "The bytes handed over are not those that the snapshot names.",
    remedy: "Read the file again; if it happens again, report it as a fault of Sayso.",
  },
  ambiguousId: {
    code: "SAYSO-LEDGER-011",
    summary: "Several records begin with the digits given.",
    remedy: "Give more digits of the id.",
  },
  badCursor: {
    code: "SAYSO-LEDGER-012",
    summary: "The place to go on from was not given by this list.",
    remedy: "Start the list from its beginning.",
  },
  unexpected: {
    code: "SAYSO-LEDGER-013",
    summary: "The database refused something Sayso asked of it.",
    remedy: "Run `sayso verify`; if the ledger is clean, report it as a fault of Sayso.",
  },
} as const satisfies Record<string, ErrorKind>;
