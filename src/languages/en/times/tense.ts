const base = String.raw`(?!the\b|an?\b|his\b|her\b|its\b|their\b|our\b|my\b|this\b|that\b|these\b|those\b|be (?:\p{L}+ed)\b|\p{L}+ing\b|court|work\b|school|war\b|church|prison|jail)\p{Ll}{2,}`;
/** What speaks of the future, longest first, and what speaks of the past; of both the last before an expression counts. */
const verbs = new RegExp(
  String.raw`(?<future>\b(?:will|won['’]t|shall|going to|(?:is|are|was|were|been|be) (?:due|set|scheduled|expected|slated|planned|supposed|about|likely|ready)(?: to)?|(?:set|scheduled|expected|due|slated|planned|ready) (?:to|for|on|in|by|at)|(?:plan|plans|planning|hope|hopes|expect|expects|want|wants|intend|intends|agreed|decided|need|needs|is|are|agree|agrees|promised|vowed) to|would|may|might|could|should|must|can|until|effective|as soon as|as early as|payable|deadline|expires?|to ${base}|(?:meets|opens|begins|starts|takes|goes|arrives|leaves|votes|ends|visits|holds|is|are) )|['’]ll\b)|(?<past>\b(?:said|says|was|were|had|did|has|have|went|came|told|took|made|began|rose|fell|met|won|lost|held|saw|found|left|became|gave|got|sent|ran|led|shot|cut|set|hit|put|flew|spoke|struck|broke|grew|drove|bought|sold|paid|ended|killed|kept|wrote|stood|thought|\p{L}{2,}ed)\b)`,
  "giu",
);

/**
 * Whether the clause speaks of what was or what will be: the last verb within 120 characters before the expression decides, else the
 * first within 60 after it. Words only; no parse.
 */
export function tenseOf(sentence: string, start: number, end: number): "past" | "future" | undefined {
  const before = sentence.slice(Math.max(0, start - 120), start);
  const match = [...before.matchAll(verbs)].at(-1) ?? verbs.exec(sentence.slice(end, end + 60));
  verbs.lastIndex = 0;
  if (match === null) return undefined;
  return match.groups?.["future"] === undefined ? "past" : "future";
}
