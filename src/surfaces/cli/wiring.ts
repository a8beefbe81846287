import type { Readable } from "node:stream";
import type { Places } from "../../app/corrections/place-in-words.ts";
import type { Examined } from "../../app/examine.ts";
import type { Fetcher } from "../../app/inputs.ts";
import type { ActorKnowledge } from "../../app/list-actors.ts";
import type { Pipeline } from "../../app/read-documents.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { CaseContext } from "../../model/case-stage.ts";
import type { Author } from "../../model/entry.ts";
import type { Languages } from "../../model/language/language.ts";
import type { Environment, Terminal } from "./terminal/terminal.ts";

/** How documents are read; what is absent is as usual. */
export interface ReadingOptions {
  /** From 0 to 1: attributions of less confidence are left out. */
  readonly threshold?: number;
  /** ISO 3166-1 alpha-2 codes of the countries that the articles are about. */
  readonly countries?: readonly string[];
  /** How many worker threads read; 0 reads in the thread that asks. */
  readonly workers?: number;
  /** Takes the sentence that says why a lesser reader reads, where that is so. */
  readonly remark?: (sentence: string) => void;
}

/** How the web is fetched from. */
export interface FetchOptions {
  /** What was fetched is kept as it went over the wire in a folder beside it: `ledger.sqlite.captures`. */
  readonly ledgerPath: string;
  readonly allowPrivate: readonly string[];
  readonly obeyRobots: boolean;
}

/** A fetcher, and how to let go of what it holds. */
export interface OpenFetcher {
  readonly fetcher: Fetcher;
  close(): Promise<void>;
}

/** How the desk is served: what `sayso serve` asks of the program that wires the rooms. */
export interface ServeOptions {
  readonly ledgerPath: string;
  readonly caseName: string;
  readonly host: string;
  /** `undefined`: the usual port, or the next free one. */
  readonly port: number | undefined;
  /** Reads the demo's documents first. */
  readonly demo: boolean;
  readonly reading: ReadingOptions;
  readonly say: (sentence: string) => void;
  /** When it aborts, the server finishes what it is answering and stops. */
  readonly signal: AbortSignal;
}

/** The concrete things behind the commands, each brought in only when a command needs it. */
export interface Wiring {
  readonly version: string;
  readonly by: Author;
  readonly clock: () => Date;
  /** The name that a person's decisions are written down with. */
  readonly person: string;
  openLedger(path: string): Promise<Ledger>;
  /** Where places are looked up by name, when they are there. */
  openPlaces(): Promise<Places | undefined>;
  /** What is known of actors beforehand, for telling them across documents. */
  openKnown(): Promise<ActorKnowledge>;
  /** What the statements of a case are linked, compared and traced with. */
  openLinking(): Promise<CaseContext>;
  createPipeline(options?: ReadingOptions): Promise<Pipeline>;
  openLanguages(): Promise<Languages>;
  /** @throws SaysoError SAYSO-FETCH-… when an option is none that there is, or the folder cannot be written */
  openFetcher(options: FetchOptions): Promise<OpenFetcher>;
  /** Looks at the ledger, the packs and the runtime. */
  examine(ledgerPath: string, threshold?: number): Promise<Examined>;
  /** Resolves when the server has stopped. */
  serve(options: ServeOptions): Promise<void>;
  /** The pages of the desk are built. */
  readonly deskIsBuilt: boolean;
}

/** What a command runs with. */
export interface Session {
  readonly wiring: Wiring;
  readonly terminal: Terminal;
  readonly environment: Environment;
  readonly stdin: Readable;
  /** Says on standard error that reading stops, and aborts; a second interrupt ends the program. */
  interruptible<T>(work: (signal: AbortSignal) => Promise<T>, words: string): Promise<T>;
}
