import { z } from "zod";
import { canonicalJson } from "../../model/canonical-json.ts";
import { Entry } from "../../model/entry.ts";
import type { EntryBody } from "../../model/entry-body.ts";
import type { Fault } from "../../model/fault.ts";
import { Sha256, sha256 } from "../../model/id.ts";
import { examineEntry, LOG_START, type LogPosition } from "../../model/log.ts";
import { base64, LOG_EXPORT_VERSION } from "./log.ts";

/** What an exported ledger proves. */
export interface ExportVerification {
  readonly entries: number;
  readonly snapshots: number;
  /** The hash of the last entry: to be compared with one written down when the ledger was exported. */
  readonly head: string;
  readonly faults: readonly Fault[];
}

const Header = z.object({
  type: z.literal("header"),
  version: z.literal(LOG_EXPORT_VERSION),
  writer: z.string(),
  entries: z.int().min(0),
  head: Sha256,
  snapshots: z.boolean(),
});
const EntryLine = Entry.unwrap().extend({ type: z.literal("entry") });
const SnapshotLine = z.object({ type: z.literal("snapshot"), id: Sha256, bytes: z.base64() });
const Line = z.discriminatedUnion("type", [Header, EntryLine, SnapshotLine]);

interface Reading {
  header: z.infer<typeof Header> | undefined;
  position: LogPosition;
  entries: number;
  readonly snapshots: Set<string>;
  readonly needed: Map<string, number>;
  readonly faults: Fault[];
}

/**
 * Checks an exported ledger with nothing but its own lines: the chain, each entry's hash and form, each snapshot's
 * bytes, and that nothing the header promises is missing. Holds one line and one id a snapshot in memory.
 * Never throws for what is wrong in the lines. It cannot know of entries cut off the end together with the header's
 * figures: compare `head` with one that was written down elsewhere.
 */
export async function verifyExport(lines: AsyncIterable<string> | Iterable<string>): Promise<ExportVerification> {
  const reading: Reading = {
    header: undefined,
    position: LOG_START,
    entries: 0,
    snapshots: new Set(),
    needed: new Map(),
    faults: [],
  };
  let number = 0;
  for await (const text of lines) {
    number += 1;
    if (text.trim() !== "") takeLine(reading, text.replace(/\r?\n$/, ""), number);
  }
  checkWhole(reading);
  const { entries, snapshots, position, faults } = reading;
  return { entries, snapshots: snapshots.size, head: position.hash, faults };
}

function takeLine(reading: Reading, text: string, number: number): void {
  const parsed = Line.safeParse(jsonOf(text));
  if (!parsed.success) {
    // An entry whose fields are not those of an entry is still named by its number when it has one.
    const seq = z.object({ seq: z.int() }).safeParse(jsonOf(text)).data?.seq;
    const message = `Line ${number} is not a line of an exported ledger.`;
    reading.faults.push({ ...(seq === undefined ? {} : { seq }), kind: seq === undefined ? "file" : "body", message });
    return;
  }
  const line = parsed.data;
  if (canonicalJson(line) !== text) {
    const at = line.type === "entry" ? { seq: line.seq } : line.type === "snapshot" ? { snapshotId: line.id } : {};
    reading.faults.push({ ...at, kind: "file", message: `Line ${number} is not written as Sayso writes it.` });
  }
  if (line.type === "header") takeHeader(reading, line, number);
  else if (line.type === "entry") takeEntry(reading, line);
  else takeSnapshot(reading, line);
}

function takeHeader(reading: Reading, header: z.infer<typeof Header>, number: number): void {
  if (number !== 1)
    reading.faults.push({ kind: "file", message: `Line ${number} is a header, but not the first line.` });
  else reading.header = header;
}

function takeEntry(reading: Reading, line: z.infer<typeof EntryLine>): void {
  const { type: _type, ...entry } = line;
  const { faults, body } = examineEntry(entry, reading.position);
  reading.faults.push(...faults);
  const snapshotId = body && snapshotOf(body);
  if (snapshotId !== undefined) reading.needed.set(snapshotId, entry.seq);
  reading.position = { seq: entry.seq, hash: entry.hash };
  reading.entries += 1;
}

function takeSnapshot(reading: Reading, line: z.infer<typeof SnapshotLine>): void {
  const { id } = line;
  reading.snapshots.add(id);
  const bytes = Uint8Array.from(atob(line.bytes), (character) => character.charCodeAt(0));
  const found = sha256(bytes);
  // Bits past the end of the last byte change the text but not the bytes.
  if (found === id && base64(bytes) === line.bytes) return;
  const message = `The bytes of snapshot ${id} have the SHA-256 ${found}.`;
  reading.faults.push({ snapshotId: id, kind: "snapshot", message });
}

function checkWhole({ header, position, entries, snapshots, needed, faults }: Reading): void {
  if (header === undefined) {
    faults.push({ kind: "file", message: "The first line is not the header of an exported ledger." });
    return;
  }
  if (header.entries !== entries || header.head !== position.hash) {
    const promised = `The header promises ${header.entries} entries up to ${header.head}`;
    faults.push({ kind: "sequence", message: `${promised}; there are ${entries} up to ${position.hash}.` });
  }
  if (!header.snapshots) return;
  for (const [snapshotId, seq] of needed) {
    if (snapshots.has(snapshotId)) continue;
    const message = `The bytes of snapshot ${snapshotId}, which entry ${seq} names, are not there.`;
    faults.push({ seq, snapshotId, kind: "snapshot-missing", message });
  }
}

function snapshotOf(body: EntryBody): string | undefined {
  if (body.kind === "document.read") return body.value.document.snapshotId;
  return body.kind === "document.failed" ? body.value.snapshotId : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
