import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readPolnear } from "../eval/attribution/polnear.ts";
import { findSharedData } from "../eval/shared-data.ts";
import { benchReader } from "./reader.ts";
import { benchStages } from "./stages.ts";

/**
 * Speed and memory of the whole program as a user runs it. Machines are shared and noisy: medians of several runs, and
 * ratios within one run, are what to quote. Nothing here can fail a build.
 */
const { values } = parseArgs({
  options: { articles: { type: "string", default: "200" }, runs: { type: "string", default: "5" } },
});
const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const data = findSharedData();
if (!existsSync(main)) throw new Error("dist/main.js is not there: run this by `npm run bench`, which builds it");
const scratch = mkdtempSync(join(tmpdir(), "sayso-bench-"));

interface Run {
  readonly seconds: number;
  /** Peak resident memory in bytes; 0 where the system does not tell. */
  readonly peak: number;
}

/** Runs Sayso as a process of its own; standard output is thrown away. */
function sayso(args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(process.execPath, [main, ...args], { stdio: ["ignore", "ignore", "pipe"] });
    const errors: Buffer[] = [];
    child.stderr.on("data", (piece: Buffer) => errors.push(piece));
    let peak = 0;
    const look = setInterval(() => {
      peak = Math.max(peak, readPeak(child.pid));
    }, 20);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(look);
      if (code !== 0)
        reject(new Error(`sayso ${args[0]} gave ${code}: ${Buffer.concat(errors).toString().slice(0, 500)}`));
      else resolve({ seconds: (performance.now() - begun) / 1000, peak });
    });
  });
}

/** The kernel's own high-water mark (Linux, `VmHWM` in kibibytes). */
function readPeak(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function row(name: string, value: string, note = ""): void {
  console.log(`  ${name.padEnd(44)} ${value.padStart(14)}   ${note}`);
}

const mebibytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;

try {
  const runs = Number(values.runs);
  console.log(`bench: Node ${process.version}, median of ${runs} runs`);
  const ledger = join(scratch, "small.sqlite");
  const first = join(scratch, "first.txt");
  writeFileSync(first, "Culvert closed\n\nThe council said on Tuesday that the culvert had been closed.\n");
  await sayso(["read", first, "--quiet", "--ledger", ledger]);
  for (const args of [["--version"], ["--help"], ["documents", "--ledger", ledger]]) {
    const times: number[] = [];
    for (let i = 0; i < runs + 1; i++) times.push((await sayso(args)).seconds);
    row(`cold start: sayso ${args[0]}`, `${(median(times.slice(1)) * 1000).toFixed(0)} ms`);
  }
  if (data === undefined) {
    console.log("  skipped: reading speed, ../shared/data is not there");
  } else {
    const articles = readPolnear(join(data, "polnear", "train.jsonl.gz")).slice(0, Number(values.articles));
    const folder = join(scratch, "articles");
    mkdirSync(folder);
    const files = articles.map(({ doc, text }) => {
      const path = join(folder, `${doc}.txt`);
      writeFileSync(path, text);
      return path;
    });
    await benchReader(articles, row);
    await benchStages(articles.slice(0, 55), row);
    const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
    const note = `${articles.length} PolNeAR articles of ${Math.round(characters / articles.length)} characters`;
    const read: Run[] = [];
    const attributed: Run[] = [];
    let size = 0;
    for (let i = 0; i < runs; i++) {
      const path = join(scratch, `ledger-${i}.sqlite`);
      read.push(await sayso(["read", ...files, "--quiet", "--ledger", path]));
      size = statSync(path).size;
      attributed.push(await sayso(["attributions", ...files]));
    }
    const speed = (all: readonly Run[]) => `${(articles.length / median(all.map((run) => run.seconds))).toFixed(1)} /s`;
    row("sayso read, whole process, durable", speed(read), note);
    row(
      "sayso attributions, whole process",
      speed(attributed),
      "peers after loading: GenderGapTracker 4.2-5.1, textacy 3.5, Citron 2.1-2.5",
    );
    row("peak memory of sayso read", mebibytes(Math.max(...read.map((run) => run.peak))));
    row(
      "ledger size per article",
      `${(size / articles.length / 1024).toFixed(1)} KiB`,
      `text is ${(characters / articles.length / 1024).toFixed(1)} KiB`,
    );
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
