import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { indexOfDirectory, rowsOf } from "../src/packs/directory-index.ts";

// Makes the index of packs/directory anew and writes sizes and hashes of its files into the manifest: `node scripts/make-directory.ts`.

const folder = join(import.meta.dirname, "..", "packs", "directory");
const rows = (name: string) => rowsOf(readFileSync(join(folder, name), "utf8"));
const index = indexOfDirectory({
  actors: rows("actors.tsv").slice(1),
  offices: rows("offices.tsv").slice(1),
  countries: rows("countries.tsv").slice(1),
  givenNames: rows("given-names.tsv"),
});
writeFileSync(join(folder, "index.tsv"), index);

const path = join(folder, "manifest.json");
const manifest = JSON.parse(readFileSync(path, "utf8")) as { readonly files: readonly { readonly name: string }[] };
const files = manifest.files.map(({ name }) => {
  const bytes = readFileSync(join(folder, name));
  return { name, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
});
writeFileSync(path, `${JSON.stringify({ ...manifest, files }, null, 2)}\n`);
