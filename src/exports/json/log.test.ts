import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson } from "../../model/canonical-json.ts";
import type { Entry } from "../../model/entry.ts";
import type { EntryBody } from "../../model/entry-body.ts";
import { makeId, sha256 } from "../../model/id.ts";
import { LOG_START, seal } from "../../model/log.ts";
import { exportLog } from "./log.ts";
import { verifyExport } from "./verify-export.ts";

const caseId = makeId("case", "x");
const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);
const at = "2026-10-13T12:00:00.000Z";

const bodies: readonly EntryBody[] = [
  { kind: "case.opened", value: { id: caseId, name: "x", title: "X", openedAt: at } },
  {
    kind: "document.failed",
    value: { caseId, locator: "a", code: "SAYSO-PARSE-001", message: "No text.", snapshotId: sha256(bytes) },
  },
  { kind: "document.failed", value: { caseId, locator: "b", code: "SAYSO-INTAKE-001", message: "Not there." } },
];

function chained(): readonly Entry[] {
  let before = LOG_START;
  return bodies.map(({ kind, value }) => {
    const body = canonicalJson(value);
    const by = { kind: "machine", name: "sayso" } as const;
    const entry = seal({ seq: before.seq + 1, at, by, kind, body, previous: before.hash });
    before = entry;
    return entry;
  });
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function exported(withBytes = true): Promise<readonly string[]> {
  const entries = chained();
  const lines: string[] = [];
  const contents = {
    writer: "sayso 0.1.0",
    entries: entries.length,
    head: entries.at(-1)?.hash ?? "",
    log: each(entries),
    ...(withBytes ? { snapshots: each([{ id: sha256(bytes), bytes }]) } : {}),
  };
  for await (const line of exportLog(contents)) lines.push(line);
  return lines;
}

it("proves itself, with and without the bytes", async () => {
  const head = chained().at(-1)?.hash;
  expect(await verifyExport(await exported())).toEqual({ entries: 3, snapshots: 1, head, faults: [] });
  expect(await verifyExport(await exported(false))).toEqual({ entries: 3, snapshots: 0, head, faults: [] });
});

it("may have been through a tool that changes the ends of lines", async () => {
  const lines = (await exported()).map((line) => line.replace("\n", "\r\n"));
  expect((await verifyExport([...lines, "\n"])).faults).toEqual([]);
});

it("finds any change of any character after the header", async () => {
  const lines = await exported();
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), fc.constantFrom("0", "1", "a", " ", '"'), async (which, where, other) => {
      const at = 1 + (which % (lines.length - 1));
      const line = lines[at] ?? "";
      const place = where % (line.length - 1);
      if (line[place] === other) return;
      const changed = [...lines];
      changed[at] = line.slice(0, place) + other + line.slice(place + 1);
      const { faults } = await verifyExport(changed);
      expect(faults).not.toEqual([]);
    }),
    { numRuns: 400 },
  );
});

it.each([
  ["an entry taken out", (lines: string[]) => lines.splice(2, 1), { kind: "sequence", seq: 3 }],
  ["the last entry cut off", (lines: string[]) => lines.splice(3, 1), { kind: "sequence" }],
  ["two entries changed about", (lines: string[]) => lines.splice(2, 0, ...lines.splice(3, 1)), { kind: "previous" }],
  ["the bytes left out", (lines: string[]) => lines.pop(), { kind: "snapshot-missing", seq: 2 }],
  ["no header", (lines: string[]) => lines.shift(), { kind: "file" }],
  ["two headers", (lines: string[]) => lines.push(lines[0] ?? ""), { kind: "file" }],
  ["a line of something else", (lines: string[]) => lines.push("hello\n"), { kind: "file" }],
  ["nothing at all", (lines: string[]) => lines.splice(0), { kind: "file" }],
])("finds %s", async (_name, change, fault) => {
  const lines = [...(await exported())];
  change(lines);
  expect((await verifyExport(lines)).faults).toContainEqual(expect.objectContaining(fault));
});

it("names the entry whose body was rewritten, even with its hash made anew", async () => {
  const entries = chained();
  const second = entries[1];
  if (second === undefined) throw new Error("there are three");
  const { hash: _hash, ...rest } = second;
  const forged = seal({ ...rest, body: second.body.replace("No text", "Nothing") });
  const lines = [...(await exported())];
  lines[2] = `${canonicalJson({ type: "entry", ...forged })}\n`;
  expect((await verifyExport(lines)).faults).toContainEqual(expect.objectContaining({ kind: "previous", seq: 3 }));
});
