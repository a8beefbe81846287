import { type Place, PlaceKind } from "../../model/facet/place-value.ts";
import { asNumbers, capitalBit, type SectionName, type SectionTable, stringBlock } from "./sections.ts";

const kinds = PlaceKind.options;

/** The places of a pack, a column a property. */
export class PlacesTable {
  readonly #table: SectionTable;
  readonly #latitude: Int32Array;
  readonly #longitude: Int32Array;
  readonly #population: Uint32Array;
  readonly #number: Uint32Array;
  readonly #country: Uint16Array;
  readonly #first: Uint16Array;
  readonly #second: Uint16Array;
  readonly #kind: Uint8Array;
  readonly #within: Uint8Array;
  readonly #boxOf: Uint32Array;
  readonly #boxes: Float32Array;
  readonly #names: Strings;
  readonly #ids: Strings;
  readonly #divisions: Strings;
  #byId: ReadonlyMap<string, number> | undefined;

  constructor(table: SectionTable, column: (name: SectionName) => Uint8Array) {
    this.#table = table;
    this.#latitude = asNumbers(column("latitude"), Int32Array);
    this.#longitude = asNumbers(column("longitude"), Int32Array);
    this.#population = asNumbers(column("population"), Uint32Array);
    this.#number = asNumbers(column("number"), Uint32Array);
    this.#country = asNumbers(column("country"), Uint16Array);
    this.#first = asNumbers(column("first"), Uint16Array);
    this.#second = asNumbers(column("second"), Uint16Array);
    this.#kind = column("kind");
    this.#within = column("within");
    this.#boxOf = asNumbers(column("boxOf"), Uint32Array);
    this.#boxes = asNumbers(column("boxes"), Float32Array);
    this.#names = new Strings(asNumbers(column("nameAt"), Uint32Array), column("nameSize"), column("nameText"));
    this.#ids = new Strings(asNumbers(column("idAt"), Uint32Array), column("idSize"), column("idText"));
    this.#divisions = new Strings(
      asNumbers(column("divisionAt"), Uint32Array),
      column("divisionSize"),
      column("divisionText"),
    );
  }

  at(place: number): Place {
    const admin = [this.#first[place] ?? 0, this.#second[place] ?? 0]
      .filter((division) => division > 0)
      .map((division) => this.#divisions.at(division));
    const population = this.#population[place] ?? 0;
    const within = this.#within[place] ?? 0;
    const box = search(this.#boxOf, this.#boxOf.length, place);
    const side = (i: number) => Math.round((this.#boxes[(box ?? 0) * 4 + i] ?? 0) * 100) / 100;
    return {
      id: this.#idOf(place),
      name: this.#names.at(place),
      kind: kinds[(this.#kind[place] ?? 0) & ~capitalBit] ?? "settlement",
      latitude: (this.#latitude[place] ?? 0) / 1e5,
      longitude: (this.#longitude[place] ?? 0) / 1e5,
      countries: this.#table.countries[this.#country[place] ?? 0] ?? [],
      admin,
      ...(population > 0 ? { population } : {}),
      ...((this.#kind[place] ?? 0) >= capitalBit ? { capital: true as const } : {}),
      ...(within > 0 ? { within: within * 1000 } : {}),
      ...(box === undefined ? {} : { box: [side(0), side(1), side(2), side(3)] as const }),
    };
  }

  /** The number of the place with that id. */
  find(id: string): number | undefined {
    const numbered = /^geonames:(\d{1,10})$/.exec(id)?.[1];
    if (numbered !== undefined) {
      return search(this.#number, this.#table.numbered, Number(numbered));
    }
    this.#byId ??= new Map(
      Array.from({ length: this.#ids.size }, (_, i) => [this.#ids.at(i), this.#table.numbered + i]),
    );
    return this.#byId.get(id);
  }

  #idOf(place: number): string {
    const { numbered } = this.#table;
    return place < numbered ? `geonames:${this.#number[place]}` : this.#ids.at(place - numbered);
  }
}

/** The index of a number among the first `length` of a rising list. */
function search(list: Uint32Array, length: number, wanted: number): number | undefined {
  let low = 0;
  let high = length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = list[middle] ?? 0;
    if (number === wanted) return middle;
    if (number < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Strings one after another in UTF-8, with the size of each and the place where every 32nd begins. */
class Strings {
  readonly #at: Uint32Array;
  readonly #size: Uint8Array;
  readonly #text: Uint8Array;
  readonly #decoder = new TextDecoder();

  constructor(at: Uint32Array, size: Uint8Array, text: Uint8Array) {
    this.#at = at;
    this.#size = size;
    this.#text = text;
  }

  get size(): number {
    return this.#size.length;
  }

  at(i: number): string {
    const block = Math.floor(i / stringBlock);
    let start = this.#at[block] ?? 0;
    for (let before = block * stringBlock; before < i; before++) start += this.#size[before] ?? 0;
    return this.#decoder.decode(this.#text.subarray(start, start + (this.#size[i] ?? 0)));
  }
}
