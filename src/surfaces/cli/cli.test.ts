import { spawn } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  AttributionsLine,
  CaseLine,
  DocumentLine,
  FacetsLine,
  HitLine,
  JudgementLine,
  ReadLine,
  RebuildLine,
  ShowLine,
  StatementLine,
  VerificationLine,
} from "../../app/shapes.ts";
import { DocumentRecord } from "../../model/record.ts";

const main = fileURLToPath(new URL("../../main.ts", import.meta.url));
const brief =
  "Title: Lock closed\nOutlet: Quay Gazette\n\nThe harbour office said on Monday that the lock had been closed. It was not clear how long the work would take.\n";
const second =
  "Title: Ferry stops\n\n“We will not sail,” said Ada Brenn, the ferry's captain. 😀 She said that the mayor knew.\n";
const page =
  "<!doctype html><html><head><title>Lock closed</title></head><body><nav><a href='/'>Home</a></nav><article><h1>Lock closed</h1>" +
  "<p>The harbour office said on Monday that the lock &amp; the <b>weir</b> had been closed for the whole of the winter.</p>" +
  "<p>“Nobody will be cut off,” said Ada Brenn, who runs the office, and she promised a ferry until the spring.</p></article></body></html>";

let folder: string;
let at: (name: string) => string;

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function sayso(
  args: readonly string[],
  options: { stdin?: string | Buffer; env?: Record<string, string> } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...inherited } = process.env;
    const child = spawn(process.execPath, [main, ...args], {
      cwd: folder,
      env: { ...inherited, SAYSO_LEDGER: at("ledger.sqlite"), HOME: folder, ...options.env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => out.push(piece));
    child.stderr.on("data", (piece: Buffer) => err.push(piece));
    child.on("close", (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.stdin);
  });
}

