import type { DocumentCard, StatementCard } from "../../src/model/card.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Copy } from "../../src/model/copy.ts";
import { makeId } from "../../src/model/id.ts";
import type { Relation } from "../../src/model/relation.ts";
import type { Span } from "../../src/model/span.ts";
import { type Expected, locateRoles, readExpected } from "../demo-expected.ts";
import type { DemoCards } from "./demo-cards.ts";

/** Which statements of the demo case make a claim of `expected.json`; `own` are sentences in an outlet's own voice, by file number. */
interface GoldClaim {
  readonly id: string;
  readonly says: readonly string[];
  readonly denies: readonly string[];
  readonly own: readonly { readonly file: string; readonly words: string }[];
}

/** Attributions by their id in `expected.json`. */
const goldClaims: readonly GoldClaim[] = [
  {
    id: "maintenance",
    says: "01-a2 02-a1 03-a1 04-a1 05-a7 06-a5 08-a1 10-a6 11-a2 13-a3 16-a4 17-a4 18-a1".split(" "),
    denies: [],
    own: [{ file: "07", words: "The word was" }],
  },
  {
    id: "hurt",
    says: "05-a3 05-a4 06-a3 07-a2 10-a2 10-a3 10-a4 11-a3 13-a1 13-a2 15-a2 18-a2".split(" "),
    denies: "01-a4 02-a3 03-a3 04-a3 06-a4 06-a9 07-a3 08-a3 10-a10 11-a4 15-a9".split(" "),
    own: [
      { file: "14", words: "15 people were hurt" },
      { file: "17", words: "First it was twelve" },
    ],
  },
  {
    id: "recording",
    says: "12-a1 12-a2 13-a5 14-a2 15-a13 18-a9".split(" "),
    denies: "12-a8 13-a6 14-a6 15-a14 17-a1 17-a2 18-a10".split(" "),
    own: [],
  },
];

/** Pairs that `expected.json` has as contradictions and as a revision of one's own figure. */
const goldRelations = [
  { kind: "contradicts", from: "05-a3", to: "05-a7" },
  { kind: "contradicts", from: "05-a1", to: "05-a7" },
  { kind: "updates", from: "15-a2", to: "10-a2" },
] as const;

export type ExpectedClaim = Expected["case"]["claims"][number];

/** Claims, copies and relations of the demo case as `expected.json` has them. */
export interface Gold {
  readonly claims: readonly { readonly expected: ExpectedClaim; readonly claim: Claim }[];
  readonly copies: readonly Copy[];
  readonly relations: readonly Relation[];
}

/** The statements that affirm each expected claim, as far as the cards have them: what a found claim is known by. */
export function goldStatements(demo: DemoCards): ReadonlyMap<string, ReadonlySet<string>> {
  const find = statementFinder(demo, readExpected());
  return new Map(goldClaims.map(({ id, says }) => [id, new Set(says.flatMap((one) => find(one)?.statementId ?? []))]));
}

/** What of `expected.json` the cards have: where the program read them, a statement that it did not find is missing. */
export function goldOf(demo: DemoCards): Gold {
  const expected = readExpected();
  const byFile = new Map(demo.cards.map((card) => [card.locator, card]));
  const find = statementFinder(demo, expected);
  const own = (file: string, words: string): readonly StatementCard[] => {
    const card = demo.cards.find(({ locator }) => locator.startsWith(`documents/${file}-`));
    return card?.statements.filter((one) => one.voice === "outlet" && one.words.includes(words)) ?? [];
  };
  return {
    claims: expected.case.claims.map((wanted) => {
      const gold = need(
        goldClaims.find(({ id }) => id === wanted.id),
        wanted.id,
      );
      const says = [
        ...gold.says.flatMap((id) => find(id) ?? []),
        ...gold.own.flatMap(({ file, words }) => own(file, words)),
      ];
      const denies = gold.denies.flatMap((id) => find(id) ?? []).filter((one) => !says.includes(one));
      const members = [
        ...[...new Set(says)].map((one) => member(one, "says")),
        ...[...new Set(denies)].map((one) => member(one, "denies")),
      ];
      return { expected: wanted, claim: { id: makeId("claim", wanted.id), words: wanted.words, members } };
    }),
    copies: expected.case.wireCopies.flatMap(({ of, copies }) =>
      copies.map((file) => copyOf(need(byFile.get(file), file), need(byFile.get(of), of))),
    ),
    relations: goldRelations.flatMap(({ kind, from, to }) => {
      const [a, b] = [find(from), find(to)];
      return a === undefined || b === undefined ? [] : [relationOf(kind, a, b)];
    }),
  };
}

