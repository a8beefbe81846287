import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Attribution } from "../../src/model/attribution.ts";
import type { QuantityValue } from "../../src/model/facet/quantity-value.ts";
import type { DocumentRecord } from "../../src/model/record.ts";
import { matchGreedily, pairContents } from "../attribution/score.ts";
import { locateRoles, readDemoFile, readExpected } from "../demo-expected.ts";
import type { Evaluation, Row } from "../evaluation.ts";
import { readMarked } from "./read-gold.ts";

const ExpectedQuantity = z.strictObject({
  low: z.number().optional(),
  high: z.number().optional(),
  number: z.number().optional(),
  casualty: z.string().optional(),
  unit: z.string().optional(),
});
type ExpectedQuantity = z.infer<typeof ExpectedQuantity>;

const ExpectedFacets = z.strictObject({
  about: z.string(),
  statements: z.array(
    z.strictObject({
      id: z.string(),
      event: z.array(z.string()),
      saying: z.array(z.string()),
      quantities: z.array(ExpectedQuantity),
    }),
  ),
});
type ExpectedStatement = z.infer<typeof ExpectedFacets>["statements"][number];

/** Counts of one kind of facet: expected, told, and those that are both. */
interface Counts {
  gold: number;
  told: number;
  right: number;
}

type Kind = "time of event" | "time of saying" | "quantity";
type Tally = Record<Kind, Counts>;

/** What is expected of the facets of the demo case's statements. */
export function readExpectedFacets() {
  const path = fileURLToPath(new URL("../../fixtures/demo/facets.json", import.meta.url));
  return ExpectedFacets.parse(JSON.parse(readFileSync(path, "utf8")));
}

/** Times and quantities of the demo case's statements, on attributions that people marked and as the whole pipeline finds them. */
export const demoFacets: Evaluation = {
  name: "demo-facets",
  title: "When and how many · statements of the demo case",
  needs: [],
  async run() {
    const faults: string[] = [];
    const onGold = await scoreAll(true, faults);
    const whole = await scoreAll(false, []);
    const marked = rowsOf("gold spans", onGold);
    return {
      rows: [...marked, ...rowsOf("pipeline", whole)],
      // What the whole pipeline finds hangs on 8-bit arithmetic, which differs from processor to processor.
      frozen: Object.fromEntries(marked.map(({ measure, figures }) => [measure, figures["f1"] ?? 0])),
      notes:
        faults.length === 0 ? ["on gold spans all is as expected"] : faults.map((fault) => `on gold spans: ${fault}`),
    };
  },
};

async function scoreAll(onGold: boolean, faults: string[]): Promise<Tally> {
  const counts = (): Counts => ({ gold: 0, told: 0, right: 0 });
  const tally: Tally = { "time of event": counts(), "time of saying": counts(), quantity: counts() };
  const wanted = new Map(readExpectedFacets().statements.map((one) => [one.id, one]));
  for (const document of readExpected().documents) {
    const asked = document.attributions.filter(({ id }) => wanted.has(id));
    if (asked.length === 0) continue;
    const locate = (copy: string) => document.attributions.map((one) => locateRoles(copy, one));
    const record = await readMarked({
      text: readDemoFile(document.file),
      locator: document.file,
      mediaType: document.file.endsWith(".html") ? "text/html" : "text/plain",
      ...(onGold ? { gold: locate } : {}),
    });
    const gold = locate(record.document.text);
    const matches = matchGreedily(pairContents(gold, record.attributions));
    for (const [index, one] of document.attributions.entries()) {
      const expected = wanted.get(one.id);
      if (expected === undefined) continue;
      const match = matches.find((candidate) => candidate.gold === index);
      const found = match === undefined ? undefined : record.attributions[match.predicted];
      count(expected, record, found, tally, faults);
    }
  }
  return tally;
}

function count(
  expected: ExpectedStatement,
  record: DocumentRecord,
  attribution: Attribution | undefined,
  tally: Tally,
  faults: string[],
): void {
  // What is said in several clauses is several statements.
  const own = new Set(
    record.statements.flatMap(({ id, attributionId }) => (attributionId === attribution?.id ? [id] : [])),
  );
  const times = (aspect: "event" | "saying") =>
    (record.facets ?? []).flatMap((facet) =>
      facet.kind === "time" && facet.of.some((use) => own.has(use.statementId) && use.aspect === aspect)
        ? [facet.value.timex]
        : [],
    );
  const quantities = (record.facets ?? []).flatMap((facet) =>
    facet.kind === "quantity" && facet.of.some((use) => own.has(use.statementId)) ? [facet.value] : [],
  );
  const told = attribution === undefined ? [] : undefined;
  const check = <G, T>(
    kind: Kind,
    gold: readonly G[],
    got: readonly T[],
    same: (a: G, b: T) => boolean,
    words: (t: T) => string,
  ) => {
    const left = [...got];
    let right = 0;
    for (const one of gold) {
      const at = left.findIndex((other) => same(one, other));
      if (at >= 0) {
        left.splice(at, 1);
        right += 1;
      } else faults.push(`${expected.id} ${kind} ${typeof one === "string" ? one : JSON.stringify(one)} missed`);
    }
    for (const one of left) faults.push(`${expected.id} ${kind} ${words(one)} not expected`);
    tally[kind].gold += gold.length;
    tally[kind].told += got.length;
    tally[kind].right += right;
  };
  const equal = (a: string, b: string) => a === b;
  check("time of event", expected.event, told ?? times("event"), equal, String);
  check("time of saying", expected.saying, told ?? times("saying"), equal, String);
  check("quantity", expected.quantities, told ?? quantities, sameQuantity, (value) => JSON.stringify(value.range));
}

function sameQuantity(wanted: ExpectedQuantity, got: QuantityValue): boolean {
  return (
    (wanted.number === undefined || wanted.number === got.number) &&
    (wanted.low === undefined || wanted.low === got.range.low) &&
    (wanted.high === undefined || wanted.high === got.range.high) &&
    (wanted.casualty === undefined || wanted.casualty === got.casualty) &&
    (wanted.unit === undefined || wanted.unit === got.unit.kind)
  );
}

function rowsOf(where: string, tally: Tally): readonly Row[] {
  const percent = (share: number) => Math.round(share * 1000) / 10;
  return Object.entries(tally).map(([kind, { gold, told, right }]) => ({
    measure: `${kind}, ${where}`,
    figures: {
      gold,
      told,
      p: percent(right / Math.max(1, told)),
      r: percent(right / Math.max(1, gold)),
      f1: percent((2 * right) / Math.max(1, told + gold)),
    },
  }));
}
