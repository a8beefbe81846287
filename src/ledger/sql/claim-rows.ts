import { type Kysely, sql } from "kysely";
import { parts } from "./link-read.ts";
import type { ClaimTable, Tables } from "./tables.ts";

const CLAIMS_AT_ONCE = 64;

interface MemberRow {
  readonly claim_id: string;
  readonly attitude: string;
  readonly words: string | null;
  readonly document: number;
  readonly chronology: number;
  readonly outlet: string | null;
  readonly event_id: string;
}

/**
 * Counts claims anew after their statements or relations changed; those that have no statement left go. Called inside a transaction.
 * @param words of claims, where linking chose them; others keep theirs as long as a statement says them
 */
export async function refreshClaims(
  db: Kysely<Tables>,
  caseId: string,
  claimIds: readonly string[],
  words: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  for (const part of parts([...new Set(claimIds)], CLAIMS_AT_ONCE, "")) {
    const before = await db.selectFrom("claim").select(["id", "words"]).where("id", "in", part).execute();
    const known = new Map([...before.map((row) => [row.id, row.words] as const), ...words]);
    await db.deleteFrom("claim").where("id", "in", part).execute();
    const { rows: members } = await sql<MemberRow>`
      select claim_statement.claim_id, claim_statement.attitude, statement.words, claim_statement.document,
        link_document.chronology, link_document.outlet, link_document.event_id
      from claim_statement
        join link_document on link_document.position = claim_statement.document
        left join statement on statement.row_number = claim_statement.statement
      where claim_statement.claim_id in (${sql.join(part)})
      order by link_document.chronology, claim_statement.document, claim_statement.statement`.execute(db);
    const relations = await countRelations(db, part);
    const rows = [...Map.groupBy(members, ({ claim_id }) => claim_id)].map(([id, own]) =>
      claimRow(id, caseId, own, known.get(id), relations.get(id)),
    );
    if (rows.length > 0) await db.insertInto("claim").values(rows).execute();
  }
}

interface RelationCounts {
  contradicted: number;
  updated: number;
}

async function countRelations(
  db: Kysely<Tables>,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, RelationCounts>> {
  const ids = sql.join(claimIds);
  // A relation between two statements of one claim counts once.
  const { rows } = await sql<{ claim_id: string; kind: string; many: number }>`
    select claim_id, kind, count(*) as many from (
      select claim_statement.claim_id, relation.id, relation.kind from claim_statement
        join relation on relation.from_statement = claim_statement.statement_id
        where claim_statement.claim_id in (${ids}) and relation.kind in ('contradicts', 'updates')
      union
      select claim_statement.claim_id, relation.id, relation.kind from claim_statement
        join relation on relation.to_statement = claim_statement.statement_id
        where claim_statement.claim_id in (${ids}) and relation.kind in ('contradicts', 'updates')
    ) as related group by claim_id, kind`.execute(db);
  const counts = new Map<string, RelationCounts>();
  for (const { claim_id, kind, many } of rows) {
    const one = counts.get(claim_id) ?? { contradicted: 0, updated: 0 };
    if (kind === "contradicts") one.contradicted = Number(many);
    else one.updated = Number(many);
    counts.set(claim_id, one);
  }
  return counts;
}

function claimRow(
  id: string,
  caseId: string,
  members: readonly MemberRow[],
  chosen: string | undefined,
  relations: RelationCounts = { contradicted: 0, updated: 0 },
): ClaimTable {
  const times = members.map(({ chronology }) => chronology);
  const events = new Map<string, Set<number>>();
  for (const { event_id, document } of members) {
    const documents = events.get(event_id);
    if (documents === undefined) events.set(event_id, new Set([document]));
    else documents.add(document);
  }
  const [event] = [...events].sort((a, b) => b[1].size - a[1].size);
  const isSaid = members.some(({ words }) => words === chosen);
  const first = members.find(({ attitude }) => attitude === "says") ?? members[0];
  return {
    id,
    case_id: caseId,
    event_id: event?.[0] ?? "",
    words: (isSaid ? chosen : first?.words) ?? "",
    statements: members.length,
    documents: new Set(members.map(({ document }) => document)).size,
    // Articles without an outlet's name are of one outlet each, as far as anybody knows.
    outlets: new Set(members.map(({ outlet, document }) => outlet ?? document)).size,
    ...relations,
    denied: members.filter(({ attitude }) => attitude === "denies").length,
    hedged: members.filter(({ attitude }) => attitude === "hedges").length,
    doubted: members.filter(({ attitude }) => attitude === "doubts").length,
    first_at: Math.min(...times),
    last_at: Math.max(...times),
  };
}
