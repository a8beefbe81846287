import { z } from "zod";
import type { AttributionModel } from "../../../model/attribution-model.ts";

/** What a pack's `settings.json` holds for this stage; more may stand beside it. */
const ReaderSettings = z
  .object({
    /** Abstain below this confidence. */
    threshold: z.number().min(0).max(1),
    confidence: z.object({ bias: z.number(), weights: z.record(z.string(), z.number()) }).readonly(),
    /** How sure a name is, from the log-odds of its weakest word: 1 / (1 + exp(-(offset + slope x log-odds))). None: names are not read. */
    names: z
      .object({ least: z.number().min(0).max(1), offset: z.number(), slope: z.number() })
      .readonly()
      .optional(),
    /** Words in small letters whose antecedents are read, and what their scores are divided by. None: they are not read. */
    antecedents: z
      .object({
        least: z.number().min(0).max(1),
        temperature: z.number().positive(),
        pronouns: z.array(z.string()).readonly(),
      })
      .readonly()
      .optional(),
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
