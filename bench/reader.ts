import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createLanguages } from "../src/languages/languages.ts";
import { sha256 } from "../src/model/id.ts";
import { openAttributionPack } from "../src/packs/attribution-pack.ts";
import { hasPack } from "../src/packs/pack.ts";
import { createPipeline, type Pipeline } from "../src/pipeline/pipeline.ts";

/** What the process that reads tells of itself. */
interface Told {
  /** From the start of the process's own code to the first article read. */
  readonly first: number;
  /** Milliseconds of each article after that. */
  readonly each: readonly number[];
  readonly words: number;
  /** Peak resident memory in bytes, as the system counts it. */
  readonly peak: number;
}

interface Article {
  readonly doc: string;
  readonly text: string;
}

/** A pack of the repository's own, or of the folder that SAYSO_PACKS names. */
const pack = `${process.env.SAYSO_PACKS || fileURLToPath(new URL("../packs", import.meta.url))}/attribution-en`;

/**
 * The pipeline with the trained reader, in one process with one thread for the weights, after loading: what peers are
 * measured by. To hold it to one core, start the bench under `taskset -c 0`.
 */
export async function benchReader(
  articles: readonly Article[],
  row: (name: string, value: string, note?: string) => void,
): Promise<void> {
  if (!hasPack(pack)) {
    console.log("  skipped: the trained reader, packs/attribution-en is not there");
    return;
  }
  const told = await readApart(articles.slice(0, 50));
  const seconds = told.each.reduce((sum, one) => sum + one, 0) / 1000;
  const size = `articles of ${Math.round(told.words / told.each.length)} words`;
  row("trained reader, after loading", `${(told.each.length / seconds).toFixed(1)} /s`, size);
  row("trained reader, the same at 800 words", `${(told.words / 800 / seconds).toFixed(1)} /s`, "bar 5, aim 23");
  row("trained reader, loading and one article", `${told.first.toFixed(0)} ms`, "bar 1500");
  row("trained reader, peak memory", `${(told.peak / 2 ** 20).toFixed(0)} MiB`, "bar 700 MB");
}

/** In a process of its own: what is measured is not what the bench itself holds. */
function readApart(articles: readonly Article[]): Promise<Told> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url));
    child.on("message", (told) => resolve(told as Told));
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`the reading process ended with ${code}`)));
    child.send(articles);
  });
}

async function openPipeline(): Promise<Pipeline> {
  return createPipeline({ languages: createLanguages(), models: { attribution: await openAttributionPack(pack) } });
}

async function read(pipeline: Pipeline, { doc, text }: Article): Promise<number> {
  const snapshot = {
    id: sha256(text),
    size: Buffer.byteLength(text),
    mediaType: "text/plain",
    encoding: "utf-8",
    locator: `${doc}.txt`,
    method: "file",
    capturedAt: "2026-01-01T00:00:00.000Z",
  } as const;
  const begun = performance.now();
  await pipeline.read(snapshot, text, `case_${"0".repeat(32)}`);
  return performance.now() - begun;
}

async function tell(articles: readonly Article[]): Promise<void> {
  const begun = performance.now();
  const pipeline = await openPipeline();
  const [head, ...rest] = articles;
  if (head !== undefined) await read(pipeline, head);
  const first = performance.now() - begun;
  const each: number[] = [];
  for (const article of rest) each.push(await read(pipeline, article));
  const words = rest.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  const peak = process.resourceUsage().maxRSS * 1024;
  process.send?.({ first, each, words, peak } satisfies Told, () => process.exit(0));
}

if (import.meta.main && process.send !== undefined) {
  process.once("message", (articles: readonly Article[]) => void tell(articles));
}
