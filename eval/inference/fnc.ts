import { join } from "node:path";
import { englishWords } from "../../src/languages/en/words/words.ts";
import { foldName } from "../../src/text/transliterate.ts";
import { readJsonLines } from "../shared-data.ts";

export const stances = ["agree", "disagree", "discuss", "unrelated"] as const;
export type Stance = (typeof stances)[number];

/** A headline beside a body of the Fake News Challenge. */
export interface Headline {
  readonly headline: string;
  readonly bodyId: string;
  readonly stance: Stance;
  readonly part: "train" | "holdout";
}

/** A body, cut up once for all its headlines. */
export interface Body {
  readonly sentences: readonly string[];
  /** Stems of each sentence. */
  readonly stems: readonly ReadonlySet<string>[];
  readonly all: ReadonlySet<string>;
}

export interface FakeNewsChallenge {
  readonly headlines: readonly Headline[];
  readonly bodies: ReadonlyMap<string, Body>;
}

export function readFnc(dataDir: string): FakeNewsChallenge {
  type Line = { readonly headline: string; readonly body_id: string } & Pick<Headline, "stance" | "part">;
  const rows = readJsonLines<Line>(join(dataDir, "fnc1", "train_stances.jsonl.gz"));
  const bodies = readJsonLines<{ id: string; body: string }>(join(dataDir, "fnc1", "train_bodies.jsonl.gz"));
  return {
    headlines: rows.map(({ headline, body_id, stance, part }) => ({ headline, bodyId: body_id, stance, part })),
    bodies: new Map(bodies.map(({ id, body }) => [id, bodyOf(body)])),
  };
}

function bodyOf(text: string): Body {
  let cut: Body | undefined;
  // Cut when it is first looked at: a sample needs few of them.
  const whole = (): Body => {
    if (cut === undefined) {
      const sentences = text
        .split(/\n+|(?<=[.!?]["”’']?)\s+(?=["“‘'A-Z0-9])/u)
        .map((one) => one.trim())
        .filter((one) => one.length > 15 && one.length < 500);
      const stems = sentences.map(stemsOf);
      cut = { sentences, stems, all: new Set(stems.flatMap((one) => [...one])) };
    }
    return cut;
  };
  return {
    get sentences() {
      return whole().sentences;
    },
    get stems() {
      return whole().stems;
    },
    get all() {
      return whole().all;
    },
  };
}

const known = new Map<string, string>();

/** Stems of a text's words, as linking compares them; a word is stemmed once. */
export function stemsOf(text: string): ReadonlySet<string> {
  return new Set((text.match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf));
}

function stemOf(word: string): string {
  let stem = known.get(word);
  if (stem === undefined) {
    stem = englishWords.stem(foldName(word));
    known.set(word, stem);
  }
  return stem;
}

export const weightOf = (stem: string): number => englishWords.rarity.get(stem) ?? englishWords.rarest;

/** Places of the sentences that share most with the headline, the best first; openings count a little more. */
export function bestSentences(headline: ReadonlySet<string>, { stems }: Body): readonly number[] {
  return stems
    .map((words, at) => {
      let shared = 0;
      for (const word of words) if (headline.has(word)) shared += weightOf(word);
      return { at, score: shared / Math.sqrt(8 + words.size) + (at === 0 ? 1 : 0) };
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ at }) => at);
}
