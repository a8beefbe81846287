/** What speaks of the future, longest first, and what speaks of the past; of both the last before an expression counts. */
const verbs =
  /(?<future>\b(?:(?:will|would|could|may|might) have|be (?:\p{L}{2,20}ly )?\p{L}{2,20}(?:ed|en|wn|ld|nt|de|id|rn)|will|won['’]t|shall|going to|(?:is|are|was|were|been|be) (?:due|set|scheduled|expected|slated|planned|supposed|about|likely|ready)(?: to)?|(?:set|scheduled|expected|due|slated|planned|ready) (?:to|for|on|in|by|at)|(?:plan|plans|planning|hope|hopes|expect|expects|want|wants|intend|intends|agreed|decided|need|needs|is|are|agree|agrees|promised|vowed|told|ordered|asked|urged|instructed|required) to|would|may|might|could|should|must|can|until|(?:has|have) scheduled|effective|as soon as|as early as|payable|deadline|expires?)\b|['’]ll\b)|(?<past>\b(?:had been (?:due|scheduled|set|expected|planned|supposed)(?: to)?|said|says|was|were|had|did|has|have|went|came|told|took|made|began|rose|fell|met|won|lost|held|saw|found|left|became|gave|got|sent|ran|led|shot|cut|set|hit|put|flew|spoke|struck|broke|grew|drove|bought|sold|paid|ended|killed|kept|wrote|stood|thought|brought|caught|fought|sought|taught|built|spent|felt|heard|knew|drew|threw|chose|swept|lay|laid|let|shut|quit|fled|sank|(?!united|hundred|indeed|need|speed|seed|feed|breed)\p{L}{2,}ed)\b)/giu;

/**
 * Whether the clause speaks of what was or what will be: the last verb within 120 characters before the expression decides, else the
 * first within 60 after it. Words only; no parse.
 */
export function tenseOf(sentence: string, start: number, end: number): "past" | "future" | undefined {
  const before = sentence.slice(Math.max(0, start - 120), start);
  // "Wednesday's ruling" has mostly been given; what something is ahead of has not.
  if (/^['’]s\b/u.test(sentence.slice(end, end + 3)))
    return /\b(?:ahead of|until|for|upcoming|next) (?:the )?$/iu.test(before) ? "future" : "past";
  const match = [...before.matchAll(verbs)].at(-1) ?? [...sentence.slice(end, end + 60).matchAll(verbs)][0];
  if (match === undefined) return undefined;
  return match.groups?.["future"] === undefined ? "past" : "future";
}
