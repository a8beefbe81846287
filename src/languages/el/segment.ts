import type { SegmentLanguage } from "../../model/language/segment-language.ts";

/** Abbreviations and sentence starters of Greek. */
export const segmentGreek: SegmentLanguage = {
  code: "el",
  beforeNames: "κ κα κος δρ καθ αγ π.χ δηλ".split(" "),
  inside: "α.ε ε.ε".split(" "),
  closing: "κ.λπ κ.ά κτλ".split(" "),
  beforeNumbers: "αρ σελ τηλ".split(" "),
  starters: "ο η το οι τα ένας μια αυτός αυτή αλλά και αν όταν στο στη πώς τι ποιος πού".split(" "),
  terminators: ";·",
  dialogueDash: true,
  clauseWords: "εγώ εμείς αυτός είναι ήταν έχει έχουν θα δεν μπορεί πρέπει".split(" "),
};
