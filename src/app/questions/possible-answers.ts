import type { QuestionTold } from "../../ledger/ledger.ts";
import type { CardFacet, DocumentCard, StatementCard } from "../../model/card.ts";
import type { QuantityValue } from "../../model/facet/quantity-value.ts";
import type { QuestionKind } from "../../model/question.ts";
import { stemsIn } from "./group-questions.ts";

/** A statement that may answer a question. */
export interface Answering {
  readonly statement: StatementCard;
  /** The words that would be the answer. */
  readonly answer: string;
  readonly shared: number;
  /** When it was published: milliseconds since 1970. */
  readonly at: number;
  readonly facet?: CardFacet["facet"];
}

const MOST_ANSWERS = 4;
/** So much of what is asked about (rare words count for more) a statement must share that holds what is asked for. */
const ENOUGH = 0.4;
/** The same where nothing tells what an answer would look like: why, whether, which. */
const MUCH = 0.7;
/** So many telling words must be common to both, however much of a short question one of them is. */
const FEWEST = 2;
const FEWEST_OF_MUCH = 3;
const ASKING: ReadonlySet<string | undefined> = new Set(["asks", "doubts", "declines"]);

/**
 * Statements published after a question was first declared that hold what it asks for (how many: a quantity; where: a place; when: a time;
 * who: somebody named) and share its words; the nearest first. They are offered, not asserted: nobody said that they answer it.
 * @param cards of the event's documents
 */
export function possibleAnswers(
  group: readonly [QuestionTold, ...QuestionTold[]],
  cards: readonly DocumentCard[],
): readonly Answering[] {
  const [first] = group;
  const later = cards.filter(({ at }) => at > first.at);
  const weight = rarity(cards);
  const asked = [...group.reduce((all, { about }) => all.union(stemsIn(about)), new Set<string>())];
  const needed = Math.min(...group.map(({ about }) => sum(stemsIn(about), weight)));
  if (needed === 0) return [];
  const found = later.flatMap((card) =>
    card.statements.flatMap((statement): readonly Answering[] => {
      if (ASKING.has(statement.stance) || isAsked(statement, group)) return [];
      const stems = stemsIn(statement.words);
      const common = asked.filter((stem) => stems.has(stem) && weight(stem) > 0);
      const shared = Math.min(1, sum(common, weight) / needed);
      const held = heldBy(first.kind, statement, asked);
      if (held === undefined || shared < held.enough || common.length < held.fewest) return [];
      const { enough: _, fewest: _fewest, ...rest } = held;
      return [{ statement, shared, at: card.at, ...rest }];
    }),
  );
  const once = new Map<string, Answering>();
  for (const one of found.sort((a, b) => b.shared - a.shared || a.at - b.at)) {
    const key = one.answer.toLowerCase();
    if (!once.has(key)) once.set(key, one);
  }
  return [...once.values()].slice(0, MOST_ANSWERS);
}

/** What the answers would say, where they cannot all be so. */
export function differing(answers: readonly Answering[]): readonly string[] | undefined {
  const isApart = answers.some((one, index) => answers.slice(index + 1).some((other) => cannotBoth(one, other)));
  return isApart ? answers.map(({ answer }) => answer) : undefined;
}

type Held = Pick<Answering, "answer" | "facet"> & { readonly enough: number; readonly fewest: number };

/** The words of a statement that would answer a question of the kind. */
function heldBy(kind: QuestionKind, statement: StatementCard, asked: readonly string[]): Held | undefined {
  const facets = statement.facets.filter(({ use }) => use.aspect === "event" && use.basis === "stated");
  const first = (fits: (facet: CardFacet["facet"]) => boolean): Held | undefined => {
    const facet = facets.find((one) => fits(one.facet))?.facet;
    return facet && { answer: facet.words, facet, enough: ENOUGH, fewest: FEWEST };
  };
  switch (kind) {
    case "how many":
      return first((facet) => facet.kind === "quantity" && counts(facet.value, asked));
    case "where":
      return first((facet) => facet.kind === "place" && facet.value.place !== undefined);
    case "when":
      return first((facet) => facet.kind === "time" && facet.value.interval !== undefined);
    case "how":
      return first(
        (facet) =>
          (facet.kind === "quantity" && facet.value.unit.kind === "time") ||
          (facet.kind === "time" && facet.value.type === "duration"),
      );
    case "who": {
      const named = statement.actors.find((actor) => actor.named && actor.kind !== "place");
      return named && { answer: named.name, enough: ENOUGH, fewest: FEWEST };
    }
    default:
      return { answer: statement.words, enough: MUCH, fewest: FEWEST_OF_MUCH };
  }
}

/** A number counts what is asked about, or does not say what it counts. */
function counts({ of, unit }: QuantityValue, asked: readonly string[]): boolean {
  if (unit.kind !== "count" && unit.kind !== "people") return false;
  return of === undefined || [...stemsIn(of.words)].some((stem) => asked.includes(stem));
}

function cannotBoth({ facet: a, ...one }: Answering, { facet: b, ...other }: Answering): boolean {
  if (a === undefined || b === undefined)
    return a === b && one.answer !== other.answer && one.answer !== one.statement.words;
  if (a.kind === "quantity" && b.kind === "quantity") {
    const [x, y] = [a.value.range, b.value.range];
    if (a.value.unit.kind !== b.value.unit.kind || a.value.casualty !== b.value.casualty) return false;
    return (x.low ?? -Infinity) > (y.high ?? Infinity) || (y.low ?? -Infinity) > (x.high ?? Infinity);
  }
  if (a.kind === "place" && b.kind === "place") {
    const [x, y] = [a.value.place, b.value.place];
    return (
      x !== undefined && y !== undefined && x.id !== y.id && !x.admin.includes(y.name) && !y.admin.includes(x.name)
    );
  }
  if (a.kind === "time" && b.kind === "time") {
    const [x, y] = [a.value.interval, b.value.interval];
    const isAfter = (late: typeof x, early: typeof x) =>
      late?.start !== undefined && early?.end !== undefined && late.start >= early.end;
    return isAfter(x, y) || isAfter(y, x);
  }
  return false;
}

/** Whether a statement is, or holds, what declares the question. */
function isAsked({ documentId, spans }: StatementCard, group: readonly QuestionTold[]): boolean {
  return group.some(
    (one) => one.documentId === documentId && spans.some(({ start, end }) => start < one.end && one.start < end),
  );
}

/** How telling a beginning of a word is: the fewer statements hold it, the more; one in a third of them or more tells nothing. */
function rarity(cards: readonly DocumentCard[]): (stem: string) => number {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { statements } of cards) {
    for (const { words } of statements) {
      all += 1;
      for (const stem of stemsIn(words)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  // A word that no statement holds ("how", in a language that asks otherwise) must not make every answer a poor one.
  return (stem) => {
    const held = counts.get(stem) ?? 0;
    return held === 0 ? 0 : Math.max(0, Math.log((all + 1) / (3 * held)));
  };
}

function sum(stems: Iterable<string>, weight: (stem: string) => number): number {
  let total = 0;
  for (const stem of stems) total += weight(stem);
  return total;
}
