#!/usr/bin/env node
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism, userInfo } from "node:os";
import { join } from "node:path";
import { isMainThread, type MessagePort, parentPort, Worker, workerData } from "node:worker_threads";
import type { Examined } from "./app/examine.ts";
import type { Ledger } from "./ledger/ledger.ts";
import type { CaseContext } from "./model/case-stage.ts";
import { SaysoError } from "./model/errors/error.ts";
import { usageErrors } from "./model/errors/usage.ts";
import type { ReadingSettings } from "./model/stage.ts";
import type { Packs } from "./packs/open-packs.ts";
import type { PackOptions } from "./packs/pack-graph.ts";
import type { Pipeline } from "./pipeline/pipeline.ts";
import type { FetchOptions, OpenFetcher, ReadingOptions, ServeOptions, Wiring } from "./surfaces/cli/wiring.ts";

// The only file that wires concrete things. What a command does not need is not loaded: `--help` starts fast.

const root = join(import.meta.dirname, "..");
const deskFolder = join(root, "web", "dist");
const demoFolder = join(root, "fixtures", "demo", "documents");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
const by = { kind: "machine", name: "sayso", version } as const;
const clock = () => new Date();
const person = process.env.SAYSO_NAME || accountName();

/** Not every account has a name. */
function accountName(): string {
  try {
    return userInfo().username || "somebody";
  } catch {
    return "somebody";
  }
}

async function openLedger(path: string): Promise<Ledger> {
  const { openSqliteLedger } = await import("./ledger/sqlite/sqlite-ledger.ts");
  return openSqliteLedger(path, { clock });
}

/** Where packs lie: the folder that SAYSO_PACKS names, else the one that comes with the program. */
const packsFolder = process.env.SAYSO_PACKS || join(root, "packs");

/** What a worker that reads is started with. */
interface ReaderData {
  readonly reader: "sayso";
  readonly settings: ReadingSettings;
}

/** @throws SaysoError SAYSO-USAGE-003 when SAYSO_RUNTIME or SAYSO_THREADS is none that there is */
async function packOptions(): Promise<PackOptions> {
  const { runtimeNames } = await import("./packs/runtime/runtime.ts");
  const { SAYSO_RUNTIME: asked, SAYSO_THREADS: threads } = process.env;
  const runtime = runtimeNames.find((name) => name === asked);
  if (asked && runtime === undefined) throw badSetting(`SAYSO_RUNTIME must be ${runtimeNames.join(" or ")}.`);
  if (threads && !/^[1-9]\d?$/.test(threads)) throw badSetting("SAYSO_THREADS must be a whole number from 1 to 99.");
  return { ...(runtime === undefined ? {} : { runtime }), ...(threads ? { threads: Number(threads) } : {}) };
}

function badSetting(sentence: string): SaysoError {
  return new SaysoError(usageErrors.badCommand, sentence);
}

let packs: Promise<Packs> | undefined;

/** What is opened is kept: places serve readings, corrections and actors alike. */
function openPacks(): Promise<Packs> {
  packs ??= import("./packs/open-packs.ts").then(({ createPacks }) => createPacks(packsFolder, packOptions));
  return packs;
}

const openPlaces = async () => (await openPacks()).gazetteer();
const openKnown = async () => (await openPacks()).known();
/** What statements of a case are linked, compared and traced with. */
async function openLinking(): Promise<CaseContext> {
  const packs = await openPacks();
  const [{ createLanguages }, known, sentences, inference] = await Promise.all([
    import("./languages/languages.ts"),
    packs.known(),
    packs.sentences(),
    packs.inference(),
  ]);
  return {
    languages: createLanguages(),
    ...known,
    ...(sentences ? { sentences } : {}),
    ...(inference ? { inference } : {}),
  };
}
const openLanguages = async () => (await import("./languages/languages.ts")).createLanguages();
const openModels = async () => (await openPacks()).models();

/** Reads in the thread that asks. */
async function createReading(settings: ReadingSettings): Promise<Pipeline> {
  const [{ createPipeline }, { createLanguages }, models] = await Promise.all([
    import("./pipeline/pipeline.ts"),
    import("./languages/languages.ts"),
    openModels(),
  ]);
  return createPipeline({ languages: createLanguages(), models, settings });
}

/** Each worker holds languages and weights of its own: more than a few cost more memory than they save time. */
const usualWorkers = Math.max(1, Math.min(4, availableParallelism() - 1));

