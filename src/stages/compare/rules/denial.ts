import type { Stance } from "../../../model/attribution.ts";
import { eachSays, inside, wholeOf } from "../evidence.ts";
import { closeness, type Pair } from "../pair.ts";
import type { CompareRule } from "../rule.ts";
import { nameSayer, quote, sameVoice } from "../say.ts";
import type { Side } from "../side.ts";

/** Acts by which nothing is asserted. */
const NO_ASSERTION: ReadonlySet<Stance> = new Set(["asks", "declines", "doubts", "demands", "wants"]);

function asserts({ card }: Side): boolean {
  return card.stance === undefined || !NO_ASSERTION.has(card.stance);
}

export const noAssertion: CompareRule = {
  id: "no-assertion",
  summary: "One of the two is asked, demanded or declined, and asserts nothing.",
  example: { from: "The bridge is safe.", to: "The bridge is safe.", kind: "abstains" },
  confidence: 0.9,
  firm: true,
  apply({ a, b }) {
    const silent = [a, b].find((side) => !asserts(side));
    if (silent === undefined) return undefined;
    const evidence = { a: wholeOf(a), b: wholeOf(b) };
    return {
      kind: "abstains",
      ground: "words",
      evidence,
      sentence: `${nameSayer(silent)} does not assert ${quote(silent, [])}.`,
      reasons: [{ feature: "asserts nothing", words: silent.card.cue ?? silent.card.stance ?? "", weight: 1 }],
    };
  },
};

/** The stance denies what the words say, unless these are themselves a negation ("denied it: no one was hurt"). */
function denies(side: Side): boolean {
  return side.card.stance === "denies" && side.negations.length === 0 && !saysNone(side);
}

function saysNone({ units }: Side): boolean {
  return units.some(({ facet }) => facet?.facet.kind === "quantity" && facet.facet.value.range.high === 0);
}

/** What is denied is what the other says: linked, with words in common, or nearly the same words. */
function isOfOne(pair: Pair): boolean {
  return pair.linked ? Math.max(closeness(pair), pair.shared) >= 0.35 : closeness(pair) >= 0.7;
}

export const deniedBySaying: CompareRule = {
  id: "denied-by-saying",
  summary: "One says it, the other denies it.",
  example: { from: "The inspector forged the report.", to: "The inspector forged the report.", kind: "contradicts" },
  confidence: 0.85,
  firm: true,
  apply(pair) {
    const { a, b } = pair;
    if (denies(a) === denies(b) || !isOfOne(pair)) return undefined;
    const by = denies(a) ? "a" : "b";
    const [denying, saying] = by === "a" ? [a, b] : [b, a];
    if (!denying.clause || !saying.clause || sameVoice(a, b) !== undefined) return undefined;
    // Who denies a thing that the other says is not so agrees.
    if (saying.negations.length > 0 || saysNone(saying)) return undefined;
    const evidence = { a: wholeOf(a), b: wholeOf(b) };
    return {
      kind: "contradicts",
      ground: "denial",
      denial: { by, how: "stance" },
      evidence,
      sentence: `${nameSayer(denying)} denies ${quote(denying, [])}; ${inside(nameSayer(saying))} says ${quote(saying, [])}.`,
      reasons: [{ feature: "denial", words: denying.card.cue ?? "", weight: 1 }],
      ...(pair.linked ? {} : { confidence: 0.7 }),
    };
  },
};

export const deniedOtherwise: CompareRule = {
  id: "denied-otherwise",
  summary: "One denies something, and it is not told whether it is what the other says.",
  example: { from: "Twelve people were hurt.", to: "The bridge was sound.", kind: "abstains" },
  confidence: 0.7,
  firm: true,
  apply({ a, b }) {
    if (denies(a) === denies(b)) return undefined;
    const denying = denies(a) ? a : b;
    return {
      kind: "abstains",
      ground: "denial",
      denial: { by: denying === a ? "a" : "b", how: "stance" },
      evidence: { a: wholeOf(a), b: wholeOf(b) },
      sentence: `${nameSayer(denying)} denies ${quote(denying, [])}.`,
      reasons: [{ feature: "denial", words: denying.card.cue ?? "", weight: 1 }],
    };
  },
};

/** "The ministry denied that …", as the outlet's own words. */
export const deniedInWords: CompareRule = {
  id: "denied-in-words",
  summary: "One tells that it was denied, the other says it.",
  example: {
    from: "The mayor denied that the dam had been opened at night.",
    to: "The dam had been opened at night.",
    kind: "contradicts",
  },
  confidence: 0.8,
  firm: false,
  apply(pair) {
    const { a, b } = pair;
    const [left, right] = [denialIn(a), denialIn(b)];
    if ((left === undefined) === (right === undefined)) return undefined;
    const by = left !== undefined ? "a" : "b";
    const saying = by === "a" ? b : a;
    if (!saying.clause || saying.units.length < 3) return undefined;
    const told = left ?? right ?? "";
    if (saying.negations.length > 0 || Math.max(pair.cover.a, pair.cover.b) < 0.75 || !isAfter(pair, by))
      return undefined;
    const evidence = { a: wholeOf(a), b: wholeOf(b) };
    return {
      kind: "contradicts",
      ground: "denial",
      denial: { by, how: "words" },
      evidence,
      sentence: eachSays(a, b, evidence),
      reasons: [{ feature: "denial", words: told, weight: 1 }],
    };
  },
};

function denialIn({ plain, language }: Side): string | undefined {
  return language?.denials.exec(plain)?.[0];
}

/** What both share stands behind the word of denial. */
function isAfter(pair: Pair, by: "a" | "b"): boolean {
  const side = pair[by];
  const at = side.units.findIndex(({ words }) => side.language?.denials.test(words) === true);
  const after = pair.alignment.aligned.filter((one) => one[by] > at).length;
  return at >= 0 && after >= 2 && after >= 0.6 * pair.alignment.aligned.length;
}

/** "None are", "no one was": what is denied is what the claim is about. */
export const deniedOutright: CompareRule = {
  id: "denied-outright",
  summary: "One says of what the other says only that there is none, or that nobody was.",
  example: { from: "No one was.", to: "Twelve people were hurt.", kind: "contradicts" },
  confidence: 0.75,
  firm: true,
  apply(pair) {
    if (!pair.linked) return undefined;
    const [left, right] = [isOutright(pair.a), isOutright(pair.b)];
    if (left === right) return undefined;
    const by = left ? "a" : "b";
    const saying = left ? pair.b : pair.a;
    if (saying.negations.length > 0 || saysNone(saying) || saying.units.length === 0) return undefined;
    const evidence = { a: wholeOf(pair.a), b: wholeOf(pair.b) };
    return {
      kind: "contradicts",
      ground: "denial",
      denial: { by, how: "words" },
      evidence,
      sentence: eachSays(pair.a, pair.b, evidence),
      reasons: [{ feature: "denial", words: (left ? pair.a : pair.b).card.words, weight: 1 }],
    };
  },
};

/** Nothing but a word for nobody or nothing. */
function isOutright({ units, negations }: Side): boolean {
  return units.length === 0 && negations.some(({ kind }) => kind === "no" || kind === "nobody");
}
