import { parseFeed } from "feedsmith";
import { readFeed } from "../../src/intake/feeds/read-feed.ts";
import { SaysoError } from "../../src/model/errors/error.ts";
import type { Feed } from "../../src/model/feed.ts";
import type { Evaluated, Evaluation, Row } from "../evaluation.ts";
import { type Expectation, expectationsIn } from "./expectations.ts";
import { readSuite, SERVER, type SuiteFile } from "./suite.ts";

/** What a reader says of a feed or an item, as far as it is asked. */
interface Told {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
}
type Answer = (item: number | undefined) => Told | undefined;

const whats = ["title", "link", "date"] as const;

function addressOf({ path, headers }: SuiteFile): string {
  const own = new URL(path, SERVER).href;
  const location = headers.get("content-location");
  const base = location !== undefined && URL.canParse(location, own) ? new URL(location, own) : new URL(own);
  return base.protocol === "http:" ? base.href : own;
}

function readOurs(file: SuiteFile): Feed {
  const contentType = file.headers.get("content-type");
  return readFeed(file.bytes, { url: addressOf(file), ...(contentType === undefined ? {} : { contentType }) });
}

function ours(file: SuiteFile): Answer {
  const feed = readOurs(file);
  return (item) => {
    if (item === undefined)
      return { title: feed.title, link: feed.link, published: feed.updatedAt, updated: feed.updatedAt };
    const found = feed.items[item];
    return (
      found && {
        title: found.title,
        link: found.link,
        published: found.publishedAt,
        updated: found.updatedAt ?? found.publishedAt,
      }
    );
  };
}

/** The library for feeds that one would take, on the same files: text decoded as UTF-8, addresses resolved against the feed's. */
function peer(file: SuiteFile): Answer {
  const { feed } = parseFeed(new TextDecoder().decode(file.bytes)) as {
    readonly feed: Readonly<Record<string, unknown>>;
  };
  const items = (feed.items ?? feed.entries ?? []) as readonly Readonly<Record<string, unknown>>[];
  return (item) => {
    const node = item === undefined ? feed : items[item];
    return node && peerTold(node, addressOf(file));
  };
}

function peerTold(node: Readonly<Record<string, unknown>>, base: string): Told {
  const text = (value: unknown) =>
    typeof value === "string" ? value : (value as { value?: string } | undefined)?.value;
  const links = node.links as readonly { readonly href?: string; readonly rel?: string }[] | undefined;
  const link = text(node.link) ?? links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href;
  const dates = node.dcterms as Told | undefined;
  const dc = node.dc as { readonly dates?: readonly string[] } | undefined;
  const published = text(node.published) ?? text(node.pubDate) ?? text(dates?.published) ?? dc?.dates?.[0];
  return {
    title: text(node.title),
    link: link !== undefined && URL.canParse(link, base) ? new URL(link, base).href : link,
    published,
    updated: text(node.updated) ?? text(node.lastBuildDate) ?? published,
  };
}

/** The words of a title that the suite gives as HTML: tags out, references by number and the entities of XML decoded. */
function wordsOf(html: string): string {
  const plain = html.replaceAll(/<\/?[a-z][^>]*>|<!--.*?-->/gisu, "");
  const characters = plain.replaceAll(/&#(x?)([\da-f]+);/giu, (_all, hex: string, code: string) => {
    return String.fromCodePoint(Number.parseInt(code, hex === "" ? 10 : 16));
  });
  return squeezed(
    characters
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&amp;", "&"),
  );
}

/** On one line; `&lang;` and `&rang;` as HTML 4 had them are what HTML now has. */
function squeezed(text: string): string {
  return text
    .replaceAll("\u2329", "\u27e8")
    .replaceAll("\u232a", "\u27e9")
    .replaceAll(/[\s\u00a0]+/gu, " ")
    .trim();
}