/** Whom a site can turn to: what is fetched carries it. */
const contact = process.env.SAYSO_CONTACT ? `; ${process.env.SAYSO_CONTACT}` : "";

async function openFetcher({ ledgerPath, allowPrivate, obeyRobots }: FetchOptions): Promise<OpenFetcher> {
  const { createFetcher, openWarcWriter } = await import("./intake/web/fetcher.ts");
  const software = `Sayso/${version}`;
  const warc = await openWarcWriter({ folder: `${ledgerPath}.captures`, clock, software });
  const userAgent = `${software} (+offline claim ledger${contact})`;
  const fetcher = createFetcher({ clock, userAgent, random: Math.random, allowPrivate, obeyRobots, warc });
  return { fetcher, close: () => warc.close() };
}

async function createPipeline(options: ReadingOptions = {}): Promise<Pipeline> {
  const { threshold, countries, workers = usualWorkers, remark } = options;
  const settings: ReadingSettings = {
    ...(threshold === undefined ? {} : { attributionThreshold: threshold }),
    ...(countries === undefined ? {} : { countries }),
  };
  if (!existsSync(join(packsFolder, "attribution-en", "manifest.json"))) {
    remark?.("The weights of the trained reader are not there: rules read instead. `sayso doctor` says more.");
  }
  if (workers === 0) return createReading(settings);
  const start = () => {
    const data: ReaderData = { reader: "sayso", settings };
    return new Worker(new URL(import.meta.url), {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: 1_024 },
    });
  };
  // The first loads what it reads with while this thread gets ready.
  const first = [start()];
  first[0]?.unref();
  const [{ createPool }, { tagsOf }, models] = await Promise.all([
    import("./pipeline/pool.ts"),
    import("./pipeline/pipeline.ts"),
    openModels(),
  ]);
  return createPool({ workers, stages: tagsOf({ models, settings }), start: () => first.pop() ?? start() });
}

const deskIsBuilt = existsSync(join(deskFolder, "index.html"));

async function serve({ reading, ...options }: ServeOptions): Promise<void> {
  const { serveDeskOf } = await import("./surfaces/http/serve.ts");
  await serveDeskOf(
    {
      openLedger,
      createPipeline: () => createPipeline({ ...reading, remark: options.say }),
      openPlaces,
      openKnown,
      openLinking,
      openLanguages,
      openFetcher: (ledgerPath) => openFetcher({ ledgerPath, allowPrivate: [], obeyRobots: true }),
      by,
      clock,
      person,
      version,
      ...(process.env.SAYSO_TOKEN ? { token: process.env.SAYSO_TOKEN } : {}),
      demoFolder,
      ...(deskIsBuilt ? { deskFolder } : {}),
    },
    options,
  );
}

async function examineAll(ledgerPath: string, threshold?: number): Promise<Examined> {
  const [{ examine }, { inspectPacks }, { createLanguages }] = await Promise.all([
    import("./app/examine.ts"),
    import("./packs/inspect.ts"),
    import("./languages/languages.ts"),
  ]);
  const { runtime } = await packOptions();
  return examine({
    ledgerPath,
    openLedger,
    languages: createLanguages(),
    packs: await inspectPacks(packsFolder, runtime),
    ...(threshold === undefined ? {} : { threshold }),
  });
}

const wiring: Wiring = {
  version,
  by,
  clock,
  person,
  openLedger,
  openPlaces,
  openKnown,
  openLinking,
  createPipeline,
  openLanguages,
  openFetcher,
  examine: examineAll,
  serve,
  deskIsBuilt,
};

async function run(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    // `sayso documents | head` closes the pipe early: nobody listens any more, which is no failure.
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
  }
  const { runCli } = await import("./surfaces/cli/run.ts");
  process.exitCode = await runCli(process.argv.slice(2), wiring, {
    out: process.stdout,
    err: process.stderr,
    stdin: process.stdin,
    environment: process.env,
  });
}

/** The same file is where a worker begins: it makes a pipeline of its own and answers. */
async function answer(port: MessagePort, { settings }: ReaderData): Promise<void> {
  const { answerRequests } = await import("./pipeline/worker.ts");
  answerRequests(port, () => createReading(settings));
}

const data = workerData as ReaderData | null;
if (!isMainThread && parentPort !== null && data?.reader === "sayso") await answer(parentPort, data);
else await run();
