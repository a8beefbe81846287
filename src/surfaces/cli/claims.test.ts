import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ClaimLine, ClaimShown, MatrixShown, OriginsShown } from "../../app/claim-shapes.ts";
import { Event } from "../../model/event.ts";

const main = fileURLToPath(new URL("../../main.ts", import.meta.url));
const article = (title: string, outlet: string, day: string, ...paragraphs: readonly string[]) =>
  [`Title: ${title}`, `Outlet: ${outlet}`, `Date: ${day}`, "", ...paragraphs.flatMap((words) => [words, ""])].join(
    "\n",
  );
const texts = {
  "post.txt": article(
    "Twelve hurt as ferry hits pier at Withen Quay",
    "Withen Post",
    "2026-03-02",
    "Twelve people were hurt when the ferry Heron hit the pier at Withen Quay on Monday morning, the harbour police said.",
    "“The ferry was going too fast,” harbour police chief Edda Norr told reporters at Withen Quay.",
    "The ferry company Arle Lines said that the engine of the Heron had failed.",
  ),
  "mail.txt": article(
    "Ferry Heron hits pier at Withen Quay",
    "Evening Mail",
    "2026-03-02",
    "Arle Lines, which runs the Heron, said that no one was hurt on board when the ferry hit the pier at Withen Quay.",
    "The company blamed a broken fuel pump and promised to pay for the damage to the quay before summer.",
  ),
  "star.txt": article(
    "Number of hurt in Withen Quay ferry crash rises to 15",
    "Northern Star",
    "2026-03-03",
    "The harbour police said on Tuesday that 15 people had been hurt on the ferry Heron when it hit the pier at Withen Quay a day earlier. Three of them came to hospital only in the night.",
  ),
  "other.txt": article(
    "Bakers of Olmsted strike for higher pay",
    "Withen Post",
    "2026-03-02",
    "The bakers of Olmsted will strike for three days from Friday, the union of bakers said.",
  ),
};

let folder: string;
const run = promisify(execFile);

async function sayso(...args: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [main, ...args], {
    cwd: folder,
    env: { ...process.env, SAYSO_LEDGER: join(folder, "ledger.sqlite"), HOME: folder, NO_COLOR: "1" },
  });
  return stdout;
}

async function lines<T>(shape: { parse(value: unknown): T }, ...args: readonly string[]): Promise<readonly T[]> {
  const printed = await sayso(...args, "--json");
  return printed.split("\n").flatMap((line) => (line === "" ? [] : [shape.parse(JSON.parse(line))]));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sayso-claims-"));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  await sayso("read", "--case", "ferry", "--quiet", ...Object.keys(texts));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function hurt(): Promise<ClaimLine> {
  const found = await lines(ClaimLine, "claims", "--case", "ferry", "--words", "hurt");
  const [first] = found;
  if (first === undefined) throw new Error("nobody says that anybody was hurt");
  return first;
}

describe("the same claim in several articles", () => {
  it("is listed once, with who denies it and what speaks against it", async () => {
    const claim = await hurt();
    expect(claim.articles).toBe(3);
    expect(claim.outlets).toEqual(["Withen Post", "Evening Mail", "Northern Star"]);
    expect(claim.attitudes.denies).toBe(1);
    expect(claim.contradictions).toBeGreaterThan(0);
    const printed = await sayso("claims", "--case", "ferry", "--contested");
    expect(printed).toContain("3 articles");
    expect(printed).toContain("1 denial");
    expect(await lines(ClaimLine, "claims", "--case", "ferry", "--outlet", "Nobody's Gazette")).toEqual([]);
  }, 180_000);

  it("is shown whole: its origins, its statements, and what they are to one another", async () => {
    const { id } = await hurt();
    const [claim] = await lines(ClaimShown, "claim", id);
    expect(claim?.members.length).toBeGreaterThanOrEqual(3);
    expect(claim?.relations.map(({ kind }) => kind)).toContain("contradicts");
    // Who denies it is an origin of the denial, and not counted behind the claim.
    expect(claim?.origins.counts.identified).toBe(1);
    const printed = (await sayso("claim", id.slice(0, 14), "--why")).replaceAll(/\s+/gu, " ");
    expect(printed).toContain("contradicts:");
    expect(printed).toContain("here by");
    const [origins] = await lines(OriginsShown, "origins", id);
    expect(origins?.origins.groups.filter(({ kind }) => kind === "identified")).toHaveLength(2);
    expect(await sayso("origins", id)).toContain("Who published it, the first first");
  }, 180_000);

  it("stands in the matrix of its event, and another event stands apart", async () => {
    const events = await lines(Event, "events", "--case", "ferry");
    expect(events.map(({ documents }) => documents.length)).toEqual([3]);
    expect(await sayso("events", "--case", "ferry", "--why")).toContain("Withen Quay");
    const [shown] = await lines(MatrixShown, "matrix", events[0]?.id ?? "");
    const { id } = await hurt();
    const column = shown?.matrix.claims.findIndex((claim) => claim.id === id) ?? -1;
    const cells = shown?.matrix.rows.map(({ outlet, cells }) => [outlet, cells[column]?.kind]);
    expect(cells).toContainEqual(["Evening Mail", "denies"]);
    expect(await sayso("matrix", events[0]?.id ?? "")).toContain("✕ denies");
  }, 180_000);

  it("falls apart where a person says that it is not one, and comes together again", async () => {
    const { id } = await hurt();
    const [claim] = await lines(ClaimShown, "claim", id);
    const [star, mail] = ["Northern Star", "Evening Mail"].map(
      (name) => claim?.members.find(({ outlet }) => outlet === name)?.statementId ?? "",
    );
    const written = await sayso("correct", star ?? "", "--not-same", mail ?? "", "--reason", "other people", "--json");
    const { id: judgement } = JSON.parse(written) as { readonly id: string };
    const claimOf = async (statement = "") => (await lines(ClaimShown, "claim", statement))[0]?.id;
    expect(await claimOf(star)).not.toBe(await claimOf(mail));
    await sayso("correct", judgement, "--undo");
    expect(await claimOf(star)).toBe(await claimOf(mail));
  }, 180_000);

  it("says what is missing", async () => {
    expect(await sayso("claims", "--case", "ferry", "--outlet", "Nobody's Gazette")).toBe(
      'No claims of several articles in the case "ferry". All: --all\n',
    );
    await expect(sayso("claim", "claim_00000000")).rejects.toMatchObject({ code: 2 });
  }, 180_000);
});
