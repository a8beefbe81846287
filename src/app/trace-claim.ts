import type { OriginsShown } from "./claim-shapes.ts";
import { findLinked } from "./find-linked.ts";
import { gatherClaim } from "./gather-claim.ts";
import type { Linker } from "./link-case.ts";
import { statementShown } from "./statement-shown.ts";

/**
 * Where a claim comes from: who knows it, who repeats it, and what the texts do not tell, with what shows it.
 * @param id of a claim, or of a statement that makes it; a unique beginning is enough
 * @throws SaysoError SAYSO-USAGE-002 when nothing has the id
 */
export async function traceClaim(linker: Linker, id: string): Promise<OriginsShown> {
  const found = await findLinked(linker, "claim", id);
  const { summary, members, origins } = await gatherClaim(linker, found);
  const named = new Set(origins.groups.flatMap(({ statements }) => statements));
  return {
    claim: { id: summary.id, words: summary.words },
    origins,
    statements: members
      .filter(({ statement }) => named.has(statement.id))
      .map(({ statement }) => statementShown(statement)),
    copies: origins.copies,
  };
}
