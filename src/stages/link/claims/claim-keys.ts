import type { DocumentCard, StatementCard } from "../../../model/card.ts";
import { kindOfQuantity } from "../measures/facets.ts";
import { wordsOfStatement } from "./statement-view.ts";

/** A quotation of fewer words is nobody's alone. */
const LONG_QUOTATION = 8;
/** Words in a row that make a key. */
const RUN = 6;
/** Of each quotation, so many keys: those whose hash is least, so that two texts that quote parts of it pick the same. */
const OF_A_QUOTATION = 3;
/** Of a document. */
const MOST_KEYS = 48;

/**
 * The keys of one statement by which it is found outside its event: runs of a long quotation, and figures too odd for chance with what they count.
 * Min-wise sampling of word runs (Broder 1997; winnowing, Schleimer et al. 2003).
 */
export function statementKeys(card: StatementCard): readonly string[] {
  const keys: string[] = [];
  const words = card.voice === "attributed" && card.directness !== "indirect" ? wordsOfStatement(card) : [];
  if (words.length >= LONG_QUOTATION) {
    const runs: { readonly run: string; readonly hash: number }[] = [];
    for (let at = 0; at + RUN <= words.length; at++) {
      const run = words.slice(at, at + RUN).join(" ");
      runs.push({ run, hash: hashOf(run) });
    }
    runs.sort((a, b) => a.hash - b.hash);
    for (const { hash } of runs.slice(0, OF_A_QUOTATION)) keys.push(`quotation ${hash.toString(36)}`);
  }
  for (const { facet } of card.facets) {
    if (facet.kind !== "quantity") continue;
    const { number, approximation, casualty, unit } = facet.value;
    if (number === undefined || approximation !== "exact" || !isOdd(number) || unit.kind === "time") continue;
    const counted = casualty ?? `${kindOfQuantity(facet.value)} ${facet.value.of?.words.toLowerCase() ?? ""}`;
    keys.push(`figure ${number} ${counted.trim()}`);
  }
  return keys;
}

/** Under what a document is filed so that the same claim is found even outside its event: long quotations, odd figures with what they count. */
export function claimKeys(card: DocumentCard): readonly string[] {
  const keys = new Set<string>();
  for (const statement of card.statements) for (const key of statementKeys(statement)) keys.add(key);
  return [...keys].slice(0, MOST_KEYS);
}

/** At least three digits that tell something: 1,947 and 12.75, not 300, nor 2019, which may be a year. */
function isOdd(number: number): boolean {
  const digits = String(Math.abs(number)).replace(".", "").replace(/0+$/u, "").replace(/^0+/u, "");
  return digits.length >= 3 && !(Number.isInteger(number) && number >= 1900 && number <= 2100);
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
