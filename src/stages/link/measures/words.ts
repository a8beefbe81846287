import type { Languages } from "../../../model/language/language.ts";
import { wordsIn } from "../../../text/tokens.ts";
import { foldName } from "../../../text/transliterate.ts";
import { stemsOf } from "../../../text/word-stems.ts";

/** Texts as their stems, each weighed by how rare it is and how often it stands there. */
export interface WeighedWords {
  /** BCP 47 primary subtag: stems of two languages are not comparable but for figures. */
  readonly language: string | undefined;
  readonly weights: ReadonlyMap<string, number>;
  /** The rarity of each stem by itself. */
  readonly rarity: ReadonlyMap<string, number>;
  /** A word as the text has it, by stem. */
  readonly forms: ReadonlyMap<string, string>;
  /** The length of the vector. */
  readonly norm: number;
}

/** How alike two texts are by their words, from 0 to 1, with the words that tell, the weightiest first. */
export interface WordsInCommon {
  readonly value: number;
  readonly words: readonly string[];
}

/** Stems rarer than this are worth comparing: what every other text has tells nothing. */
const COMMON = 1;
/** Rarity where nothing is known of the language, by the letters of the stem: short words are common ones. */
const BY_LENGTH = 0.8;
const MOST_BY_LENGTH = 6;
/** Words that are shown as reasons. */
const SHOWN = 6;

/**
 * The words of texts by their weight: rarity times 1 + ln(times), the latter over all texts together, each counted as much as it is given.
 * What says nothing is left out. Linear in the words.
 */
export function weighWords(
  texts: readonly { readonly text: string; readonly times?: number }[],
  language: string | undefined,
  languages: Languages,
): WeighedWords {
  const code = language?.split("-")[0];
  const tell = stemmerOf(code, languages);
  const counts = new Map<string, number>();
  const rarities = new Map<string, number>();
  const forms = new Map<string, string>();
  for (const { text, times = 1 } of texts) {
    for (const { text: form, lower } of wordsIn(text, { start: 0, end: text.length })) {
      const { stem, rarity } = tell(lower);
      if (rarity <= COMMON) continue;
      counts.set(stem, (counts.get(stem) ?? 0) + times);
      rarities.set(stem, rarity);
      if (!forms.has(stem)) forms.set(stem, form);
    }
  }
  const weights = new Map<string, number>();
  let square = 0;
  for (const [stem, count] of counts) {
    const weight = (rarities.get(stem) ?? 0) * (1 + Math.log(Math.max(1, count)));
    weights.set(stem, weight);
    square += weight * weight;
  }
  return { language: code, weights, rarity: rarities, forms, norm: Math.sqrt(square) };
}

/** The cosine of two texts' words. Of texts in two languages only figures and words of the same spelling are compared. */
export function wordsInCommon(a: WeighedWords, b: WeighedWords): WordsInCommon {
  if (a.norm === 0 || b.norm === 0) return { value: 0, words: [] };
  const [less, more] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  const best: { readonly stem: string; readonly weight: number }[] = [];
  let sum = 0;
  for (const [stem, weight] of less.weights) {
    const other = more.weights.get(stem);
    if (other === undefined) continue;
    const product = weight * other;
    sum += product;
    if (best.length === SHOWN && product <= (best.at(-1)?.weight ?? 0)) continue;
    const at = best.findIndex((one) => one.weight < product);
    best.splice(at < 0 ? best.length : at, 0, { stem, weight: product });
    if (best.length > SHOWN) best.pop();
  }
  return {
    value: Math.min(1, sum / (a.norm * b.norm)),
    words: best.map(({ stem }) => a.forms.get(stem) ?? stem),
  };
}

/** The share of what texts are about, by rarity, that another text says too, from 0 to 1, with the words that it says, in their order. */
export function wordsCovered(of: WeighedWords, by: WeighedWords): WordsInCommon {
  let [all, covered] = [0, 0];
  const words: string[] = [];
  for (const [stem, rarity] of of.rarity) {
    all += rarity;
    if (!by.weights.has(stem)) continue;
    covered += rarity;
    if (words.length < SHOWN) words.push(of.forms.get(stem) ?? stem);
  }
  return { value: all === 0 ? 0 : covered / all, words };
}

interface Told {
  readonly stem: string;
  readonly rarity: number;
}

/** Words that were told before, by language: telling one anew costs ten times as much. */
const told = new Map<string, Map<string, Told>>();
const MOST_TOLD = 60_000;

/** The stem of a word in small letters, and how rare it is. */
export function stemmerOf(code: string | undefined, languages: Languages): (lower: string) => Told {
  const words = languages.get(code)?.words;
  const key = words === undefined ? "" : (code ?? "");
  const known = told.get(key) ?? new Map<string, Told>();
  told.set(key, known);
  return (lower) => {
    const before = known.get(lower);
    if (before !== undefined) return before;
    const folded = foldName(lower);
    const stem = words?.stem(folded) ?? stemsOf(folded)[0] ?? folded;
    const rarity = rarityOfFigure(folded) ?? words?.rarity.get(stem) ?? words?.rarest ?? byLength(stem);
    if (known.size >= MOST_TOLD) known.clear();
    const one = { stem, rarity };
    known.set(lower, one);
    return one;
  };
}

function byLength(stem: string): number {
  return stem.length <= 3 ? 0 : Math.min(MOST_BY_LENGTH, stem.length * BY_LENGTH);
}

/** A figure is the rarer the more digits it has; years are common. */
function rarityOfFigure(word: string): number | undefined {
  if (!/^\d/.test(word)) return undefined;
  if (/^(?:19|20)\d\d$/.test(word)) return 1.5;
  return Math.min(6, word.replace(/\D/g, "").length * 1.7);
}
