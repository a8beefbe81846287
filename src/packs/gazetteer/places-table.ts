import { type Place, PlaceKind } from "../../model/facet/place-value.ts";
import { asNumbers, capitalBit, type SectionName, type SectionTable } from "./sections.ts";

const kinds = PlaceKind.options;
/** Box number of a place that has none. */
const none = 0xffff;

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
  readonly #boxOf: Uint16Array;
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
    this.#boxOf = asNumbers(column("boxOf"), Uint16Array);
    this.#boxes = asNumbers(column("boxes"), Float32Array);
    this.#names = new Strings(asNumbers(column("nameAt"), Uint32Array), column("nameText"));
    this.#ids = new Strings(asNumbers(column("idAt"), Uint32Array), column("idText"));
    this.#divisions = new Strings(asNumbers(column("divisionAt"), Uint32Array), column("divisionText"));
  }

  at(place: number): Place {
    const admin = [this.#first[place] ?? 0, this.#second[place] ?? 0]
      .filter((division) => division > 0)
      .map((division) => this.#divisions.at(division));
    const population = this.#population[place] ?? 0;
    const within = this.#within[place] ?? 0;
    const box = this.#boxOf[place] ?? none;
    const side = (i: number) => Math.round((this.#boxes[box * 4 + i] ?? 0) * 100) / 100;
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
      ...(box === none ? {} : { box: [side(0), side(1), side(2), side(3)] as const }),
    };
  }

  /** The number of the place with that id. */
  find(id: string): number | undefined {
    const numbered = /^geonames:(\d{1,10})$/.exec(id)?.[1];
    if (numbered !== undefined) {
      const wanted = Number(numbered);
      let low = 0;
      let high = this.#table.numbered - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const number = this.#number[middle] ?? 0;
        if (number === wanted) return middle;
        if (number < wanted) low = middle + 1;
        else high = middle - 1;
      }
      return undefined;
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

/** Strings one after another in UTF-8, with the place where each begins. */
class Strings {
  readonly #at: Uint32Array;
  readonly #text: Uint8Array;
  readonly #decoder = new TextDecoder();

  constructor(at: Uint32Array, text: Uint8Array) {
    this.#at = at;
    this.#text = text;
  }

  get size(): number {
    return Math.max(0, this.#at.length - 1);
  }

  at(i: number): string {
    return this.#decoder.decode(this.#text.subarray(this.#at[i] ?? 0, this.#at[i + 1] ?? 0));
  }
}
