import type { TimeFound } from "../../../model/facet/found.ts";
import type { TimeLanguage } from "../../../model/language/time-language.ts";

/** A time with the sentence that it stands in, by index, and that sentence's language. */
export interface TimeInSentence extends TimeFound {
  readonly sentence: number;
  readonly language: TimeLanguage;
}
