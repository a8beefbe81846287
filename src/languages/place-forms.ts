/** An ending and what may stand in its place in the form that a gazetteer has. */
export type EndingRule = readonly [ending: string, ...bases: string[]];

/** The word itself first, then every form that it may be inflected from, by its endings; words of fewer than four letters stay as they are. */
export function baseFormsBy(rules: readonly EndingRule[]): (word: string) => readonly string[] {
  return (word) => {
    if (word.length < 3 || word.length > 40) return [word];
    const forms = new Set([word]);
    for (const [ending, ...bases] of rules) {
      if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
      const stem = word.slice(0, word.length - ending.length);
      for (const base of bases) forms.add(stem + base);
    }
    return [...forms];
  };
}

/** A list of stems by country, "UA украинск украинц; …", as a map. */
export function peoplesOf(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split("; ").flatMap((line) => {
      const [code = "", ...stems] = line.trim().split(" ");
      return stems.map((stem): [string, string] => [stem, code]);
    }),
  );
}
