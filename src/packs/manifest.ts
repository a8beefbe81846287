import { z } from "zod";

/** Packs larger than this are refused before a byte of them is hashed. */
export const PACK_LIMIT = 200_000_000;

/** A file of a pack, as the manifest promises it. */
const PackFile = z
  .object({
    /** A plain name beside the manifest: never a path. */
    name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
    bytes: z.number().int().nonnegative(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .readonly();

/** `manifest.json` of a pack: what it is, whose it is, and which bytes it is made of. */
export const Manifest = z
  .object({
    /** The pack's name, e.g. `attribution-en`. */
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    /** Semantic version; a record names it, so other weights need another one. */
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    /** What it brings: a trained reader, a judge of pairs, places by name, known actors by name, or vectors of texts. */
    kind: z.enum(["attribution", "inference", "gazetteer", "directory", "sentences"]),
    /** BCP 47 codes. */
    languages: z.array(z.string().min(2)).min(1).readonly(),
    licence: z.string().min(1),
    origin: z.string().min(1),
    description: z.string().min(1),
    files: z.array(PackFile).min(1).readonly(),
  })
  .readonly();
export type Manifest = z.infer<typeof Manifest>;

/** What decoding at one threshold reached on the development data. */
export const ThresholdScore = z
  .object({ threshold: z.number(), precision: z.number(), recall: z.number(), f1: z.number() })
  .readonly();
export type ThresholdScore = z.infer<typeof ThresholdScore>;

/** The part of `settings.json` that Sayso tells users of; the rest belongs to the stage that decodes. */
export const PackThresholds = z.object({
  threshold: z.number().min(0).max(1).optional(),
  thresholds: z.array(ThresholdScore).readonly().optional(),
});
