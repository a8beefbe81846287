import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, it, test } from "vitest";
import { Place } from "../model/facet/place-value.ts";
import { foldName } from "./gazetteer/fold-name.ts";
import { NamesIndex } from "./gazetteer/names-index.ts";
import { readSections } from "./gazetteer/sections.ts";
import { openGazetteerPack } from "./gazetteer-pack.ts";

const folder = fileURLToPath(new URL("../../packs/places", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "sayso-places-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const places = await openGazetteerPack(folder);

describe("the pack of places", () => {
  it.each([
    ["Kyiv", "geonames:703448", 50.5, 30.5],
    ["Kiev", "geonames:703448", 50.5, 30.5],
    ["Київ", "geonames:703448", 50.5, 30.5],
    ["Киев", "geonames:703448", 50.5, 30.5],
    ["Краматорськ", "geonames:704508", 48.7, 37.6],
    ["são paulo", "division:BR-saopaulo", -22.3, -48.4],
    ["U.S.", "geonames:6252001", 39.8, -98.5],
    ["Donbass", "area:donbas", 48, 38.2],
    ["Gaza Strip", "area:gaza-strip", 31.4, 34.4],
    ["Laurel County", "division:US-21125", 37.1, -84.1],
  ])("%s is first of all %s", (name, id, latitude, longitude) => {
    const [first] = places.named(name);
    expect(first).toMatchObject({ id });
    expect(first?.latitude).toBeCloseTo(latitude, 0);
    expect(first?.longitude).toBeCloseTo(longitude, 0);
    expect(places.get(id)).toEqual(first);
    expect(Place.parse(first)).toEqual(first);
  });

  it("says of a settlement of the codifier that is not in GeoNames how roughly its place is known", () => {
    const one = places.get("katottg:UA01020010020030666");
    expect(one).toMatchObject({ name: "Soniachnyi", countries: ["UA"] });
    expect(one?.within).toBeGreaterThanOrEqual(15_000);
  });

  it("tells disputed places by all that claim them, capitals, and a name of one's own from another", () => {
    expect(places.get("area:crimea")?.countries).toEqual(["RU", "UA"]);
    expect(places.country("UA")).toMatchObject({ kind: "country", countries: ["UA"] });
    expect(places.named("Paris")[0]).toMatchObject({ capital: true });
    expect(places.lookUp("Kharkov")[0]).toMatchObject({ primary: false, place: { name: "Kharkiv" } });
  });

  it("knows whether a name begins with whole words", () => {
    expect(["new", "New York", "new york ci", "zzyx"].map((words) => places.begins(words))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([places.get("geonames:1"), places.get("nothing:x"), places.country("ZZ")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("takes any name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        for (const place of places.named(name).slice(0, 3)) expect(Math.abs(place.latitude)).toBeLessThanOrEqual(90);
      }),
    );
  });

  it("refuses a file that was changed, and one that is no file of places", async () => {
    cpSync(folder, scratch, { recursive: true });
    const path = join(scratch, "manifest.json");
    writeFileSync(join(scratch, "places.bin"), "no places");
    await expect(openGazetteerPack(scratch)).rejects.toMatchObject({ code: "SAYSO-PACKS-002" });
    const manifest = JSON.parse(readFileSync(path, "utf8")) as { files: unknown };
    const sha256 = createHash("sha256").update("no places").digest("hex");
    writeFileSync(path, JSON.stringify({ ...manifest, files: [{ name: "places.bin", bytes: 9, sha256 }] }));
    await expect(openGazetteerPack(scratch)).rejects.toMatchObject({ code: "SAYSO-PACKS-001" });
  });
});

test("names are folded alike however they are written", () => {
  expect(
    ["Saint-Étienne", "St. Louis", "Слов’янськ", "  Nowy   Sącz ", "Øst-Łódź", "Großräschen"].map(foldName),
  ).toEqual(["saint etienne", "st louis", "словянськ", "nowy sacz", "ost lodz", "grossraschen"]);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }),
    { numRuns: 50 },
  );
});

test("bytes that are no places are refused before anything is read from them", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(() => readSections(bytes)).toThrow();
    }),
  );
  expect(new NamesIndex(new Uint8Array(0), new Uint32Array(0)).find("kyiv")).toEqual([]);
});
