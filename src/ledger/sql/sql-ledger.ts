import type { Kysely, Selectable, Transaction } from "kysely";
import { canonicalJson } from "../../model/canonical-json.ts";
import type { Case } from "../../model/case.ts";
import type { Author, Entry } from "../../model/entry.ts";
import type { EntryBody } from "../../model/entry-body.ts";
import { SaysoError } from "../../model/errors/error.ts";
import { ledgerErrors } from "../../model/errors/ledger.ts";
import { usageErrors } from "../../model/errors/usage.ts";
import { makeId, sha256 } from "../../model/id.ts";
import type { DocumentRecord, Failure } from "../../model/record.ts";
import type { FindQuery, Ledger, ListQuery, Recorded, StatementQuery } from "../ledger.ts";
import { append, readEntries, readEntry } from "./append.ts";
import { countCase, listChanges } from "./case-facts.ts";
import { createCaseLinking } from "./case-linking.ts";
import { listCast } from "./cast.ts";
import type { LedgerDialect } from "./dialect.ts";
import { findWords } from "./find.ts";
import {
  isKnownCapture,
  listArticlesLike,
  listCaptures,
  listOutlets,
  listVersions,
  listWatched,
  listWatches,
  writeWatched,
} from "./intake-records.ts";
import { locateLinked } from "./link-lists.ts";
import { createCardCache } from "./link-read.ts";
import { listDocuments, listFailures, listJudgements, listStatements } from "./lists.ts";
import { locateRecord } from "./locate.ts";
import { lastSeq, listLog } from "./log-lines.ts";
import { listSaidAt, tallyPlaces } from "./places-told.ts";
import { stagesKey } from "./project.ts";
import { listQuestions } from "./questions-told.ts";
import { rebuildTables } from "./rebuild.ts";
import { listClaimsSaidBy, listRelays, listSaidBy, tallySources } from "./sources-told.ts";
import type { CaseTable, Tables } from "./tables.ts";
import { listTimesTold, readTimeExtent, tallyTimes } from "./times-told.ts";
import { verifyLedger } from "./verify.ts";
import { listVersionPairs } from "./version-pairs.ts";

/** Entries read at once while the log is walked: bodies are whole documents, so few. */
const ENTRIES_AT_ONCE = 50;

/** Cards kept at hand, most of them closed: an article's neighbours are often those of the next. */
const CARDS_KEPT = 3_000;

/** What a ledger on a database is made of. */
export interface SqlLedgerParts {
  /** Already migrated. */
  readonly db: Kysely<Tables>;
  readonly dialect: LedgerDialect;
  /** The time that entries are written down with. */
  readonly clock: () => Date;
}

