import { z } from "zod";
import { DocumentId } from "./document.ts";
import { idOf } from "./id.ts";
import { Link } from "./link.ts";

export const EventId = idOf("event");

/** What several documents report: documents put together, each with why it is here. */
export const Event = z
  .object({
    /** Made from the document that stands first in it. */
    id: EventId,
    /** The title, or first words, of the document that most others are like. */
    words: z.string().min(1),
    documents: z
      .array(
        z
          .object({
            documentId: DocumentId,
            title: z.string().optional(),
            outlet: z.string().optional(),
            publishedAt: z.string().optional(),
            /** The link that put it here; absent for the first. */
            link: Link.optional(),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
    /** From when to when its documents were published, where they say so. */
    from: z.string().optional(),
    to: z.string().optional(),
    /** Names of the places and actors that most of its documents name. */
    places: z.array(z.string()).readonly(),
    actors: z.array(z.string()).readonly(),
    claims: z.int().min(0),
  })
  .readonly()
  .meta({ id: "Event" });
export type Event = z.infer<typeof Event>;
