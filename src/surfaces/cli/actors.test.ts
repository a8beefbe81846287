import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CaseActor } from "../../model/case-actor.ts";

const main = fileURLToPath(new URL("../../main.ts", import.meta.url));
const texts = {
  "en.txt":
    "Title: Bridge hit\n\n“The bridge is ours,” Russian Defence Ministry spokesman Igor Konashenkov said on Monday. The Main Intelligence Directorate said that it was not.\n",
  "ru.txt":
    "Title: Мост под обстрелом\n\nОфициальный представитель Минобороны РФ Игорь Конашенков заявил, что мост взят под контроль. Позже Конашенков сообщил о потерях противника.\n",
  "uk.txt": "Title: Міст наш\n\nПро це повідомило ГУР. «Міст наш», – заявив речник ГУР Андрій Верський.\n",
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

const actors = async (...args: readonly string[]) =>
  (await sayso("actors", "--case", "bridge", "--json", ...args))
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => CaseActor.parse(JSON.parse(line)));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sayso-actors-"));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  await sayso("read", "--case", "bridge", "--quiet", ...Object.keys(texts));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("lists who is in a case, one whatever the language, with names, roles and reasons", async () => {
  const printed = await sayso("actors", "--case", "bridge", "--why");
  expect(printed).toMatch(/^Igor Konashenkov|^Игорь Конашенков/mu);
  expect(printed.replaceAll(/\s+/gu, " ")).toContain("surname (");
  const [person] = await actors("--words", "конашенков");
  expect(person?.members).toHaveLength(2);
  expect(new Set(person?.names.map(({ language }) => language))).toEqual(new Set(["en", "ru"]));
  expect(person?.roles.join()).toContain("Официальный представитель Минобороны РФ");
  expect(person?.speaksFor?.name).toBeDefined();
  expect((await actors("--words", "ГУР")).map(({ known }) => known)).toEqual(["directory:gur-ua"]);
  expect((await actors("--id", person?.id.slice(0, 18) ?? "")).map(({ id }) => id)).toEqual([person?.id]);
  expect((await actors("--id", person?.members[0]?.actorId ?? "")).map(({ id }) => id)).toEqual([person?.id]);
}, 60_000);

it("follows a person's decision, and its undoing", async () => {
  const [person] = await actors("--words", "конашенков");
  const [a = "", b = ""] = person?.members.map((member) => member.actorId) ?? [];
  const judgement = JSON.parse(await sayso("correct", a, "--not-same", b, "--json")) as { readonly id: string };
  expect(await actors("--words", "onashenkov")).toHaveLength(1);
  expect((await actors()).filter((actor) => /онашенков|onashenkov/u.test(actor.name))).toHaveLength(2);
  expect(await sayso("actors", "--case", "bridge")).toContain("as a person decided");
  await sayso("correct", judgement.id, "--undo");
  expect((await actors("--words", "конашенков"))[0]?.members).toHaveLength(2);
}, 60_000);

it("says how to go on, and when there is nobody", async () => {
  const printed = await sayso("actors", "--case", "bridge", "--limit", "1");
  expect(printed).toMatch(/1 of \d+ actors\. Go on with --after 1/u);
  expect(await sayso("actors", "--case", "bridge", "--words", "nobody")).toBe('No actors in the case "bridge".\n');
  expect(await sayso("actors", "--case", "bridge", "--quiet")).toBe("");
}, 60_000);
