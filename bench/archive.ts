import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { examplePage, exampleRecord } from "../src/intake/archive/example-archive.ts";
import { openFile } from "../src/intake/open.ts";

/**
 * How fast a large web archive is read and how much memory that takes: records of own pages, each twice with an image
 * that is passed over, written to the temporary folder. Run: `node bench/archive.ts --megabytes 300 [--plain]`.
 */
const { values } = parseArgs({
  options: { megabytes: { type: "string", default: "300" }, plain: { type: "boolean", default: false } },
});

/** Words that pack about as well as those of pages do. */
function* words(): Generator<string, never> {
  let state = 1;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield (state % 50_000).toString(36);
  }
}

const folder = mkdtempSync(join(tmpdir(), "sayso-bench-"));
const path = join(folder, values.plain ? "pages.warc" : "pages.warc.gz");
const source = words();
const texts = Array.from({ length: 64 }, () => Array.from({ length: 4_000 }, () => source.next().value).join(" "));
const image = Buffer.from(Array.from({ length: 20_000 }, () => Number.parseInt(source.next().value, 36) % 256));

const limit = Number(values.megabytes) * 1e6;
let pages = 0;
let written = 0;
const file = createWriteStream(path);
while (written < limit) {
  const number = ++pages;
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
  const uri = `https://news.example.org/${number}`;
  const page = exampleRecord({ id, uri, body: examplePage(`Page ${number}`, texts[number % texts.length]) });
  const picture = exampleRecord({
    id,
    uri: `${uri}.png`,
    body: image,
    http: { headers: { "Content-Type": "image/png" } },
  });
  for (const record of [page, picture]) {
    const bytes = values.plain ? record : gzipSync(record, { level: 1 });
    written += bytes.length;
    if (!file.write(bytes)) await once(file, "drain");
  }
}
file.end();
await once(file, "close");

const size = statSync(path).size;
let captured = 0;
let letters = 0;
let peak = 0;
const started = performance.now();
const cpu = process.cpuUsage();
for await (const found of openFile(path, { clock: () => new Date() })) {
  letters += (await found.capture()).text.length;
  captured++;
  if (captured % 200 === 0) peak = Math.max(peak, process.memoryUsage().rss);
}
const seconds = (performance.now() - started) / 1000;
const used = process.cpuUsage(cpu);
const processor = (used.user + used.system) / 1e6;
rmSync(folder, { recursive: true });
const rate = (of: number, by: number) => (of / by).toFixed(1);
console.log(
  `${(size / 1e6).toFixed(0)} MB, ${pages} pages and as many images; ${captured} captured, ${(letters / 1e6).toFixed(0)} million letters`,
);
console.log(
  `${rate(size / 1e6, seconds)} MB/s, ${rate(2 * pages, seconds)} records/s; by processor time ${rate(size / 1e6, processor)} MB/s, ${rate(2 * pages, processor)} records/s`,
);
console.log(
  `peak memory ${(peak / 1e6).toFixed(0)} MB while reading, ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB of the whole process`,
);
