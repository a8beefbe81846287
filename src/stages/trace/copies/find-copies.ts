import type { Copy } from "../../../model/copy.ts";
import { type Compared, judge, threshold } from "./judge.ts";
import { plainAddress } from "./keys.ts";
import { type Passage, passagesOf } from "./passages.ts";
import { type CopyPrint, type OpenPrint, openPrint } from "./print.ts";
import { type OneWay, weighOneWay } from "./weigh.ts";

/** The version of what is said here: weights, thresholds, kinds. */
const version = "1.0.0";

/** From so much of one's own words in the other on, it is a copy; below it was reworked. */
const COPY = 0.68;
/** A text of which so much stands in a longer one was taken into it whole, whatever else that tells; it has at least so many own words. */
const WHOLE = 0.85;
const WHOLE_WORDS = 30;
/** A text of fewer own words, and fewer sentences, is too short to be called reworked. */
const BRIEF = 40;
const SENTENCES = 4;
/** So many telling words in a row that nobody is quoted with are taken from somewhere. */
const EXCERPT = 15;
/** Among articles of one outlet only where they are about one thing, by the logit: else it is the page's own words. */
const SAME_THING = -5;
/** So many telling words in a row in quotation marks are one quotation, and so is a whole one of so many UTF-16 code units. */
const QUOTATION = 8;
const WHOLE_QUOTATION = 40;
/** Where the shorter text has less of its rare words and own words than this in the longer one, and no long run, they are weighed no further. */
const SLIGHT = 0.2;
/** Texts that share fewer shingles, and fewer different words, are weighed no further. */
const SHINGLES = 4;
const WORDS = 25;
/** Words that so many other documents of the outlet have as well are the outlet's standing words. */
const STANDING = 2;
/** A credit counts for texts that share at least so much of their sentences' rare words. */
const SAME_STORY = 0.25;

/**
 * What a document has from each of its neighbours, or they from it, or both from a third text: at most one finding for each, the strongest kind first (copy, reworked,
 * excerpt, linked, credited, same quotation), none where they have no text, link, credit or quotation in common. That two texts report one event,
 * or quote one statement, makes neither a copy of the other.
 *
 * Reworked copies are told by a logistic regression over the texts' own words; see judge.ts. Linear in the words of the neighbours.
 */
export function findCopies(print: CopyPrint, neighbours: readonly CopyPrint[]): readonly Copy[] {
  const own = openPrint(print);
  const others = neighbours
    .filter((one) => one.documentId !== print.documentId && one.print === print.print)
    .map(openPrint);
  const standing = standingWords(own, others);
  return others.flatMap((other) => findCopy(own, other, other.print.outlet === print.outlet ? standing : none) ?? []);
}

const none: ReadonlySet<number> = new Set();

/** Shingles of a document that two other documents of its outlet have as well: boxes, lists of members, boilerplate of transcripts. */
function standingWords(own: OpenPrint, others: readonly OpenPrint[]): ReadonlySet<number> {
  const family = own.print.outlet === undefined ? [] : others.filter(({ print }) => print.outlet === own.print.outlet);
  if (family.length < STANDING) return none;
  return new Set(
    [...own.shingles.keys()].filter(
      (shingle) => family.filter(({ shingles }) => shingles.has(shingle)).length >= STANDING,
    ),
  );
}

function findCopy(own: OpenPrint, other: OpenPrint, standing: ReadonlySet<number>): Copy | undefined {
  const evidence = otherEvidence(own, other);
  if (!shareEnough(own, other) && !evidence.links && !evidence.credited && !evidence.quotes) return undefined;
  const swapped = own.words.length > other.words.length;
  const [short, long] = swapped ? [other, own] : [own, other];
  const inLong = weighOneWay(short, long, standing);
  if (isSlight(inLong) && !evidence.links && !evidence.quotes) return undefined;
  const inShort = weighOneWay(long, short, standing);
  const [a, b] = swapped ? [inShort, inLong] : [inLong, inShort];
  const compared: Compared = {
    a,
    b,
    sameOutlet: own.print.outlet !== undefined && own.print.outlet === other.print.outlet,
    credited: evidence.credited,
  };
  const score = judge(compared);
  const kind = kindOf(compared, score.value, evidence);
  if (kind === undefined) return undefined;
  const { first, order } = orderOf(own, other, evidence.later);
  const [later, earlier, way] = first === other ? [own, other, a] : [other, own, b];
  const credit = creditOf(own, other);
  return {
    documentId: later.print.documentId,
    of: earlier.print.documentId,
    kind,
    order,
    ...(credit === undefined ? {} : { credit }),
    share: way.share,
    passages: passagesFor(kind, later, earlier, way),
    score,
    reading: {
      kind: "rule",
      id: `copies-${kind.replaceAll(" ", "-")}`,
      version,
      confidence: confidenceOf(kind, score.value),
    },
  };
}

