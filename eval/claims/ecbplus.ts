import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A token of a sentence that was annotated; sentences between them are left out of the corpus. */
export interface EcbToken {
  readonly at: number;
  readonly word: string;
}

export interface EcbSentence {
  readonly id: number;
  readonly tokens: readonly EcbToken[];
}

/** An event or an entity where it is mentioned, and the chain that it belongs to across documents. */
export interface EcbMention {
  readonly chain: string;
  readonly documentId: string;
  readonly sentence: number;
  readonly tokens: readonly number[];
  readonly words: string;
  /** `ACT`, `NEG`: an event; `HUM`, `LOC`, `TIM`, `NON`: what takes part in it, where and when. */
  readonly type: string;
}

export interface EcbDocument {
  /** `12_3ecbplus`: topic 12, document 3 of its second event. */
  readonly id: string;
  readonly topic: string;
  readonly sentences: readonly EcbSentence[];
}

export interface Ecb {
  readonly documents: readonly EcbDocument[];
  readonly events: readonly EcbMention[];
  readonly entities: readonly EcbMention[];
}

/** ECB+ (Cybulska and Vossen 2014) in the setup of Cybulska: documents with annotated sentences, and gold mentions. */
export function readEcb(dataDir: string, part: "Train" | "Dev"): Ecb {
  const read = (name: string): string => gunzipSync(readFileSync(join(dataDir, "ecbplus", name))).toString("utf8");
  const documents = new Map<string, Map<number, EcbToken[]>>();
  for (const line of read(`ECB_${part}_corpus.txt.gz`).split("\n")) {
    const [id, sentence, at, word] = line.split("\t");
    if (id === undefined || word === undefined) continue;
    const sentences = documents.get(id) ?? new Map<number, EcbToken[]>();
    documents.set(id, sentences);
    const tokens = sentences.get(Number(sentence)) ?? [];
    sentences.set(Number(sentence), tokens);
    tokens.push({ at: Number(at), word });
  }
  return {
    documents: [...documents].map(([id, sentences]) => ({
      id,
      topic: id.split("_")[0] ?? "",
      sentences: [...sentences].map(([number, tokens]) => ({ id: number, tokens })),
    })),
    events: readMentions(read(`ECB_${part}_Event_gold_mentions.json.gz`)),
    entities: readMentions(read(`ECB_${part}_Entity_gold_mentions.json.gz`)),
  };
}

interface Stored {
  readonly coref_chain: string;
  readonly doc_id: string;
  readonly sent_id: number;
  readonly tokens_number: readonly number[];
  readonly tokens_str: string;
  readonly mention_type: string;
}

function readMentions(json: string): readonly EcbMention[] {
  return (JSON.parse(json) as readonly Stored[]).map((one) => ({
    chain: one.coref_chain,
    documentId: one.doc_id,
    sentence: one.sent_id,
    tokens: one.tokens_number,
    words: one.tokens_str,
    type: one.mention_type,
  }));
}

const TIGHT_BEFORE = /^(?:[.,;:!?%)\]]|'s|n't|'re|'ve|'ll|'d|'m|''|”)$/u;
const TIGHT_AFTER = /^(?:[($[]|``|“)$/u;

/** A sentence as it was written, as far as its tokens tell, and where each stands in it: UTF-16 code units, end exclusive. */
export function writeOut(tokens: readonly EcbToken[]): {
  readonly text: string;
  readonly places: ReadonlyMap<number, { readonly start: number; readonly end: number }>;
} {
  let text = "";
  let tight = true;
  const places = new Map<number, { start: number; end: number }>();
  for (const { at, word } of tokens) {
    const plain = word === "``" || word === "''" ? '"' : word;
    if (!tight && !TIGHT_BEFORE.test(word)) text += " ";
    places.set(at, { start: text.length, end: text.length + plain.length });
    text += plain;
    tight = TIGHT_AFTER.test(word);
  }
  return { text, places };
}