/** A ledger on an SQL database; what the databases do differently is in `dialect`. */
export function createSqlLedger({ db, dialect, clock }: SqlLedgerParts): Ledger {
  const cache = createCardCache(CARDS_KEPT);

  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw dialect.translate(error);
    }
  }

  function reading<T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T> {
    return guarded(() => db.transaction().setAccessMode("read only").execute(work));
  }

  function writing<T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T> {
    return guarded(() => db.transaction().execute(work));
  }

  async function write(tx: Transaction<Tables>, by: Author, body: EntryBody): Promise<Entry> {
    return append(tx, dialect, { at: clock().toISOString(), by, body });
  }

  async function inCase<T>(name: string, work: (tx: Transaction<Tables>, of: Selectable<CaseTable>) => Promise<T>) {
    return reading(async (tx) => work(tx, await caseNamed(tx, name)));
  }

  return {
    openCase: (name, title, by) =>
      writing(async (tx): Promise<Case> => {
        const known = await tx.selectFrom("working_case").selectAll().where("name", "=", name).executeTakeFirst();
        if (known) return { id: known.id, name, title: known.title, openedAt: known.opened_at };
        const opened = { id: makeId("case", name), name, title, openedAt: clock().toISOString() };
        await write(tx, by, { kind: "case.opened", value: opened });
        return opened;
      }),

    cases: () => reading(listCases),

    record: (record, bytes, by) =>
      writing(async (tx): Promise<Recorded> => {
        const { document, snapshot } = record;
        checkBytes(bytes, snapshot.id, snapshot.locator);
        if (document.snapshotId !== snapshot.id) {
          throw new SaysoError(
            ledgerErrors.bytesMismatch,
            `The document of ${snapshot.locator} names another snapshot.`,
          );
        }
        await caseWithId(tx, document.caseId);
        const known = await tx
          .selectFrom("document")
          .select(["seq", "stages"])
          .where("id", "=", document.id)
          .executeTakeFirst();
        if (known?.stages === stagesKey(record.stages)) {
          return { documentId: document.id, outcome: "known", seq: known.seq };
        }
        await storeBytes(tx, snapshot.id, bytes);
        const { seq } = await write(tx, by, { kind: "document.read", value: record });
        return { documentId: document.id, outcome: known ? "re-read" : "recorded", seq };
      }),

    recordFailure: (failure, by, bytes) =>
      writing(async (tx) => {
        await caseWithId(tx, failure.caseId);
        const { snapshotId } = failure;
        if (bytes && snapshotId !== undefined) {
          checkBytes(bytes, snapshotId, failure.locator);
          await storeBytes(tx, snapshotId, bytes);
        }
        // A failure must not name bytes that the ledger does not hold: `verify` would call them missing.
        const held = snapshotId === undefined ? undefined : await hasBytes(tx, snapshotId);
        const { snapshotId: _unheld, ...without } = failure;
        const value: Failure = held ? failure : without;
        // The same input given once more fails in the same way: that is nothing new.
        const before = await tx
          .selectFrom("failure")
          .innerJoin("entry", "entry.seq", "failure.seq")
          .select("failure.seq")
          .where("failure.case_id", "=", failure.caseId)
          .where("entry.body", "=", canonicalJson(value))
          .executeTakeFirst();
        if (before) return before.seq;
        return (await write(tx, by, { kind: "document.failed", value })).seq;
      }),

    judge: (judgement, by) =>
      writing(async (tx) => {
        await caseWithId(tx, judgement.caseId);
        const known = await tx.selectFrom("judgement").select("seq").where("id", "=", judgement.id).executeTakeFirst();
        if (known) return known.seq;
        return (await write(tx, by, { kind: "judgement.made", value: judgement })).seq;
      }),

    see: (sighting, bytes, by) =>
      writing(async (tx) => {
        const { snapshot, caseId } = sighting;
        checkBytes(bytes, snapshot.id, snapshot.locator);
        await caseWithId(tx, caseId);
        const known = await isKnownCapture(tx, sighting);
        if (known !== undefined) return known;
        await storeBytes(tx, snapshot.id, bytes);
        return (await write(tx, by, { kind: "document.seen", value: sighting })).seq;
      }),
    captures: (documentId) => reading((tx) => listCaptures(tx, documentId)),
    articlesLike: (caseId, like) => reading((tx) => listArticlesLike(tx, caseId, like)),
    versions: (documentId) => reading((tx) => listVersions(tx, documentId)),
    stateOutlet: (profile, by) =>
      writing(async (tx) => (await write(tx, by, { kind: "outlet.stated", value: profile })).seq),
    outlets: () => reading(listOutlets),
    setWatch: (watch, by) =>
      writing(async (tx) => {
        await caseWithId(tx, watch.caseId);
        if (watch.ended) await tx.deleteFrom("watched").where("watch_id", "=", watch.id).execute();
        return (await write(tx, by, { kind: "watch.set", value: watch })).seq;
      }),
    watches: () => reading(listWatches),
    watched: (watchId) => reading((tx) => listWatched(tx, watchId)),
    putWatched: (watched) => writing((tx) => writeWatched(tx, watched)),

    documents: (query: ListQuery) => inCase(query.caseName, (tx, of) => listDocuments(tx, of, query)),
    statements: (query: StatementQuery) => inCase(query.caseName, (tx, of) => listStatements(tx, dialect, of, query)),
    failures: (query: ListQuery) => inCase(query.caseName, (tx, of) => listFailures(tx, of, query)),
    judgements: (query: ListQuery) => inCase(query.caseName, (tx, of) => listJudgements(tx, of, query)),
    actors: (caseName, documentIds) => inCase(caseName, (tx, of) => listCast(tx, of, documentIds)),
    head: () => reading(lastSeq),
    sourceTallies: (caseName) => inCase(caseName, tallySources),
    sourceRelays: (caseName) => inCase(caseName, listRelays),
    saidBy: (query) => inCase(query.caseName, (tx, of) => listSaidBy(tx, of, query)),
    claimsSaidBy: (query) => inCase(query.caseName, (tx, of) => listClaimsSaidBy(tx, of, query)),
    placesTold: (caseName, except) => inCase(caseName, (tx, of) => tallyPlaces(tx, of, except)),
    saidAt: (query) => inCase(query.caseName, (tx, of) => listSaidAt(tx, of, query)),
    versionPairs: (query) => inCase(query.caseName, (tx, of) => listVersionPairs(tx, of, query)),
    log: (query) =>
      reading(async (tx) =>
        listLog(tx, query.caseName === undefined ? undefined : await caseNamed(tx, query.caseName), query),
      ),
    questions: (query) => inCase(query.caseName, (tx, of) => listQuestions(tx, of, query)),
    timeExtent: (query) => inCase(query.caseName, (tx, of) => readTimeExtent(tx, of, query)),
    timeTallies: (query) => inCase(query.caseName, (tx, of) => tallyTimes(tx, of, query)),
    timesTold: (query) => inCase(query.caseName, (tx, of) => listTimesTold(tx, of, query)),
    caseFacts: (caseName) => inCase(caseName, countCase),
    changes: (caseName, after) => inCase(caseName, (tx, of) => listChanges(tx, of, after)),
    linking: (caseName) =>
      inCase(caseName, async (_, of) => createCaseLinking({ caseId: of.id, dialect, cache, reading, writing })),
    locateLinked: (id) => reading((tx) => locateLinked(tx, id)),
    find: (query: FindQuery) => inCase(query.caseName, (tx, of) => findWords(tx, dialect, of, query)),

    document: (id) =>
      reading(async (tx): Promise<DocumentRecord | undefined> => {
        const place = await locateRecord(tx, id, "document");
        const row =
          place && (await tx.selectFrom("document").select("seq").where("id", "=", place.id).executeTakeFirst());
        const entry = row && (await readEntry(tx, row.seq));
        // The body was checked against its schema when it was written.
        return entry && (JSON.parse(entry.body) as DocumentRecord);
      }),

    locate: (id) => reading((tx) => locateRecord(tx, id)),

    async *entries(from = 1) {
      let next = from;
      for (;;) {
        const start = next;
        const batch = await reading((tx) => readEntries(tx, start, ENTRIES_AT_ONCE));
        yield* batch;
        const last = batch.at(-1);
        if (last === undefined || batch.length < ENTRIES_AT_ONCE) return;
        next = last.seq + 1;
      }
    },

    snapshot: (id) =>
      reading(async (tx) => {
        const row = await tx.selectFrom("snapshot").select("bytes").where("id", "=", id).executeTakeFirst();
        return row?.bytes;
      }),

    verify: (progress) => verifyLedger(db, dialect, progress),
    rebuild: () => guarded(() => rebuildTables(db, dialect)),
    close: () => db.destroy(),
  };
}

