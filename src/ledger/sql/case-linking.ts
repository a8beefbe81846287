import { type Kysely, sql, type Transaction } from "kysely";
import type { Judgement } from "../../model/judgement.ts";
import type { CaseLinking, LinkState, PendingEntry } from "../ledger.ts";
import type { LedgerDialect } from "./dialect.ts";
import { eventsById, listEvents } from "./event-lists.ts";
import { listClaims, listCopies, listMembers, listRelations, listStatementsById, readClaim } from "./link-lists.ts";
import { type CardCache, documentsSharing, readCards, readClaimsOf, readNeighbours, readPrints } from "./link-read.ts";
import { removeLinked } from "./link-remove.ts";
import { putLinked } from "./link-write.ts";
import type { Tables } from "./tables.ts";

type Run = <T>(work: (tx: Transaction<Tables>) => Promise<T>) => Promise<T>;

/** What the links of a case are read and written by. */
export interface CaseLinkingParts {
  readonly caseId: string;
  readonly dialect: LedgerDialect;
  readonly cache: CardCache;
  readonly reading: Run;
  readonly writing: Run;
}

export function createCaseLinking({ caseId, dialect, cache, reading, writing }: CaseLinkingParts): CaseLinking {
  /** Runs when nobody wrote since `revision`, and counts it as a change. */
  async function change(
    revision: number,
    work: (tx: Transaction<Tables>, next: number) => Promise<Partial<LinkState>>,
  ): Promise<number | undefined> {
    return writing(async (tx) => {
      const state = await readState(tx, caseId);
      if (state.revision !== revision) return undefined;
      const next = { ...state, ...(await work(tx, revision + 1)), revision: revision + 1 };
      await writeState(tx, caseId, next);
      return next.revision;
    });
  }

  return {
    caseId,
    documentsSharing: (query) => reading((tx) => documentsSharing(tx, caseId, query)),
    neighbours: (ids) => reading((tx) => readNeighbours(tx, cache, ids)),
    prints: (ids) => reading((tx) => readPrints(tx, cache, ids)),
    claimsOf: (ids) => reading((tx) => readClaimsOf(tx, ids)),

    state: () => reading((tx) => readState(tx, caseId)),
    pending: (most) => reading((tx) => readPending(tx, caseId, most)),
    judgements: (seq) => reading((tx) => readJudgements(tx, caseId, seq)),
    countPending: () => reading((tx) => countPending(tx, caseId)),
    restart: (madeBy, revision) =>
      change(revision, async (tx) => {
        await emptyCase(tx, caseId);
        return { seq: 0, madeBy };
      }),
    write: (linked, revision, seq) =>
      change(revision, async (tx, next) => {
        await removeLinked(tx, caseId, linked.card.documentId);
        await putLinked(tx, caseId, next, linked);
        return seq === undefined ? {} : { seq };
      }),
    forget: async (documentId, revision) => {
      const held = await reading((tx) => readNeighbours(tx, cache, [documentId]));
      if (held.length === 0) return revision;
      return change(revision, async (tx) => {
        await removeLinked(tx, caseId, documentId);
        return {};
      });
    },
    pass: (seq, revision) => change(revision, async () => ({ seq })),

    claims: (query) => reading((tx) => listClaims(tx, dialect, caseId, query)),
    claim: (id) => reading((tx) => readClaim(tx, id)),
    members: (claimId) => reading((tx) => listMembers(tx, claimId)),
    events: (query) => reading((tx) => listEvents(tx, caseId, query)),
    event: (id) => reading(async (tx) => (await eventsById(tx, [id]))[0]),
    cards: (ids) => reading((tx) => readCards(tx, cache, ids)),
    statements: (ids) => reading((tx) => listStatementsById(tx, ids)),
    relationsOf: (ids) => reading((tx) => listRelations(tx, ids)),
    copiesOf: (ids) => reading((tx) => listCopies(tx, ids)),
    outlets: () => reading((tx) => readOutlets(tx, caseId)),
  };
}