function isMet({ what, item, date, value }: Expectation, answer: Answer): boolean {
  const told = answer(item);
  if (what === "title") {
    const title = squeezed(told?.title ?? "");
    return title === squeezed(value) || title === wordsOf(value) || wordsOf(title) === wordsOf(value);
  }
  if (what === "link") return (told?.link ?? "") === (URL.canParse(value) ? new URL(value).href : value);
  const words = date === undefined ? undefined : told?.[date];
  if (words === undefined) return false;
  // A time without a zone is taken for UTC, as the suite takes it.
  const instant = Date.parse(/T[\d:.]{5,15}$/u.test(words) ? `${words}Z` : words);
  return !Number.isNaN(instant) && new Date(instant).toISOString() === value;
}

/** Which of some expectations a reader does not meet; every one where it fails. */
function unmet(
  file: SuiteFile,
  expectations: readonly Expectation[],
  reader: (file: SuiteFile) => Answer,
): readonly Expectation[] {
  try {
    const answer = reader(file);
    return expectations.filter((expectation) => !isMet(expectation, answer));
  } catch {
    return expectations;
  }
}

/** How reading ended: with a list, with a clear refusal, or with anything else. */
function outcome(file: SuiteFile): "read" | "refused" | "crashed" {
  try {
    readOurs(file);
    return "read";
  } catch (error) {
    return error instanceof SaysoError ? "refused" : "crashed";
  }
}

/** A file cut short, with a byte gone, and with an ampersand that stands for nothing. */
function damaged(file: SuiteFile): readonly SuiteFile[] {
  const { bytes } = file;
  const third = Math.floor(bytes.length / 3);
  const holed = bytes.slice();
  holed.copyWithin(2 * third, 2 * third + 1);
  const marked = bytes.slice();
  marked[2 * third] = 0x26;
  return [bytes.subarray(0, 2 * third), holed.subarray(0, -1), marked].map((changed) => ({ ...file, bytes: changed }));
}

function isWellFormed({ path, expect }: SuiteFile): boolean {
  return /\/(?:wellformed|json|entities)\//u.test(path) && !/^\s*bozo\b/u.test(expect);
}

const percent = (part: number, whole: number) => (whole === 0 ? 100 : Math.floor((part / whole) * 1000) / 10);

/** Feeds with expected values, sound and broken. */
export const feeds: Evaluation = {
  name: "feeds",
  title: "Feeds · feeds-feedparser (titles, links and dates that its well-formed files expect; broken files)",
  needs: ["feeds-feedparser"],
  async run(dataDir): Promise<Evaluated> {
    const suite = readSuite(dataDir);
    const sound = suite.filter(isWellFormed).map((file) => [file, expectationsIn(file.expect)] as const);
    const misses = (reader: (file: SuiteFile) => Answer) =>
      sound.flatMap(([file, wanted]) => unmet(file, wanted, reader));
    const [missed, peerMissed] = [misses(ours), misses(peer)];
    const rows: Row[] = whats.map((what) => {
      const total = sound.flatMap(([, wanted]) => wanted).filter((one) => one.what === what).length;
      const share = (list: readonly Expectation[]) =>
        percent(total - list.filter((one) => one.what === what).length, total);
      return {
        measure: what,
        figures: { expected: total, "met %": share(missed) },
        beside: `feedsmith alone ${share(peerMissed)}`,
      };
    });
    const broken = [...suite.filter((file) => !isWellFormed(file)), ...suite.flatMap(damaged)];
    const ends = broken.map(outcome);
    const count = (end: string) => ends.filter((one) => one === end).length;
    rows.push({
      measure: "broken files read or refused",
      figures: {
        files: broken.length,
        read: count("read"),
        refused: count("refused"),
        crashed: count("crashed"),
        "read %": percent(count("read"), broken.length),
        "met %": percent(broken.length - count("crashed"), broken.length),
      },
    });
    return {
      rows,
      frozen: {
        ...Object.fromEntries(rows.map(({ measure, figures }) => [measure, figures["met %"] ?? 0])),
        "broken files read": percent(count("read"), broken.length),
      },
      notes: [
        `${suite.length} files; broken ones are those of the suite, and each file cut at two thirds, without a byte, and with a stray "&". Titles are compared as plain text, links as addresses.`,
      ],
    };
  },
};
