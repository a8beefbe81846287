import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { configure, type FileEntry, Reader, ZipReader } from "@zip.js/zip.js";
import { SaysoError } from "../../model/errors/error.ts";
import { formatErrors } from "../../model/errors/format.ts";
import type { Clock, Found, Known } from "../captured.ts";
import type { Tally } from "../tally.ts";
import { ByteReader, type ByteSource, streamSource } from "./byte-reader.ts";
import { mismatchOf } from "./digest.ts";
import { archiveFormat, openArchive } from "./open-archive.ts";

/** Bytes that can be read from any place. */
export interface RandomAccess {
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** What is read besides WARCs, as a whole: no list of pages is nearly as long. */
const LIST_LIMIT = 64 << 20;
/** More members than any collection has. */
const MEMBER_LIMIT = 100_000;
const BOMB = { ratio: 200, after: 256 << 20 };

// The library's workers are threads of a browser.
configure({ useWebWorkers: false, chunkSize: 256 << 10 });

class AccessReader extends Reader<RandomAccess> {
  readonly #access: RandomAccess;
  constructor(access: RandomAccess) {
    super(access);
    this.#access = access;
    this.size = access.size;
  }
  override async readUint8Array(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.#access.read(offset, length));
  }
}

/** A WACZ file (webrecorder's Web Archive Collection Zipped 1.1.1), opened. */
export interface Collection {
  readonly warcs: readonly FileEntry[];
  readonly lists: readonly FileEntry[];
  readonly description: FileEntry | undefined;
  readonly descriptionDigest: FileEntry | undefined;
  /** Why it is not read, where two members have one name, or a name that leads elsewhere. */
  readonly refusal?: string;
}

/** The collection that a ZIP file is; `undefined` when it is another kind of ZIP file, or none. */
export async function collectionIn(access: RandomAccess): Promise<Collection | undefined> {
  const entries: FileEntry[] = [];
  const names = new Set<string>();
  let refusal: string | undefined;
  try {
    const zip = new ZipReader(new AccessReader(access));
    for await (const entry of zip.getEntriesGenerator()) {
      if (names.size >= MEMBER_LIMIT) return undefined;
      if (names.has(entry.filename)) refusal ??= `two members are called ${shown(entry.filename)}`;
      if (/(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|\0/.test(entry.filename)) {
        refusal ??= `a member's name leads out of it: ${shown(entry.filename)}`;
      }
      if (entry.encrypted) refusal ??= `its member ${shown(entry.filename)} is locked with a password`;
      names.add(entry.filename);
      if (!entry.directory) entries.push(entry);
    }
  } catch (error) {
    // The library looks at names too.
    refusal ??= `its list of members cannot be read (${error instanceof Error ? error.message : String(error)})`;
  }
  const warcs = entries.filter(({ filename }) => /^archive\/[^/\\]+\.w?arc(?:\.gz)?$/i.test(filename));
  const named = (name: string) => entries.find(({ filename }) => filename === name);
  if (warcs.length === 0 || named("word/document.xml") !== undefined) return undefined;
  return {
    warcs,
    lists: entries.filter(({ filename }) => /^pages\/[^/\\]+\.jsonl$/.test(filename)),
    description: named("datapackage.json"),
    descriptionDigest: named("datapackage-digest.json"),
    ...(refusal === undefined ? {} : { refusal }),
  };
}

function shown(name: string): string {
  return JSON.stringify(name.slice(0, 200));
}

/** The documents of the archives in a collection, in the order of its members, with the titles of its lists of pages. */
export async function* openCollection(
  collection: Collection,
  path: string,
  clock: Clock,
  tally: Tally,
): AsyncGenerator<Found> {
  if (collection.refusal !== undefined) {
    yield failing(path, formatErrors.damagedCollection, `${path} is not read: ${collection.refusal}.`);
    return;
  }
  const description = await describe(collection, path);
  if (description.failure !== undefined) yield description.failure;
  const titles = await titlesIn(collection.lists);
  const toldOf = (address: string): Known["told"] => {
    const title = titles.get(address);
    return title === undefined ? undefined : { title };
  };
  for (const entry of collection.warcs) {
    const { source, digest, failure } = unpack(entry);
    const bytes = new ByteReader(source);
    await bytes.fill(1 << 16);
    const locator = `${path}#${entry.filename}`;
    const format = archiveFormat(bytes.view(), entry.filename);
    if (format === undefined) {
      yield failing(
        locator,
        formatErrors.damagedCollection,
        `${path}: its member ${entry.filename} does not begin as a web archive.`,
      );
      continue;
    }
    yield* openArchive(rest(bytes, source), format, { path, member: entry.filename, clock, tally, toldOf });
    const broken = failure();
    if (broken !== undefined) {
      yield failing(locator, formatErrors.damagedCollection, `${path}: its member ${entry.filename} ${broken}.`);
    }
    const expected = description.digests.get(entry.filename);
    const actual = digest();
    if (expected === undefined || actual === undefined || expected.toLowerCase() === actual) continue;
    const message = `${path} says that its member ${entry.filename} has the digest ${expected}; it has ${actual}.`;
    yield failing(locator, formatErrors.otherDigest, message);
  }
}

function failing(locator: string, kind: ConstructorParameters<typeof SaysoError>[0], message: string): Found {
  return { locator, capture: () => Promise.reject(new SaysoError(kind, message)) };
}

/** A source that gives what a reader has at hand already, and goes on. */
function rest(bytes: ByteReader, source: ByteSource): ByteSource {
  let first: Buffer | undefined = Buffer.from(bytes.view());
  return {
    async pull() {
      const piece = first;
      first = undefined;
      return piece === undefined || piece.length === 0 ? source.pull() : piece;
    },
  };
}

interface Unpacked {
  readonly source: ByteSource;
  /** Of all of it, once it has been read to the end. */
  digest(): string | undefined;
  /** What is wrong with it, told once it has been read. */
  failure(): string | undefined;
}

/** A member's bytes. Where they cannot be unpacked they end, and what came before is read all the same. */
function unpack(entry: FileEntry): Unpacked {
  const hash = createHash("sha256");
  let ended = false;
  let failure: string | undefined;
  const packed = Math.max(entry.compressedSize, 1);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    let breakOff: (error: unknown) => void = () => undefined;
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
      start(controller) {
        breakOff = (error) => controller.error(error);
      },
    });
    const stop = new AbortController();
    const written = entry.getData(writable, { checkSignature: false, signal: stop.signal }).then(
      () => undefined,
      // What the library refuses before it writes anything would leave the other end waiting for ever.
      (error: unknown) => {
        breakOff(error);
        return error;
      },
    );
    let size = 0;
    let sum = 0;
    try {
      for await (const piece of readable) {
        size += piece.length;
        if (size > BOMB.after && size > BOMB.ratio * packed) {
          failure = "unpacks to far more than any archive";
          return;
        }
        hash.update(piece);
        sum = crc32(piece, sum);
        yield piece;
      }
      const error = await written;
      if (error !== undefined) throw error;
      ended = true;
      // The library would check it too, and throw away what it has at hand.
      if (sum !== entry.signature) failure = "does not fit its own check sum";
    } catch (error) {
      failure = `cannot be unpacked to its end (${error instanceof Error ? error.message : String(error)})`;
    } finally {
      stop.abort();
    }
  }
  return {
    source: streamSource(pieces()),
    digest: () => (ended ? `sha256:${hash.digest("hex")}` : undefined),
    failure: () => failure,
  };
}