async function listCases(tx: Transaction<Tables>) {
  const rows = await tx
    .selectFrom("working_case")
    .selectAll()
    .select(({ selectFrom, fn }) => [
      selectFrom("document")
        .whereRef("document.case_id", "=", "working_case.id")
        .select(fn.countAll<number>().as("number"))
        .as("documents"),
      selectFrom("failure")
        .whereRef("failure.case_id", "=", "working_case.id")
        .select(fn.countAll<number>().as("number"))
        .as("failures"),
    ])
    .orderBy("name")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    title: row.title,
    openedAt: row.opened_at,
    documents: Number(row.documents ?? 0),
    failures: Number(row.failures ?? 0),
  }));
}

async function caseNamed(tx: Transaction<Tables>, name: string): Promise<Selectable<CaseTable>> {
  const row = await tx.selectFrom("working_case").selectAll().where("name", "=", name).executeTakeFirst();
  if (row === undefined) throw new SaysoError(usageErrors.unknownCase, `There is no case "${name}" in this ledger.`);
  return row;
}

async function caseWithId(tx: Transaction<Tables>, id: string): Promise<void> {
  const row = await tx.selectFrom("working_case").select("id").where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new SaysoError(usageErrors.unknownCase, `There is no case ${id} in this ledger.`);
}

function checkBytes(bytes: Uint8Array, snapshotId: string, locator: string): void {
  const found = sha256(bytes);
  if (found === snapshotId) return;
  throw new SaysoError(
    ledgerErrors.bytesMismatch,
    `The bytes of ${locator} have the SHA-256 ${found}, but their snapshot is ${snapshotId}.`,
  );
}

async function storeBytes(tx: Transaction<Tables>, id: string, bytes: Uint8Array): Promise<void> {
  if (await hasBytes(tx, id)) return;
  await tx.insertInto("snapshot").values({ id, bytes }).execute();
}

async function hasBytes(tx: Transaction<Tables>, id: string): Promise<boolean> {
  return (await tx.selectFrom("snapshot").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}