/** A quotation is shown alone; a text told in other words with all that is told in it. */
function passagesFor(kind: Copy["kind"], later: OpenPrint, earlier: OpenPrint, way: OneWay): readonly Passage[] {
  if (kind !== "same quotation")
    return passagesOf(later, earlier, way, kind === "copy" || kind === "reworked" ? "all" : "words");
  const quoted = later.print.quotations.flatMap(([hash, start, end]) => {
    const there = earlier.print.quotations.find(([same]) => same === hash);
    return there === undefined ? [] : [{ in: { start, end }, of: { start: there[1], end: there[2] } }];
  });
  return quoted.length > 0 ? quoted : passagesOf(later, earlier, way, "words");
}

function isSlight({ likeness, own, longest, quotation }: OneWay): boolean {
  return likeness < SLIGHT && own < SLIGHT && longest < EXCERPT && quotation < QUOTATION;
}

function shareEnough(one: OpenPrint, other: OpenPrint): boolean {
  return shares(one.shingles, other.shingles, SHINGLES) || shares(one.counts, other.counts, WORDS);
}

function shares(one: ReadonlyMap<number, unknown>, other: ReadonlyMap<number, unknown>, enough: number): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const key of few.keys()) if (many.has(key) && ++shared >= enough) return true;
  return false;
}

interface Evidence {
  readonly links: boolean;
  readonly credited: boolean;
  /** Both quote the same words, from the mark that opens to the mark that closes. */
  readonly quotes: boolean;
  /** The one that links to or credits the other, where that is told of one alone. */
  readonly later: OpenPrint | undefined;
}

function otherEvidence(own: OpenPrint, other: OpenPrint): Evidence {
  const linksTo = (from: OpenPrint, to: OpenPrint): boolean => {
    const { url } = to.print;
    return url !== undefined && from.print.links.some(([href]) => plainAddress(href) === plainAddress(url));
  };
  const creditsIt = (from: OpenPrint, to: OpenPrint): boolean =>
    to.print.outlet !== undefined &&
    from.print.outlet !== to.print.outlet &&
    from.print.credits.some(({ name }) => name === to.print.outlet);
  const [there, back] = [linksTo(own, other) || creditsIt(own, other), linksTo(other, own) || creditsIt(other, own)];
  return {
    links: linksTo(own, other) || linksTo(other, own),
    credited: creditsIt(own, other) || creditsIt(other, own),
    quotes: own.print.quotations.some(
      ([hash, start, end]) => end - start >= WHOLE_QUOTATION && other.print.quotations.some(([same]) => same === hash),
    ),
    later: there === back ? undefined : there ? own : other,
  };
}

function kindOf({ a, b, sameOutlet, credited }: Compared, logit: number, evidence: Evidence): Copy["kind"] | undefined {
  const isCopy = Math.max(a.own, b.own) >= COPY;
  // A brief on one event has few words to choose from: only its own words, taken over, make it a copy.
  const isBrief = [a, b].some(({ ownWords, partners }) => ownWords < BRIEF && partners.length < SENTENCES);
  if (logit >= threshold && (isCopy || !isBrief)) return isCopy ? "copy" : "reworked";
  if (!sameOutlet && [a, b].some(({ own, ownWords }) => own >= WHOLE && ownWords >= WHOLE_WORDS)) return "copy";
  if (Math.min(a.longest, b.longest) >= EXCERPT && (!sameOutlet || logit >= SAME_THING)) return "excerpt";
  if (evidence.links) return "linked";
  if (credited && Math.max(a.likeness, b.likeness) >= SAME_STORY) return "credited";
  return evidence.quotes || Math.min(a.quotation, b.quotation) >= QUOTATION ? "same quotation" : undefined;
}

/** Which of two was first: as their times tell; else the one that the other links to or credits; else the neighbour, which is not told. */
function orderOf(
  own: OpenPrint,
  other: OpenPrint,
  later: OpenPrint | undefined,
): { readonly first: OpenPrint; readonly order: Copy["order"] } {
  const [one, two] = [own.print, other.print];
  if (one.at !== undefined && two.at !== undefined) {
    // Of days nothing can be told within one day.
    const apart = one.day === true || two.day === true ? DAY : 1;
    if (Math.abs(one.at - two.at) >= apart) return { first: one.at < two.at ? own : other, order: "told" };
  }
  return { first: later === own || later === undefined ? other : own, order: "unknown" };
}

const DAY = 86_400_000;

/** The agency or outlet that both go back to: one's outlet that the other credits, or one that both credit. */
function creditOf(own: OpenPrint, other: OpenPrint): string | undefined {
  const credits = (one: OpenPrint, two: OpenPrint): string | undefined =>
    one.print.credits.find(
      ({ name }) => name === two.print.outlet || two.print.credits.some((credit) => credit.name === name),
    )?.words;
  return credits(own, other) ?? credits(other, own);
}

/** Of texts: by the logit. Of the rest: measured as the share that was right, see README.md. */
function confidenceOf(kind: Copy["kind"], logit: number): number {
  if (kind === "copy" || kind === "reworked") return Math.round(100 / (1 + Math.exp(-logit))) / 100;
  return kind === "excerpt" ? 0.8 : 0.9;
}
