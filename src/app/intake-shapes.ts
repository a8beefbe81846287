import { z } from "zod";
import { OutletProfile } from "../model/outlet-profile.ts";
import { Revision } from "../model/revision.ts";
import { Snapshot } from "../model/snapshot.ts";
import { Watch, WatchedAddress } from "../model/watch.ts";

/** Shapes of what is told of how documents came in. */
export const OutletShape = z
  .object({
    name: z.string(),
    domains: z.array(z.string()).readonly(),
    profile: OutletProfile.optional(),
    documents: z.int().optional(),
  })
  .readonly()
  .meta({ id: "OutletLine", description: "One line of `sayso outlets --json`." });

export const WatchShape = z
  .object({
    watch: Watch,
    caseName: z.string(),
    articles: z.int(),
    lookedAt: z.int(),
    own: WatchedAddress.optional(),
    nextAt: z.string().optional(),
  })
  .readonly()
  .meta({ id: "WatchLine", description: "One line of `sayso watch list --json`." });

export const VersionsShape = z
  .object({
    versions: z
      .array(
        z
          .object({
            documentId: z.string(),
            snapshotId: z.string(),
            capturedAt: z.string(),
            title: z.string().optional(),
            captures: z
              .array(z.object({ seq: z.int(), same: z.enum(["read", "bytes", "text"]), snapshot: Snapshot }).readonly())
              .readonly(),
            revision: Revision.optional(),
            text: z.string(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
  .meta({ id: "VersionsShown", description: "`sayso versions ID --json`." });
