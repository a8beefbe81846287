import { eachSays, spansOf } from "../evidence.ts";
import { closeness, likenessBeside, likenessOf, type Pair } from "../pair.ts";
import type { CompareRule, Finding } from "../rule.ts";
import { scopesApart } from "../scope.ts";
import type { Negation, Side, Unit } from "../side.ts";
import { quantityOf } from "../slots.ts";
import { replaces } from "./figures.ts";

/** So many units after a negation may be what it turns, and so many before a word may hold what turns it. */
const REACH = 3;

/** UTF-16 code units between "no" and the noun that it turns, at most. */
const NEAR = 20;

/** A word that one side turns and the other has as it is. */
interface Turned {
  readonly by: "a" | "b";
  readonly negation: Negation;
  readonly unit: Unit;
  readonly partner: Unit;
}

function turnedIn(pair: Pair, by: "a" | "b"): Turned | undefined {
  const [side, other] = by === "a" ? [pair.a, pair.b] : [pair.b, pair.a];
  const partners = partnersOf(pair, by);
  const own = side.negations.filter((negation) => !isShared(negation, other, partners));
  for (const negation of own) {
    if (negation.open || own.some((one) => one !== negation && Math.abs(one.before - negation.before) <= 1)) continue;
    for (let at = negation.before; at < Math.min(side.units.length, negation.before + REACH); at++) {
      const unit = side.units[at];
      const opposite = partners.get(at);
      const partner = opposite === undefined ? undefined : other.units[opposite];
      if (unit === undefined || opposite === undefined || partner === undefined) {
        // An adjective may stand before the noun that is turned, and an adverb before the verb.
        if (((negation.kind === "no" || negation.kind === "without") && at === negation.before) || isAdverb(unit))
          continue;
        break;
      }
      // "No excuses for his conduct" does not turn the conduct.
      const noun = negation.kind === "no" || negation.kind === "without";
      if (noun && (unit.wordClass === "VERB" || unit.span.start - negation.span.end > NEAR)) break;
      if (unit.kind !== "word" && likenessOf(pair) < ALIKE) break;
      if (isTurned(other, opposite, side) || !(likenessOf(pair) >= 0.7 || isOfOne(pair, negation, partners))) break;
      if (isOpen(other, opposite) && !isOpen(side, negation.before)) break;
      return { by, negation, unit, partner };
    }
  }
  return undefined;
}

/** What stands before the negation, mostly who does not, is on the other side too. */
function isOfOne(pair: Pair, { before }: Negation, partners: ReadonlyMap<number, number>): boolean {
  return before === 0 ? pair.linked : partners.has(before - 1);
}

function isAdverb(unit: Unit | undefined): boolean {
  return unit?.words.endsWith("ly") === true || unit?.words === "yet";
}

/** From here on what is turned may be more than a word: "was not Anna's fourth". */
const ALIKE = 0.85;

/** By the place of a unit of one side, that of its partner. */
function partnersOf({ alignment }: Pair, by: "a" | "b"): ReadonlyMap<number, number> {
  return new Map(alignment.aligned.map((one) => (by === "a" ? [one.a, one.b] : [one.b, one.a]) as [number, number]));
}

/** The other side has the same word of negation before the same. */
function isShared(negation: Negation, other: Side, partners: ReadonlyMap<number, number>): boolean {
  const places = [0, 1, 2].map((ahead) => partners.get(negation.before + ahead));
  return other.negations.some(
    ({ kind, before }) =>
      kind === negation.kind && places.some((place) => place !== undefined && Math.abs(place - before) <= 1),
  );
}

/** Turned on that side too, by whatever word; one that both have turns nothing more. */
function isTurned({ negations }: Side, at: number, than: Side): boolean {
  const near = negations.filter(({ before }) => Math.abs(at - before) <= REACH);
  return near.length > 0 && near.length >= than.negations.length;
}

function isOpen({ open }: Side, at: number): boolean {
  return open.some(({ before }) => before <= at && at - before <= 1);
}

/** Both are of one thing: linked and close, or nearly the same words, without another name in the place of one. */
export function isOneThing(pair: Pair, least = 0.7): boolean {
  if (pair.a.conditional !== pair.b.conditional || !pair.a.clause || !pair.b.clause) return false;
  if (scopesApart(pair.a, pair.b) !== undefined) return false;
  if (namesSwapped(pair)) return false;
  const few = Math.min(pair.a.units.length, pair.b.units.length);
  if (few < 2) return pair.linked && closeness(pair) >= 1;
  return likenessOf(pair) >= least || (pair.linked ? closeness(pair) >= 0.75 : closeness(pair) >= 0.85 && few >= 4);
}

