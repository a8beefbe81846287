import { SaysoError } from "../../src/model/errors/error.ts";
import { fuzzedReaders } from "./readers.ts";

/** What became of one input. `busy`: milliseconds of processor time; `peak`: the most memory so far, in MB. */
export interface Outcome {
  readonly ended: "read" | "refused" | "failed";
  readonly says: string;
  readonly busy: number;
  readonly peak: number;
}

// The process that reads: it is fed by `fuzz.ts`, one input at a time.
const reader = fuzzedReaders[process.argv[2] ?? ""];
if (reader === undefined || process.send === undefined) throw new Error("a reader's name, and a parent, are needed");
const read = await reader.load();
const say = (outcome: Outcome | "ready") => process.send?.(outcome);
// A library that gives a file up may leave promises behind, as it may where Sayso reads.
process.on("unhandledRejection", () => undefined);

async function answer(bytes: Uint8Array): Promise<void> {
  const before = process.cpuUsage();
  let ended: Outcome["ended"] = "read";
  let says = "";
  try {
    await read(new Uint8Array(bytes));
  } catch (error) {
    ended = error instanceof SaysoError ? "refused" : "failed";
    says = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}` : String(error);
  }
  const { user, system } = process.cpuUsage(before);
  say({ ended, says, busy: (user + system) / 1_000, peak: process.resourceUsage().maxRSS / 1_024 });
}

process.on("message", (bytes: Uint8Array) => {
  answer(bytes).catch(() => process.exit(1));
});
say("ready");
