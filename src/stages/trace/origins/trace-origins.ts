import type { CaseContext } from "../../../model/case-stage.ts";
import type { OriginGraph } from "../../../model/origin.ts";
import { countOrigins, judgeIndependence } from "./count.ts";
import { gather } from "./gather.ts";
import { groupOrigins } from "./group.ts";
import { orderOf } from "./order.ts";
import { sentencesOf } from "./sentences.ts";
import type { TraceInput } from "./trace-input.ts";

export type { TraceInput };

/**
 * Where a claim comes from: its origin groups, counted as design.md has it, and the sentences for the screen. Statements that doubt the claim are in no
 * group. The same whatever order cards, copies and relations come in. About linear in the number of statements of the documents.
 */
export function traceOrigins(input: TraceInput, context: CaseContext): OriginGraph {
  const scene = gather(input, context);
  const origins = groupOrigins(input, scene, context);
  const counts = countOrigins(origins, input.copies, scene.sources.publishers);
  const independence = judgeIndependence(origins, input, scene.sources.publishers);
  return {
    claimId: input.claim.id,
    groups: origins.map(({ group }) => group),
    copies: input.copies,
    order: orderOf(origins, scene),
    counts,
    independence: independence.verdict,
    sentences: sentencesOf(origins, counts, independence, input, scene),
  };
}
