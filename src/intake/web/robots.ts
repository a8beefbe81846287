import robotsParser from "robots-parser";

/** What a site's robots.txt says to a program. */
export interface RobotsRules {
  /** The rule that forbids an address, or `undefined` when it may be fetched. */
  forbids(url: URL): { readonly line: number; readonly words: string } | undefined;
  /** Milliseconds that the site wants between requests. */
  readonly delay: number | undefined;
}

/** The library's declaration and its module do not agree on what the default export is. */
type Parse = (
  url: string,
  text: string,
) => {
  isAllowed(url: string, agent: string): boolean | undefined;
  getMatchingLineNumber(url: string, agent: string): number | undefined;
  getCrawlDelay(agent: string): number | undefined;
};
const parse = robotsParser as unknown as Parse;

/** How many bytes are read of it: RFC 9309, 2.5, asks for at least 500 KiB. */
export const ROBOTS_LIMIT = 512_000;

/** Longer lines are none that a person wrote. */
const LINE_LIMIT = 1000;
/** A pattern with stars costs its length times the path's in time, so both are held: all such rules together, and the path. */
const STARRED_LIMIT = 30_000;
const PATH_LIMIT = 1000;

/** Nothing is asked: the site has no robots.txt. */
export const noRules: RobotsRules = { forbids: () => undefined, delay: undefined };

/**
 * Reads a robots.txt (RFC 9309) for one program.
 * @param url where it was found: its rules are for this origin only
 * @param product the program's name as it stands before the slash of its User-Agent
 */
export function readRobots(url: string, text: string, product: string): RobotsRules {
  const lines = text.split(/\r\n|\r|\n/);
  let starred = 0;
  // Lines that are left out are emptied, so that the numbers of the others stay.
  const kept = lines.map((line) => {
    if (line.length > LINE_LIMIT) return "";
    if (!line.includes("*") || !/^\s{0,20}(?:dis)?allow/i.test(line)) return line;
    starred += line.length;
    return starred > STARRED_LIMIT ? "" : line;
  });
  const rules = parse(url, kept.join("\n"));
  const delay = rules.getCrawlDelay(product);
  return {
    forbids: (page) => {
      const short = page.origin + (page.pathname + page.search).slice(0, PATH_LIMIT);
      if (rules.isAllowed(short, product) !== false) return undefined;
      const line = rules.getMatchingLineNumber(short, product) ?? 0;
      return { line, words: (lines[line - 1] ?? "").trim().slice(0, 200) };
    },
    delay: delay === undefined || !(delay >= 0) ? undefined : delay * 1000,
  };
}