function lines<T extends z.ZodType>({ out }: Ran, shape: T): readonly z.infer<T>[] {
  return out
    .trimEnd()
    .split("\n")
    .map((line) => shape.parse(JSON.parse(line)));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sayso-cli-"));
  at = (name) => join(folder, name);
  writeFileSync(at("brief.txt"), brief);
  writeFileSync(at("second.txt"), second);
  writeFileSync(at("page.html"), page);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("sayso read, and what it leaves in the ledger", () => {
  it("prints who said what, and exits with 0", async () => {
    const ran = await sayso(["read", "brief.txt"]);
    expect(ran.code).toBe(0);
    // Where the weights are not there, that is said, once.
    expect(ran.err.replaceAll(/\s+/gu, " ")).toMatch(
      /^(?:The weights of the trained reader are not there: [^.]*\. `sayso doctor` says more\. )?$/,
    );
    expect(ran.out).toContain("Lock closed");
    expect(ran.out).toContain("Quay Gazette ← The harbour office");
    expect(ran.out).toMatch(/how long/);
    expect(ran.out).not.toContain("\u001b");
    for (const line of ran.out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("knows what it read, and reads a glob, each file once", async () => {
    const ran = await sayso(["read", "*.txt", "brief.txt", "--json"]);
    const read = lines(ran, ReadLine);
    expect(ran.code).toBe(0);
    expect(read.map((line) => [line.locator, line.outcome])).toEqual([
      ["brief.txt", "known"],
      ["second.txt", "recorded"],
    ]);
  });

  it("reads standard input, into a case of its own", async () => {
    const ran = await sayso(["read", "-", "--case", "harbour", "--json"], { stdin: brief });
    expect(lines(ran, ReadLine)[0]).toMatchObject({ locator: "-", outcome: "recorded" });
    const cases = lines(await sayso(["cases", "--json"]), CaseLine);
    expect(cases.map((one) => [one.name, one.documents])).toEqual([
      ["default", 2],
      ["harbour", 1],
    ]);
  });

  it("lists, finds and shows what was read, in lines that fit their schemas", { timeout: 120_000 }, async () => {
    const documents = lines(await sayso(["documents", "--json"]), DocumentLine);
    expect(documents).toHaveLength(2);
    const statements = lines(await sayso(["statements", "--voice", "attributed", "--json"]), StatementLine);
    const [first] = statements;
    expect(statements.length).toBeGreaterThan(0);
    const hits = lines(await sayso(["find", "harbour", "--json"]), HitLine);
    expect(hits.length).toBeGreaterThan(0);
    const shown = lines(await sayso(["show", (first?.id ?? "").slice(0, 22), "--json"]), ShowLine);
    expect(shown[0]).toMatchObject({ kind: "statement", id: first?.id });
    const text = await sayso(["show", documents[0]?.id ?? ""]);
    expect(text).toMatchObject({ code: 0, err: "" });
    for (const command of ["documents", "statements", "cases"]) expect((await sayso([command])).code).toBe(0);
  });

  it("exports all of it", async () => {
    expect(lines(await sayso(["export", "--format", "json"]), DocumentRecord)).toHaveLength(2);
    const csv = (await sayso(["export", "--format", "csv"])).out.split("\r\n");
    expect(csv[0]).toMatch(/^statement_id,document_id,/);
    expect(csv.length).toBeGreaterThan(2);
  });

  it("verifies and rebuilds", async () => {
    expect(lines(await sayso(["verify", "--json"]), VerificationLine)[0]).toMatchObject({ faults: [] });
    expect(lines(await sayso(["rebuild", "--json"]), RebuildLine)[0]).toMatchObject({ same: true });
  });

  it("says nothing with --quiet, and finds its ledger by the option", async () => {
    const ran = await sayso(["read", "brief.txt", "--quiet", "--ledger", at("other/ledger.sqlite")]);
    expect(ran).toEqual({ code: 0, out: "", err: "" });
  });

  it("keeps escape sequences of an article away from the terminal, and whole in JSON", async () => {
    const hostile =
      "Title: Red \u001b[31malert\u001b]0;owned\u0007\n\nThe office said that the lock \u001b[2J had been closed for the winter.\n";
    writeFileSync(at("hostile.txt"), hostile);
    const ledger = ["--ledger", at("hostile.sqlite")];
    const plain = await sayso(["read", "hostile.txt", ...ledger]);
    expect(plain.code).toBe(0);
    expect(plain.out).not.toContain("\u001b");
    expect(plain.out).not.toContain("\u0007");
    const [line] = lines(await sayso(["read", "hostile.txt", "--json", ...ledger]), ReadLine);
    expect(line !== undefined && "record" in line && line.record.document.text).toBe(hostile);
  });

  it.each([
    [{ FORCE_COLOR: "1" }, true],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false],
    [{}, false],
  ])("with %j, colour: %j", async (env: Record<string, string>, coloured) => {
    const ran = await sayso(["read", "brief.txt"], { env });
    expect(ran.out.includes("\u001b[")).toBe(coloured);
  });

  it("puts notes in a margin where the terminal is wide", async () => {
    const wide = await sayso(["read", "brief.txt"], { env: { COLUMNS: "120" } });
    const widths = wide.out.split("\n").map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(120);
    expect(Math.max(...widths)).toBeGreaterThan(100);
  });
});

describe("sayso facets, without a ledger", () => {
  it("prints a line a file, in order, with times counted from the date that was told, in either unit", {
    timeout: 120_000,
  }, async () => {
    writeFileSync(
      at("undated.txt"),
      "😀 The lock at Withen closed on Thursday, the harbour office said. At least 12 people were hurt.\n",
    );
    const ran = await sayso([
      "facets",
      "undated.txt",
      "empty.no",
      "brief.txt",
      "--published",
      "2022-07-08",
      "--country",
      "UA",
    ]);
    const [undated, missing, brief] = lines(ran, FacetsLine);
    expect(ran.code).toBe(1);
    expect(missing).toMatchObject({ doc: "empty.no", error: { code: "SAYSO-INTAKE-001" } });
    expect(undated).toMatchObject({ doc: "undated", published: "2022-07-08" });
    expect(brief !== undefined && "actors" in brief && brief.actors.map(({ name }) => name)).toContain(
      "The harbour office",
    );
    const [points] = lines(await sayso(["facets", "undated.txt", "--offsets", "codepoint"]), FacetsLine);
    const spansOf = (line: typeof undated) =>
      line !== undefined && "quantities" in line ? line.quantities.flatMap(({ spans }) => spans) : [];
    expect(spansOf(points)).toEqual(spansOf(undated).map(([start, end]) => [start - 1, end - 1]));
    expect(spansOf(undated).length).toBeGreaterThan(0);
  });

  it.each([
    ["--published", "2022-02-30"],
    ["--published", "yesterday"],
    ["--country", "UKR"],
    ["--outlet", "not a domain"],
  ])("refuses %s %s", async (option, value) => {
    expect(await sayso(["facets", "brief.txt", option, value])).toMatchObject({ code: 2, out: "" });
  });
});

describe("sayso correct and sayso judgements", () => {
  const ledger = ["--ledger", "corrected.sqlite"];
  const shownWith = async (id: string) => lines(await sayso(["show", id, "--json", ...ledger]), ShowLine)[0]?.record;

  it("sets, adds and takes back; reading again keeps it", { timeout: 120_000 }, async () => {
    await sayso(["read", "brief.txt", "--quiet", ...ledger]);
    const [record] = lines(await sayso(["export", ...ledger]), DocumentRecord);
    const facet = record?.facets?.find(({ words }) => words === "Monday");
    const documentId = record?.document.id ?? "";
    const set = await sayso(["correct", facet?.id ?? "", "--value", "2022-07-04", "--by", "Ada Quill", ...ledger]);
    expect(set).toMatchObject({ code: 0, err: "" });
    expect(set.out).toContain("“Monday”: 4 July 2022.");
    const at = record?.document.text.indexOf("the lock") ?? 0;
    const place = ["correct", documentId, "--at", `${at}-${at + 8}`, "--as", "place", "--value", "Old lock 49.5, 37.5"];
    expect((await sayso([...place, ...ledger])).code).toBe(0);
    const ran = await sayso(["read", "brief.txt", ...ledger]);
    expect(ran.out.replaceAll(/\s+/gu, " ")).toMatch(/when 4 July 2022 “Monday”.*where Old lock “the lock”/);
    expect((await shownWith(documentId))?.facets?.map(({ decided }) => decided?.by.name)).toContain("Ada Quill");
    const all = lines(await sayso(["judgements", "--json", ...ledger]), JudgementLine);
    expect(all.map(({ about, holds }) => [about.proposition, holds])).toEqual([
      ["4 July 2022", true],
      ["Old lock", true],
    ]);
    const undone = await sayso(["correct", (all[0]?.id ?? "").slice(0, 20), "--undo", "--json", ...ledger]);
    expect(lines(undone, JudgementLine)[0]).toMatchObject({ supersedes: all[0]?.id, holds: false });
    expect((await sayso(["judgements", "--holding", ...ledger])).out).toContain("1 judgement.");
    expect((await sayso(["verify", ...ledger])).code).toBe(0);
  });

  it.each([
    [[], "SAYSO-USAGE-003"],
    [["--value", "2022", "--not"], "SAYSO-USAGE-003"],
    [["--value", "2022"], "SAYSO-USAGE-002"],
    [["--undo"], "SAYSO-USAGE-014"],
    [["--at", "9-3"], "SAYSO-USAGE-003"],
  ])("facet_00000000 %j is refused with %s", async (options, code) => {
    const ran = await sayso(["correct", "facet_00000000", ...options, ...ledger]);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain(code);
  });
});

describe("bad input: a code, a sentence, and nothing lost", () => {
  beforeAll(() => {
    writeFileSync(at("empty.bad"), "");
    writeFileSync(at("picture.bad"), Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));
    writeFileSync(
      at("latin.bad"),
      Buffer.concat([Buffer.from("\ufeffThe office said "), Buffer.from([0xc3, 0x28, 0xff])]),
    );
    writeFileSync(at("blank.html"), "<!doctype html><html><body><nav>Home</nav></body></html>");
    writeFileSync(at("large.bad"), Buffer.alloc(60_000_000, "The office said so. "));
    mkdirSync(at("folder.bad"));
  });

  it.each([
    ["empty.bad", /^SAYSO-INTAKE-/],
    ["picture.bad", /^SAYSO-INTAKE-/],
    ["latin.bad", /^SAYSO-INTAKE-/],
    ["large.bad", /^SAYSO-INTAKE-/],
    ["folder.bad", /^SAYSO-INTAKE-002/],
    ["missing.bad", /^SAYSO-INTAKE-001/],
    ["no-*.bad", /^SAYSO-INTAKE-001/],
    ["blank.html", /^SAYSO-PARSE-/],
  ])("%s: %s, and the rest goes on", async (name, code) => {
    const ran = await sayso(["read", name, "brief.txt", "--json"]);
    const [bad, good] = lines(ran, ReadLine);
    expect(ran.code).toBe(1);
    expect(bad).toMatchObject({ outcome: "failed", locator: name, error: { code: expect.stringMatching(code) } });
    expect(good).toMatchObject({ locator: "brief.txt" });
    expect(good?.outcome).not.toBe("failed");
    const plain = await sayso(["read", name]);
    expect(plain.err).toMatch(/SAYSO-[A-Z]+-\d{3}: [A-Z]/);
    expect(plain.out).toBe("");
  });

  it("a ledger of a newer version is left alone", async () => {
    copyFileSync(at("ledger.sqlite"), at("newer.sqlite"));
    const database = new DatabaseSync(at("newer.sqlite"));
    database.exec("pragma user_version = 9999");
    database.close();
    const ran = await sayso(["read", "brief.txt", "--ledger", at("newer.sqlite")]);
    expect(ran).toMatchObject({ code: 1, out: "", err: expect.stringContaining("SAYSO-LEDGER-001") });
  });

  it("a file that is no ledger is left alone", async () => {
    const ran = await sayso(["read", "brief.txt", "--ledger", at("brief.txt")]);
    expect(ran).toMatchObject({ code: 1, err: expect.stringMatching(/SAYSO-LEDGER-\d{3}/) });
  });

  it.skipIf(process.getuid?.() === 0)("a folder that cannot be written", async () => {
    mkdirSync(at("closed"));
    chmodSync(at("closed"), 0o555);
    const ran = await sayso(["read", "brief.txt", "--ledger", at("closed/ledger.sqlite")]);
    expect(ran).toMatchObject({ code: 1, err: expect.stringMatching(/SAYSO-LEDGER-\d{3}/) });
  });

  it("a place where no folder can be made", async () => {
    const ran = await sayso(["read", "brief.txt", "--ledger", at("brief.txt/ledger.sqlite")]);
    expect(ran).toMatchObject({ code: 1, err: expect.stringMatching(/SAYSO-LEDGER-\d{3}/) });
  });
});

describe("usage errors exit with 2", () => {
  it.each([
    [[]],
    [["reed", "brief.txt"]],
    [["read"]],
    [["read", "--colour", "brief.txt"]],
    [["documents", "--case", "nowhere"]],
    [["read", "brief.txt", "--case", "No Name"]],
    [["documents", "--ledger", "nowhere.sqlite"]],
    [["documents", "--limit", "none"]],
    [["documents", "--limit", "0"]],
    [["show", "document_00000000"]],
    [["export", "--format", "pdf"]],
    [["attributions", "brief.txt", "--offsets", "bytes"]],
    [["statements", "--stance", "lies"]],
    [["serve", "--port", "70000"]],
    [["read", "brief.txt", "--threshold", "1.5"]],
    [["read", "brief.txt", "--workers", "0"]],
  ])("sayso %j", async (args) => {
    const ran = await sayso(args);
    expect(ran.code).toBe(2);
    if (args.length > 0) expect(ran.err).toMatch(/SAYSO-USAGE-\d{3}/);
  });

  it("help and version exit with 0", async () => {
    expect(await sayso(["--help"])).toMatchObject({ code: 0, err: "" });
    expect(await sayso(["read", "--help"])).toMatchObject({ code: 0, err: "" });
    expect((await sayso(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("sayso attributions", () => {
  it("gives offsets of the file in either unit, in order, and opens no ledger", async () => {
    const env = { SAYSO_LEDGER: at("never/ledger.sqlite") };
    const ran = await sayso(["attributions", "second.txt", "missing.txt", "page.html"], { env });
    expect(ran.code).toBe(1);
    const [text, missing, html] = lines(ran, AttributionsLine);
    expect(text?.doc).toBe("second");
    expect(missing).toMatchObject({ doc: "missing", error: { code: "SAYSO-INTAKE-001" } });
    expect(html?.doc).toBe("page.html");
    expect(readdirSync(folder)).not.toContain("never");

    const codepoints = await sayso(["attributions", "second.txt", "--offsets", "codepoint"], { env });
    const [counted] = lines(codepoints, AttributionsLine);
    if (text === undefined || !("attributions" in text) || counted === undefined || !("attributions" in counted)) {
      throw new Error("second.txt could not be read");
    }
    const utf16 = text.attributions.map((one) => one.content.map(([start, end]) => second.slice(start, end)));
    const points = Array.from(second);
    const byPoint = counted.attributions.map((one) =>
      one.content.map(([start, end]) => points.slice(start, end).join("")),
    );
    expect(utf16.flat()).toContain("that the mayor knew");
    expect(byPoint).toEqual(utf16);
  });

  it("maps a page's words to where they stand in its source", async () => {
    const [html] = lines(await sayso(["attributions", "page.html"]), AttributionsLine);
    if (html === undefined || !("attributions" in html)) throw new Error("page.html could not be read");
    const pieces = html.attributions.flatMap((one) => one.content.map(([start, end]) => page.slice(start, end)));
    expect(pieces).toContain("weir");
    expect(pieces.some((piece) => piece.includes("&amp;"))).toBe(true);
    expect(pieces.join("")).not.toContain("<");
  });
});

describe("a process that is stopped", () => {
  it("keeps what was acknowledged after an interrupt, and says so", async () => {
    const many = Array.from({ length: 120 }, (_, number) => {
      const name = `many-${number}.md.txt`;
      writeFileSync(at(name), `${brief}${"The harbour office said that it was so. ".repeat(20)}${number}\n`);
      return name;
    });
    const ledger = ["--ledger", at("many.sqlite")];
    const child = spawn(process.execPath, [main, "read", ...many, "--json", ...ledger], { cwd: folder });
    let out = "";
    let err = "";
    child.stdout.on("data", (piece: Buffer) => {
      out += piece.toString();
      if (!child.killed && out.split("\n").length > 5) child.kill("SIGINT");
    });
    child.stderr.on("data", (piece: Buffer) => {
      err += piece.toString();
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    const acknowledged = out.trimEnd().split("\n").length;
    expect(code).toBe(130);
    expect(err).toContain("Stopped.");
    expect(acknowledged).toBeLessThan(120);
    const kept = lines(await sayso(["documents", "--json", ...ledger]), DocumentLine);
    expect(kept).toHaveLength(acknowledged);
    expect(lines(await sayso(["verify", "--json", ...ledger]), VerificationLine)[0]).toMatchObject({ faults: [] });
  });

  it("is quiet when nobody reads on", async () => {
    const child = spawn(process.execPath, [main, "export", "--ledger", at("many.sqlite")], { cwd: folder });
    let err = "";
    child.stderr.on("data", (piece: Buffer) => {
      err += piece.toString();
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(err).toBe("");
    expect(code).toBe(0);
  });

  it("serves until it is told to stop", async () => {
    const child = spawn(process.execPath, [main, "serve", "--port", "0", "--ledger", at("served.sqlite")], {
      cwd: folder,
    });
    const address = await new Promise<string>((resolve) => {
      let out = "";
      child.stdout.on("data", (piece: Buffer) => {
        out += piece.toString();
        const found = /http:\S+/u.exec(out);
        if (found !== null) resolve(found[0]);
      });
    });
    const status = await (await fetch(`${address}api/status`)).json();
    expect(status).toMatchObject({ name: "Sayso", defaultCase: "default" });
    child.kill("SIGTERM");
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  });
});
