import { glob, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Clock, Found } from "../intake/captured.ts";
import { captureFile, captureStdin } from "../intake/file.ts";
import { type OpenOptions, openBytes, openFile } from "../intake/open.ts";
import type { Fetcher } from "../intake/web/fetcher.ts";

export type { Fetcher } from "../intake/web/fetcher.ts";

/** One thing to be read: how it is called, and how to get at its bytes. */
export type Input = Found;

/** What inputs are opened with. */
export interface Sources extends OpenOptions {
  /** What `-` stands for; taken once. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** What addresses are fetched with; asked for when the first one comes. */
  readonly fetcher?: () => Promise<Fetcher>;
}

/** Whether a name is an address of the web and no path. */
export function isWebAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/**
 * What files, addresses and `-` hold, in the order given, each opened when the one before it has been gone through: a web archive or a
 * channel's export holds many documents. What cannot be opened is found too; capturing it says why.
 */
export async function* openInputs(names: readonly string[], sources: Sources): AsyncGenerator<Input> {
  for (const name of names) {
    if (sources.signal?.aborted) return;
    if (name === "-" && sources.stdin !== undefined) yield streamInput(sources.stdin, sources.clock);
    else if (isWebAddress(name) && sources.fetcher !== undefined) yield webInput(name, sources.fetcher, sources.signal);
    else yield* openFile(name, sources);
  }
}

/** One file of this machine, whatever it holds. */
export function fileInput(path: string, clock: Clock): Input {
  return { locator: path, capture: () => captureFile(path, clock) };
}

/** All that a stream gives, once; its locator is `-`. */
export function streamInput(stream: AsyncIterable<Uint8Array | string>, clock: Clock): Input {
  return { locator: "-", capture: () => captureStdin(stream, clock) };
}

/** The document at an address. */
export function webInput(address: string, fetcher: () => Promise<Fetcher>, signal?: AbortSignal): Input {
  return {
    locator: address,
    async capture() {
      const result = await (await fetcher()).fetch(address, signal === undefined ? {} : { signal });
      // Without validators a server has nothing to compare with, so it cannot say that nothing changed.
      if (result.kind === "unchanged") throw new Error(`${address} answered 304 to a request without conditions`);
      return result.captured;
    },
  };
}

/** What the files that a browser sent hold: their locators are their names alone, since a browser tells no path. */
export async function* openUploads(
  files: readonly { readonly name: string; bytes(): Promise<Uint8Array> }[],
  options: OpenOptions,
): AsyncGenerator<Input> {
  for (const file of files) yield* openBytes(await file.bytes(), basename(file.name) || "unnamed", "file", options);
}

/**
 * Paths and globs as a user gives them, each to the files it stands for, in the order given and each once; addresses and `-` as they are.
 * A name that exists is that file, even when it holds a star. A glob that fits nothing stays as it is, so that reading it says so.
 */
export async function expandPaths(paths: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const path of paths) for (const one of await expand(path)) found.add(one);
  return [...found];
}

async function expand(path: string): Promise<readonly string[]> {
  if (path === "-" || isWebAddress(path) || !/[*?[{]/.test(path) || (await exists(path))) return [path];
  const matches: string[] = [];
  for await (const entry of glob(path, { withFileTypes: false })) matches.push(entry);
  const files = await Promise.all(matches.map(async (match) => ((await isFile(match)) ? [match] : [])));
  const sorted = files.flat().sort();
  return sorted.length > 0 ? sorted : [path];
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => !found.isDirectory(),
    () => false,
  );
}
