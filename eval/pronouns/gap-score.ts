import { namesEnglish } from "../../src/languages/en/names.ts";
import { englishReference } from "../../src/languages/en/reference.ts";
import type { Weights } from "../../src/model/language/attribution-language.ts";
import type { Languages } from "../../src/model/language/language.ts";
import { foldOf } from "../fold.ts";
import { askGap, type GapExample } from "./gap.ts";

/** Pairs of a name and a pronoun, as GAP counts them. */
interface Pairs {
  right: number;
  wrong: number;
  missed: number;
}

/** GAP's figures: F1 over name and pronoun pairs, in per cent. */
export interface GapScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly masculine: number;
  readonly feminine: number;
  /** Feminine F1 by masculine F1: 1 is without bias. */
  readonly bias: number;
  /** Answers at the confidence that the stage asks for: how many of the pronouns, and the share right. */
  readonly sure: { readonly answered: number; readonly of: number; readonly right: number };
}

/**
 * The measure of GAP (Webster et al. 2018), in its setting of two given names: the likelier name is taken for the pronoun's; nothing but the
 * snippet is used, not the page's address.
 * @param byFold weights for examples of each fold that were learned without that fold; without it, the weights that are shipped
 */
export function scoreGap(examples: readonly GapExample[], languages: Languages, byFold?: readonly Weights[]): GapScore {
  const none = (): Pairs => ({ right: 0, wrong: 0, missed: 0 });
  const counts = { male: none(), female: none() };
  const sure = { answered: 0, of: examples.length, right: 0 };
  for (const example of examples) {
    const weights = byFold?.[foldOf(example.page)] ?? englishReference.weights;
    const { asked, referents, a, b } = askGap(example, languages, namesEnglish, { ...englishReference, weights });
    const ranked = referents.ranked(asked);
    const of = (who: object) => ranked.find((one) => one.who === who)?.probability ?? 0;
    const takesA = of(a) >= of(b);
    const tally = counts[example.gender];
    for (const [taken, right] of [
      [takesA, example.a.right],
      [!takesA, example.b.right],
    ] as const) {
      if (taken && right) tally.right++;
      else if (taken) tally.wrong++;
      else if (right) tally.missed++;
    }
    const [best] = ranked;
    if (best === undefined || referents.confidence(asked, best) < englishReference.threshold) continue;
    sure.answered++;
    const neither = !example.a.right && !example.b.right;
    if (best.who === a ? example.a.right : best.who === b ? example.b.right : neither) sure.right++;
  }
  const { male, female } = counts;
  const both = {
    right: male.right + female.right,
    wrong: male.wrong + female.wrong,
    missed: male.missed + female.missed,
  };
  return {
    f1: f1(both),
    precision: (100 * both.right) / (both.right + both.wrong || 1),
    recall: (100 * both.right) / (both.right + both.missed || 1),
    masculine: f1(male),
    feminine: f1(female),
    bias: f1(female) / (f1(male) || 1),
    sure,
  };
}

function f1({ right, wrong, missed }: Pairs): number {
  return (200 * right) / (2 * right + wrong + missed || 1);
}
