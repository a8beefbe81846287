import { createLanguages } from "../../src/languages/languages.ts";
import type { DocumentCard } from "../../src/model/card.ts";
import { groupByTies } from "../../src/model/grouping.ts";
import { placeInEvent } from "../../src/stages/link/link.ts";
import { bCubed, type Partition } from "../claims/coreference-score.ts";
import type { Evaluated, Evaluation, Row } from "../evaluation.ts";
import { basilTexts, type GoldPair, type GoldText, isForChoosing, samePairs } from "./gold.ts";
import { putTogether } from "./put-together.ts";
import { readCards } from "./read-cards.ts";
import { cosine, tfIdf, type Vector } from "./tf-idf.ts";

const context = { languages: createLanguages() };
const percent = (share: number) => Math.round(share * 1000) / 10;

/** Reads with the trained reader too, as the program does: it takes five times as long. */
const withWeights = process.env.SAYSO_EVAL_WEIGHTS === "1";

/** A partition of texts by something of each. */
function partition(texts: readonly GoldText[], groupOf: (at: number) => string): Partition {
  return new Map(texts.map(({ key }, at) => [key, groupOf(at)]));
}

async function scoreBasil(texts: readonly GoldText[], cards: ReadonlyMap<string, DocumentCard>, undated = false) {
  const given = texts.flatMap(({ key }) => cards.get(key) ?? []);
  const { events } = await putTogether(undated ? given.map(withoutDate) : given, context);
  return bCubed(
    partition(texts, (at) => texts[at]?.event ?? ""),
    partition(texts, (at) => events[at] ?? ""),
  );
}

function withoutDate(card: DocumentCard): DocumentCard {
  const { publishedAt, ...undated } = card;
  return publishedAt === undefined ? card : undated;
}

/** The same order every time, which is none of the file's (a linear congruential shuffle). */
function shuffled<T>(things: readonly T[], seed: number): readonly T[] {
  const order = [...things];
  let state = seed;
  for (let at = order.length - 1; at > 0; at--) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const other = state % (at + 1);
    const here = order[at] as T;
    order[at] = order[other] as T;
    order[other] = here;
  }
  return order;
}

const DAY = 86_400_000;

/** Texts of at most ten days apart whose cosine is above a threshold are of one event: the best F1 that any threshold gives on these very texts. */
function basilByTfIdf(texts: readonly GoldText[]): string {
  const vectors = tfIdf(texts.map(({ title, text }) => `${title}\n${text}`));
  const at = texts.map(({ publishedAt = "" }) => Date.parse(publishedAt));
  const pairs = texts.flatMap((one, a) =>
    texts.slice(a + 1).flatMap((other, further) => {
      const b = a + 1 + further;
      if (Math.abs((at[a] ?? 0) - (at[b] ?? 0)) > 10 * DAY) return [];
      return [{ tie: [one.key, other.key] as const, like: cosine(vectors[a] as Vector, vectors[b] as Vector) }];
    }),
  );
  const gold = partition(texts, (index) => texts[index]?.event ?? "");
  const keys = texts.map(({ key }) => key);
  let best = { f1: 0, threshold: 0 };
  for (let threshold = 0.05; threshold < 0.6; threshold += 0.01) {
    const ties = pairs.filter(({ like }) => like >= threshold).map(({ tie }) => tie);
    const groups = groupByTies(keys, ties).flatMap((group) => group.map((key) => [key, group[0] ?? key] as const));
    const { f1 } = bCubed(gold, new Map(groups));
    if (f1 > best.f1) best = { f1, threshold };
  }
  return `tf-idf cosine within ten days, best threshold on these texts (${best.threshold.toFixed(2)}): ${percent(best.f1)}`;
}

