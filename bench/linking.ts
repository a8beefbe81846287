import { createHash } from "node:crypto";
import { appendFileSync, createReadStream, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findSharedData, readJsonLines } from "../eval/shared-data.ts";
import { createLanguages } from "../src/languages/languages.ts";
import { openSqliteLedger } from "../src/ledger/sqlite/sqlite-ledger.ts";
import type { CaseContext } from "../src/model/case-stage.ts";
import { sha256 } from "../src/model/id.ts";
import type { DocumentRecord } from "../src/model/record.ts";
import type { Snapshot } from "../src/model/snapshot.ts";
import { createPacks } from "../src/packs/open-packs.ts";
import { linkDocument, linkedBy } from "../src/pipeline/linking.ts";
import { createPipeline, type Pipeline } from "../src/pipeline/pipeline.ts";

/**
 * Linking of many articles: articles a second, what the next one costs when the case is ten times as large, and how long a claim takes to be
 * shown. The articles are read by rules, which is quick, and what was read is kept in the temporary folder for the next run.
 */
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "10000" },
    /** Only reads, for runs to come. */
    read: { type: "boolean", default: false },
    /** Leaves the ledger there, for `bench/desk.ts`. */
    keep: { type: "string" },
  },
});

interface Article {
  readonly title?: string;
  readonly text: string;
  readonly outlet: string;
  readonly publishedAt?: string;
}

function* articlesOf(data: string, most: number): Generator<Article> {
  let made = 0;
  const news = readJsonLines<{ title: string; content: string; date: string; source: string }>(
    join(data, "bulk-allsides", "allsides-8k.jsonl.gz"),
  );
  for (const { title, content, date, source } of news.filter((one) => one.date !== "")) {
    if (made >= most * ARTICLES) break;
    made += 1;
    yield { title, text: `${title}\n\n${content}`, outlet: source, publishedAt: date };
  }
  const posts = readJsonLines<{ text: string; date: string; channel: string; category: string }>(
    join(data, "bulk-telegram-ru", "posts.jsonl.gz"),
  );
  for (const { text, date, channel } of posts) {
    if (made >= most) break;
    if (text.length < 200) continue;
    made += 1;
    yield { text, outlet: channel, publishedAt: date };
  }
}

/** Readings that were made before and lie in the temporary folder, the rest made now: one a line, always in the same order. */
async function* readArticles(most: number): AsyncGenerator<DocumentRecord> {
  const path = join(tmpdir(), "sayso-bench-linking.jsonl");
  let done = 0;
  if (existsSync(path)) {
    for await (const line of createInterface({ input: createReadStream(path) })) {
      if (done >= most) return;
      // A line cut short by an interruption is the last, and made again.
      if (!line.endsWith("}")) break;
      done += 1;
      yield JSON.parse(line) as DocumentRecord;
    }
  }
  const data = findSharedData();
  if (data === undefined) throw new Error("../shared/data is not there");
  const gazetteer = await createPacks(packs).gazetteer();
  const pipeline = createPipeline({
    languages: createLanguages(),
    models: gazetteer === undefined ? {} : { gazetteer },
  });
  const order = [...articlesOf(data, MOST)].toSorted((a, b) => (mixed(a) < mixed(b) ? -1 : 1));
  for (const article of order.slice(done, most)) {
    const record = await readArticle(pipeline, article);
    appendFileSync(path, `${JSON.stringify(record)}\n`);
    done += 1;
    if (done % 500 === 0) console.log(`  read ${done} of ${most}`);
    yield record;
  }
}

async function readArticle(pipeline: Pipeline, { text, outlet, publishedAt }: Article): Promise<DocumentRecord> {
  const snapshot: Snapshot = {
    id: sha256(text),
    size: Buffer.byteLength(text),
    mediaType: "text/plain",
    encoding: "utf-8",
    locator: `${sha256(text).slice(0, 8)}.txt`,
    method: "file",
    capturedAt: "2026-01-01T00:00:00.000Z",
  };
  const told = publishedAt === undefined ? {} : { publishedAt: new Date(publishedAt).toISOString() };
  const record = await pipeline.read(snapshot, text, CASE, told);
  return { ...record, document: { ...record.document, outlet: { name: outlet }, ...told } };
}

/** An order that has nothing to do with outlet or time. */
function mixed({ text }: Article): string {
  return createHash("sha1").update(text).digest("hex");
}

