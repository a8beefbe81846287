import type { Attribution } from "../../src/model/attribution.ts";
import type { MediaType } from "../../src/model/snapshot.ts";
import type { Span } from "../../src/model/span.ts";
import { locateRoles } from "../demo-expected.ts";
import { describeGold, segmentText } from "./describe-gold.ts";

/** What is expected of an attribution, by its words. */
export interface Wanted {
  readonly id: string;
  readonly source: string | null;
  readonly cue?: string | null | undefined;
  readonly content: string;
  readonly after?: string | undefined;
  readonly stance?: string | undefined;
  readonly stanceAlso?: string | undefined;
  readonly hedge?: string | undefined;
  readonly chain?: readonly string[] | undefined;
}

/** How many are as expected, and which are not. */
export interface Tally {
  found: number;
  of: number;
}
export type Tallies = Readonly<Record<"stance" | "hedge" | "chains" | "sourceless", Tally>>;

/** An empty tally of each field. */
export function noTallies(): Tallies {
  const none = (): Tally => ({ found: 0, of: 0 });
  return { stance: none(), hedge: none(), chains: none(), sourceless: none() };
}

/**
 * Compares one description with what is expected; a field that is not expected is not asked for, but a hedge that is
 * not expected is a fault. Without a description the fields count as missed.
 */
export function tally(tallies: Tallies, wanted: Wanted, got: Attribution | undefined): readonly string[] {
  const faults: string[] = [];
  const count = (field: keyof Tallies, right: boolean) => {
    tallies[field].of += 1;
    if (right) tallies[field].found += 1;
    else faults.push(`${wanted.id} ${field}`);
  };
  if (wanted.stance !== undefined) {
    count("stance", got !== undefined && [wanted.stance, wanted.stanceAlso].includes(got.stance));
  }
  if (wanted.hedge !== undefined || got?.hedge !== undefined) count("hedge", got?.hedge?.words === wanted.hedge);
  if (wanted.source === null) count("sourceless", got?.source.length === 0);
  if (wanted.chain !== undefined) count("chains", sameChain(wanted.chain, got));
  return faults;
}

/** Every link named, in order, and none more. */
function sameChain(wanted: readonly string[], got: Attribution | undefined): boolean {
  const links = (got?.chain ?? []).map(({ words }) => words).slice(1);
  const asked = wanted.slice(1);
  return (
    links.length === asked.length &&
    asked.every((link, i) => links[i]?.includes(link) || link.includes(links[i] ?? "?"))
  );
}

/** What the description half tells of the expected spans of a text; `undefined` for one whose words are not there. */
export function describeWanted(
  text: string,
  locator: string,
  mediaType: MediaType,
  wanted: readonly Wanted[],
): readonly { readonly wanted: Wanted; readonly got: Attribution | undefined }[] {
  const layers = segmentText(text, locator, mediaType);
  const copy = layers.parsed.text;
  const gold = wanted.map((one) => locateRoles(copy, one));
  const found = describeGold(layers, gold);
  return wanted.map((one, i) => ({
    wanted: one,
    got: found.find((each) => same(each.content, gold[i]?.content) && same(each.cue, gold[i]?.cue)),
  }));
}

function same(a: readonly Span[], b: readonly Span[] = []): boolean {
  return a.length === b.length && a.every((span, i) => span.start === b[i]?.start && span.end === b[i]?.end);
}
