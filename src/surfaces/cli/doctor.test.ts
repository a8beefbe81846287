import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import type { DoctorReport } from "./views/doctor.ts";

const main = fileURLToPath(new URL("../../main.ts", import.meta.url));
const tinyPacks = fileURLToPath(new URL("../../../fixtures/attribution-tiny", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "sayso-doctor-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sayso(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...inherited } = process.env;
    const child = spawn(process.execPath, [main, ...args], {
      cwd: folder,
      env: { ...inherited, HOME: folder, SAYSO_LEDGER: at("ledger.sqlite"), SAYSO_PACKS: tinyPacks, ...env },
    });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (piece: string) => {
      out += piece;
    });
    child.stderr.setEncoding("utf8").on("data", (piece: string) => {
      err += piece;
    });
    child.on("close", (code) => resolve({ code, out, err }));
    child.stdin.end();
  });
}

async function examined(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const ran = await sayso(["doctor", "--json", ...args], env);
  return { code: ran.code, report: JSON.parse(ran.out) as DoctorReport };
}

describe("sayso doctor", () => {
  it("finds a sound pack, verified and run, with its threshold's worth; no ledger yet is no fault", async () => {
    const { code, report } = await examined([]);
    expect(code).toBe(0);
    expect(report).toMatchObject({
      sound: true,
      ledger: { state: "absent" },
      packs: [{ id: "attribution-en", version: "0.0.1", licence: "UNLICENSED", sound: true }],
      threshold: { value: 0.5, chosenBy: "pack", nearest: { precision: 0.8, recall: 0.7 } },
    });
    expect(report.languages.find((one) => one.code === "en")?.readBy).toBe("trained reader");
  });

  it("prints it for people", async () => {
    const { out, code } = await sayso(["doctor"]);
    expect(code).toBe(0);
    for (const words of [
      "attribution-en 0.0.1",
      "hashes verified",
      "precision 80.0 %",
      "not made yet",
      "onnxruntime-",
    ]) {
      expect(out).toContain(words);
    }
  });

  it("without packs the rules read, and nothing is broken", async () => {
    const { code, report } = await examined([], { SAYSO_PACKS: at("nowhere") });
    expect(code).toBe(0);
    expect(report).toMatchObject({ sound: true, packs: [] });
    expect(report.languages.find((one) => one.code === "en")?.readBy).toBe("rules");
  });

  it("runs in WebAssembly when told to, and says why not natively", async () => {
    const { code, report } = await examined([], { SAYSO_RUNTIME: "onnxruntime-web" });
    expect(code).toBe(0);
    expect(report.runtime).toMatchObject({
      name: "onnxruntime-web",
      passedOver: [{ name: "onnxruntime-node", why: "onnxruntime-web was asked for" }],
    });
  });

  it("a threshold of one's own is told as such, the option before the environment", async () => {
    const asked = await examined(["--threshold", "0.3"], { SAYSO_THRESHOLD: "0.9" });
    expect(asked.report.threshold).toMatchObject({ value: 0.3, chosenBy: "user", nearest: { precision: 0.7 } });
    const set = await examined([], { SAYSO_THRESHOLD: "0.9" });
    expect(set.report.threshold).toMatchObject({ value: 0.9, chosenBy: "user" });
  });

  it("a damaged pack is broken here, and never read with", async () => {
    cpSync(tinyPacks, at("packs"), { recursive: true });
    writeFileSync(join(at("packs"), "attribution-en", "model.onnx"), "x".repeat(1246));
    const env = { SAYSO_PACKS: at("packs") };
    const { code, report } = await examined([], env);
    expect(code).toBe(1);
    expect(report).toMatchObject({ sound: false, packs: [{ sound: false, problem: { code: "SAYSO-PACKS-002" } }] });
    const plain = await sayso(["doctor"], env);
    expect(plain).toMatchObject({ code: 1, err: expect.stringContaining("SAYSO-PACKS-002") });
    writeFileSync(at("one.txt"), "The mayor said that the lock was closed.\n");
    const read = await sayso(["read", "one.txt", "--ledger", at("unread.sqlite")], env);
    expect(read).toMatchObject({ code: 1, out: "", err: expect.stringContaining("SAYSO-PACKS-002") });
  });

  it("a ledger that is none is broken", async () => {
    writeFileSync(at("no-ledger.sqlite"), "This is no database.");
    const { code, report } = await examined(["--ledger", at("no-ledger.sqlite")]);
    expect(code).toBe(1);
    expect(report.ledger).toMatchObject({
      state: "broken",
      problem: { code: expect.stringMatching(/^SAYSO-LEDGER-/) },
    });
  });

  it.each([{ SAYSO_THRESHOLD: "much" }, { SAYSO_RUNTIME: "quick" }, { SAYSO_THREADS: "0" }])(
    "a setting that is none: %o",
    async (env) => {
      const ran = await sayso(["doctor"], env as unknown as Record<string, string>);
      expect(ran).toMatchObject({ code: 2, err: expect.stringContaining("SAYSO-USAGE-003") });
    },
  );
});

describe("reading without the weights", () => {
  it("says so once, and several documents are read in workers as one is read alone", async () => {
    const names = Array.from({ length: 5 }, (_, n) => {
      writeFileSync(at(`${n}.txt`), `The mayor of town ${n} said that lock ${n} was closed.\n`);
      return `${n}.txt`;
    });
    const env = { SAYSO_PACKS: at("nowhere") };
    const all = await sayso(["read", ...names, "--workers", "2", "--json", "--ledger", at("many.sqlite")], env);
    expect(all.code).toBe(0);
    expect(all.err.match(/rules read instead/gu)).toHaveLength(1);
    const alone = await sayso(["read", "0.txt", "--json", "--ledger", at("alone.sqlite")], env);
    const strip = (line = "") => {
      const { record } = JSON.parse(line) as { record: Record<string, unknown> };
      return { ...record, snapshot: undefined };
    };
    const lines = all.out.trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { locator: string }).locator)).toEqual(names);
    expect(strip(lines[0])).toEqual(strip(alone.out));
  });
});
