import type { ErrorKind } from "./error.ts";

/** What can go wrong in how Sayso is called, on the command line or over HTTP. */
export const usageErrors = {
  unknownCase: {
    code: "SAYSO-USAGE-001",
    summary: "No case of that name is in the ledger.",
    remedy: "See the names with `sayso cases`.",
  },
  unknownId: {
    code: "SAYSO-USAGE-002",
    summary: "Nothing in the ledger has that id, or a beginning of it fits several things.",
    remedy: "Give more digits of the id; `sayso documents` and `sayso statements` print them.",
  },
  badCommand: {
    code: "SAYSO-USAGE-003",
    summary: "The command line could not be understood.",
    remedy: "See the commands with `sayso --help`, and a command's options with `sayso COMMAND --help`.",
  },
  badCaseName: {
    code: "SAYSO-USAGE-004",
    summary: "A case's name is made of lower-case letters, digits and single hyphens.",
    remedy: "Choose a name such as `harrow-bridge`.",
  },
  noLedger: {
    code: "SAYSO-USAGE-005",
    summary: "There is no ledger at that path yet.",
    remedy: "Read something into it first: `sayso read FILE`.",
  },
  portTaken: {
    code: "SAYSO-USAGE-006",
    summary: "Another program listens on the port asked for.",
    remedy: "Choose another with `sayso serve --port NUMBER`, or leave the option out.",
  },
  badRequest: {
    code: "SAYSO-USAGE-007",
    summary: "A request's query or body does not fit what the address takes.",
    remedy: "Compare it with /api/openapi.json.",
  },
  notFound: {
    code: "SAYSO-USAGE-008",
    summary: "There is nothing at that address.",
    remedy: "Start from /api/openapi.json, or from the desk's first page.",
  },
  foreignHost: {
    code: "SAYSO-USAGE-009",
    summary: "The request names a host that this server does not answer for.",
    remedy: "Use the address that `sayso serve` printed.",
  },
  foreignOrigin: {
    code: "SAYSO-USAGE-010",
    summary: "The request to change something comes from another site.",
    remedy: "Use the desk at the address that `sayso serve` printed.",
  },
  uploadTooLarge: {
    code: "SAYSO-USAGE-011",
    summary: "An upload is over the limit.",
    remedy: "Send fewer files at once, each of at most 50 MB.",
  },
  addressRefused: {
    code: "SAYSO-USAGE-012",
    summary: "The server could not listen on the address asked for.",
    remedy: "Leave `--host` out to listen on this machine only, or name an address that this machine has.",
  },
  badCorrection: {
    code: "SAYSO-USAGE-013",
    summary: "A correction does not fit what it is about.",
    remedy:
      "Say a time as `2022-07-07` or `2022-07-04/2022-07-09`, a place by its name, a quantity as `at least 12 people`; name what it is about by its id or by a span of its document.",
  },
  notUndone: {
    code: "SAYSO-USAGE-014",
    summary: "There is nothing to take back: no judgement of that id holds.",
    remedy: "See which hold with `sayso judgements`.",
  },
  badOutlet: {
    code: "SAYSO-USAGE-015",
    summary: "What is said of an outlet cannot be written down.",
    remedy: "Name the outlet; give domains as `example.org`, a country as `UA`, a language as `uk`.",
  },
  badWatch: {
    code: "SAYSO-USAGE-016",
    summary: "It cannot be watched, or no such watch goes on.",
    remedy:
      "Give the address of a feed, a site map or a page, and `--every` as `15m`, `6h` or `1d`; `sayso watch list` shows what is watched.",
  },
  openHost: {
    code: "SAYSO-USAGE-017",
    summary: "The server was asked to listen on an address that other machines can reach, and it has no accounts.",
    remedy:
      "Leave `--host` out, or name a loopback address such as `127.0.0.1` or `::1`; to work from another machine, forward the port over SSH.",
  },
  noSession: {
    code: "SAYSO-USAGE-018",
    summary: "The request to change something does not carry the session of the running desk.",
    remedy: "Load the page again. A program sends `Authorization: Bearer` with the token set in SAYSO_TOKEN.",
  },
} as const satisfies Record<string, ErrorKind>;
