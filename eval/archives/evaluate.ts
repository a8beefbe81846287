import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { WARCParser } from "warcio";
import { openFile } from "../../src/intake/open.ts";
import { sha256 } from "../../src/model/id.ts";
import type { Evaluation } from "../evaluation.ts";

/** What a careful reader finds in a file: its pages and the refusals in order, and how many records are none of them. */
interface Expected {
  readonly pages: number;
  readonly refusals?: readonly string[];
  readonly passedOver: number;
}

/** Told by looking at each file: what is damaged in it is named. */
const expected: Readonly<Record<string, Expected>> = {
  // Three records whose length is no length, and one of one empty line.
  "bad.arc": { pages: 1, refusals: ["SAYSO-FORMAT-020", "SAYSO-FORMAT-020", "SAYSO-FORMAT-020"], passedOver: 0 },
  "example-bad-non-chunked.warc.gz": { pages: 1, passedOver: 5 },
  "example-bad.warc.gz.bad": { pages: 1, passedOver: 5 },
  "example-digest.warc": { pages: 0, passedOver: 4 },
  "example-iana.org-chunked.warc": { pages: 1, passedOver: 2 },
  "example-resource.warc.gz": { pages: 1, passedOver: 2 },
  "example-space-in-target-uri.warc.gz": { pages: 0, passedOver: 2 },
  // Its length is that of another file, but all that the server sent is there.
  "example-space-in-url.arc": { pages: 1, passedOver: 1 },
  // A length that is two bytes too small.
  "example-trunc.warc": { pages: 0, refusals: ["SAYSO-FORMAT-020"], passedOver: 3 },
  "example-wget-bad-target-uri.warc.gz": { pages: 1, passedOver: 5 },
  // The block was changed, and its digest not.
  "example-wrong-chunks.warc.gz": { pages: 0, refusals: ["SAYSO-FORMAT-022"], passedOver: 1 },
  "example.arc": { pages: 1, passedOver: 1 },
  "example.arc.gz": { pages: 1, passedOver: 1 },
  "example.warc": { pages: 1, passedOver: 5 },
  "example.warc.gz": { pages: 1, passedOver: 5 },
  "post-test.warc.gz": { pages: 0, passedOver: 6 },
};

interface Outcome extends Expected {
  readonly refusals: readonly string[];
  /** By record: the digest of the page's bytes. */
  readonly digests: ReadonlyMap<string, string>;
}

async function outcomeOf(path: string): Promise<Outcome> {
  let passedOver = 0;
  const refusals: string[] = [];
  const digests = new Map<string, string>();
  let pages = 0;
  for await (const found of openFile(path, {
    clock: () => new Date(),
    passedOver: (counts) => {
      passedOver = Object.values(counts).reduce((sum, count) => sum + count, 0);
    },
  })) {
    try {
      const { snapshot } = await found.capture();
      pages++;
      digests.set(snapshot.part?.name ?? "", snapshot.id);
    } catch (error) {
      refusals.push(error instanceof Error && "code" in error ? String(error.code) : String(error));
    }
  }
  return { pages, refusals, passedOver, digests };
}

/** The digests of payloads as the peer reads them, by record. Only for sound files: it never ends on some that are not. */
async function peerDigests(path: string): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for await (const record of new WARCParser(createReadStream(path))) {
    const id = record.warcHeader("WARC-Record-ID")?.replace(/^<|>$/g, "");
    if (id !== undefined) digests.set(id, sha256(await record.readFully(true)));
  }
  return digests;
}

/** Sound and broken archives: each page read, each damage named, everything else passed over. */
export const archives: Evaluation = {
  name: "archives",
  title: "Web archives · warcio's sound and broken files",
  needs: ["warc-warcio"],
  async run(dataDir) {
    const folder = join(dataDir, "warc-warcio", "test", "data");
    const files = (await readdir(folder)).sort();
    let right = 0;
    let pages = 0;
    let same = 0;
    const notes: string[] = [];
    for (const file of files) {
      const outcome = await outcomeOf(join(folder, file));
      const wanted = expected[file];
      const fits =
        wanted !== undefined &&
        outcome.pages === wanted.pages &&
        outcome.passedOver === wanted.passedOver &&
        outcome.refusals.join() === (wanted.refusals ?? []).join();
      if (fits) right++;
      else
        notes.push(
          `${file}: ${outcome.pages} pages, ${outcome.passedOver} passed over, refused ${outcome.refusals.join()}`,
        );
      if (outcome.refusals.length > 0 || !/\.warc(\.gz)?/.test(file)) continue;
      const peer = await peerDigests(join(folder, file));
      for (const [record, digest] of outcome.digests) {
        pages++;
        if (peer.get(record) === digest) same++;
      }
    }
    const percent = (part: number, of: number) => Math.round((part / of) * 1000) / 10;
    const rows = [
      { measure: "files with the outcome they should have", figures: { "%": percent(right, files.length) } },
      { measure: "pages byte for byte as warcio.js reads them", figures: { "%": percent(same, pages) } },
    ];
    return {
      rows,
      frozen: Object.fromEntries(rows.map(({ measure, figures }) => [measure, figures["%"]])),
      notes: [`${files.length} files; ${pages} pages of sound WARCs compared`, ...notes],
    };
  },
};
