/** What an aside may call the words before it. */
const NOUN =
  "(?:account|accusation|allegation|announcement|argument|assertion|assessment|attack|casualt(?:y|ies)|charge|claim|decision|description|fact|figure|idea|incident|move|notion|number|position|prediction|promise|proposal|report|statement|story|suggestion|theory|threat|toll|version|view)s?";
/** No aside begins farther before whom it tells of. */
const longest = 200;
const aside = new RegExp(
  `\\s*(?:,|—|–|--)\\s*(?:(?:an?|the|this|another|something)\\s+(?:[\\p{L}-]+\\s+){0,2}?${NOUN}|something|though|although|but|which)(?:\\s+(?:that|which))?\\s*$`,
  "iu",
);

/** Where, in the words before somebody who is told of, an aside of the page begins: ", a claim [Kyiv]", ", which [officials]". */
export function asideBefore(words: string): number | undefined {
  const from = Math.max(0, words.length - longest);
  const match = aside.exec(words.slice(from));
  return match === null ? undefined : from + match.index;
}
