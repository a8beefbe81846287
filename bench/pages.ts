import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { findSharedData } from "../eval/shared-data.ts";
import { captureBytes } from "../src/intake/captured.ts";
import { createLanguages } from "../src/languages/languages.ts";
import { parse } from "../src/stages/parse/parse.ts";

/**
 * Pages a second of one thread: bytes to reading copy with its source map, residue and metadata, beside readability over linkedom alone, and trafilatura where
 * a Python with it is there (PYTHON). Pages are those of fundus' parser tests. Run: `node bench/pages.ts [--pages 200]`.
 */
const { values } = parseArgs({ options: { pages: { type: "string", default: "200" } } });
const data = findSharedData();
if (data === undefined) {
  console.log("skipped: ../shared/data is not there");
  process.exit(0);
}
const files = pagesIn(join(data, "fundus-parser-tests")).slice(0, Number(values.pages));
const pages = files.map((path) => (path.endsWith(".gz") ? gunzipSync(readFileSync(path)) : readFileSync(path)));
const languages = createLanguages();
const clock = () => new Date(0);

function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.html?(?:\.gz)?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function time(name: string, work: (page: Uint8Array) => void): void {
  // The first pass is for the compiler.
  for (const page of pages.slice(0, 20)) attempt(() => work(page));
  const begun = process.cpuUsage();
  let refused = 0;
  for (const page of pages) if (!attempt(() => work(page))) refused++;
  const { user, system } = process.cpuUsage(begun);
  const milliseconds = (user + system) / 1000 / pages.length;
  console.log(
    `${name.padEnd(34)} ${(1000 / milliseconds).toFixed(1).padStart(7)} pages/s of processor time, ${milliseconds.toFixed(1)} ms a page, ${refused} refused`,
  );
}

function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

console.log(`${pages.length} pages, ${(pages.reduce((sum, page) => sum + page.length, 0) / 1e6).toFixed(1)} MB`);
time("sayso: capture and parse", (page) => {
  const { text, snapshot } = captureBytes(page, "page.html", "file", clock);
  const decoded = { text, mediaType: snapshot.mediaType, locator: snapshot.locator };
  parse.run({ decoded }, { documentId: "document_0", languages });
});
time("readability over linkedom alone", (page) => {
  const { document } = parseHTML(new TextDecoder().decode(page));
  new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
});

const peer = `
import gzip, sys, time
import trafilatura
pages = [gzip.open(p).read() if p.endswith(".gz") else open(p, "rb").read() for p in sys.stdin.read().split("\\n") if p]
for page in pages[:20]: trafilatura.bare_extraction(page, with_metadata=True)
begun = time.process_time()
for page in pages: trafilatura.bare_extraction(page, with_metadata=True)
ms = 1000 * (time.process_time() - begun) / len(pages)
print(f"{'trafilatura ' + trafilatura.__version__:<34} {1000 / ms:7.1f} pages/s of processor time, {ms:.1f} ms a page")
`;
const python = spawnSync(process.env.PYTHON ?? "python3", ["-c", peer], { input: files.join("\n"), encoding: "utf8" });
console.log(python.status === 0 ? python.stdout.trim() : "trafilatura: skipped, no Python with it here");
