import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Outcome } from "./child.ts";
import { chanceOf, mutate } from "./mutate.ts";
import { fuzzedReaders } from "./readers.ts";

/** Processor time that one input may take, in milliseconds, and memory that its process may, in MB. */
const SLOW = 5_000;
const LARGE = 1_024;
/** On the clock, of a machine that may do much else: then the process is ended. */
const PATIENCE = 40_000;
/** A process is used for so many inputs: its memory is then the last input's, not all inputs'. */
const INPUTS_A_PROCESS = 400;

/** An input that a reader broke on. */
export interface Finding {
  readonly what: string;
  /** Where the input was written to. */
  readonly file: string;
}

/** What was done, and what was found. `slowest` in milliseconds of processor time, `peak` in MB. */
export interface Fuzzed {
  readonly inputs: number;
  readonly read: number;
  readonly refused: number;
  readonly slowest: number;
  readonly peak: number;
  readonly findings: readonly Finding[];
}

interface Process {
  readonly child: ChildProcess;
  used: number;
}

function startChild(name: string): Promise<Process> {
  const child = fork(fileURLToPath(new URL("./child.ts", import.meta.url)), [name], {
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${LARGE}`],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve({ child, used: 0 }));
    child.once("exit", (code) => reject(new Error(`the reader ${name} did not start (${code})`)));
  });
}

function answerOf(child: ChildProcess, bytes: Uint8Array): Promise<Outcome | "hung" | "died"> {
  return new Promise((resolve) => {
    const end = (answer: Outcome | "hung" | "died") => {
      clearTimeout(timer);
      child.off("message", hear).off("exit", leave);
      resolve(answer);
    };
    const hear = (answer: unknown) => end(answer as Outcome);
    const leave = () => end("died");
    const timer = setTimeout(() => end("hung"), PATIENCE);
    child.on("message", hear).on("exit", leave);
    child.send(bytes);
  });
}

function complaint(answer: Outcome | "hung" | "died"): string | undefined {
  if (answer === "hung") return `did not answer within ${PATIENCE / 1_000} seconds`;
  if (answer === "died") return "ended its process";
  if (answer.ended === "failed") return `failed without a code: ${answer.says}`;
  if (answer.busy > SLOW) return `took ${Math.round(answer.busy)} ms`;
  return answer.peak > LARGE ? `took ${Math.round(answer.peak)} MB` : undefined;
}

/**
 * Feeds a reader damaged inputs for so long, in a process of its own, and tells what it broke on. The same seed gives the same inputs.
 * @throws Error when the reader does not start
 */
export async function fuzz(name: string, milliseconds: number, seed: number): Promise<Fuzzed> {
  const corpus = (await fuzzedReaders[name]?.corpus()) ?? [];
  if (corpus.length === 0) throw new Error(`there is nothing to feed the reader ${name} with`);
  const folder = join(tmpdir(), "sayso-fuzz");
  const chance = chanceOf(seed);
  const pick = () => corpus[Math.floor(chance() * corpus.length)] ?? new Uint8Array();
  const findings: Finding[] = [];
  let [inputs, read, refused, slowest, peak] = [0, 0, 0, 0, 0];
  let process = await startChild(name);
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const bytes = mutate(pick(), pick(), chance);
    const answer = await answerOf(process.child, bytes);
    inputs += 1;
    process.used += 1;
    if (typeof answer === "object") {
      if (answer.ended === "read") read += 1;
      if (answer.ended === "refused") refused += 1;
      slowest = Math.max(slowest, answer.busy);
      peak = Math.max(peak, answer.peak);
    }
    const what = complaint(answer);
    if (what !== undefined) {
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `${name}-${seed}-${inputs}`);
      writeFileSync(file, bytes);
      findings.push({ what, file });
    }
    if (what !== undefined || process.used >= INPUTS_A_PROCESS) {
      process.child.kill("SIGKILL");
      process = await startChild(name);
    }
  }
  process.child.kill("SIGKILL");
  return { inputs, read, refused, slowest, peak, findings };
}
