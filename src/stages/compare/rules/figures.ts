import type { QuantityValue } from "../../../model/facet/quantity-value.ts";
import { eachSays, spansOf } from "../evidence.ts";
import { closeness, likenessOf, type Pair } from "../pair.ts";
import { type RangeRelation, relateRanges } from "../ranges.ts";
import type { CompareRule, Finding } from "../rule.ts";
import { nameSayer, sameVoice } from "../say.ts";
import { scopesApart } from "../scope.ts";
import type { Side, Unit } from "../side.ts";
import { comparable, headOf, isGeneral, quantityOf } from "../slots.ts";

/** Two figures of one thing, and how their ranges lie. */
export interface Figures {
  readonly a: Unit;
  readonly b: Unit;
  readonly relation: RangeRelation;
  /** They stand in the same place of both sentences, or are the only ones of a fate. */
  readonly by: "place" | "fate";
}

const found = new WeakMap<Pair, readonly Figures[]>();

/** The figures of two statements that count one thing. */
export function figuresOf(pair: Pair): readonly Figures[] {
  const known = found.get(pair);
  if (known !== undefined) return known;
  const { a, b } = pair;
  const figures = [...byPlace(pair)];
  const used = new Set(figures.flatMap((one) => [one.a, one.b]));
  for (const one of totals(a)) {
    for (const two of totals(b)) {
      if (used.has(one) || used.has(two)) continue;
      const [left, right] = [quantityOf(one), quantityOf(two)];
      if (left === undefined || right === undefined || !(sameFate(left, right) || areHurt(pair, left, right))) continue;
      if (!isPartOf(one, two)) figures.push({ a: one, b: two, relation: relateRanges(left, right), by: "fate" });
    }
  }
  const kept = figures.filter((one) => one.relation !== "apart" || !isElsewhere(pair, one));
  found.set(pair, kept);
  return kept;
}

/** Either side tells the other's figure too, in another place: the order differs, not the figures. */
function isElsewhere({ a, b }: Pair, { a: one, b: two }: Figures): boolean {
  const has = (side: Side, wanted: Unit): boolean => {
    const value = quantityOf(wanted);
    return side.units.some((unit) => {
      const other = quantityOf(unit);
      return (
        other !== undefined &&
        value !== undefined &&
        other.unit.code === value.unit.code &&
        comparable(other, value) &&
        relateRanges(other, value) === "equal"
      );
    });
  };
  return has(b, one) || has(a, two) || spreads(a) !== spreads(b);
}

function spreads({ units, language }: Side): string {
  const told = units.map(({ words }) => words.toLowerCase()).filter((word) => language?.spreads.has(word) === true);
  return told.sort().join(" ");
}

function byPlace({ a, b, alignment }: Pair): readonly Figures[] {
  return alignment.aligned.flatMap(({ a: at, b: other }): readonly Figures[] => {
    const [one, two] = [a.units[at], b.units[other]];
    const [left, right] = [quantityOf(one), quantityOf(two)];
    if (one === undefined || two === undefined || left === undefined || right === undefined) return [];
    if (isPart(a, one) !== isPart(b, two) || isPartOf(one, two)) return [];
    const relation = relateRanges(left, right);
    return relation === "apart" && !isConvertible(left, right)
      ? []
      : [{ a: one, b: two, relation, by: isTotal(a, one) && isTotal(b, two) ? "fate" : "place" }];
  });
}

/** Measures of one kind in units of which none is told by the other are not compared. */
function isConvertible(a: QuantityValue, b: QuantityValue): boolean {
  const counts = (kind: string): boolean => kind === "count" || kind === "people";
  return a.unit.code === b.unit.code || (counts(a.unit.kind) && counts(b.unit.kind)) || relateRanges(a, b) !== "apart"
    ? true
    : !(a.unit.kind === "temperature" || a.unit.kind === "time");
}

/** Figures of what became of people, of which a statement has one of a kind. */
function totals(side: Side): readonly Unit[] {
  return side.units.filter((unit) => isTotal(side, unit));
}

function isTotal(side: Side, unit: Unit): boolean {
  const fate = quantityOf(unit)?.casualty;
  if (fate === undefined || isPart(side, unit)) return false;
  return !side.units.some((other) => other !== unit && quantityOf(other)?.casualty === fate && !isPart(side, other));
}

