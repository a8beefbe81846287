import type { ErrorKind } from "./error.ts";

/** What can go wrong while bytes are fetched from the web. Codes: SAYSO-FETCH-001 and on. */
export const fetchErrors = {
  badAddress: {
    code: "SAYSO-FETCH-001",
    summary:
      "The address is none that Sayso fetches: only http and https, at most 4,000 characters, without a password.",
    remedy: "Check the address; it begins with https:// or http:// and carries no user name or password.",
  },
  noSuchHost: {
    code: "SAYSO-FETCH-002",
    summary: "The name of the server leads nowhere.",
    remedy: "Check the spelling of the address and that this machine is connected, then fetch again.",
  },
  noConnection: {
    code: "SAYSO-FETCH-003",
    summary: "The server did not take the connection, or broke it off before it answered.",
    remedy: "Fetch again later, or open the page in a browser, save it, and read the file.",
  },
  insecure: {
    code: "SAYSO-FETCH-004",
    summary: "The encrypted connection cannot be trusted or could not be made.",
    remedy: "Check the date of this machine and the address; Sayso does not read past a certificate that does not fit.",
  },
  slow: {
    code: "SAYSO-FETCH-005",
    summary: "The server took too long.",
    remedy: "Fetch again later, or save the page with a browser and read the file.",
  },
  tooLarge: {
    code: "SAYSO-FETCH-006",
    summary: "The answer is larger than the limit, as sent or once unpacked.",
    remedy: "Check what the address is of; save the part that is needed and read the file.",
  },
  truncated: {
    code: "SAYSO-FETCH-007",
    summary: "The answer broke off before its end, or its packing is damaged.",
    remedy: "Fetch again; Sayso keeps no half of an article.",
  },
  redirects: {
    code: "SAYSO-FETCH-008",
    summary: "The server sends on in a circle, or too many times.",
    remedy: "Open the page in a browser (the site may ask for cookies first), save it, and read the file.",
  },
  badRedirect: {
    code: "SAYSO-FETCH-009",
    summary: "The server sends on to an address that Sayso does not fetch.",
    remedy: "Open the address in a browser, and fetch the address at which the article is shown.",
  },
  privateAddress: {
    code: "SAYSO-FETCH-010",
    summary: "The address belongs to this machine or to a private network, not to the public web.",
    remedy: "If it is yours and you mean it, name the host, address or range with --allow-private.",
  },
  badAllowance: {
    code: "SAYSO-FETCH-011",
    summary: "What --allow-private names is no host, address or range of addresses.",
    remedy: "Give a host such as wiki.example.org, an address such as 10.0.0.7, or a range such as 10.0.0.0/8.",
  },
  robots: {
    code: "SAYSO-FETCH-012",
    summary: "The site's robots.txt asks that programs do not fetch this page.",
    remedy:
      "Save the page with a browser and read the file, or, where you have the right to, fetch with --ignore-robots.",
  },
  robotsUnknown: {
    code: "SAYSO-FETCH-013",
    summary: "The site's robots.txt could not be had, so nothing is fetched from it for now.",
    remedy: "Fetch again later, or, where you have the right to, fetch with --ignore-robots.",
  },
  refused: {
    code: "SAYSO-FETCH-014",
    summary: "The server refuses the request (a status from 400 to 499).",
    remedy: "Open the page in a browser; where you may read it there, save it and read the file.",
  },
  gone: {
    code: "SAYSO-FETCH-015",
    summary: "There is no such page on the server, or no more (404, 410).",
    remedy: "Check the address; a page taken down may be kept in a web archive, whose WARC file Sayso reads.",
  },
  serverFault: {
    code: "SAYSO-FETCH-016",
    summary: "The server failed (a status from 500 to 599), or its answer is none that has a page.",
    remedy: "Fetch again later.",
  },
  later: {
    code: "SAYSO-FETCH-017",
    summary: "The server asks to be left alone until a later time (429 or 503).",
    remedy: "Fetch again after the time that the message names.",
  },
  otherContent: {
    code: "SAYSO-FETCH-018",
    summary: "The answer is no kind of document that Sayso reads: an image, a recording, a program.",
    remedy: "Fetch the page that shows it, or save it and describe it in a note of your own.",
  },
  unkept: {
    code: "SAYSO-FETCH-019",
    summary: "The record of the fetch could not be written, so the fetch does not count.",
    remedy: "Check that the disk has room and that you may write to the folder of the web archives, then fetch again.",
  },
} as const satisfies Record<string, ErrorKind>;
