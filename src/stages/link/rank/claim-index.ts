import { type Asked, readAsked } from "./asked.ts";
import type { ClaimToRank, RankContext, RankedClaim } from "./claim-to-rank.ts";
import type { FeatureName, Features } from "./features.ts";
import { pairsOf, partsOf, type Term, tellingStems, tellingTerms, termsOf } from "./terms.ts";
import { oddsOf, weigh } from "./weigh.ts";
import { WordIndex } from "./word-index.ts";
import { type Alike, dot, WordSenses } from "./word-senses.ts";

/** So many claims are looked at closely: the nearest by words, and by vectors. */
const BY_WORDS = 80;
const BY_SENSE = 30;
/** A score that is the best but below this is not much: common words alone reach it. */
const LEAST = 8;

/** A wording of a claim, taken apart. */
interface Entry {
  readonly id: string;
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

  /** Linear in the words of the claims; each wording is embedded once. */
  static async of(claims: readonly ClaimToRank[], context: RankContext): Promise<ClaimIndex> {
    const { languages, sentences } = context;
    const worded = claims.flatMap(({ words, otherWords = [], ...claim }) =>
      [...new Set([words, ...otherWords])].map((wording) => ({ ...claim, words: wording })),
    );
    const entries = worded.map(({ id, words, about, ...claim }) => {
      const language = claim.language ?? languages.identify(words).code;
      const terms = (text: string) => termsOf(text, language, languages);
      return { id, own: terms(words), about: terms(about ?? "") };
    });
    const texts = [
      worded.map(({ words, about }) => `${words} ${about ?? ""}`),
      worded.map(({ words }) => words),
      worded.map(({ about }) => about ?? ""),
    ];
    const vectors = sentences === undefined ? [] : await Promise.all(texts.map((list) => sentences.embed(list)));
    return new ClaimIndex(context, entries, vectors);
  }

  /** The claims nearest to a text, the nearest first, each by its nearest wording. */
  async rank(text: string, limit: number): Promise<readonly RankedClaim[]> {
    const best = new Map<string, { readonly compared: Compared; readonly odds: number }>();
    for (const compared of await this.compare(text)) {
      const odds = oddsOf(compared.features);
      if (odds > (best.get(compared.id)?.odds ?? Number.NEGATIVE_INFINITY)) best.set(compared.id, { compared, odds });
    }
    return [...best.values()]
      .sort((a, b) => b.odds - a.odds || (a.compared.id < b.compared.id ? -1 : 1))
      .slice(0, limit)
      .map(({ compared: { id, features, shared } }) => ({ id, score: weigh(features, shared) }));
  }

  /** What those claims that may be near have in common with a text: each by one wording, or two. */
  async compare(text: string): Promise<readonly Compared[]> {
    const asked = await readAsked(text, this.#context);
    const words = this.#all.score(asked.stems);
    const senses = (this.#vectors[0] ?? []).map((one) => dot(one, asked.vector));
    const chosen = new Set([...this.#nearest(words, BY_WORDS), ...this.#nearest(senses.entries(), BY_SENSE)]);
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
      return [{ id: entry.id, features, shared: this.#sharedWords(entry, asked) }];
    });
  }

  /** The places of the highest scores above 0: of each claim its best wording. */
  #nearest(scores: Iterable<readonly [number, number]>, count: number): readonly number[] {
    const best = new Map<string, { readonly at: number; readonly score: number }>();
    for (const [at, score] of scores) {
      const id = this.#entries[at]?.id ?? "";
      if (score > (best.get(id)?.score ?? 0)) best.set(id, { at, score });
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score)
      .slice(0, count)
      .map(({ at }) => at);
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
