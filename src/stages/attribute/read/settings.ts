import { z } from "zod";
import type { AttributionModel } from "../../../model/attribution-model.ts";

/** What a pack's `settings.json` holds for this stage; more may stand beside it. */
const ReaderSettings = z
  .object({
    /** Abstain below this confidence. */
    threshold: z.number().min(0).max(1),
    confidence: z.object({ bias: z.number(), weights: z.record(z.string(), z.number()) }).readonly(),
  })
  .readonly();
export type ReaderSettings = z.infer<typeof ReaderSettings>;

const known = new WeakMap<AttributionModel, ReaderSettings>();

/** The settings of a model, checked once. */
export function settingsOf(model: AttributionModel): ReaderSettings {
  const settings = known.get(model) ?? ReaderSettings.parse(model.settings);
  known.set(model, settings);
  return settings;
}
