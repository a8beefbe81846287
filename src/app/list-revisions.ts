import { z } from "zod";
import type { Ledger } from "../ledger/ledger.ts";
import type { Languages } from "../model/language/language.ts";
import type { DocumentRecord } from "../model/record.ts";
import { Change, type ChangeSide, RevisionKind } from "../model/revision.ts";
import { reviseDocuments } from "../pipeline/revision.ts";
import { hull } from "../text/spans.ts";
import { requireCase } from "./case-name.ts";

/** Where the words of a change stand: in the document before, or in the one after. */
const Where = z.object({ documentId: z.string(), start: z.int(), end: z.int() }).readonly();

/** An article that was met again in other words, and what changed. */
export const RevisionLine = z
  .object({
    documentId: z.string(),
    before: z.string(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    locator: z.string(),
    capturedAt: z.string(),
    beforeAt: z.string(),
    kind: RevisionKind,
    words: z.string(),
    /** The gravest first. */
    changes: z
      .array(
        z
          .object({
            kind: Change.unwrap().shape.kind,
            way: Change.unwrap().shape.way,
            words: z.string(),
            went: Where.optional(),
            came: Where.optional(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
  .meta({ id: "RevisionLine" });
export type RevisionLine = z.infer<typeof RevisionLine>;

export const RevisionsShown = z
  .object({ items: z.array(RevisionLine).readonly(), total: z.int(), next: z.string().optional() })
  .readonly();

/** Two articles are opened and compared for each line, so few at once. */
const USUAL = 10;
const MOST = 50;

/**
 * Articles of a case that changed since they were first met, the newest change first.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function listRevisions(
  ledger: Ledger,
  languages: () => Promise<Languages>,
  query: { readonly caseName: string; readonly limit?: number; readonly after?: string },
): Promise<z.infer<typeof RevisionsShown>> {
  await requireCase(ledger, query.caseName);
  const page = await ledger.versionPairs({ ...query, limit: Math.min(MOST, query.limit ?? USUAL) });
  const items: RevisionLine[] = [];
  for (const { documentId, before } of page.items) {
    const [earlier, later] = [await ledger.document(before), await ledger.document(documentId)];
    if (earlier === undefined || later === undefined) continue;
    items.push(lineOf(earlier, later, await languages()));
  }
  return { items, total: page.total, ...(page.next === undefined ? {} : { next: page.next }) };
}

function lineOf(earlier: DocumentRecord, later: DocumentRecord, languages: Languages): RevisionLine {
  const { kind, words, changes } = reviseDocuments(earlier, later, { languages });
  const { document, snapshot } = later;
  const outlet = document.outlet?.name ?? document.outlet?.domain;
  return {
    documentId: document.id,
    before: earlier.document.id,
    ...(document.title === undefined ? {} : { title: document.title }),
    ...(outlet === undefined ? {} : { outlet }),
    locator: snapshot.locator,
    capturedAt: snapshot.capturedAt,
    beforeAt: earlier.snapshot.capturedAt,
    kind,
    words,
    changes: changes.map((change) => ({
      kind: change.kind,
      way: change.way,
      words: change.words,
      ...placed("went", earlier.document.id, change.before),
      ...placed("came", document.id, change.after),
    })),
  };
}

function placed<K extends "went" | "came">(name: K, documentId: string, side: ChangeSide | undefined) {
  const place = side && hull(side.spans);
  return (place === undefined ? {} : { [name]: { documentId, ...place } }) as { [key in K]?: z.infer<typeof Where> };
}
