import { type Asked, readAsked } from "./asked.ts";
import type { ClaimToRank, RankContext, RankedClaim } from "./claim-to-rank.ts";
import type { FeatureName, Features } from "./features.ts";
import { pairsOf, partsOf, type Term, tellingStems, tellingTerms, termsOf } from "./terms.ts";
import { weigh } from "./weigh.ts";
import { WordIndex } from "./word-index.ts";
import { type Alike, dot, WordSenses } from "./word-senses.ts";

/** So many claims are looked at closely: the nearest by words, and by vectors. */
const BY_WORDS = 80;
const BY_SENSE = 30;
/** A score that is the best but below this is not much: common words alone reach it. */
const LEAST = 8;

/** A claim, taken apart. */
interface Entry {
  readonly claim: ClaimToRank;
  readonly own: readonly Term[];
  readonly about: readonly Term[];
}

/** What a claim has in common with a text, with the words that show it. */
interface Compared {
  readonly id: string;
  readonly features: Features;
  readonly shared: readonly string[];
}

/** Claims, ready to be asked for those nearest to a text. */
export class ClaimIndex {
  readonly #context: RankContext;
  readonly #entries: readonly Entry[];
  readonly #all: WordIndex;
  readonly #own: WordIndex;
  readonly #about: WordIndex;
  readonly #parts: WordIndex;
  readonly #pairs: WordIndex;
  /** Of words and title together, of the words, of the title: empty without weights. */
  readonly #vectors: readonly (readonly Int8Array[])[];
  readonly #senses: WordSenses;

  private constructor(context: RankContext, entries: readonly Entry[], vectors: readonly (readonly Int8Array[])[]) {
    this.#context = context;
    this.#entries = entries;
    this.#vectors = vectors;
    this.#senses = new WordSenses(context.sentences);
    this.#own = new WordIndex(entries.map(({ own }) => tellingStems(own)));
    this.#about = new WordIndex(entries.map(({ about }) => tellingStems(about)));
    this.#all = new WordIndex(entries.map(({ own, about }) => tellingStems([...own, ...about])));
    this.#parts = new WordIndex(entries.map(({ own, about }) => [...partsOf([...own, ...about])]));
    this.#pairs = new WordIndex(entries.map(({ own, about }) => [...pairsOf(own), ...pairsOf(about)]));
  }

  /** Linear in the words of the claims; each is embedded once. */
  static async of(claims: readonly ClaimToRank[], context: RankContext): Promise<ClaimIndex> {
    const { languages, sentences } = context;
    const entries = claims.map((claim) => {
      const language = claim.language ?? languages.identify(claim.words).code;
      const terms = (text: string) => termsOf(text, language, languages);
      return { claim, own: terms(claim.words), about: terms(claim.about ?? "") };
    });
    const texts = [
      claims.map(({ words, about }) => `${words} ${about ?? ""}`),
      claims.map(({ words }) => words),
      claims.map(({ about }) => about ?? ""),
    ];
    const vectors = sentences === undefined ? [] : await Promise.all(texts.map((list) => sentences.embed(list)));
    return new ClaimIndex(context, entries, vectors);
  }

