import type { DocumentCard } from "../../src/model/card.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { OriginGraph, OriginGroup } from "../../src/model/origin.ts";
import type { Relation } from "../../src/model/relation.ts";
import type { ExpectedClaim } from "./gold.ts";

/** Something counted: how often it came out as expected, of how many. */
export interface Tally {
  right: number;
  of: number;
}

/** What is counted of a traced claim. */
export type Measure =
  | "counts equal"
  | "articles that carry it"
  | "origins found"
  | "articles at their origin"
  | "parties of origins"
  | "denials and contradictions"
  | "updates";

export type Scores = Record<Measure, Tally>;

export function noScores(): Scores {
  const none = (): Tally => ({ right: 0, of: 0 });
  return {
    "counts equal": none(),
    "articles that carry it": none(),
    "origins found": none(),
    "articles at their origin": none(),
    "parties of origins": none(),
    "denials and contradictions": none(),
    updates: none(),
  };
}

/** A claim of the demo case, traced, and what of the case it was traced from. */
export interface Traced {
  readonly expected: ExpectedClaim;
  /** How many outlets copy a wire, and how many figures are revised by whoever gave them. */
  readonly copying: number;
  readonly updates: number;
  readonly claim: Claim;
  readonly graph: OriginGraph;
  readonly relations: readonly Relation[];
  readonly cards: readonly DocumentCard[];
}

/** Adds what of a traced claim is as expected; the faults say what is not. */
export function scoreClaim(scores: Scores, traced: Traced): readonly string[] {
  const { expected, claim, graph, relations, cards } = traced;
  const faults: string[] = [];
  const check = (measure: Measure, isRight: boolean, fault: string): void => {
    scores[measure].of++;
    if (isRight) scores[measure].right++;
    else faults.push(`${expected.id}: ${fault}`);
  };
  const { counts } = graph;
  const wanted = {
    articles: expected.carriedBy.length,
    identified: expected.origins.filter(({ identified }) => identified).length,
    unnamed: expected.origins.filter(({ identified }) => !identified).length,
    unknown: expected.lineageUnknown?.length ?? 0,
  };
  for (const [count, value] of Object.entries(wanted)) {
    const got = counts[count as keyof typeof wanted];
    check("counts equal", got === value, `${count} ${got} instead of ${value}`);
  }
  const copying = graph.sentences.join(" ").match(/(\d+) outlets? cop(?:y|ies) one wire/u)?.[1] ?? "0";
  check("counts equal", Number(copying) === traced.copying, `${copying} outlets copy instead of ${traced.copying}`);

  const files = new Map(cards.map(({ documentId, locator }) => [documentId, locator]));
  const carried = new Set(graph.order.map(({ documentId }) => files.get(documentId)));
  for (const file of new Set([...expected.carriedBy, ...carried])) {
    const is = expected.carriedBy.some((one) => one === file);
    check("articles that carry it", is && carried.has(file), `${file ?? ""} is ${is ? "not there" : "not expected"}`);
  }

  const mains = mainGroups(claim, graph, cards);
  const used = new Set<OriginGroup>();
  for (const origin of expected.origins) {
    const votes = new Map<OriginGroup, number>();
    for (const file of origin.articles) {
      const group = mains.get(file);
      if (group !== undefined && !used.has(group)) votes.set(group, (votes.get(group) ?? 0) + 1);
    }
    const kind = origin.identified ? "identified" : "unnamed";
    const group = [...votes].sort(([a, one], [b, other]) => other - one || (a.id < b.id ? -1 : 1))[0]?.[0];
    if (group !== undefined) used.add(group);
    check(
      "origins found",
      group?.kind === kind && names(origin.actor, group.actor),
      `${origin.actor} is ${group?.kind ?? "nobody"}: ${group?.actor ?? "not named"}`,
    );
    for (const file of origin.articles) {
      check(
        "articles at their origin",
        group !== undefined && mains.get(file) === group,
        `${file} goes back to ${mains.get(file)?.actor ?? "nobody"}`,
      );
    }
    // An unnamed one's party is told by the words alone; it is not asked for.
    if (origin.identified)
      check(
        "parties of origins",
        (group?.party ?? null) === origin.party,
        `party ${group?.party ?? "not known"} of ${origin.actor}`,
      );
  }
  const against = graph.sentences.filter((sentence) => /^(?:Denied|Contradicted) by/u.test(sentence)).join(" ");
  for (const who of [...(expected.deniedBy ?? []), ...(expected.contradictedBy ?? [])]) {
    check("denials and contradictions", names(who, against), `${who} is not among: ${against}`);
  }
  const own = new Set(claim.members.map(({ statementId }) => statementId));
  const updates = relations.filter(({ kind, from, to }) => kind === "updates" && own.has(from) && own.has(to));
  for (let at = 0; at < traced.updates; at++) check("updates", updates.length > at, "an update is not found");
  return faults;
}

/** The origin of the first statement by which each article carries the claim; an unknown one only where there is no other. */
function mainGroups(
  claim: Claim,
  graph: OriginGraph,
  cards: readonly DocumentCard[],
): ReadonlyMap<string, OriginGroup> {
  const groupOf = new Map(graph.groups.flatMap((group) => group.statements.map((id) => [id, group] as const)));
  const says = new Set(
    claim.members
      .filter(({ attitude }) => attitude === "says" || attitude === "hedges")
      .map(({ statementId }) => statementId),
  );
  const found = new Map<string, OriginGroup>();
  for (const card of cards) {
    const groups = card.statements.flatMap(({ statementId }) =>
      says.has(statementId) ? (groupOf.get(statementId) ?? []) : [],
    );
    const main = groups.find(({ kind }) => kind !== "unknown") ?? groups[0];
    if (main !== undefined) found.set(card.locator, main);
  }
  return found;
}

/** One of the two names the other: all words of three letters or more that stand before a bracket or comma. */
function names(wanted: string, got: string | undefined): boolean {
  const plain = (words: string) => words.toLowerCase().replaceAll("’", "'").replaceAll(/'s\b/gu, "");
  const words = plain(wanted.split(/[(,]/u)[0] ?? "").match(/\p{L}{3,}/gu) ?? [];
  return (
    got !== undefined &&
    words.filter((word) => word !== "own" && word !== "correspondent").every((word) => plain(got).includes(word))
  );
}
