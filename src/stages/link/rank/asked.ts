import type { RankContext } from "./claim-to-rank.ts";
import { readPost } from "./read-post.ts";
import { pairsOf, partsOf, tellingStems, tellingTerms, termsOf } from "./terms.ts";
import type { Alike } from "./word-senses.ts";

/** A word that the text says. */
interface Said {
  /** How rare its language has it. */
  readonly rarity: number;
  /** Its place among the forms. */
  readonly place: number;
}

/** A text that claims are asked for, taken apart. */
export interface Asked {
  /** Words in small letters, those of the signature too, each once. */
  readonly forms: readonly string[];
  /** Stems that tell something, those of the signature too. */
  readonly stems: ReadonlySet<string>;
  /** The words that tell something of what is said, by stem. */
  readonly said: ReadonlyMap<string, Said>;
  /** Stems of the signature alone. */
  readonly signature: readonly string[];
  /** The stem of the last word of the name that it is signed with. */
  readonly by: string | undefined;
  readonly parts: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly vector: Int8Array | undefined;
  /** By word of a claim: how alike it is to each form. Each word is looked at once. */
  readonly alike: Map<string, Alike>;
}

/** A name's last word that is no initial: the family's, or the body's. */
const SHORTEST_NAME = 3;

/** Takes a text apart. Linear in its length. */
export async function readAsked(text: string, { languages, sentences }: RankContext): Promise<Asked> {
  const post = readPost(text);
  const language = languages.identify(post.said).code;
  const read = (words: string) => termsOf(words, language, languages);
  const terms = read(post.all);
  const forms = [...new Set(terms.map(({ form }) => form.toLowerCase()))];
  const said = new Map<string, Said>();
  for (const [stem, { form, rarity }] of tellingTerms(read(post.said)))
    said.set(stem, { rarity, place: forms.indexOf(form.toLowerCase()) });
  const stems = new Set(tellingStems(terms));
  const [vector] = (await sentences?.embed([post.said])) ?? [];
  return {
    forms,
    stems,
    said,
    signature: [...stems].filter((stem) => !said.has(stem)),
    by: read(post.by).findLast(({ form }) => form.length >= SHORTEST_NAME)?.stem,
    parts: partsOf(terms),
    pairs: pairsOf(terms),
    vector,
    alike: new Map(),
  };
}
