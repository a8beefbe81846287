import { eachSays, inside, wholeOf } from "../evidence.ts";
import { closeness, likenessOf, type Pair } from "../pair.ts";
import type { CompareRule, Finding } from "../rule.ts";
import { nameSayer, quote } from "../say.ts";
import type { Side, Unit } from "../side.ts";
import { sameTurns } from "./negation.ts";

/** Both cover the other at least so far where they say the same. */
const ALIKE = 0.86;
/** The shorter stands so far in the longer one where it says less. */
const WITHIN = 0.86;

export const copied: CompareRule = {
  id: "same-words",
  summary: "Both say it in the same words.",
  example: { from: "The ferry sank at night.", to: "The ferry sank at night.", kind: "supports" },
  confidence: 0.97,
  firm: true,
  apply({ a, b }) {
    if (a.plain !== b.plain || a.plain === "") return undefined;
    const evidence = { a: wholeOf(a), b: wholeOf(b) };
    const [one, two] = [nameSayer(a), inside(nameSayer(b))];
    return {
      kind: "supports",
      ground: "copy",
      evidence,
      sentence: `${one} and ${two} say it in the same words: ${quote(a, [])}.`,
      reasons: [{ feature: "same words", words: "", weight: 1 }],
    };
  },
};

/** What a gap may not hold where nothing is to be added or taken away: what changes who, where, when, how many or whether. */
function isWeighty({ kind }: Unit): boolean {
  return (
    kind === "name" ||
    kind === "place" ||
    kind === "quantity" ||
    kind === "number" ||
    kind === "ordinal" ||
    kind === "time"
  );
}

function gapUnits(pair: Pair, side: "a" | "b"): readonly Unit[] {
  return pair.alignment.gaps.flatMap((gap) => pair[side].units.slice(...gap[side]));
}

/** Figures, days and places that stand beside one another say the same. */
function agrees({ alignment }: Pair): boolean {
  return alignment.aligned.every(({ same }) => same);
}

function withdraws({ language }: Side, units: readonly Unit[]): boolean {
  return units.some(
    ({ key, words }) => language?.withdrawing.has(key) === true || language?.withdrawing.has(words) === true,
  );
}

function finding(pair: Pair, kind: "supports" | "narrower" | "broader", lead: string, feature: string): Finding {
  const { a, b } = pair;
  const evidence = { a: wholeOf(a), b: wholeOf(b) };
  return {
    kind,
    ground: "words",
    evidence,
    sentence: `${lead}: ${eachSays(a, b, evidence)}`,
    reasons: [{ feature, words: closeness(pair).toFixed(2), weight: closeness(pair) }],
  };
}

export const leftOpen: CompareRule = {
  id: "left-open",
  summary: "One tells it as done, the other as possible, meant or awaited.",
  example: {
    from: "The council may close the bridge for repairs.",
    to: "The council closed the bridge for repairs.",
    kind: "broader",
  },
  confidence: 0.5,
  firm: false,
  apply(pair) {
    const { a, b } = pair;
    if (likenessOf(pair) < 0.6 || !sameTurns(pair)) return undefined;
    const [left, right] = [opensShared(pair, "a"), opensShared(pair, "b")];
    if (left === right) return undefined;
    const by = left === undefined ? b : a;
    const found = finding(
      pair,
      by === a ? "broader" : "narrower",
      `${nameSayer(by)} leaves it open`,
      `left open: ${left ?? right}`,
    );
    return found;
  },
};

/** The word that leaves open what the other side has too. */
function opensShared(pair: Pair, by: "a" | "b"): string | undefined {
  const { open } = pair[by];
  const aligned = new Set(pair.alignment.aligned.map((one) => one[by]));
  return open.find(({ before }) => [0, 1, 2].some((ahead) => aligned.has(before + ahead)))?.words;
}

export const alike: CompareRule = {
  id: "alike",
  summary: "Both say the same in nearly the same words.",
  example: {
    from: "The ferry sank off the coast and a sailor was injured.",
    to: "The ferry sank off the coast and a sailor was hurt.",
    kind: "supports",
  },
  confidence: 0.77,
  firm: false,
  apply(pair) {
    if (likenessOf(pair) < ALIKE || !agrees(pair) || !sameTurns(pair)) return undefined;
    const left = [...gapUnits(pair, "a"), ...gapUnits(pair, "b")];
    if (left.some(isWeighty) || withdraws(pair.a, left)) return undefined;
    return finding(pair, "supports", "Both say the same", "words alike");
  },
};

export const saysMore: CompareRule = {
  id: "says-more",
  summary: "One says all that the other says, and more.",
  example: {
    from: "A 34-year-old man was killed in Kherson on Monday.",
    to: "A man was killed in Kherson.",
    kind: "narrower",
  },
  confidence: 0.8,
  firm: false,
  apply(pair) {
    const { cover, a, b } = pair;
    if (!agrees(pair) || !sameTurns(pair)) return undefined;
    const more = cover.b > cover.a ? "a" : "b";
    const less = more === "a" ? "b" : "a";
    const shorter = pair[less];
    if (cover[less] < WITHIN || shorter.units.length < 2) return undefined;
    if (gapUnits(pair, less).some(isWeighty) || withdraws(pair[more], gapUnits(pair, more))) return undefined;
    const lead = `${nameSayer(more === "a" ? a : b)} says more`;
    return finding(pair, more === "a" ? "narrower" : "broader", lead, "one holds the other");
  },
};
