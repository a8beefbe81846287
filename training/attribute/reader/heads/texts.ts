/**
 * The articles that names and pronouns are learned from, as JSON lines of `doc` and `text`: PolNeAR train and dev, articles without
 * labels with their marks joined to the words as news writes them. All within the basic plane, so that offsets are the same everywhere.
 *
 * node training/attribute/reader/heads/texts.ts --out FOLDER [--data FOLDER]
 */
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readPolnear } from "../../../../eval/attribution/polnear.ts";
import { readJsonLines } from "../../../../eval/shared-data.ts";
import { joined } from "../joined.ts";

const { values } = parseArgs({
  options: { out: { type: "string" }, data: { type: "string", default: "../shared/data" } },
});
if (values.out === undefined) throw new Error("--out is needed");
mkdirSync(values.out, { recursive: true });

/** Most of what an article teaches stands in its first part. */
const longest = 5000;

const plain = (text: string): string => text.replace(/[\u{10000}-\u{10ffff}]/gu, "?");
function write(name: string, rows: readonly { readonly doc: string; readonly text: string }[]): void {
  const out = createWriteStream(join(values.out ?? "", `${name}.jsonl`));
  for (const { doc, text } of rows) out.write(`${JSON.stringify({ doc, text: plain(text) })}\n`);
  out.end();
  console.log(`${name}: ${rows.length} articles`);
}

for (const split of ["train", "dev"])
  write(`polnear-${split}`, readPolnear(join(values.data, "polnear", `${split}.jsonl.gz`)));
const bulk = readJsonLines<{ readonly ID?: string; readonly content?: string }>(
  join(values.data, "bulk-allsides", "allsides-8k.jsonl.gz"),
);
write(
  "bulk",
  bulk.flatMap(({ ID, content = "" }, index) => {
    if (content.length < 1000) return [];
    const text = joined(content.slice(0, longest));
    return [{ doc: ID ?? String(index), text: text.slice(0, Math.max(text.lastIndexOf(" "), 1)) }];
  }),
);
