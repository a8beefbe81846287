import type { Place } from "../../../model/facet/place-value.ts";
import type { Gazetteer } from "../../../model/gazetteer.ts";
import type { RelationGround } from "../../../model/relation.ts";
import { sameName, shareWord } from "../align.ts";
import { eachSays, spansOf } from "../evidence.ts";
import { likenessBeside, likenessOf, type Pair } from "../pair.ts";
import { relateRanges } from "../ranges.ts";
import type { CompareRule, Finding } from "../rule.ts";
import { facetsApart, meantBy, placesApart } from "../scope.ts";
import type { Side, Unit } from "../side.ts";
import { quantityOf } from "../slots.ts";
import { isOneThing, isSwappable } from "./negation.ts";

function swapped(
  pair: Pair,
  ground: RelationGround,
  feature: string,
  one: readonly Unit[],
  two: readonly Unit[],
): Finding {
  const evidence = { a: spansOf(one), b: spansOf(two) };
  const words = (units: readonly Unit[]): string => units.map((unit) => unit.words).join(" ");
  return {
    kind: "contradicts",
    ground,
    evidence,
    sentence: eachSays(pair.a, pair.b, evidence),
    reasons: [
      { feature, words: `${words(one)} / ${words(two)}`, weight: 1 },
      { feature: "the rest is alike", words: likenessOf(pair).toFixed(2), weight: likenessOf(pair) },
    ],
  };
}

function isNegated({ negations }: Side, at: number): boolean {
  return negations.some(({ before }) => before <= at && at - before < 3);
}

export const opposite: CompareRule = {
  id: "opposite",
  summary: "In the same place one has a word and the other its opposite.",
  example: {
    from: "Prices rose sharply in the spring.",
    to: "Prices fell sharply in the spring.",
    kind: "contradicts",
  },
  confidence: 0.77,
  firm: false,
  apply(pair) {
    const { a, b, alignment } = pair;
    if (!isOneThing(pair, 0.6)) return undefined;
    for (const gap of alignment.gaps) {
      if (gap.a[1] - gap.a[0] > 3 || gap.b[1] - gap.b[0] > 3) continue;
      for (let at = gap.a[0]; at < gap.a[1]; at++) {
        for (let other = gap.b[0]; other < gap.b[1]; other++) {
          const [one, two] = [a.units[at], b.units[other]];
          if (one === undefined || two === undefined) continue;
          const against = a.language?.opposites.get(one.key)?.has(two.key) === true;
          if (against && !isNegated(a, at) && !isNegated(b, other)) {
            return swapped(pair, "words", "opposites", [one], [two]);
          }
        }
      }
    }
    for (const { a: at, b: other } of alignment.aligned) {
      const [one, two] = [a.units[at], b.units[other]];
      const [up, down] = [quantityOf(one)?.change, quantityOf(two)?.change];
      if (one !== undefined && two !== undefined && up !== undefined && down !== undefined && up !== down) {
        return swapped(pair, "quantity", "up against down", [one], [two]);
      }
    }
    return undefined;
  },
};

/** The one unit that stands in a gap, of a kind. */
function alone(side: Side, [from, to]: readonly [number, number], kind: Unit["kind"]): Unit | undefined {
  return to - from === 1 && side.units[from]?.kind === kind ? side.units[from] : undefined;
}

export const orderSwapped: CompareRule = {
  id: "order-swapped",
  summary: "The same sentence has another place in an order.",
  example: {
    from: "She finished first in the long jump.",
    to: "She finished third in the long jump.",
    kind: "contradicts",
  },
  confidence: 0.6,
  firm: false,
  apply(pair) {
    if (!isOneThing(pair, 0.7)) return undefined;
    for (const gap of pair.alignment.gaps) {
      const [one, two] = [alone(pair.a, gap.a, "ordinal"), alone(pair.b, gap.b, "ordinal")];
      if (one !== undefined && two !== undefined) return swapped(pair, "words", "place in an order", [one], [two]);
    }
    return undefined;
  },
};

export const timeSwapped: CompareRule = {
  id: "time-swapped",
  summary: "The same sentence has another day, or another length of time.",
  example: {
    from: "The ferry sank off the coast on Monday.",
    to: "The ferry sank off the coast on Wednesday.",
    kind: "contradicts",
  },
  confidence: 0.75,
  firm: false,
  apply(pair) {
    const { a, b, alignment } = pair;
    if (likenessOf(pair) < 0.8 || a.units.length < 3 || !isSwappable(pair)) return undefined;
    for (const { a: at, b: other, same } of alignment.aligned) {
      const [one, two] = [a.units[at], b.units[other]];
      if (same || one?.facet === undefined || two?.facet === undefined || one.kind !== "time" || two.kind !== "time")
        continue;
      if (facetsApart(one.facet, two.facet) && isOnly(pair, one))
        return swapped(pair, "time", "another time", [one], [two]);
    }
    return undefined;
  },
};

