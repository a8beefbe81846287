import { z } from "zod";
import { ClaimId } from "./claim.ts";
import { DocumentId } from "./document.ts";
import { EventId } from "./event.ts";
import { idOf } from "./id.ts";

/**
 * What an outlet does with a claim of an event. `reports` another's saying; `leaves out`: it published on the event, and not this; `not published`: it
 * published nothing on the event, though the case holds other articles of it from those days; `not collected`: the case holds none of it from those days.
 */
export const CellKind = z.enum(["says", "hedges", "denies", "reports", "leaves out", "not published", "not collected"]);
export type CellKind = z.infer<typeof CellKind>;

export const MatrixCell = z
  .object({
    kind: CellKind,
    /** What shows it; empty for the last three. */
    statements: z.array(idOf("statement")).readonly(),
    documents: z.array(DocumentId).readonly(),
  })
  .readonly()
  .meta({ id: "MatrixCell" });
export type MatrixCell = z.infer<typeof MatrixCell>;

/** Outlets by claims of one event. */
export const Matrix = z
  .object({
    eventId: EventId,
    claims: z.array(z.object({ id: ClaimId, words: z.string() }).readonly()).readonly(),
    rows: z.array(z.object({ outlet: z.string(), cells: z.array(MatrixCell).readonly() }).readonly()).readonly(),
  })
  .readonly()
  .meta({ id: "Matrix" });
export type Matrix = z.infer<typeof Matrix>;
