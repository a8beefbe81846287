import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes settings and manifest of the pack in a folder that holds its graph and its vocabulary. */
export function writePack(folder: string, version: string, settings: unknown): void {
  writeFileSync(join(folder, "settings.json"), `${JSON.stringify(settings, null, 2)}\n`);
  const files = ["model.onnx", "vocabulary.txt", "settings.json"].map((name) => {
    const bytes = readFileSync(join(folder, name));
    return { name, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  });
  const manifest = {
    id: "attribution-en",
    version,
    kind: "attribution",
    languages: ["en"],
    licence:
      "Weights: base e5-small-v2, MIT; trained on PolNeAR, for which no licence is stated, GAP (Apache-2.0), OntoGUM (CC BY) and labels made by rule. See MODEL_CARD.md.",
    origin: "training/attribute/reader, from e5-small-v2",
    description:
      "Reads who said what in English news: source, cue and content, each pointing to its attribution; names; and whom pronouns take up.",
    files,
  };
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}
