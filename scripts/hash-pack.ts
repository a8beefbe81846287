import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// Writes sizes and hashes of a pack's files into its manifest: `node scripts/hash-pack.ts packs/directory`.

const folder = process.argv[2] ?? "";
const path = join(folder, "manifest.json");
const manifest = JSON.parse(readFileSync(path, "utf8")) as { readonly files: readonly { readonly name: string }[] };
const files = manifest.files.map(({ name }) => {
  const bytes = readFileSync(join(folder, name));
  return { name, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
});
writeFileSync(path, `${JSON.stringify({ ...manifest, files }, null, 2)}\n`);
