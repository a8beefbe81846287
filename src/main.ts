#!/usr/bin/env node
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Ledger } from "./ledger/ledger.ts";
import type { Pipeline } from "./pipeline/pipeline.ts";
import { runCli } from "./surfaces/cli/run.ts";
import type { ServeOptions, Wiring } from "./surfaces/cli/wiring.ts";

// The only file that wires concrete things. What a command does not need is not loaded: `--help` starts fast.

const root = join(import.meta.dirname, "..");
const deskFolder = join(root, "web", "dist");
const demoFolder = join(root, "fixtures", "demo", "documents");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
const by = { kind: "machine", name: "sayso", version } as const;
const clock = () => new Date();

async function openLedger(path: string): Promise<Ledger> {
  const { openSqliteLedger } = await import("./ledger/sqlite/sqlite-ledger.ts");
  return openSqliteLedger(path, { clock });
}

let pipeline: Promise<Pipeline> | undefined;

function createPipelineOnce(): Promise<Pipeline> {
  pipeline ??= (async () => {
    const [{ createPipeline }, { createLanguages }] = await Promise.all([
      import("./pipeline/pipeline.ts"),
      import("./languages/languages.ts"),
    ]);
    return createPipeline({ languages: createLanguages() });
  })();
  return pipeline;
}

const deskIsBuilt = existsSync(join(deskFolder, "index.html"));

async function serve(options: ServeOptions): Promise<void> {
  const { serveDeskOf } = await import("./surfaces/http/serve.ts");
  await serveDeskOf(
    {
      openLedger,
      createPipeline: createPipelineOnce,
      by,
      clock,
      version,
      demoFolder,
      ...(deskIsBuilt ? { deskFolder } : {}),
    },
    options,
  );
}

const wiring: Wiring = { version, by, clock, openLedger, createPipeline: createPipelineOnce, serve, deskIsBuilt };

for (const stream of [process.stdout, process.stderr]) {
  // `sayso documents | head` closes the pipe early: nobody listens any more, which is no failure.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

process.exitCode = await runCli(process.argv.slice(2), wiring, {
  out: process.stdout,
  err: process.stderr,
  stdin: process.stdin,
  environment: process.env,
});
