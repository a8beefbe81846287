import { SaysoError } from "../../model/errors/error.ts";
import { usageErrors } from "../../model/errors/usage.ts";
import { requireCase } from "../case-name.ts";
import { bringUpToDate, type Linker } from "../link-case.ts";
import type { ActorSources } from "../list-actors.ts";
import { traceClaim } from "../trace-claim.ts";
import { sourcesOfCase } from "./gather-sources.ts";
import { shown, whereSaid } from "./gathered-source.ts";
import type { SourceWhole } from "./source-shapes.ts";

/** Which source, and which page of its statements. */
export interface SourceQuery {
  readonly caseName: string;
  readonly id: string;
  readonly limit?: number;
  readonly after?: string;
}

/** Claims that are traced for one answer: each takes some milliseconds. */
const TRACED = 12;

/**
 * A source with what it is said to have said, in the order of time, and the claims that this makes.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case, SAYSO-USAGE-002 when no source has the id
 */
export async function showSource(
  from: ActorSources & { readonly linker: Linker },
  { caseName, id, limit, after }: SourceQuery,
): Promise<SourceWhole> {
  const { ledger, linker } = from;
  await requireCase(ledger, caseName);
  const { sources, byId } = await sourcesOfCase(from, caseName);
  const found = byId.get(id) ?? sources.find((one) => one.actor?.members.some(({ actorId }) => actorId === id));
  if (found === undefined) {
    throw new SaysoError(usageErrors.unknownId, `No source of this case is known as "${id.slice(0, 80)}".`);
  }
  const where = whereSaid(found, caseName);
  const page = await ledger.saidBy({
    ...where,
    ...(limit === undefined ? {} : { limit }),
    ...(after === undefined ? {} : { after }),
  });
  const claims: SourceWhole["claims"][number][] = [];
  if (after === undefined) {
    await bringUpToDate(linker, caseName);
    const shares = await ledger.claimsSaidBy(where);
    const own = new Set(
      shares.length === 0 ? [] : (await ledger.saidBy({ ...where, limit: 1000 })).items.map((one) => one.id),
    );
    for (const [at, share] of shares.entries()) {
      const origin = at < TRACED ? await originOf(linker, share.id, own) : undefined;
      claims.push({ ...share, ...(origin === undefined ? {} : { origin }) });
    }
  }
  const spokenForBy = sources
    .filter(({ actor }) => actor?.speaksFor !== undefined && actor.speaksFor.id === found.actor?.id)
    .map(({ id: of, name, statements }) => ({ id: of, name, statements }));
  return {
    source: shown(found),
    spokenForBy,
    statements: page.items,
    total: page.total,
    ...(page.next === undefined ? {} : { next: page.next }),
    claims,
  };
}

/** How tracing the claim ends at one of these statements: an origin is known by those that go back to it. */
async function originOf(
  linker: Linker,
  claimId: string,
  own: ReadonlySet<string>,
): Promise<"says" | "denies" | "both" | "none"> {
  const { origins } = await traceClaim(linker, claimId);
  const groups = origins.groups.filter(
    ({ kind, statements }) => kind !== "unknown" && statements.some((one) => own.has(one)),
  );
  const [first, ...others] = new Set(groups.map(({ attitude }) => attitude));
  return first === undefined ? "none" : others.length > 0 ? "both" : first;
}
