import { makeMatrix } from "../pipeline/tracing.ts";
import type { MatrixShown } from "./claim-shapes.ts";
import { findLinked } from "./find-linked.ts";
import { claimOf } from "./gather-claim.ts";
import type { Linker } from "./link-case.ts";
import { claimLine } from "./list-claims.ts";
import { eventOf } from "./list-events.ts";
import { statementShown } from "./statement-shown.ts";

/** So many claims make a table that can be read. */
const USUAL_CLAIMS = 30;
/** Claims of one article alone fill the table up to so many. */
const FEW_CLAIMS = 8;

/** Which claims of an event are its matrix's. */
export interface MatrixQuery {
  /** Those too that one article alone makes. */
  readonly all?: boolean;
  /** `contention`: the contested ones first; else, and then, those that most articles carry. */
  readonly order?: "contention";
  /** At most so many claims; 30 when absent. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
}

/**
 * What each outlet does with each claim of an event: the claims that most outlets carry. Where several articles share next to none, those of
 * one article fill the table.
 * @param id of an event, or of a document that reports it; a unique beginning is enough
 * @throws SaysoError SAYSO-USAGE-002 when nothing has the id
 */
export async function showMatrix(linker: Linker, id: string, query: MatrixQuery = {}): Promise<MatrixShown> {
  const { linking, id: eventId } = await findLinked(linker, "event", id);
  const summary = await linking.event(eventId);
  if (summary === undefined) throw new Error("an event that was found is gone");
  const event = eventOf(summary);
  const { all, limit = USUAL_CLAIMS, ...rest } = query;
  const every = { ...rest, eventId, limit };
  const shared = all === true ? undefined : await linking.claims({ ...every, documents: 2 });
  const isFew = shared !== undefined && shared.total < FEW_CLAIMS;
  const { items, total, next } =
    shared === undefined || isFew ? await linking.claims(isFew ? { ...every, limit: FEW_CLAIMS } : every) : shared;
  const columns = await Promise.all(items.map(async (claim) => ({ claim, members: await linking.members(claim.id) })));
  const matrix = makeMatrix({
    event,
    claims: columns.map(({ claim, members }) => claimOf(claim, members)),
    cards: await linking.cards(event.documents.map(({ documentId }) => documentId)),
    outlets: await linking.outlets(),
  });
  const inCells = new Set(matrix.rows.flatMap(({ cells }) => cells.flatMap(({ statements }) => statements)));
  const statements = columns
    .flatMap(({ members }) => members)
    .filter(({ statement }) => inCells.has(statement.id))
    .map(({ statement }) => statementShown(statement));
  const page = isFew ? { total: items.length } : { total, ...(next === undefined ? {} : { next }) };
  return { event, matrix, statements, claims: items.map(claimLine), ...page };
}
