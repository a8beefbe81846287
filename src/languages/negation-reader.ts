/**
 * Finds words that negate, by their places. Linear in the number of words.
 * @param negation a word that negates, in lower case
 * @param idle phrases in which it does not, parted by spaces, their words by `_`
 */
export function negationReader(negation: RegExp, idle: string): (words: readonly string[]) => readonly number[] {
  const phrases = idle
    .split(/\s+/u)
    .filter((phrase) => phrase !== "")
    .map((phrase) => phrase.split("_"));
  return (words) => {
    const found: number[] = [];
    for (const [at, word] of words.entries()) {
      if (!negation.test(word)) continue;
      const turnsNothing = phrases.some((phrase) => {
        const within = phrase.indexOf(word);
        return within >= 0 && phrase.every((part, offset) => words[at - within + offset] === part);
      });
      if (!turnsNothing) found.push(at);
    }
    return found;
  };
}
