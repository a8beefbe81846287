import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ActorKind } from "../model/actor.ts";
import type { Directory } from "../model/directory.ts";
import { indexOfDirectory } from "./directory-index.ts";
import { openDirectoryPack } from "./directory-pack.ts";

const folder = fileURLToPath(new URL("../../packs/directory", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "sayso-directory-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let directory: Directory;
beforeAll(async () => {
  directory = await openDirectoryPack(folder);
});

const named = (name: string) => directory.named(name).map(({ id }) => id.replace("directory:", ""));

describe("names of one actor, in whatever language and case", () => {
  it.each([
    [
      "gur-ua",
      [
        "HUR",
        "GUR",
        "ГУР",
        "Main Intelligence Directorate",
        "Головне управління розвідки",
        "Головному управлінню розвідки",
        "Main Intelligence Directorate of Ukraine’s Defense Ministry",
        "Главное управление разведки военного ведомства",
        "Defense Ministry's Main Intelligence Directorate",
        "Главного управления разведки Минобороны Украины",
      ],
    ],
    [
      "mod-ru",
      [
        "Russian Ministry of Defence",
        "Russia's Defence Ministry",
        "Минобороны РФ",
        "Міноборони Росії",
        "российского Министерства обороны",
        "Verteidigungsministerium Russlands",
      ],
    ],
    ["mod-us", ["the Pentagon", "Пентагону", "U.S. Department of Defense"]],
    ["mfa-gb", ["Foreign Office", "МИД Великобритании", "британского МИДа", "МЗС Британії"]],
    ["mfa-pl", ["Polish Foreign Ministry", "МЗС Польщі", "польского МИДа"]],
    ["presidency-us", ["the White House", "Белом доме", "Білому домі"]],
    ["presidency-ru", ["Kremlin", "Кремлем", "Кремля"]],
    ["who", ["WHO", "ВОЗ", "ВООЗ", "Всесвітньої організації охорони здоров’я"]],
    ["un-security-council", ["UN Security Council", "Совета Безопасности ООН", "Радбезом ООН"]],
    ["general-staff-ua", ["Генштаба ВСУ", "Генштаб ЗСУ", "Ukrainian General Staff"]],
    ["tass", ["TASS", "ТАСС", "the TASS news agency"]],
    ["country-us", ["US", "U.S.", "the United States", "США", "Соединенным Штатам", "американцев", "американской"]],
    ["country-gb", ["Great Britain", "Великобританією", "британський"]],
  ] as const)("%s", (id, names) => {
    for (const name of names) expect([name, named(name)]).toEqual([name, [id]]);
  });
});

describe("names of nobody, or of no one alone", () => {
  it.each([
    "",
    " ",
    "Minister",
    "British Foreign Secretary",
    "Harrow Post",
    "МИДовец",
    "ministry of silly walks of Britain",
    "Main Intelligence Directorate of Harrow",
    "FBI of the Foreign Office",
  ])("%j is nobody's", (name) => expect(named(name)).toEqual([]));

  it("an office without its country is said of none", () => {
    for (const name of ["МИД", "МЗС", "foreign ministry"]) {
      const [office, ...more] = directory.named(name);
      expect(more).toEqual([]);
      expect(office).toMatchObject({ id: "directory:mfa", office: "directory:mfa" });
      expect(office?.country).toBeUndefined();
    }
  });

  it("a short name that means others elsewhere is told apart", () => {
    expect(named("Senate")).toEqual([]);
    expect(directory.shortly("Сената").map(({ id }) => id)).toEqual(["directory:senate-us"]);
  });
});

it("gives an actor by its id, an office of a country too", () => {
  expect(directory.get("directory:gur-ua")).toMatchObject({ country: "UA", partOf: "directory:mod-ua" });
  expect(directory.get("directory:moj-fr")).toMatchObject({ country: "FR", office: "directory:moj" });
  expect(directory.get("directory:nobody")).toBeUndefined();
});

it("knows given names that are one", () => {
  const same = (one: string, other: string) =>
    directory.givenNames(one).some((name) => directory.givenNames(other).includes(name));
  expect(same("Володимир", "Vladimir")).toBe(true);
  expect(same("Миколі", "Nikolai")).toBe(true);
  expect(same("Joe", "Джозефа")).toBe(true);
  expect(same("Joe", "Jim")).toBe(false);
  expect(directory.givenNames("Конашенков")).toEqual([]);
});

describe("the files", () => {
  const rows = (name: string) =>
    readFileSync(join(folder, name), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));

  it("have every column, each id once, kinds that there are, and wholes that are there", () => {
    const [head, ...actors] = rows("actors.tsv");
    expect(actors.length).toBeGreaterThan(400);
    const ids = actors.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const row of actors) {
      const [id, kind, country = "", partOf = "", ...names] = row;
      expect([id, row.length]).toEqual([id, head?.length]);
      expect(ActorKind.options).toContain(kind);
      expect(country).toMatch(/^(?:[A-Z]{2})?$/);
      if (partOf !== "") expect(directory.get(`directory:${partOf}`)).toBeDefined();
      for (const column of names.slice(0, 4)) expect([id, column]).not.toEqual([id, ""]);
    }
  });

  it("have the index that is made from them: else run scripts/make-directory.ts", () => {
    const made = indexOfDirectory({
      actors: rows("actors.tsv").slice(1),
      offices: rows("offices.tsv").slice(1),
      countries: rows("countries.tsv").slice(1),
      givenNames: rows("given-names.tsv"),
    });
    expect(readFileSync(join(folder, "index.tsv"), "utf8")).toBe(made);
  });

  it("name each actor by names that find it", () => {
    for (const [id = "", , , , ...columns] of rows("actors.tsv").slice(1)) {
      for (const name of columns.slice(0, 4).flatMap((column) => column.split("|"))) {
        const found = name.startsWith("~")
          ? directory.shortly(name.slice(1))
          : directory.named(name.replace(/^=/u, ""));
        expect([name, found.map((one) => one.id)]).toEqual([name, expect.arrayContaining([`directory:${id}`])]);
      }
    }
  });
});

describe("a pack that is not sound", () => {
  const broken = (change: (manifest: Record<string, unknown>) => void, file?: string) => {
    const copy = mkdtempSync(join(scratch, "one-"));
    cpSync(folder, copy, { recursive: true });
    const path = join(copy, "manifest.json");
    const manifest = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
    change(manifest);
    writeFileSync(path, JSON.stringify(manifest));
    if (file !== undefined) writeFileSync(join(copy, file), "id\tchanged\n");
    return openDirectoryPack(copy);
  };

  it("is refused when a file was changed", async () => {
    await expect(broken(() => undefined, "actors.tsv")).rejects.toMatchObject({ code: "SAYSO-PACKS-002" });
  });

  it("is refused when it is no directory", async () => {
    const refused = broken((manifest) => {
      manifest.kind = "gazetteer";
    });
    await expect(refused).rejects.toMatchObject({ code: "SAYSO-PACKS-001" });
  });
});
