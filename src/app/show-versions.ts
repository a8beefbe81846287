import type { CaptureSeen, Ledger } from "../ledger/ledger.ts";
import { SaysoError } from "../model/errors/error.ts";
import { usageErrors } from "../model/errors/usage.ts";
import type { Languages } from "../model/language/language.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { Revision } from "../model/revision.ts";
import { reviseDocuments } from "../pipeline/revision.ts";

/** An article as it stood at one time. */
export interface Version {
  readonly documentId: string;
  readonly snapshotId: string;
  /** When it was first met so. */
  readonly capturedAt: string;
  readonly title?: string;
  /** Every time it was met so, the first first: addresses, bytes, headers. */
  readonly captures: readonly CaptureSeen[];
  /** What changed since the version before; absent of the first. */
  readonly revision?: Revision;
  /** The words of the text between which the revision's spans count. */
  readonly text: string;
}

/** An article at all the times at which it was met, the oldest first. */
export interface VersionsShown {
  readonly versions: readonly Version[];
}

/**
 * The versions of an article: documents of the case that addresses make one, in the order of their capture, with what changed from each to the next.
 * @throws SaysoError SAYSO-USAGE-002 when nothing has the id, or several do
 */
export async function showVersions(
  ledger: Ledger,
  languages: () => Promise<Languages>,
  id: string,
): Promise<VersionsShown> {
  const place = await ledger.locate(id);
  const own = await ledger.document(place?.documentId ?? id);
  if (own === undefined) {
    throw new SaysoError(usageErrors.unknownId, `Nothing in this ledger is known as "${id.slice(0, 80)}".`);
  }
  const records: DocumentRecord[] = [];
  for (const documentId of await ledger.versions(own.document.id)) {
    const record = await ledger.document(documentId);
    if (record !== undefined) records.push(record);
  }
  const inTime = records.toSorted((a, b) => (a.snapshot.capturedAt < b.snapshot.capturedAt ? -1 : 1));
  const context = inTime.length > 1 ? { languages: await languages() } : undefined;
  const versions: Version[] = [];
  for (const [at, record] of inTime.entries()) {
    const before = inTime[at - 1];
    const { document, snapshot } = record;
    versions.push({
      documentId: document.id,
      snapshotId: snapshot.id,
      capturedAt: snapshot.capturedAt,
      ...(document.title === undefined ? {} : { title: document.title }),
      captures: await ledger.captures(document.id),
      ...(before === undefined || context === undefined ? {} : { revision: reviseDocuments(before, record, context) }),
      text: document.text,
    });
  }
  return { versions };
}