async function textOf(entry: FileEntry): Promise<string | undefined> {
  if (entry.uncompressedSize > LIST_LIMIT) return undefined;
  const { source, failure } = unpack(entry);
  const bytes = await new ByteReader(source).take(LIST_LIMIT);
  return failure() === undefined ? bytes.toString("utf8") : undefined;
}

/** The digests that the collection's description gives of its members, and what is wrong with the description. */
async function describe(
  { description, descriptionDigest }: Collection,
  path: string,
): Promise<{ readonly digests: ReadonlyMap<string, string>; readonly failure?: Found }> {
  const digests = new Map<string, string>();
  const text = description === undefined ? undefined : await textOf(description);
  if (description === undefined || text === undefined) return { digests };
  const locator = `${path}#datapackage.json`;
  try {
    const { resources } = JSON.parse(text) as { resources?: readonly { path?: unknown; hash?: unknown }[] };
    for (const { path: member, hash } of Array.isArray(resources) ? resources : []) {
      if (typeof member === "string" && typeof hash === "string" && /^sha256:[0-9a-f]{64}$/i.test(hash))
        digests.set(member, hash);
    }
  } catch {
    return {
      digests,
      failure: failing(locator, formatErrors.damagedCollection, `${path}: its datapackage.json is not valid JSON.`),
    };
  }
  const stated =
    descriptionDigest === undefined
      ? undefined
      : /"hash"\s*:\s*"(sha256:[0-9a-f]{64})"/i.exec((await textOf(descriptionDigest)) ?? "")?.[1];
  const mismatch = mismatchOf(stated, [Buffer.from(text)]);
  if (mismatch === undefined) return { digests };
  const message = `${path} says that its datapackage.json has the digest ${mismatch.expected}; it has ${mismatch.actual}.`;
  return { digests, failure: failing(locator, formatErrors.otherDigest, message) };
}

/** Titles by address, of the lists of pages: one JSON object a line. */
async function titlesIn(lists: readonly FileEntry[]): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for (const list of lists) {
    for (const line of ((await textOf(list)) ?? "").split("\n")) {
      const page = pageIn(line);
      if (page !== undefined && !titles.has(page.url)) titles.set(page.url, page.title);
    }
  }
  return titles;
}

function pageIn(line: string): { readonly url: string; readonly title: string } | undefined {
  try {
    const { url, title } = JSON.parse(line) as { url?: unknown; title?: unknown };
    if (typeof url !== "string" || typeof title !== "string" || !URL.canParse(url)) return undefined;
    const words = title.replace(/\s+/g, " ").trim().slice(0, 500);
    const href = new URL(url).href;
    // Tools write the address where a page has no title.
    return words === "" || words === url || words === href ? undefined : { url: href, title: words };
  } catch {
    return undefined;
  }
}
