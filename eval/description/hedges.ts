import { join } from "node:path";
import { englishSpeechActs } from "../../src/languages/en/speech-acts/speech-acts.ts";
import type { Span } from "../../src/model/span.ts";
import { findHedge } from "../../src/stages/attribute/describe/hedge.ts";
import { type Count, figure } from "../attribution/score.ts";
import type { Evaluated, Evaluation, Row } from "../evaluation.ts";
import { readJsonLines } from "../shared-data.ts";

/** A sentence with events; places are words parted by one space, labels from -3 (did not happen) to 3 (did). */
interface Sentence {
  readonly text: string;
  readonly targets: readonly { readonly span1: readonly [number, number]; readonly label: number }[];
}

/** Less than this far from "unknown" is uncertain: UW asked five people each, and "probably" lies below 2. */
const UNCERTAIN = 2;
/** How many words after a hedge its event may stand; chosen among 2 to 12 on the train parts. */
export const REACH = 5;

const sets = {
  UW: "UW",
  MEANTIME: "MEANTIME",
  "UDS-IH2": "UDS_IH2",
  CommitmentBank: "CB/CB",
  MegaVeridicality: "MV2/mv2",
};
type Part = "train" | "dev" | "test";

/** Whether an event is told as less than certain, when all that is known is which words hedge. */
export const hedges: Evaluation = {
  name: "hedges",
  title: "Hedged or certain · events of five factuality sets, test parts",
  needs: ["factuality"],
  async run(dataDir): Promise<Evaluated> {
    const rows: Row[] = [];
    const frozen: Record<string, number> = {};
    for (const [name, folder] of Object.entries(sets)) {
      const sentences = readPart(dataDir, folder, "test");
      const ours = figure(countHedged(sentences, hedged));
      const all = figure(countHedged(sentences, (_, targets) => targets.map(() => true)));
      const word = figure(countHedged(sentences, keyword));
      const events = sentences.reduce((sum, { targets }) => sum + targets.length, 0);
      rows.push({
        measure: name,
        figures: { events, ...ours },
        beside: `F1: all certain 0 · all uncertain ${all.f1} · sentence has may, might, could ${word.f1} (p ${word.p})`,
      });
      if (name === "UW" || name === "UDS-IH2") {
        frozen[`${name} p`] = ours.p;
        frozen[`${name} f1`] = ours.f1;
      }
    }
    return {
      rows,
      frozen,
      notes: [
        `uncertain: |label| < ${UNCERTAIN}; hedged: the first event within ${REACH} words after a hedge`,
        "UDS-IH2 asks whether it happened, so a thing that may come to be counts there as certain not to have",
      ],
    };
  },
};

/** The sentences of one part of one set. */
export function readPart(dataDir: string, folder: string, part: Part): readonly Sentence[] {
  return readJsonLines<Sentence>(join(dataDir, "factuality", folder, `${part}.jsonl`));
}

/** What of the uncertain events a way of telling finds. */
export function countHedged(
  sentences: readonly Sentence[],
  tell: (text: string, targets: readonly Span[]) => readonly boolean[],
): Count {
  const count: Count = { right: 0, predicted: 0, gold: 0 };
  for (const { text, targets } of sentences) {
    const starts = [...text.matchAll(/[^ ]+/gu)].map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    }));
    const spans = targets.map(({ span1: [first, end] }) => ({
      start: starts[first]?.start ?? 0,
      end: starts[end - 1]?.end ?? 0,
    }));
    const told = tell(text, spans);
    targets.forEach(({ label }, i) => {
      const uncertain = Math.abs(label) < UNCERTAIN;
      count.gold += Number(uncertain);
      count.predicted += Number(told[i] === true);
      count.right += Number(uncertain && told[i] === true);
    });
  }
  return count;
}

/** Events that come first after a hedge, in the same clause as far as commas tell. */
export function hedged(text: string, targets: readonly Span[], reach: number = REACH): readonly boolean[] {
  const found = findHedge(text, [{ start: 0, end: text.length }], englishSpeechActs)?.spans ?? [];
  const first = new Set<number>();
  for (const hedge of found) {
    const next = targets
      .map((target, index) => ({ target, index }))
      .filter(({ target }) => target.end > hedge.end)
      .sort((a, b) => a.target.start - b.target.start)[0];
    if (next === undefined) continue;
    const between = text.slice(hedge.end, Math.max(hedge.end, next.target.start)).trim();
    if (/[;:.]/u.test(between) || between.split(/\s+/u).filter(Boolean).length > reach) continue;
    first.add(next.index);
  }
  return targets.map((_, index) => first.has(index));
}

function keyword(text: string, targets: readonly Span[]): readonly boolean[] {
  const has = /\b(?:may|might|could)\b/u.test(text);
  return targets.map(() => has);
}
