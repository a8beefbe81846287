import { z } from "zod";
import { Case } from "./case.ts";
import type { Entry, EntryKind } from "./entry.ts";
import { Judgement } from "./judgement.ts";
import { OutletProfile } from "./outlet-profile.ts";
import { DocumentRecord, Failure } from "./record.ts";
import { Sighting } from "./sighting.ts";
import { Watch } from "./watch.ts";

/** What an entry of each kind holds, whole. */
export const EntryBody = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("case.opened"), value: Case }),
  z.object({ kind: z.literal("document.read"), value: DocumentRecord }),
  z.object({ kind: z.literal("document.seen"), value: Sighting }),
  z.object({ kind: z.literal("document.failed"), value: Failure }),
  z.object({ kind: z.literal("judgement.made"), value: Judgement }),
  z.object({ kind: z.literal("outlet.stated"), value: OutletProfile }),
  z.object({ kind: z.literal("watch.set"), value: Watch }),
]);
export type EntryBody = z.infer<typeof EntryBody>;

/**
 * The body of an entry as what it records, checked against its schema.
 * @throws SyntaxError when it is no JSON, ZodError when it is not what the kind says
 */
export function parseBody(entry: Pick<Entry, "kind" | "body">): EntryBody {
  return EntryBody.parse({ kind: entry.kind, value: JSON.parse(entry.body) });
}

/** The body of an entry that has been checked when it was written: as `parseBody`, without the cost of the schema. */
export function trustedBody(kind: EntryKind, body: string): EntryBody {
  return { kind, value: JSON.parse(body) } as EntryBody;
}
