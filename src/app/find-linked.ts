import type { CaseLinking } from "../ledger/ledger.ts";
import { SaysoError } from "../model/errors/error.ts";
import { usageErrors } from "../model/errors/usage.ts";
import { bringUpToDate, type Linker } from "./link-case.ts";

/** A claim or event, with the links of its case. */
export interface FoundLinked {
  readonly id: string;
  readonly caseName: string;
  readonly linking: CaseLinking;
}

/**
 * The claim, or event, whose id begins so, in whatever case, after its case was brought up to date; a statement's id stands for its claim, a document's for its event.
 * @throws SaysoError SAYSO-USAGE-002 when nothing has the id, SAYSO-LEDGER-011 when several do
 */
export async function findLinked(linker: Linker, kind: "claim" | "event", id: string): Promise<FoundLinked> {
  const { ledger } = linker;
  const wanted = id.trim().startsWith(`${kind}_`) ? id.trim() : undefined;
  const place = wanted === undefined ? await ledger.locate(id) : undefined;
  const first = wanted === undefined ? undefined : await ledger.locateLinked(wanted);
  if (first !== undefined) {
    const linking = await bringUpToDate(linker, first.caseName);
    // It may have become one with another meanwhile, or fallen apart.
    const found = await ledger.locateLinked(first.id);
    if (found !== undefined && linking !== undefined) return { ...found, linking };
  }
  for (const { name } of await ledger.cases()) {
    const linking = await bringUpToDate(linker, name);
    if (linking === undefined) continue;
    const found =
      wanted !== undefined
        ? await ledger.locateLinked(wanted)
        : place !== undefined
          ? await linkedOf(linking, kind, place)
          : undefined;
    if (found !== undefined && (await holds(linking, kind, found.id))) return { id: found.id, caseName: name, linking };
  }
  // What is not there yet may come with what is not linked yet.
  const { patience, ...patient } = linker;
  if (patience !== undefined) return findLinked(patient, kind, id);
  throw new SaysoError(usageErrors.unknownId, `No ${kind} in this ledger is known as "${id.slice(0, 80)}".`);
}

async function linkedOf(
  linking: CaseLinking,
  kind: "claim" | "event",
  place: { readonly id: string; readonly documentId: string },
): Promise<{ readonly id: string } | undefined> {
  if (kind === "event") {
    const [neighbour] = await linking.neighbours([place.documentId]);
    return neighbour && { id: neighbour.eventId };
  }
  const claimId = (await linking.claimsOf([place.id])).get(place.id);
  return claimId === undefined ? undefined : { id: claimId };
}

async function holds(linking: CaseLinking, kind: "claim" | "event", id: string): Promise<boolean> {
  return (kind === "claim" ? await linking.claim(id) : await linking.event(id)) !== undefined;
}