  /** The claims nearest to a text, the nearest first. */
  async rank(text: string, limit: number): Promise<readonly RankedClaim[]> {
    const compared = await this.compare(text);
    return compared
      .map(({ id, features, shared }) => ({ id, score: weigh(features, shared) }))
      .sort((a, b) => b.score.value - a.score.value || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }

  /** What those claims that may be near have in common with a text. */
  async compare(text: string): Promise<readonly Compared[]> {
    const asked = await readAsked(text, this.#context);
    const words = this.#all.score(asked.stems);
    const senses = (this.#vectors[0] ?? []).map((one) => dot(one, asked.vector));
    const chosen = new Set([...nearest(words, BY_WORDS), ...nearest(new Map(senses.entries()), BY_SENSE)]);
    const entries = [...chosen].flatMap((at) => this.#entries[at] ?? []);
    await this.#senses.learn([
      ...asked.forms,
      ...entries.flatMap(({ own, about }) => [...own, ...about].map(({ form }) => form.toLowerCase())),
    ]);
    return this.#compareAll(asked, [...chosen], words);
  }

  #compareAll(asked: Asked, chosen: readonly number[], words: ReadonlyMap<number, number>): readonly Compared[] {
    const best = Math.max(LEAST, ...words.values());
    const relative = (scores: ReadonlyMap<number, number>): ((at: number) => number) => {
      const most = Math.max(LEAST, ...scores.values());
      return (at) => (scores.get(at) ?? 0) / most;
    };
    const telling = relative(this.#all.score(asked.said.keys(), (stem) => asked.said.get(stem)?.rarity ?? 0));
    const signature = this.#all.score(asked.signature);
    const own = relative(this.#own.score(asked.stems));
    const about = relative(this.#about.score(asked.stems));
    const parts = relative(this.#parts.score(asked.parts));
    const pairs = relative(this.#pairs.score(asked.pairs));
    return chosen.flatMap((at) => {
      const entry = this.#entries[at];
      if (entry === undefined) return [];
      const figures = figuresIn(entry, asked);
      const features: Record<FeatureName, number> = {
        words: (words.get(at) ?? 0) / 10,
        "best words": (words.get(at) ?? 0) / best,
        "own words": own(at),
        "title words": about(at),
        "parts of words": parts(at),
        "telling words": telling(at),
        "words of the signature": (signature.get(at) ?? 0) / 10,
        "whose it is": hasStem(entry, asked.by) ? 1 : 0,
        "claim covered in sense": this.#covered(entry.own, asked),
        "title covered in sense": this.#covered(entry.about, asked),
        "words of like sense": this.#alike(entry, asked),
        "pairs of words": pairs(at),
        figures: figures.shared,
        "other figures": figures.others,
        sense: this.#sense(0, at, asked),
        "sense of claim": this.#sense(1, at, asked),
        "sense of title": this.#sense(2, at, asked),
      };
      return [{ id: entry.claim.id, features, shared: this.#sharedWords(entry, asked) }];
    });
  }

  #sense(which: number, at: number, { vector }: Asked): number {
    const own = this.#vectors[which]?.[at];
    return own === undefined ? 0 : dot(own, vector);
  }

  /** How alike a word is to those of the text. */
  #alikeTo(word: string, { alike, forms }: Asked): Alike {
    const known = alike.get(word) ?? this.#senses.alike(word, forms);
    alike.set(word, known);
    return known;
  }

  /** The share of a claim's words, by their rarity, that the text has too, or has one of like sense of. */
  #covered(terms: readonly Term[], asked: Asked): number {
    let [all, covered] = [0, 0];
    for (const { form, stem } of tellingTerms(terms).values()) {
      const rarity = this.#all.rarity(stem);
      all += rarity;
      covered += rarity * (asked.stems.has(stem) ? 1 : this.#alikeTo(form.toLowerCase(), asked).most);
    }
    return all === 0 ? 0 : covered / all;
  }

  /** What the text says in words that the claim has not, but has one of like sense of, by their rarity. */
  #alike({ own, about }: Entry, asked: Asked): number {
    const terms = tellingTerms([...own, ...about]);
    const rows = [...terms.values()].map(({ form }) => this.#alikeTo(form.toLowerCase(), asked).each);
    let sum = 0;
    for (const [stem, { place }] of asked.said) {
      if (terms.has(stem)) continue;
      sum += this.#all.rarity(stem) * rows.reduce((most, row) => Math.max(most, row[place] ?? 0), 0);
    }
    return sum / 10;
  }

  /** Words of a claim that the text has too, the rarest first. */
  #sharedWords({ own, about }: Entry, asked: Asked): readonly string[] {
    const shared = new Map<string, Term>();
    for (const term of [...own, ...about])
      if (asked.stems.has(term.stem) && !shared.has(term.stem)) shared.set(term.stem, term);
    return [...shared.values()]
      .map(({ stem, form, rarity }) => ({ form, rarity: rarity === 0 ? 0 : this.#all.rarity(stem) + rarity }))
      .sort((a, b) => b.rarity - a.rarity)
      .map(({ form }) => form);
  }
}

function hasStem({ own, about }: Entry, stem: string | undefined): boolean {
  return stem !== undefined && [...own, ...about].some((term) => term.stem === stem);
}

/** How many figures of a claim the text has, and how many it has not. */
function figuresIn({ own }: Entry, { stems }: Asked): { readonly shared: number; readonly others: number } {
  const figures = [...new Set(own.map(({ stem }) => stem).filter((stem) => /^\d/u.test(stem)))];
  const shared = figures.filter((one) => stems.has(one)).length;
  return { shared: Math.min(2, shared), others: Math.min(2, figures.length - shared) };
}

/** The places of the highest scores above 0. */
function nearest(scores: ReadonlyMap<number, number>, count: number): readonly number[] {
  return [...scores]
    .filter(([, score]) => score > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([at]) => at);
}
