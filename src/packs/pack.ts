import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { SaysoError } from "../model/errors/error.ts";
import { packErrors } from "../model/errors/packs.ts";
import { Manifest, PACK_LIMIT } from "./manifest.ts";

/** A pack whose every byte is the one that its manifest names. */
export interface Pack {
  readonly folder: string;
  readonly manifest: Manifest;
  /** All files together, in bytes. */
  readonly bytes: number;
  /** By name; read and hashed once. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** True when there is a pack at the folder, sound or not. */
export function hasPack(folder: string): boolean {
  return existsSync(join(folder, "manifest.json"));
}

/**
 * Reads a pack whole and checks each file's SHA-256 before anything is done with it.
 * @throws SaysoError SAYSO-PACKS-001 when the manifest or a file cannot be read, -002 when a file is another than the
 * manifest names, -003 when the pack is larger than any that is loaded
 */
export async function readPack(folder: string): Promise<Pack> {
  const manifest = await readManifest(folder);
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > PACK_LIMIT) throw tooLarge(manifest, bytes);
  const files = await Promise.all(
    manifest.files.map(async (file) => {
      const path = join(folder, file.name);
      // A file that grew would be read whole before its hash could tell: its size is asked for first.
      const { size } = await stat(path).catch((cause: unknown) => {
        throw unreadable(`The pack ${manifest.id} lacks its file ${file.name}.`, cause);
      });
      const data = size === file.bytes ? await readFile(path).catch(() => undefined) : undefined;
      if (data === undefined || createHash("sha256").update(data).digest("hex") !== file.sha256) {
        throw new SaysoError(
          packErrors.wrongHash,
          `${file.name} of the pack ${manifest.id} is not the file it should be.`,
        );
      }
      return [file.name, data] as const;
    }),
  );
  return { folder, manifest, bytes, files: new Map(files) };
}

/**
 * What a pack says of itself; its files are not looked at.
 * @throws SaysoError SAYSO-PACKS-001
 */
export async function readManifest(folder: string): Promise<Manifest> {
  try {
    return Manifest.parse(JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")));
  } catch (cause) {
    throw unreadable(`The manifest of the pack in ${folder} cannot be read.`, cause);
  }
}

/**
 * One of a pack's files.
 * @throws SaysoError SAYSO-PACKS-001 when the manifest does not name it
 */
export function fileOf(pack: Pack, name: string): Uint8Array {
  const file = pack.files.get(name);
  if (file === undefined) throw unreadable(`The pack ${pack.manifest.id} has no file ${name}.`);
  return file;
}

/** A pack's file as text. */
export function textOf(pack: Pack, name: string): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(fileOf(pack, name));
}

function unreadable(sentence: string, cause?: unknown): SaysoError {
  return new SaysoError(packErrors.unreadable, sentence, { cause });
}

function tooLarge({ id }: Manifest, bytes: number): SaysoError {
  const megabytes = (count: number) => Math.round(count / 1e6);
  return new SaysoError(
    packErrors.tooLarge,
    `The pack ${id} is said to be ${megabytes(bytes)} MB; at most ${megabytes(PACK_LIMIT)} MB are loaded.`,
  );
}
