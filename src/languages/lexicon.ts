/** Word forms with what they mean, as a regular expression's source and as a table to read a match with. */
export interface Lexicon<V> {
  /** Matches any of the forms, the longest first; without groups that capture. */
  readonly source: string;
  /** Matches those of the forms that an expression finds: a pattern with fewer words compiles in less time. */
  only(which: RegExp): string;
  /** How many forms there are. */
  readonly size: number;
  /** What a form means; `undefined` for a word that is not here. Case, marks for the apostrophe and runs of space do not matter. */
  read(words: string | undefined): V | undefined;
}

/** Forms are separated by spaces; `_` is a space within one. */
export function lexicon<V>(entries: readonly (readonly [meaning: V, forms: string])[]): Lexicon<V> {
  const table = new Map<string, V>();
  for (const [meaning, forms] of entries) {
    for (const form of forms.split(/\s+/u)) if (form !== "") table.set(form.replaceAll("_", " "), meaning);
  }
  return {
    size: table.size,
    only: (which) => sourceOf([...table.keys()].filter((form) => which.test(form))),
    source: table.size === 0 ? "(?!)" : sourceOf([...table.keys()]),
    read: (words) =>
      words === undefined
        ? undefined
        : table.get(words.toLowerCase().replaceAll(/[’ʼ]/gu, "'").replaceAll(/\s+/gu, " ")),
  };
}

/**
 * One expression for many words that shares their beginnings, so that a place where none begins costs little: engines try the
 * alternatives of a flat list one by one.
 */
function sourceOf(words: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  let ends = false;
  for (const word of words) {
    const first = word[0];
    if (first === undefined) ends = true;
    else byFirst.set(first, [...(byFirst.get(first) ?? []), word.slice(1)]);
  }
  const branches = [...byFirst].map(([first, rests]) => escaped(first) + sourceOf(rests));
  if (branches.length === 0) return "";
  const [only] = branches;
  if (branches.length === 1 && only !== undefined && !ends) return only;
  return `(?:${branches.join("|")})${ends ? "?" : ""}`;
}

function escaped(letter: string): string {
  if (letter === "'") return "['’ʼ]";
  if (letter === " ") return "\\s+";
  return letter.replace(/[.+()]/u, "\\$&");
}

/** Each stem with each ending; `-` is no ending. */
export function inflect(stems: string, endings: string): string {
  return stems
    .split(" ")
    .flatMap((stem) => endings.split(" ").map((ending) => stem + (ending === "-" ? "" : ending)))
    .join(" ");
}