/** In one language a word for the hurt is one for whoever suffered in another ("постраждалі"). */
function areHurt({ a, b }: Pair, one: QuantityValue, two: QuantityValue): boolean {
  const hurt = ({ casualty }: QuantityValue): boolean => casualty === "wounded" || casualty === "affected";
  return a.card.language !== b.card.language && hurt(one) && hurt(two);
}

/** The same fate; that no one was hurt says that no one was killed too. */
function sameFate(a: QuantityValue, b: QuantityValue): boolean {
  if (a.casualty === b.casualty) return a.casualty !== undefined;
  return holds(a, b.casualty) || holds(b, a.casualty);
}

function holds(none: QuantityValue, fate: QuantityValue["casualty"]): boolean {
  if (none.range.high !== 0) return false;
  return none.casualty === "affected" || none.casualty === "wounded" ? fate === "killed" || fate === "wounded" : false;
}

/** "Three of them", "including two children": a part of what was told before. */
function isPart({ card, language }: Side, unit: Unit): boolean {
  if (language === undefined) return false;
  const first = card.spans.find(({ start, end }) => start <= unit.span.start && unit.span.end <= end);
  if (first === undefined) return false;
  let from = 0;
  for (const span of card.spans) {
    if (span === first) break;
    from += span.end - span.start + 3;
  }
  const [start, end] = [unit.span.start - first.start + from, unit.span.end - first.start + from];
  const before = card.words.slice(Math.max(0, start - 30), start);
  const after = card.words.slice(end, end + 30);
  return language.partBefore.test(before) || language.partWithin.test(unit.words) || language.partAfter.test(after);
}

/** One counts a kind of people, the other people, and the kind is not more than all: "ten civilians" of "twelve people". */
function isPartOf(a: Unit, b: Unit): boolean {
  const [one, two] = [quantityOf(a), quantityOf(b)];
  if (one === undefined || two === undefined) return false;
  const [left, right] = [headOf(one), headOf(two)];
  if (left === undefined || right === undefined || left === right) return false;
  if (one.number === undefined || two.number === undefined || isGeneral(left) === isGeneral(right)) return true;
  return isGeneral(left) ? two.number < one.number : one.number < two.number;
}

/** Both tell of one event as far as can be seen: they were linked, or share enough words, and no place or day parts them. */
export function tellsOfOne(pair: Pair, figures: Figures): boolean {
  // Who says two figures in one text does not speak against himself: they are of two things.
  if (pair.a.card.documentId === pair.b.card.documentId && sameVoice(pair.a, pair.b) !== undefined) return false;
  if (scopesApart(pair.a, pair.b) !== undefined) return false;
  if (pair.linked) return figures.by === "fate" || closeness(pair) >= 0.5;
  return figures.by === "fate"
    ? pair.shared >= 0.5 && closeness(pair) >= 0.4
    : likenessOf(pair) >= (pair.link === undefined ? 0.5 : 0.75);
}

function conflict(pair: Pair, { a: one, b: two, by }: Figures, kind: "contradicts" | "updates", why: string): Finding {
  const { a, b } = pair;
  const evidence = { a: spansOf([one]), b: spansOf([two]) };
  const [left, right] = [quantityOf(one), quantityOf(two)];
  const noneA = left?.range.high === 0;
  const noneB = right?.range.high === 0;
  const denial = noneA === noneB ? undefined : ({ by: noneA ? "a" : "b", how: "words" } as const);
  const sentence =
    kind === "updates" ? `${nameSayer(a)} replaces “${two.words}” by “${one.words}”.` : eachSays(a, b, evidence);
  return {
    kind,
    ground: "quantity",
    ...(denial === undefined ? {} : { denial }),
    evidence,
    sentence,
    reasons: [
      { feature: "figures", words: `${one.words} / ${two.words}`, weight: 1 },
      { feature: by === "fate" ? "the same fate" : "the same place in both", words: left?.casualty ?? "", weight: 0.5 },
      ...(why === "" ? [] : [{ feature: "revised", words: why, weight: 0.5 }]),
    ],
  };
}