async function readState(db: Kysely<Tables>, caseId: string): Promise<LinkState> {
  const row = await db.selectFrom("link_state").selectAll().where("case_id", "=", caseId).executeTakeFirst();
  return { seq: row?.seq ?? 0, revision: row?.revision ?? 0, madeBy: row?.made_by ?? "" };
}

async function writeState(db: Kysely<Tables>, caseId: string, state: LinkState): Promise<void> {
  const { seq, revision, madeBy } = state;
  await db
    .insertInto("link_state")
    .values({ case_id: caseId, seq, revision, made_by: madeBy })
    .onConflict((conflict) => conflict.column("case_id").doUpdateSet({ seq, revision, made_by: madeBy }))
    .execute();
}

async function readPending(db: Kysely<Tables>, caseId: string, most: number): Promise<readonly PendingEntry[]> {
  const { seq } = await readState(db, caseId);
  const documents = await db
    .selectFrom("document")
    .select(["seq", "id"])
    .where("case_id", "=", caseId)
    .where("seq", ">", seq)
    .orderBy("seq")
    .limit(most)
    .execute();
  const judgements = await db
    .selectFrom("judgement")
    .innerJoin("entry", "entry.seq", "judgement.seq")
    .select(["judgement.seq", "entry.body"])
    .where("judgement.case_id", "=", caseId)
    .where("judgement.seq", ">", seq)
    .orderBy("judgement.seq")
    .limit(most)
    .execute();
  const entries: readonly PendingEntry[] = [
    ...documents.map(({ seq: at, id }) => ({ kind: "document" as const, seq: at, documentId: id })),
    ...judgements.map(({ seq: at, body }) => ({
      kind: "judgement" as const,
      seq: at,
      judgement: JSON.parse(body) as Judgement,
    })),
  ];
  return entries.toSorted((a, b) => a.seq - b.seq).slice(0, most);
}

async function readJudgements(db: Kysely<Tables>, caseId: string, seq: number): Promise<readonly Judgement[]> {
  const rows = await db
    .selectFrom("judgement")
    .innerJoin("entry", "entry.seq", "judgement.seq")
    .select("entry.body")
    .where("judgement.case_id", "=", caseId)
    .where("judgement.seq", "<=", seq)
    .orderBy("judgement.seq")
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as Judgement);
}

async function countPending(db: Kysely<Tables>, caseId: string): Promise<number> {
  const { seq } = await readState(db, caseId);
  const { rows } = await sql<{ many: number }>`
    select (select count(*) from document where case_id = ${caseId} and seq > ${seq})
      + (select count(*) from judgement where case_id = ${caseId} and seq > ${seq}) as many`.execute(db);
  return Number(rows[0]?.many ?? 0);
}

async function emptyCase(db: Kysely<Tables>, caseId: string): Promise<void> {
  const ours = sql`(select position from link_document where case_id = ${caseId})`;
  for (const [table, column] of [
    ["link_key", "document"],
    ["link", "a_document"],
    ["relation", "from_document"],
    ["copy", "document"],
    ["claim_statement", "document"],
  ] as const) {
    await sql`delete from ${sql.table(table)} where ${sql.ref(column)} in ${ours}`.execute(db);
  }
  await db.deleteFrom("claim").where("case_id", "=", caseId).execute();
  await db.deleteFrom("link_document").where("case_id", "=", caseId).execute();
}

async function readOutlets(db: Kysely<Tables>, caseId: string) {
  const rows = await db
    .selectFrom("link_document")
    .select(["outlet", "chronology"])
    .where("case_id", "=", caseId)
    .where("outlet", "is not", null)
    .orderBy("chronology")
    .execute();
  const times = new Map<string, number[]>();
  for (const { outlet, chronology } of rows) {
    if (outlet === null) continue;
    const of = times.get(outlet);
    if (of === undefined) times.set(outlet, [chronology]);
    else of.push(chronology);
  }
  return [...times].map(([outlet, at]) => ({ outlet, at }));
}