/** Both turn as much as the other, and under a condition or not. */
export function sameTurns({ a, b }: Pair): boolean {
  return a.negations.length === b.negations.length && a.conditional === b.conditional;
}

/** Two clauses that turn as much as one another: where one thing in them differs, they say otherwise. A dateline says nothing. */
export function isSwappable(pair: Pair): boolean {
  return pair.a.clause && pair.b.clause && sameTurns(pair);
}

/** In the same gap either side has a name. */
export function namesSwapped({ a, b, alignment }: Pair): boolean {
  return alignment.gaps.some((gap) => a.units.slice(...gap.a).some(isName) && b.units.slice(...gap.b).some(isName));
}

function isName({ kind }: Unit): boolean {
  return kind === "name" || kind === "place";
}

function finding(pair: Pair, { by, negation, unit, partner }: Turned): Finding {
  const { a, b } = pair;
  const turning = [negation.span, unit.span].sort((one, two) => one.start - two.start);
  const evidence = by === "a" ? { a: turning, b: spansOf([partner]) } : { a: spansOf([partner]), b: turning };
  const why = replaces(pair);
  return {
    kind: why === undefined ? "contradicts" : "updates",
    ground: "negation",
    denial: { by, how: "words" },
    evidence,
    sentence: eachSays(a, b, evidence),
    reasons: [
      { feature: "negation", words: `${negation.words} … ${unit.words}`, weight: 1 },
      { feature: "the rest is alike", words: closeness(pair).toFixed(2), weight: closeness(pair) },
      ...(why === undefined ? [] : [{ feature: "revised", words: why, weight: 0.5 }]),
    ],
  };
}

export const negated: CompareRule = {
  id: "negated",
  summary: "One says of the same thing that it is not so.",
  example: {
    from: "The bridge was not closed for maintenance.",
    to: "The bridge was closed for maintenance.",
    kind: "contradicts",
  },
  confidence: 0.85,
  firm: true,
  apply(pair) {
    if (!isOneThing(pair)) return undefined;
    const [left, right] = [turnedIn(pair, "a"), turnedIn(pair, "b")];
    // Both turn something, and not the same: what they say together is not for a rule.
    if (left !== undefined && right !== undefined) return undefined;
    const turned = left ?? right;
    return turned === undefined ? undefined : finding(pair, turned);
  },
};

/** "No bridges were damaged" and "three bridges were damaged". */
export const noneOfCounted: CompareRule = {
  id: "none-of-counted",
  summary: "One says that there was none of what the other counts.",
  example: { from: "No bridges were damaged.", to: "Three bridges were damaged.", kind: "contradicts" },
  confidence: 0.85,
  firm: true,
  apply(pair) {
    if (scopesApart(pair.a, pair.b) !== undefined) return undefined;
    for (const by of ["a", "b"] as const) {
      const [side, other] = by === "a" ? [pair.a, pair.b] : [pair.b, pair.a];
      for (const negation of side.negations.filter(({ kind }) => kind === "no" || kind === "without")) {
        const near = side.units.slice(negation.before, negation.before + 2);
        for (const counted of other.units) {
          const value = quantityOf(counted);
          const of = value?.of?.words.toLowerCase();
          const low = value?.range.low ?? 0;
          if (value === undefined || of === undefined || low <= 0) continue;
          const noun = near.find(({ words }) => of.endsWith(words.toLowerCase()));
          if (noun === undefined) continue;
          const [one, two] = by === "a" ? [noun, counted] : [counted, noun];
          if (likenessBeside(pair, [one], [two]) < (pair.linked ? 0.4 : 0.6)) continue;
          const none = [negation.span, noun.span];
          const evidence = by === "a" ? { a: none, b: [counted.span] } : { a: [counted.span], b: none };
          return {
            kind: "contradicts",
            ground: "negation",
            denial: { by, how: "words" },
            evidence,
            sentence: eachSays(pair.a, pair.b, evidence),
            reasons: [
              { feature: "none against some", words: `${negation.words} ${noun.words} / ${counted.words}`, weight: 1 },
            ],
          };
        }
      }
    }
    return undefined;
  },
};
