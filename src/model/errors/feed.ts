import type { ErrorKind } from "./error.ts";

/** What can go wrong while feeds and site maps are read. Codes: SAYSO-FEED-001 and on. */
export const feedErrors = {
  empty: {
    code: "SAYSO-FEED-001",
    summary: "There is nothing in the feed: it has no bytes, or only white space and comments.",
    remedy: "Open its address in a browser; if it is empty there too, its publisher has to mend it.",
  },
  page: {
    code: "SAYSO-FEED-002",
    summary: "The address gives a web page, not a feed.",
    remedy: "Watch one of the feeds that the page names, if it names any, or watch the page itself.",
  },
  otherFormat: {
    code: "SAYSO-FEED-003",
    summary: "What was read is no feed and no site map that Sayso knows.",
    remedy: "Use the address of an RSS, Atom or JSON feed, or of a site map.",
  },
  exhausting: {
    code: "SAYSO-FEED-004",
    summary:
      "The feed is built so that reading it would use up the machine: entities in entities, endless nesting, or a huge number of elements.",
    remedy: "Do not read it; honest feeds are never built so. Ask its publisher if you know them.",
  },
  tooLarge: {
    code: "SAYSO-FEED-005",
    summary: "The feed is larger than 50 MB, packed or unpacked.",
    remedy: "Watch a smaller feed of the same outlet, or the parts of the site map one by one.",
  },
  damaged: {
    code: "SAYSO-FEED-006",
    summary: "The feed is damaged, and no part of it is whole enough to be kept.",
    remedy: "Fetch it again; if it stays so, its publisher has to mend it.",
  },
} as const satisfies Record<string, ErrorKind>;
