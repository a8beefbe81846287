import { glob, stat } from "node:fs/promises";
import { basename } from "node:path";
import { type Captured, type Clock, captureBytes, captureFile, captureStdin } from "../intake/file.ts";

/** One thing to be read: how it is called, and how to get at its bytes. */
export interface Input {
  /** A path as the user gave it, the name of an uploaded file, or `-`. */
  readonly locator: string;
  /** @throws SaysoError SAYSO-INTAKE-… when the bytes cannot be had or are no text */
  capture(): Promise<Captured>;
}

/** A file of this machine. */
export function fileInput(path: string, clock: Clock): Input {
  return { locator: path, capture: () => captureFile(path, clock) };
}

/** All that a stream gives, once; its locator is `-`. */
export function streamInput(stream: AsyncIterable<Uint8Array | string>, clock: Clock): Input {
  return { locator: "-", capture: () => captureStdin(stream, clock) };
}

/** A file that a browser sent: its locator is the name alone, since a browser tells no path. */
export function uploadInput(name: string, bytes: () => Promise<Uint8Array>, clock: Clock): Input {
  const locator = basename(name) || "unnamed";
  return { locator, capture: async () => captureBytes(await bytes(), locator, "file", clock) };
}

/**
 * Paths and globs as a user gives them, each to the files it stands for, in the order given and each once.
 * A name that exists is that file, even when it holds a star. A glob that fits nothing stays as it is, so
 * that reading it says so.
 */
export async function expandPaths(paths: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const path of paths) for (const one of await expand(path)) found.add(one);
  return [...found];
}

async function expand(path: string): Promise<readonly string[]> {
  if (path === "-" || !/[*?[{]/.test(path) || (await exists(path))) return [path];
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