export const placeSwapped: CompareRule = {
  id: "place-swapped",
  summary: "The same sentence has a place far from the other's.",
  example: {
    from: "A train derailed near Lyon on Monday morning.",
    to: "A train derailed near Madrid on Monday morning.",
    kind: "contradicts",
  },
  confidence: 0.7,
  firm: false,
  apply(pair, { gazetteer }) {
    const { a, b, alignment } = pair;
    if (a.units.length < 3 || !isSwappable(pair)) return undefined;
    for (const { a: at, b: other, same } of alignment.aligned) {
      const [one, two] = [a.units[at], b.units[other]];
      if (same || one?.facet === undefined || two?.facet === undefined || one.kind !== "place" || two.kind !== "place")
        continue;
      if (likenessBeside(pair, [one], [two]) < 0.8) continue;
      if (
        isOnly(pair, one) &&
        isPointed(one) &&
        isPointed(two) &&
        allApart(mayMean(one, gazetteer), mayMean(two, gazetteer))
      ) {
        return swapped(pair, "place", "another place", [one], [two]);
      }
    }
    for (const gap of alignment.gaps) {
      const [one, two] = [onlyName(a, gap.a), onlyName(b, gap.b)];
      if (one === undefined || two === undefined || likenessBeside(pair, [one], [two]) < 0.8) continue;
      const [here, there] = [one, two].map((unit) => mayMean(unit, gazetteer));
      if (allApart(here, there) && isOnly(pair, one)) return swapped(pair, "place", "another place", [one], [two]);
    }
    return undefined;
  },
};

export const nameSwapped: CompareRule = {
  id: "name-swapped",
  summary: "The same sentence has another name in the same place.",
  example: {
    from: "Anna Weber will lead the inquiry into the fire.",
    to: "Karl Lindt will lead the inquiry into the fire.",
    kind: "contradicts",
  },
  confidence: 0.5,
  firm: false,
  apply(pair, { gazetteer }) {
    const { a, b, alignment } = pair;
    if (Math.min(a.units.length, b.units.length) < 4) return undefined;
    if (!isSwappable(pair)) return undefined;
    const swaps = alignment.gaps.flatMap((gap) => {
      const [one, two] = [onlyName(a, gap.a), onlyName(b, gap.b)];
      return one !== undefined && two !== undefined ? [{ one, two }] : [];
    });
    const [swap] = swaps;
    if (swaps.length !== 1 || swap === undefined || sameName(swap.one, swap.two)) return undefined;
    if (shareWord(swap.one, swap.two)) return undefined;
    if (likenessBeside(pair, [swap.one], [swap.two]) < 0.8) return undefined;
    if (!isOnly(pair, swap.one)) return undefined;
    // A capital or a country stands for who governs there, and places within one another are no others.
    const places = [swap.one, swap.two].map(({ words }) => gazetteer?.named(words)[0]);
    if (places[0] !== undefined && places[1] !== undefined) return undefined;
    return swapped(pair, "actor", "another name", [swap.one], [swap.two]);
  },
};

function onlyName({ units }: Side, [from, to]: readonly [number, number]): Unit | undefined {
  const [first] = units.slice(from, to);
  return to - from === 1 && (first?.kind === "name" || first?.kind === "place") ? first : undefined;
}

/** The likeliest places of a name's words. */
function mayMean({ words, facet }: Unit, gazetteer: Gazetteer | undefined): readonly Place[] {
  const read = facet === undefined ? [] : meantBy(facet);
  return read.length > 0 ? read : (gazetteer?.named(words).slice(0, 3) ?? []);
}

function allApart(here: readonly Place[] = [], there: readonly Place[] = []): boolean {
  return here.length > 0 && there.length > 0 && here.every((one) => there.every((two) => placesApart(one, two)));
}

/** "North of Kyiv" is another place than Kyiv, and not for a map to tell. */
function isPointed({ facet }: Unit): boolean {
  return facet?.facet.kind === "place" && facet.facet.value.relation !== "direction";
}

/** Nothing else stands beside what says otherwise: where two things differ, two things may have happened. */
function isOnly({ a, b, alignment }: Pair, swap: Unit): boolean {
  return alignment.aligned.every(({ a: at, b: other, same }) => {
    const one = a.units[at];
    if (same || one === swap) return true;
    const [left, right] = [quantityOf(one), quantityOf(b.units[other])];
    return left !== undefined && right !== undefined && relateRanges(left, right) !== "apart";
  });
}
