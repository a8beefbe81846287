import type { CompareRule } from "../rule.ts";
import { deniedBySaying, deniedInWords, deniedOtherwise, deniedOutright, noAssertion } from "./denial.ts";
import { alike, copied, leftOpen, saysMore } from "./detail.ts";
import { figureRevised, figuresApart, figuresMeet, numberSwapped } from "./figures.ts";
import { negated, noneOfCounted } from "./negation.ts";
import { nameSwapped, opposite, orderSwapped, placeSwapped, timeSwapped } from "./swaps.ts";

/** In order: the first that finds something decides. */
export const compareRules: readonly CompareRule[] = [
  noAssertion,
  deniedBySaying,
  deniedOutright,
  deniedOtherwise,
  copied,
  figureRevised,
  figuresApart,
  noneOfCounted,
  negated,
  deniedInWords,
  numberSwapped,
  opposite,
  orderSwapped,
  timeSwapped,
  placeSwapped,
  nameSwapped,
  figuresMeet,
  leftOpen,
  alike,
  saysMore,
];
