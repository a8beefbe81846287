import type { Name } from "./names.ts";

/** A mention that a pronoun may take up, in words of the window, both inclusive. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly probability: number;
}

/** Whom a pronoun takes up, in words of the window. */
export interface Pointed {
  readonly pronoun: number;
  /** A mention of the likeliest, the nearest before the pronoun. */
  readonly best: Mention;
  /** That any of the likeliest's mentions is meant. */
  readonly probability: number;
  readonly mentions: readonly Mention[];
  readonly nobody: number;
}

/** Mentions that get less than this are not told of. */
const leastMention = 0.01;

/**
 * Whom the pronoun at a word takes up. The scores of its row become shares of belief over all words and the opening mark (nobody);
 * what falls to the words of a name falls to the name, and names that go together are weighed together: "Anna Moor" and "Moor".
 * Undefined where nothing gets more than a hundredth.
 * @param row the scores of the pronoun's token, one for each token of the window
 * @param words the tokens at which words begin
 * @param textOf the words of a name, in small letters
 */
export function pointedAt(
  row: Float32Array,
  pronoun: number,
  words: readonly number[],
  names: readonly Name[],
  textOf: (name: Name) => readonly string[],
  temperature: number,
): Pointed | undefined {
  const { shares, nobody } = sharesOf(row, pronoun, words, temperature);
  const owner = new Map<number, Name>();
  for (const name of names) for (let word = name.first; word <= name.last; word++) owner.set(word, name);
  const mentions: (Mention & { readonly name?: Name })[] = [];
  for (const name of names) {
    let probability = 0;
    for (let word = name.first; word <= name.last; word++) probability += shares[word] ?? 0;
    mentions.push({ first: name.first, last: name.last, probability, name });
  }
  for (const [word, probability] of shares.entries())
    if (!owner.has(word)) mentions.push({ first: word, last: word, probability });
  const told = mentions
    .filter(({ probability }) => probability >= leastMention)
    .sort((a, b) => b.probability - a.probability || a.first - b.first);
  const groups = new Map<string, { sum: number; members: Mention[] }>();
  const keyOf = keysOf(names, textOf);
  for (const mention of told) {
    const key = mention.name === undefined ? String(mention.first) : keyOf(mention.name);
    const group = groups.get(key) ?? { sum: 0, members: [] };
    group.sum += mention.probability;
    group.members.push(mention);
    groups.set(key, group);
  }
  const likeliest = [...groups.values()].reduce<{ sum: number; members: Mention[] } | undefined>(
    (best, group) => (best === undefined || group.sum > best.sum ? group : best),
    undefined,
  );
  if (likeliest === undefined) return undefined;
  const best = nearest(likeliest.members, pronoun);
  if (best === undefined) return undefined;
  return {
    pronoun,
    best: plain(best),
    probability: Math.min(1, likeliest.sum),
    mentions: told.map(plain),
    nobody,
  };
}

const plain = ({ first, last, probability }: Mention): Mention => ({ first, last, probability });

/** The last before the pronoun, or else the first after it. */
function nearest(members: readonly Mention[], pronoun: number): Mention | undefined {
  const inOrder = members.toSorted((a, b) => a.first - b.first);
  return inOrder.findLast(({ last }) => last < pronoun) ?? inOrder[0];
}

function sharesOf(
  row: Float32Array,
  pronoun: number,
  words: readonly number[],
  temperature: number,
): { readonly shares: Float64Array; readonly nobody: number } {
  const shares = new Float64Array(words.length);
  const scoreAt = (token: number): number => (row[token] ?? -Infinity) / temperature;
  let most = scoreAt(0);
  for (const [word, token] of words.entries()) if (word !== pronoun) most = Math.max(most, scoreAt(token));
  let sum = Math.exp(scoreAt(0) - most);
  for (const [word, token] of words.entries()) {
    if (word === pronoun) continue;
    shares[word] = Math.exp(scoreAt(token) - most);
    sum += shares[word] ?? 0;
  }
  return { shares: shares.map((share) => share / sum), nobody: Math.exp(scoreAt(0) - most) / sum };
}

/** Names that go together have one key: a lone word goes with the only longer name that begins or ends with it. */
function keysOf(names: readonly Name[], textOf: (name: Name) => readonly string[]): (name: Name) => string {
  const longer = new Map<string, Set<string>>();
  const texts = new Map(names.map((name) => [name, textOf(name)]));
  for (const text of texts.values()) {
    if (text.length < 2) continue;
    for (const word of [text[0], text.at(-1)]) {
      if (word === undefined) continue;
      const known = longer.get(word) ?? new Set();
      known.add(text.join(" "));
      longer.set(word, known);
    }
  }
  return (name) => {
    const text = texts.get(name) ?? [];
    const whole = text.join(" ");
    if (text.length !== 1) return `name ${whole}`;
    const [only, ...others] = longer.get(whole) ?? [];
    return `name ${only !== undefined && others.length === 0 ? only : whole}`;
  };
}
