/** The words of a list written with spaces. */
export function words(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== "");
}

/** Each word of each line with the first of its line: what a group of words for the same is called by. */
export function groupsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const [first = "", ...others] = words(line);
      return others.map((word) => [word, first] as const);
    }),
  );
}

/** Opposites both ways, from lines "rise climb | fall drop": any word of the one side and any of the other. */
export function oppositesOf(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    const known = all.get(from);
    if (known === undefined) all.set(from, new Set([to]));
    else known.add(to);
  };
  for (const line of lines) {
    const [left = [], right = []] = line.split("|").map(words);
    for (const one of left) {
      for (const other of right) {
        add(one, other);
        add(other, one);
      }
    }
  }
  return all;
}

/** Opposites by what the forms of a word share, for a language without lemmas. */
export function stemmed(
  opposites: ReadonlyMap<string, ReadonlySet<string>>,
  stem: (word: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const [word, others] of opposites) {
    const known = all.get(stem(word)) ?? new Set<string>();
    for (const other of others) known.add(stem(other));
    all.set(stem(word), known);
  }
  return all;
}
