import { z } from "zod";
import type { Ledger } from "../ledger/ledger.ts";
import { DecidedRelation } from "../model/correction.ts";
import type { DocumentRecord } from "../model/record.ts";
import { type JudgedSide, judgePair, type PairJudged } from "../pipeline/judge-pair.ts";
import { requireCase } from "./case-name.ts";
import { correctionsOfCase } from "./corrections/corrections-of-case.ts";
import type { InForce } from "./corrections/in-force.ts";
import { type DecidedPair, decidedPairs } from "./corrections/link-decisions.ts";
import type { Linker } from "./link-case.ts";

const MineKind = z.enum(["same claim", "same event", "one origin", ...DecidedRelation.options]);
type MineKind = z.infer<typeof MineKind>;

/** How often the machine says of a judged pair what the person says. Precision and recall are absent where nothing would be divided. */
export const MineScore = z
  .object({
    kind: MineKind,
    /** Judged pairs of which this could be said. */
    pairs: z.int(),
    /** Of which the person says it; the machine; both. */
    person: z.int(),
    machine: z.int(),
    both: z.int(),
    /** On which both say it, or both do not. */
    agree: z.int(),
    precision: z.number().optional(),
    recall: z.number().optional(),
  })
  .readonly()
  .meta({ id: "MineScore" });
export type MineScore = z.infer<typeof MineScore>;

/** The machine by the pairs that people judged in a case. */
export const MineMeasured = z
  .object({
    caseName: z.string(),
    scores: z.array(MineScore).readonly(),
    /** Pairs on which the machine alone says something else. */
    disagreements: z
      .array(
        z
          .object({
            judgementId: z.string(),
            person: z.string(),
            machine: z.string(),
            /** The words that the decision points at. */
            a: z.string(),
            b: z.string(),
            reason: z.string(),
          })
          .readonly(),
      )
      .readonly(),
    /** Decisions whose words are read no more: not measured. */
    orphans: z.int(),
  })
  .readonly()
  .meta({ id: "MineMeasured", description: "The line of `sayso eval mine --json`." });
export type MineMeasured = z.infer<typeof MineMeasured>;

interface Said {
  readonly kind: MineKind;
  readonly person: boolean;
  readonly machine: boolean;
}

/**
 * What the machine alone says of each pair that people judged, against what they say: it gets the two articles and none of the decisions on pairs.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function measureMine(
  { ledger, context: open }: Linker,
  caseName: string,
  progress?: (done: number, total: number) => void,
): Promise<MineMeasured> {
  await requireCase(ledger, caseName);
  const known = (await ledger.cases()).some(({ name }) => name === caseName);
  const corrections = known ? await correctionsOfCase(ledger, caseName) : undefined;
  const pairs = corrections === undefined ? [] : await decidedPairs(ledger, corrections.holding);
  const context = await open();
  const said: Said[] = [];
  const disagreements: MineMeasured["disagreements"][number][] = [];
  let orphans = 0;
  for (const [done, pair] of pairs.entries()) {
    const sides = await sidesOf(ledger, pair, corrections?.layOver);
    if (sides === undefined) orphans += 1;
    else {
      const verdicts = compareVerdicts(pair.of, await judgePair(...sides, context));
      said.push(...verdicts.said);
      if (verdicts.person !== verdicts.machine) {
        const { correction, judgement } = pair.of;
        disagreements.push({
          judgementId: judgement.id,
          person: verdicts.person,
          machine: verdicts.machine,
          a: correction.at.quote,
          b: "other" in correction ? correction.other.quote : "",
          reason: judgement.reason,
        });
      }
    }
    progress?.(done + 1, pairs.length);
  }
  const scores = MineKind.options.map((kind) => scoreOf(kind, said)).filter((score) => score.pairs > 0);
  return { caseName, scores, disagreements, orphans };
}

/** The readings of a pair with what people corrected in them; `undefined` where its words are read no more. */
async function sidesOf(
  ledger: Ledger,
  { of, a, b }: DecidedPair,
  layOver: ((record: DocumentRecord) => DocumentRecord) | undefined,
): Promise<readonly [JudgedSide, JudgedSide] | undefined> {
  const sides: JudgedSide[] = [];
  for (const { documentId, statementId } of [a, b]) {
    const record = await ledger.document(documentId);
    const isLost = statementId === undefined && of.correction.kind !== "same event";
    if (record === undefined || isLost) return undefined;
    const corrected = layOver?.(record) ?? record;
    const ofDocument = of.correction.kind === "same event" || statementId === undefined;
    sides.push({ record: corrected, ...(ofDocument ? {} : { statementId }) });
  }
  const [first, second] = sides;
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** What the person and the machine say of a pair, in words and for counting. */
function compareVerdicts(
  { correction, positive }: InForce,
  judged: PairJudged,
): { readonly person: string; readonly machine: string; readonly said: readonly Said[] } {
  const words = (is: boolean, yes: string, no: string) => (is ? yes : no);
  const one = (kind: MineKind, machine: boolean, yes: string, no: string) => ({
    person: words(positive, yes, no),
    machine: words(machine, yes, no),
    said: [{ kind, person: positive, machine }],
  });
  switch (correction.kind) {
    case "same event":
      return one("same event", judged.sameEvent, "same event", "not the same event");
    case "one origin":
      return one("one origin", judged.oneOrigin, "one origin", "independent");
    case "relation":
      return {
        person: correction.relation,
        machine: relationWord(judged.relation),
        said: DecidedRelation.options.map((kind) => ({
          kind,
          person: correction.relation === kind,
          machine: relationWord(judged.relation) === kind,
        })),
      };
    default:
      return one("same claim", judged.sameClaim, "same claim", "not the same claim");
  }
}

/** What says more, or less, supports; of what is not told, nothing. */
function relationWord(kind: PairJudged["relation"]): DecidedRelation | "abstains" {
  return kind === "narrower" || kind === "broader" ? "supports" : kind;
}

function scoreOf(kind: MineKind, all: readonly Said[]): MineScore {
  const said = all.filter((one) => one.kind === kind);
  const person = said.filter((one) => one.person).length;
  const machine = said.filter((one) => one.machine).length;
  const both = said.filter((one) => one.person && one.machine).length;
  return {
    kind,
    pairs: said.length,
    person,
    machine,
    both,
    agree: said.filter((one) => one.person === one.machine).length,
    ...(machine === 0 ? {} : { precision: both / machine }),
    ...(person === 0 ? {} : { recall: both / person }),
  };
}
