import type { Ledger, LinkedMember } from "../ledger/ledger.ts";
import type { DocumentCard } from "../model/card.ts";
import type { WordsAt } from "../model/correction.ts";
import type { ClaimCitation, ClaimRecord } from "./claim-record-shapes.ts";
import { isOfPair, placesOf } from "./corrections/in-force.ts";
import { findLinked } from "./find-linked.ts";
import type { Linker } from "./link-case.ts";
import { type JudgementSummary, listJudgements } from "./list-judgements.ts";
import { familiesOf } from "./publisher-families.ts";

/**
 * What a claim is cited with: where and when each document that carries it was published and captured, the hash of its bytes, what people
 * decided about its statements, and the head of the log. Costs by the number of its documents, and of the judgements of its case.
 * @param id of a claim, or of a statement that makes it; a unique beginning is enough
 * @throws SaysoError SAYSO-USAGE-002 when nothing has the id
 */
export async function citeClaim(linker: Linker, id: string): Promise<ClaimRecord> {
  const { ledger } = linker;
  const { id: claimId, caseName, linking } = await findLinked(linker, "claim", id);
  const members = await linking.members(claimId);
  const cards = await linking.cards([...new Set(members.map(({ statement }) => statement.documentId))]);
  const { directory } = await linker.context();
  const families = familiesOf(cards, directory, await ledger.outlets());
  const citations: ClaimCitation[] = [];
  for (const card of cards.toSorted((a, b) => a.at - b.at || (a.documentId < b.documentId ? -1 : 1))) {
    const citation = await citationOf(ledger, card, families);
    if (citation !== undefined) citations.push(citation);
  }
  const judgements = await listJudgements(ledger, { caseName });
  const head = await headFrom(ledger, (await linking.state()).seq);
  return {
    claimId,
    citations,
    judgements: judgements.filter((one) => isAbout(one, members)),
    ...(head === undefined ? {} : { head }),
  };
}

async function citationOf(
  ledger: Ledger,
  card: DocumentCard,
  families: ReadonlyMap<string, string>,
): Promise<ClaimCitation | undefined> {
  const { documentId, outlet, title, byline, language, publishedAt, url } = card;
  const [read, ...again] = await ledger.captures(documentId);
  if (read === undefined) return undefined;
  const { snapshot, seq } = read;
  const name = outlet.name ?? outlet.domain;
  const family = name === undefined ? undefined : families.get(name);
  const address = url ?? snapshot.address;
  return {
    documentId,
    ...(name === undefined ? {} : { outlet: name }),
    ...(family === undefined || family === name ? {} : { publisher: family }),
    ...(title === undefined ? {} : { title }),
    byline,
    ...(language === undefined ? {} : { language }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(address === undefined ? {} : { url: address }),
    locator: snapshot.locator,
    method: snapshot.method,
    capturedAt: snapshot.capturedAt,
    snapshotId: snapshot.id,
    seq,
    seen: again.flatMap(({ same, snapshot: { capturedAt } }) => (same === "read" ? [] : [{ at: capturedAt, same }])),
    versions: (await ledger.versions(documentId)).filter((one) => one !== documentId),
  };
}

/** A judgement of two statements one of which is of the claim; one that splits it is of what is left of it, too. */
function isAbout({ correction }: JudgementSummary, members: readonly LinkedMember[]): boolean {
  if (correction === undefined || !isOfPair(correction) || correction.kind === "same event") return false;
  return placesOf(correction).some((at) => members.some(({ statement }) => isAt(at, statement)));
}

function isAt({ documentId, span }: WordsAt, statement: LinkedMember["statement"]): boolean {
  return documentId === statement.documentId && span.start < statement.end && statement.start < span.end;
}

/** The last entry of the log, found from one that is near it. */
async function headFrom(ledger: Ledger, seq: number): Promise<ClaimRecord["head"]> {
  let head: ClaimRecord["head"];
  for await (const entry of ledger.entries(Math.max(1, seq))) head = { seq: entry.seq, hash: entry.hash, at: entry.at };
  return head;
}
