import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkCaseName, titleOf } from "../../app/case-name.ts";
import type { Places } from "../../app/corrections/place-in-words.ts";
import { type Fetcher, fileInput, type Input } from "../../app/inputs.ts";
import { bringUpToDate } from "../../app/link-case.ts";
import type { ActorKnowledge } from "../../app/list-actors.ts";
import { DEMO_CASE, loadDemo } from "../../app/load-demo.ts";
import type { Pipeline, Reader } from "../../app/read-documents.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { CaseContext } from "../../model/case-stage.ts";
import type { Author } from "../../model/entry.ts";
import { SaysoError } from "../../model/errors/error.ts";
import { usageErrors } from "../../model/errors/usage.ts";
import type { Languages } from "../../model/language/language.ts";
import { createHttpApp } from "./http-app.ts";
import { hostsOf, isLoopback, listen } from "./listen.ts";

/** The concrete things that serving needs. */
export interface ServeDeps {
  openLedger(path: string): Promise<Ledger>;
  createPipeline(): Promise<Pipeline>;
  readonly by: Author;
  readonly clock: () => Date;
  readonly person: string;
  openPlaces(): Promise<Places | undefined>;
  openKnown(): Promise<ActorKnowledge>;
  openLinking(): Promise<CaseContext>;
  openLanguages(): Promise<Languages>;
  openFetcher(ledgerPath: string): Promise<{ readonly fetcher: Fetcher; close(): Promise<void> }>;
  readonly version: string;
  /** The session's secret, where the user sets one; else each run makes its own. */
  readonly token?: string;
  readonly demoFolder: string;
  readonly deskFolder?: string;
}

/** Milliseconds that an answer waits for what was just read to be linked: the desk shows what there is, and how far linking has come. */
const PATIENCE = 300;

/** What is asked of the server. */
export interface ServeRequest {
  readonly ledgerPath: string;
  readonly caseName: string;
  readonly host: string;
  readonly port: number | undefined;
  readonly demo: boolean;
  readonly say: (sentence: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Serves the desk until the signal aborts; then finishes what is under way and closes the ledger.
 * @throws SaysoError SAYSO-USAGE-006 or -012 when it cannot listen, -017 when others could reach it; SAYSO-LEDGER-…
 */
export async function serveDeskOf(deps: ServeDeps, request: ServeRequest): Promise<void> {
  checkCaseName(request.caseName);
  if (!isLoopback(request.host)) {
    const words = `Anyone who can reach ${request.host} over the network could read this ledger and add to it: there are no accounts yet.`;
    throw new SaysoError(usageErrors.openHost, words);
  }
  mkdirSync(dirname(request.ledgerPath), { recursive: true });
  const ledger = await deps.openLedger(request.ledgerPath);
  let pipeline: Pipeline | undefined;
  let opened: ReturnType<ServeDeps["openFetcher"]> | undefined;
  const linking = once(() => deps.openLinking());
  const fetching = () => (opened ??= deps.openFetcher(request.ledgerPath));
  try {
    // Before anybody can wait for an answer: what reads is loaded in this thread, and that takes a moment.
    pipeline = await deps.createPipeline();
    const reader: Reader = { ledger, pipeline, by: deps.by };
    if (request.demo) await readDemo(deps, request, reader, linking);
    else await ledger.openCase(request.caseName, titleOf(request.caseName), deps.by);
    if (request.signal.aborted) return;
    // For the same reason, and because nothing on the first screen is told without it.
    await linking();
    const { deskFolder } = deps;
    const app = createHttpApp({
      ledger,
      reader: () => Promise.resolve(reader),
      clock: deps.clock,
      person: deps.person,
      places: once(() => deps.openPlaces()),
      known: once(() => deps.openKnown()),
      linking,
      languages: once(() => deps.openLanguages()),
      patience: PATIENCE,
      fetcher: async () => (await fetching()).fetcher,
      version: deps.version,
      defaultCase: request.caseName,
      token: deps.token ?? randomBytes(32).toString("base64url"),
      hosts: hostsOf(request.host),
      ...(deskFolder === undefined ? {} : { deskFolder }),
    });
    const server = await listen(app, request.host, request.port);
    // What the first screen shows takes seconds in a large case, and is kept: it is worked out while the browser is opened.
    const first = new URL(
      `/api/overview?case=${encodeURIComponent(request.caseName)}`,
      addressOf(request.host, server.port),
    );
    void Promise.resolve(app.request(first)).catch(() => undefined);
    if (deskFolder === undefined) request.say("The desk is not built: run `npm run build`. Only /api answers.");
    request.say(`The desk is open at ${addressOf(request.host, server.port)}`);
    request.say(`Ledger: ${request.ledgerPath}. Interrupt (Ctrl-C) to stop.`);
    await aborted(request.signal);
    await server.stop();
  } finally {
    await pipeline?.close?.();
    await (await opened?.catch(() => undefined))?.close();
    await ledger.close();
  }
}

/** Opens a thing when it is asked for first. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => (opened ??= open());
}

function addressOf(host: string, port: number): string {
  return `http://${host.includes(":") && !host.startsWith("[") ? `[${host}]` : host}:${port}/`;
}

async function readDemo(
  deps: ServeDeps,
  request: ServeRequest,
  reader: Reader,
  context: () => Promise<CaseContext>,
): Promise<void> {
  const names = (await readdir(deps.demoFolder)).filter((name) => /\.(?:txt|html)$/u.test(name)).sort();
  const inputs = names.map((name) => demoInput(deps, name));
  let fresh = 0;
  for await (const event of loadDemo(reader, inputs)) {
    if (request.signal.aborted) return;
    if (event.type === "read" && event.outcome !== "known") fresh++;
    if (event.type === "failed") request.say(`demo: ${event.error.message}`);
  }
  if (fresh > 0) await bringUpToDate({ ledger: reader.ledger, context }, DEMO_CASE);
  if (fresh > 0) request.say(`Read the demo case: ${fresh} documents.`);
}

/** The name alone: where the program lies on this machine is nobody's business in a ledger. */
function demoInput({ demoFolder, clock }: ServeDeps, name: string): Input {
  const locator = `demo/${name}`;
  return {
    locator,
    capture: async () => {
      const captured = await fileInput(join(demoFolder, name), clock).capture();
      return { ...captured, snapshot: { ...captured.snapshot, locator } };
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