function relationOf(kind: Relation["kind"], from: StatementCard, to: StatementCard): Relation {
  return {
    id: makeId("relation", kind, from.statementId, to.statementId),
    from: from.statementId,
    to: to.statementId,
    kind,
    ground: "person",
    evidence: { from: from.spans, to: to.spans },
    sentence: `“${from.words}” ${kind} “${to.words}”`,
    score: { value: 1, reasons: [] },
    reading: byHand,
  };
}

const byHand = { kind: "person", id: "expected.json", version: "1", confidence: 1 } as const;

function member({ statementId, documentId }: StatementCard, attitude: "says" | "denies") {
  return { statementId, documentId, attitude };
}

function copyOf(copy: DocumentCard, original: DocumentCard): Copy {
  return {
    documentId: copy.documentId,
    of: original.documentId,
    kind: "copy",
    order: "told",
    credit: original.outlet.name ?? "",
    share: 0.7,
    passages: [],
    score: { value: 1, reasons: [] },
    reading: byHand,
  };
}

/**
 * The statement of an expected attribution: the one whose words lie on its content best; where the program read it as the outlet's own voice, the
 * sentence that holds it.
 */
function statementFinder({ records, cards }: DemoCards, expected: Expected): (id: string) => StatementCard | undefined {
  const found = new Map<string, StatementCard>();
  for (const [at, record] of records.entries()) {
    const card = cards[at];
    const document = expected.documents.find(({ file }) => file === card?.locator);
    for (const one of document?.attributions ?? []) {
      const { content } = locateRoles(record.document.text, one);
      const attributed = card?.statements.filter(({ voice }) => voice === "attributed") ?? [];
      const best = mostLike(attributed, content, (common, all) => common / all);
      // Two say the same words in one sentence ("a claim the ministry rejected"): the one with the expected stance.
      const twins = attributed.filter(({ words }) => words === best?.words);
      const own = card?.statements.filter(({ voice }) => voice === "outlet") ?? [];
      const statement =
        twins.find(({ stance }) => stance === one.stance || stance === one.stanceAlso) ??
        best ??
        mostLike(own, content, (common, _, asked) => common / asked);
      if (statement !== undefined) found.set(one.id, statement);
    }
  }
  return (id) => found.get(id);
}

/** The statement of the best share, of at least a half. */
function mostLike(
  statements: readonly StatementCard[],
  content: readonly Span[],
  share: (common: number, all: number, asked: number) => number,
): StatementCard | undefined {
  const asked = content.reduce((sum, { start, end }) => sum + end - start, 0);
  let found: { readonly statement: StatementCard; readonly share: number } | undefined;
  for (const statement of statements) {
    let common = 0;
    let length = 0;
    for (const span of statement.spans) {
      length += span.end - span.start;
      for (const part of content) {
        common += Math.max(0, Math.min(span.end, part.end) - Math.max(span.start, part.start));
      }
    }
    const value = share(common, Math.max(1, length + asked - common), Math.max(1, asked));
    if (value >= 0.5 && value > (found?.share ?? 0)) found = { statement, share: value };
  }
  return found?.statement;
}

function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the demo case has no ${what}`);
  return value;
}