/** Of ten so many are long articles, the rest short posts: reading the bulk of articles takes longer than linking it. */
const ARTICLES = 0.25;

/** So many articles there are at most; a run of fewer takes the first of the same order. */
const MOST = 10_000;
const packs = process.env.SAYSO_PACKS || fileURLToPath(new URL("../packs", import.meta.url));
const by = { kind: "machine", name: "bench" } as const;
let CASE = "";

const percentile = (all: readonly number[], share: number) =>
  all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;

function row(name: string, value: string, note = ""): void {
  console.log(`  ${name.padEnd(44)} ${value.padStart(14)}   ${note}`);
}

/** Milliseconds of the processor since an earlier look: what else runs on a shared machine does not count. */
function worked(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

const scratch = mkdtempSync(join(tmpdir(), "sayso-bench-"));
try {
  const most = Number(values.articles);
  const path = values.keep ?? join(scratch, "ledger.sqlite");
  const ledger = await openSqliteLedger(path, { clock: () => new Date(0) });
  CASE = (await ledger.openCase("bulk", "Bulk", by)).id;
  const known = await createPacks(packs).known();
  const context: CaseContext = { languages: createLanguages(), ...known };
  const linking = await ledger.linking("bulk");
  let revision = (await linking.restart(linkedBy(context), 0)) ?? 0;
  const each: number[] = [];
  let stored = 0;
  let linked = 0;
  for await (const record of readArticles(most)) {
    if (values.read) continue;
    const { document, snapshot } = record;
    const bytes = Buffer.from(document.text);
    const sound = { ...record, snapshot: { ...snapshot, id: sha256(bytes) } };
    const whole = { ...sound, document: { ...document, snapshotId: sound.snapshot.id } };
    const { seq } = await ledger.record(whole, bytes, by);
    const begun = process.cpuUsage();
    const change = await linkDocument(whole, linking, context);
    const found = worked(begun);
    revision = (await linking.write(change, revision, seq)) ?? revision;
    const all = worked(begun);
    stored += all - found;
    linked += found;
    each.push(all);
    if (each.length % 500 === 0) {
      const last = each.slice(-500);
      const mean = last.reduce((sum, one) => sum + one, 0) / last.length;
      console.log(
        `  ${each.length}: ${mean.toFixed(1)} ms an article (all: find ${(linked / each.length).toFixed(1)}, write ${(stored / each.length).toFixed(1)}), p95 ${percentile(last, 0.95).toFixed(0)}, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB, ledger ${Math.round(statSync(path).size / 2 ** 20)} MiB`,
      );
    }
  }
  if (values.read) process.exit(0);
  const total = each.reduce((sum, one) => sum + one, 0) / 1000;
  const around = (at: number) => {
    const part = each.slice(Math.max(0, at - 500), at);
    return part.reduce((sum, one) => sum + one, 0) / Math.max(1, part.length);
  };
  row("linking", `${(each.length / total).toFixed(1)} /s`, `${each.length} articles; bar 20`);
  row("the next article, of 1,000", `${around(1000).toFixed(1)} ms`);
  row(
    `the next article, of ${each.length.toLocaleString("en")}`,
    `${around(each.length).toFixed(1)} ms`,
    `${(around(each.length) / around(1000)).toFixed(2)} times; bar 2`,
  );
  const events = await linking.events({ limit: 100 });
  const claims = await linking.claims({ limit: 1000 });
  const times: number[] = [];
  for (const claim of claims.items) {
    const begun = process.cpuUsage();
    const members = await linking.members(claim.id);
    await linking.relationsOf(members.map(({ statement }) => statement.id));
    const documents = [...new Set(members.map(({ statement }) => statement.documentId))];
    await linking.cards(documents);
    await linking.copiesOf(documents);
    await ledger.actors("bulk", documents);
    times.push(worked(begun));
  }
  row("a claim with all that is shown of it, p95", `${percentile(times, 0.95).toFixed(1)} ms`, "the 1,000 largest");
  row(
    "events of several articles",
    `${events.items.filter((one) => one.documents.length > 1).length}`,
    "of the 100 largest",
  );
  row("claims", `${claims.total}`, `largest ${claims.items[0]?.documents ?? 0} articles`);
  row("peak memory", `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);
  await ledger.close();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
