import { fileURLToPath } from "node:url";
import { createLanguages } from "../../src/languages/languages.ts";
import type { CaseContext } from "../../src/model/case-stage.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Copy } from "../../src/model/copy.ts";
import type { Relation } from "../../src/model/relation.ts";
import { createPacks } from "../../src/packs/open-packs.ts";
import { linkAll } from "../../src/pipeline/linking.ts";
import { traceOrigins } from "../../src/pipeline/tracing.ts";
import { readExpected } from "../demo-expected.ts";
import type { Evaluation, Row } from "../evaluation.ts";
import { type DemoCards, readDemoCards } from "./demo-cards.ts";
import { type ExpectedClaim, goldOf, goldStatements } from "./gold.ts";
import { type Measure, noScores, type Scores, scoreClaim, type Traced } from "./score.ts";

const packsFolder = process.env.SAYSO_PACKS || fileURLToPath(new URL("../../packs", import.meta.url));

/** The demo case's origins: with its attributions, claims, copies and relations given, and as the whole program finds them. */
export const origins: Evaluation = {
  name: "origins",
  title: "Who really knows · origins of the demo case's claims",
  needs: [],
  async run() {
    const given = traceGiven(await readDemoCards(true));
    const read = await readDemoCards(false);
    const reading = traceGiven(read);
    const whole = await traceWhole(read);
    return {
      rows: [...rowsOf("given", given.scores), ...rowsOf("read", reading.scores), ...rowsOf("whole", whole.scores)],
      // What the program reads hangs on 8-bit arithmetic, which differs from processor to processor, and one count is 6.7 points: shown, not frozen.
      frozen: frozenOf("given", given.scores),
      notes: [
        "given: attributions, claims, copies and relations of expected.json; actors, occasions and who goes back to whom are found",
        "read: the program reads, claims, copies and relations are given; whole: it links, compares and finds copies as well",
        ...given.faults.map((fault) => `given: ${fault}`),
        ...reading.faults.map((fault) => `read: ${fault}`),
        ...whole.faults.map((fault) => `whole: ${fault}`),
      ],
    };
  },
};

interface Outcome {
  readonly scores: Scores;
  readonly faults: readonly string[];
}

function traceGiven(demo: DemoCards): Outcome {
  const { claims, copies, relations } = goldOf(demo);
  return scoreAll(claims.map(({ expected, claim }) => traceClaim(demo, expected, claim, copies, relations)));
}

async function traceWhole(demo: DemoCards): Promise<Outcome> {
  const packs = createPacks(packsFolder);
  const [known, sentences, inference] = await Promise.all([packs.known(), packs.sentences(), packs.inference()]);
  // What the program itself links with.
  const context: CaseContext = {
    languages: createLanguages(),
    ...known,
    ...(sentences ? { sentences } : {}),
    ...(inference ? { inference } : {}),
  };
  const store = await linkAll(demo.records, context);
  const gold = goldStatements(demo);
  const found = store.claims().map(({ id, members }): Claim => ({ id, words: wordsOf(demo, members), members }));
  return scoreAll(
    readExpected().case.claims.map((expected) => {
      const wanted = gold.get(expected.id) ?? new Set<string>();
      const hits = ({ members }: Claim) => members.filter(({ statementId }) => wanted.has(statementId)).length;
      const claim = found.reduce((best, one) => (hits(one) > hits(best) ? one : best));
      return traceClaim(demo, expected, claim, store.copies(), store.relations());
    }),
  );
}

function wordsOf(demo: DemoCards, [first]: Claim["members"]): string {
  const card = demo.cards.find(({ documentId }) => documentId === first?.documentId);
  return card?.statements.find(({ statementId }) => statementId === first?.statementId)?.words ?? "";
}

function traceClaim(
  demo: DemoCards,
  expected: ExpectedClaim,
  claim: Claim,
  copies: readonly Copy[],
  relations: readonly Relation[],
): Traced {
  const carrying = new Set(claim.members.map(({ documentId }) => documentId));
  const cards = demo.cards.filter(({ documentId }) => carrying.has(documentId));
  const graph = traceOrigins(
    {
      claim,
      cards,
      copies: copies.filter(({ documentId, of }) => carrying.has(documentId) && carrying.has(of)),
      relations,
      actors: demo.actors,
      families: new Map(),
      decisions: [],
      articles: demo.cards.length,
    },
    { languages: createLanguages() },
  );
  const { wireCopies, figures } = readExpected().case;
  const carriedBy = new Set(expected.carriedBy);
  return {
    expected,
    claim,
    graph,
    relations,
    cards,
    copying: wireCopies.filter(({ of }) => carriedBy.has(of)).reduce((sum, { outlets }) => sum + outlets.length, 0),
    updates: figures
      .flatMap(({ steps }) => steps)
      .filter(({ corrects, file }) => corrects !== undefined && carriedBy.has(file) && expected.id === "hurt").length,
  };
}

function scoreAll(traced: readonly Traced[]): Outcome {
  const scores = noScores();
  const faults = traced.flatMap((one) => scoreClaim(scores, one));
  return { scores, faults };
}

function rowsOf(line: string, scores: Scores): readonly Row[] {
  return Object.entries(scores).map(([measure, { right, of }]) => ({
    measure: `${line}: ${measure}`,
    figures: { right, of, "%": of === 0 ? 100 : Math.round((1000 * right) / of) / 10 },
  }));
}

function percent(scores: Scores, measure: Measure): number {
  const { right, of } = scores[measure];
  return of === 0 ? 100 : Math.round((1000 * right) / of) / 10;
}

function frozenOf(line: string, scores: Scores): Readonly<Record<string, number>> {
  return Object.fromEntries(
    (Object.keys(scores) as Measure[]).map((measure) => [`${line}: ${measure}`, percent(scores, measure)]),
  );
}
