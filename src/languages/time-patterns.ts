/** Words as one alternation, the longest first, so that "fifteen" is not read as "five". Dots are dots; a space is any white space. */
export function oneOf(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/ /gu, String.raw`\s+`))
    .join("|");
}

/**
 * A pattern for a `TimeRule`, in any case, from whole words: no letter, digit or mark of a number before it or after. `{name}` stands for
 * an alternation of `parts`, a space for any white space (a bounded repetition would be unrolled, which doubles the time that patterns take to compile).
 */
export function timePattern(source: string, parts: Readonly<Record<string, string>>): RegExp {
  const filled = source
    .replace(/\{([a-z]+)\}/giu, (whole, name: string) => (parts[name] === undefined ? whole : `(?:${parts[name]})`))
    .replace(/ /gu, String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}]|\p{N}[.,:/])(?:${filled})(?![\p{L}\p{N}]|[.,:/]\p{N})`, "giu");
}
