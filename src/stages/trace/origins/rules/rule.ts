import type { Copy } from "../../../../model/copy.ts";
import type { Named } from "../cast.ts";
import type { EndSources } from "../ends.ts";
import type { Member } from "../member.ts";

/** All members of a claim, in their order, with what rules look things up by. */
export interface Scene {
  readonly members: readonly Member[];
  readonly copies: readonly Copy[];
  /** Documents whose text was taken from another one that carries the claim. */
  readonly copied: ReadonlySet<string>;
  /** Who stands at the end of the members' chains. */
  readonly behind: readonly Named[];
  readonly sources: EndSources;
  /** Places of members, by document. */
  readonly inDocument: ReadonlyMap<string, readonly number[]>;
  /** Places of members by publisher; those of documents that name none are not there. */
  readonly ofPublisher: ReadonlyMap<string, readonly number[]>;
  /** The first place of each long quotation. */
  readonly longQuotations: ReadonlyMap<string, number>;
}

/** That a statement goes back to another one, and by what words that is told. */
export interface Lineage {
  readonly to: number;
  readonly words: string;
}

/** How it can be told that a statement goes back to another one of the same claim. */
export interface LineageRule {
  readonly id: string;
  readonly summary: string;
  readonly example: string;
  /** How sure such a step is, from 0 to 1. */
  readonly weight: number;
  apply(at: number, scene: Scene): Lineage | undefined;
}

/** Only affirmations go back to affirmations, and denials to denials. */
export function sameSide(a: Member, b: Member): boolean {
  return (a.attitude === "denies") === (b.attitude === "denies");
}

/** Nobody is told at the end of its own chain: the step to another statement can only add. */
export function isOpen({ end: { kind } }: Member): boolean {
  return kind === "nobody" || kind === "outlet" || kind === "pronoun";
}

/** The first place of the best score above 0; earlier members win. */
export function best(places: readonly number[], score: (at: number) => number): number | undefined {
  let found: { readonly at: number; readonly score: number } | undefined;
  for (const at of places) {
    const value = score(at);
    if (value > 0 && (found === undefined || value > found.score)) found = { at, score: value };
  }
  return found?.at;
}
