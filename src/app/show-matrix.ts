import { makeMatrix } from "../pipeline/tracing.ts";
import type { MatrixShown } from "./claim-shapes.ts";
import { findLinked } from "./find-linked.ts";
import { claimOf } from "./gather-claim.ts";
import type { Linker } from "./link-case.ts";
import { eventOf } from "./list-events.ts";
import { statementShown } from "./statement-shown.ts";

/** So many claims make a table that can be read. */
const MOST_CLAIMS = 30;
/** Claims of one article alone fill the table up to so many. */
const FEW_CLAIMS = 8;

/**
 * What each outlet does with each claim of an event: the claims that most outlets carry.
 * @param id of an event, or of a document that reports it; a unique beginning is enough
 * @throws SaysoError SAYSO-USAGE-002 when nothing has the id
 */
export async function showMatrix(linker: Linker, id: string): Promise<MatrixShown> {
  const { linking, id: eventId } = await findLinked(linker, "event", id);
  const summary = await linking.event(eventId);
  if (summary === undefined) throw new Error("an event that was found is gone");
  const event = eventOf(summary);
  const { items } = await linking.claims({ eventId, limit: MOST_CLAIMS });
  const shared = items.filter(({ documents }) => documents > 1);
  const chosen = shared.length >= FEW_CLAIMS ? shared : items.slice(0, FEW_CLAIMS);
  const columns = await Promise.all(chosen.map(async (claim) => ({ claim, members: await linking.members(claim.id) })));
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
  return { event, matrix, statements };
}
