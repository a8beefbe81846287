import type { SegmentLanguage } from "../../model/language/segment-language.ts";

/** Abbreviations and sentence starters of Armenian. */
export const segmentArmenian: SegmentLanguage = {
  code: "hy",
  beforeNames: [],
  inside: [],
  closing: [],
  beforeNumbers: [],
  starters: [],
  terminators: ":։",
  dialogueDash: false,
  clauseWords: [],
};