/** A later statement of the same voice replaces the earlier one, or says that it corrects it. */
export function replaces({ a, b }: Pair): string | undefined {
  const [later, earlier] = [a.document, b.document];
  if (later === undefined || earlier === undefined || later.documentId === earlier.documentId) return undefined;
  if (later.at <= earlier.at) return undefined;
  const voice = sameVoice(a, b);
  if (voice !== undefined) return `later, and ${voice.how}`;
  return undefined;
}

export const figureRevised: CompareRule = {
  id: "figure-revised",
  summary: "A later figure of the same voice replaces an earlier one.",
  example: { from: "Fourteen people were hurt.", to: "Fifteen people were hurt.", kind: "updates" },
  confidence: 0.85,
  firm: true,
  apply(pair) {
    const apart = figuresOf(pair).find((one) => one.relation === "apart" && tellsOfOne(pair, one));
    const why = apart === undefined ? undefined : replaces(pair);
    return apart === undefined || why === undefined ? undefined : conflict(pair, apart, "updates", why);
  },
};

export const figuresApart: CompareRule = {
  id: "figures-apart",
  summary: "Two figures of one thing have ranges that do not meet.",
  example: { from: "Fifteen people were hurt in the fire.", to: "No one was hurt in the fire.", kind: "contradicts" },
  confidence: 0.8,
  firm: true,
  apply(pair) {
    const apart = figuresOf(pair).find((one) => one.relation === "apart" && tellsOfOne(pair, one));
    return apart === undefined ? undefined : conflict(pair, apart, "contradicts", "");
  },
};

/** Numbers that no rule reads as a quantity: scores, numbers of laws, years of an edition. */
export const numberSwapped: CompareRule = {
  id: "number-swapped",
  summary: "The same sentence has another number in the same place.",
  example: {
    from: "The home side beat the visitors 3-1 in the final.",
    to: "The home side beat the visitors 4-1 in the final.",
    kind: "contradicts",
  },
  confidence: 0.6,
  firm: true,
  apply(pair) {
    const { a, b, alignment } = pair;
    if (likenessOf(pair) < 0.75 || scopesApart(a, b) !== undefined) return undefined;
    for (const gap of alignment.gaps) {
      const left = a.units.slice(...gap.a);
      const right = b.units.slice(...gap.b);
      const one = left.filter(isNumber);
      const two = right.filter(isNumber);
      if (one.length !== 1 || two.length !== 1 || left.length > 2 || right.length > 2) continue;
      const evidence = { a: spansOf(one), b: spansOf(two) };
      return {
        kind: "contradicts",
        ground: "quantity",
        evidence,
        sentence: eachSays(a, b, evidence),
        reasons: [{ feature: "numbers", words: `${one[0]?.words} / ${two[0]?.words}`, weight: 1 }],
      };
    }
    return undefined;
  },
};

function isNumber({ kind }: Unit): boolean {
  return kind === "number";
}

/** Figures of the same thing that meet, where the statements share little else. */
export const figuresMeet: CompareRule = {
  id: "figures-meet",
  summary: "Two figures of one thing have ranges that meet.",
  example: { from: "15 people died in the flood.", to: "At least 12 people died in the flood.", kind: "narrower" },
  confidence: 0.8,
  firm: false,
  apply(pair) {
    if (!pair.linked) return undefined;
    const figures = figuresOf(pair).filter((one) => tellsOfOne(pair, one));
    const [first] = figures;
    if (first === undefined || figures.some(({ relation }) => relation === "apart")) return undefined;
    const inside = figures.some(({ relation }) => relation === "inside");
    const around = figures.some(({ relation }) => relation === "around");
    const kind = inside === around ? "supports" : inside ? "narrower" : "broader";
    const evidence = { a: spansOf(figures.map(({ a }) => a)), b: spansOf(figures.map(({ b }) => b)) };
    return {
      kind,
      ground: "quantity",
      evidence,
      sentence: `The figures agree: ${eachSays(pair.a, pair.b, evidence)}`,
      reasons: figures.map(({ a, b }) => ({
        feature: "figures that meet",
        words: `${a.words} / ${b.words}`,
        weight: 1,
      })),
    };
  },
};
