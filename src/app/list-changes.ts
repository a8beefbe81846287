import type { Ledger } from "../ledger/ledger.ts";
import type { Languages } from "../model/language/language.ts";
import { requireCase } from "./case-name.ts";
import type { ChangesShown } from "./case-shapes.ts";
import { linkingOn } from "./link-case.ts";
import { showVersions } from "./show-versions.ts";

/** Articles that changed of which it is told what went: each is compared whole. */
const MOST_COMPARED = 3;
const MOST_TOLD = 3;

/**
 * What came into a case after an entry of the log.
 * @param query `after`: the number of the entry; what it brought is left out. `brief`: without what changed in an article, for whoever asks often
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function listChanges(
  ledger: Ledger,
  languages: () => Promise<Languages>,
  { caseName, after, brief }: { readonly caseName: string; readonly after: number; readonly brief?: boolean },
): Promise<ChangesShown> {
  await requireCase(ledger, caseName);
  if (!(await ledger.cases()).some(({ name }) => name === caseName)) {
    const none = { count: 0, documents: [] };
    return { seq: await ledger.head(), read: none, changed: none, failed: 0, judged: 0, claims: [] };
  }
  const changes = await ledger.changes(caseName, after);
  const documents: ChangesShown["changed"]["documents"][number][] = [];
  for (const [at, one] of changes.changed.documents.entries()) {
    documents.push(
      at < MOST_COMPARED && brief !== true
        ? { ...one, what: await whatChanged(ledger, languages, one.documentId) }
        : one,
    );
  }
  const on = await linkingOn(ledger, caseName);
  return {
    ...changes,
    changed: { count: changes.changed.count, documents },
    ...(on === undefined ? {} : { linking: on }),
  };
}

/** What changed from the version before to this one, in sentences. */
async function whatChanged(
  ledger: Ledger,
  languages: () => Promise<Languages>,
  documentId: string,
): Promise<readonly string[]> {
  const { versions } = await showVersions(ledger, languages, documentId);
  const revision = versions.find((version) => version.documentId === documentId)?.revision;
  if (revision === undefined) return [];
  return revision.changes.length === 0
    ? [revision.words]
    : revision.changes.slice(0, MOST_TOLD).map(({ words }) => words);
}
