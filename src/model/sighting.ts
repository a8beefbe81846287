import { z } from "zod";
import { DocumentId } from "./document.ts";
import { idOf } from "./id.ts";
import { Snapshot } from "./snapshot.ts";

/**
 * A document that was met again: the same bytes captured once more, or other bytes in which the same text stands (another address of the
 * article, or its page with other advertisements around it). No new document is made of them.
 */
export const Sighting = z
  .object({
    caseId: idOf("case"),
    /** Of which document it is. */
    documentId: DocumentId,
    snapshot: Snapshot,
    same: z.enum(["bytes", "text"]),
    /** The address that the page gives as its own, where it gives one. */
    url: z.string().optional(),
  })
  .readonly()
  .meta({ id: "Sighting" });
export type Sighting = z.infer<typeof Sighting>;