/** Documents of one event among those of others: basil. */
export const eventsBasil: Evaluation = {
  name: "events-basil",
  title: "Documents of one event · basil (100 events in three outlets; B-cubed)",
  needs: ["basil"],
  async run(dataDir): Promise<Evaluated> {
    const texts = basilTexts(dataDir);
    const cards = new Map((await readCards(texts, { withWeights })).map((card, at) => [texts[at]?.key ?? "", card]));
    const measured = texts.filter(({ event }) => !isForChoosing(event));
    const row = async (measure: string, of: readonly GoldText[], undated = false): Promise<Row> => {
      const { precision, recall, f1 } = await scoreBasil(of, cards, undated);
      return { measure, figures: { p: percent(precision), r: percent(recall), f1: percent(f1) } };
    };
    const rows: readonly Row[] = [
      { ...(await row("in the order of the file", texts)), beside: basilByTfIdf(texts) },
      await row("in another order", shuffled(texts, 1)),
      await row("the half that nothing was chosen on, in another order", shuffled(measured, 2)),
      await row("without dates, in another order", shuffled(texts, 1), true),
    ];
    return {
      rows,
      frozen: Object.fromEntries(rows.map(({ measure, figures }) => [`${measure}, f1`, figures.f1 ?? 0])),
      notes: [
        `${texts.length} articles, read ${withWeights ? "as the program does" : "by rules and places alone, without the trained reader"}; weights and limits were chosen on the ${texts.length - measured.length} whose event's id begins with 0 to 7`,
      ],
    };
  },
};

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

function f1Row(measure: string, { right, wrong, missed }: Counts, beside?: string): Row {
  const figures = {
    p: percent(right / Math.max(1, right + wrong)),
    r: percent(right / Math.max(1, right + missed)),
    f1: percent((2 * right) / Math.max(1, 2 * right + wrong + missed)),
  };
  return { measure, figures, ...(beside === undefined ? {} : { beside }) };
}

/** The best F1 that any threshold gives on these very pairs. */
function pairsByTfIdf(pairs: readonly GoldPair[]): string {
  const texts = pairs.flatMap(({ a, b }) => [a, b].map(({ title, text }) => `${title}\n${text}`));
  const vectors = tfIdf(texts);
  const likes = pairs
    .map(({ same }, at) => ({ same, like: cosine(vectors[2 * at] as Vector, vectors[2 * at + 1] as Vector) }))
    .sort((x, y) => y.like - x.like);
  const all = pairs.filter(({ same }) => same).length;
  let [right, best] = [0, 0];
  for (const [at, { same }] of likes.entries()) {
    if (same) right++;
    best = Math.max(best, (2 * right) / (at + 1 + all));
  }
  return `tf-idf cosine, best threshold on these pairs: ${percent(best)}`;
}

/** Two articles, one event or not: pairs that people judged, in English and Russian. */
export const eventsPairs: Evaluation = {
  name: "events-pairs",
  title: "Two articles on one event · same-event-pairs (judged by people, no dates)",
  needs: ["same-event-pairs"],
  async run(dataDir): Promise<Evaluated> {
    const pairs = samePairs(dataDir);
    const cards = await readCards(
      pairs.flatMap(({ a, b }) => [a, b]),
      { withWeights },
    );
    const counts = new Map<string, Counts>();
    for (const [at, { same, language }] of pairs.entries()) {
      const [first, second] = [cards[2 * at], cards[2 * at + 1]];
      if (first === undefined || second === undefined) continue;
      const neighbour = { card: first, eventId: "event of the first", claims: new Map<string, string>() };
      const put = placeInEvent(second, [neighbour], [], context).eventId === neighbour.eventId;
      for (const name of ["all", language]) {
        const now = counts.get(name) ?? { right: 0, wrong: 0, missed: 0 };
        counts.set(name, now);
        if (put && same) now.right++;
        else if (put) now.wrong++;
        else if (same) now.missed++;
      }
    }
    const none = { right: 0, wrong: 0, missed: 0 };
    const rows = [
      f1Row("all", counts.get("all") ?? none, pairsByTfIdf(pairs)),
      f1Row("  English", counts.get("en") ?? none),
      f1Row("  Russian", counts.get("ru") ?? none),
    ];
    return {
      rows,
      frozen: { "one event, f1": rows[0]?.figures.f1 ?? 0 },
      notes: [
        `${pairs.length} pairs; no weight was fitted on them; their errors were looked at while features were made. Read by rules and places alone`,
      ],
    };
  },
};
