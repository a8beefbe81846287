import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A file of the suite: its bytes, what its leading comment says of it. */
export interface SuiteFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The Python expression that holds for what the suite's own reader makes of it. */
  readonly expect: string;
  /** `Content-type`, `Content-Location` …, as the comment asks the server to send them; names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
}

/** Where the suite's server has its files. */
export const SERVER = "http://127.0.0.1:8097/";

/** The suite's files, in the order of the archive. */
export function readSuite(dataDir: string): readonly SuiteFile[] {
  // Copied: a slice of a Buffer is the same memory.
  const archive = new Uint8Array(gunzipSync(readFileSync(join(dataDir, "feeds-feedparser", "tests.tar.gz"))));
  return membersOf(archive)
    .filter(([path]) => /\.(?:xml|json)$/u.test(path))
    .map(([path, bytes]) => ({ path, bytes, ...commentOf(bytes) }));
}

/** Regular files of a tar archive (POSIX ustar), with their paths. */
function membersOf(archive: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  const members: (readonly [string, Uint8Array])[] = [];
  const text = (start: number, length: number) =>
    new TextDecoder("latin1").decode(archive.subarray(start, start + length)).replace(/\0.*$/su, "");
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12).trim() || "0", 8);
    const prefix = text(at + 345, 155);
    const name = text(at, 100);
    const kind = text(at + 156, 1);
    if (kind === "0" || kind === "") {
      members.push([prefix === "" ? name : `${prefix}/${name}`, archive.subarray(at + 512, at + 512 + size)]);
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return members;
}

function commentOf(bytes: Uint8Array): Pick<SuiteFile, "expect" | "headers"> {
  // Zeros are left out, so that UTF-16 and UTF-32 can be looked at too.
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 8000)).replaceAll("\0", "");
  const expect = /Expect:\s*(.*?)\s*(?:\n|-->)/su.exec(head)?.[1] ?? "";
  const headers = [...head.matchAll(/^\s*Header:\s*([\w-]+):[ \t]*(.*?)\s*$/gmu)];
  return { expect, headers: new Map(headers.map(([, name = "", value = ""]) => [name.toLowerCase(), value])) };
}
