/** What a line's end says of a word that goes on in the next line. */
export type LineEnd = "joined" | "hyphenated" | "spaced";

/** Words of one document, for the question whether a word is written with its hyphen elsewhere. Lower case. */
export type Vocabulary = ReadonlyMap<string, number>;

const word = /[\p{L}\p{M}\d]+(?:[-‐’'][\p{L}\p{M}\d]+)*/gu;

/** Counts the words of lines; those at a line's two ends may be halves and are left out. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const words = [...line.matchAll(word)].map(([found]) => found.toLowerCase().replaceAll("‐", "-"));
    for (const one of words.slice(1, -1)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

/** Second halves that English and German writers put behind a hyphen: "Dunmarrow-based", "12-year-old". */
const secondHalf =
  /^(?:based|born|led|backed|owned|run|made|held|controlled|funded|sponsored|occupied|appointed|elected|related|linked|wide|long|old|year|month|week|day|hour|minute|mile|metre|meter|kilometre|kilometer|foot|strong|style|like|free|speaking|looking|going|minded|known|term|range|scale|level|ranking|profile|wing|party|time|door|called|in|up|off|out|over|law|general|elect|chief|ups?|ins?|offs?|to|the|of)(?:s|[.,;:!?)”"’]|$|\b)/u;
/** First halves that keep their hyphen. */
const firstHalf =
  /(?:^|[^\p{L}])(?:self|non|ex|anti|pro|vice|mid|half|cross|all|well|ill|so|post|pre|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|long|short|high|low|far|east|west|north|south|state|по|кое|кой|из|во|будь|казна|хтозна|віце|вице|екс|экс|пів|північно|південно|северо|юго)$/iu;
/** Particles that Russian and Ukrainian put behind a hyphen. */
const particle = /^(?:то|либо|нибудь|небудь|таки|ка|за|під|под|яка?(?:ий|ого|ому|им|их)?|хто|що|де)(?![\p{L}\p{M}])/u;

function count(words: Vocabulary, found: string): number {
  return words.get(found.toLowerCase()) ?? 0;
}

/**
 * How two lines go together. A soft hyphen always goes. Another one goes when the word goes on in lower case, unless the document itself
 * writes the word with it elsewhere, or its halves are such as are written with one; a hyphen before a capital or a figure stays.
 */
export function lineEnd(line: string, next: string, words: Vocabulary): LineEnd {
  if (line.endsWith("\u00ad")) return "joined";
  const left = /([\p{L}\p{M}\d’']+(?:[-‐][\p{L}\p{M}\d’']+){0,5})[-‐]$/u.exec(line)?.[1];
  const right = /^[\p{L}\p{M}\d’']+(?:-[\p{L}\p{M}]+){0,3}/u.exec(next)?.[0];
  if (left === undefined || right === undefined) return /[\p{L}\d][-‐]$/u.test(line) ? "hyphenated" : "spaced";
  if (!/^\p{Ll}/u.test(right) && !(/^\p{Lo}/u.test(right) || (/^\p{Lu}{2}/u.test(right) && /\p{Lu}{2}$/u.test(left))))
    return "hyphenated";
  const first = /[^-‐]*$/u.exec(left)?.[0] ?? left;
  const second = /^[^-]*/u.exec(right)?.[0] ?? right;
  const withHyphen = count(words, `${left}-${right}`) + count(words, `${first}-${second}`);
  const without = count(words, left + right) + count(words, first + second);
  if (withHyphen !== without) return withHyphen > without ? "hyphenated" : "joined";
  if (/\d$/.test(left) || left !== first) return "hyphenated";
  if (particle.test(right) && first.length > 2) return "hyphenated";
  if (firstHalf.test(first)) return count(words, second) > 0 || secondHalf.test(second) ? "hyphenated" : "joined";
  const whole = count(words, first) > 0;
  if (secondHalf.test(second) && (whole || (/^\p{Lu}/u.test(first) && second.length > 3))) return "hyphenated";
  if (whole && first.length > 3 && second.length > 3 && count(words, second) > 0) return "hyphenated";
  return "joined";
}

/** One line after another, as the same paragraph. */
export function joinLines(line: string, next: string, words: Vocabulary): string {
  const end = lineEnd(line, next, words);
  if (end === "joined") return line.slice(0, -1) + next;
  return end === "hyphenated" ? line + next : `${line} ${next}`;
}

/** Soft hyphens within a line are marks for a printer. */
export function withoutSoftHyphens(words: string): string {
  return words.replaceAll("\u00ad", "");
}
