/** What a file of columns holds, by name: where each column begins and ends, in bytes from the end of the header. */
export interface SectionTable {
  readonly places: number;
  readonly names: number;
  /** Words of the longest name. */
  readonly longest: number;
  /** Entries that stand together in one block of the index of names. */
  readonly block: number;
  /** Places below this number are of GeoNames, in the order of their numbers there. */
  readonly numbered: number;
  /** Lists of countries that places refer to. */
  readonly countries: readonly (readonly string[])[];
  /** Places that are countries, by ISO 3166-1 alpha-2. */
  readonly states: Readonly<Record<string, number>>;
  readonly sections: Readonly<Record<string, readonly [start: number, end: number]>>;
}

/** Strings between two whose beginning is told. */
export const stringBlock = 32;

/** Set in a place's kind when it is the capital of a country. */
export const capitalBit = 128;

export const sectionNames = [
  "latitude",
  "longitude",
  "population",
  "number",
  "country",
  "first",
  "second",
  "kind",
  "within",
  "nameAt",
  "nameSize",
  "nameText",
  "idAt",
  "idSize",
  "idText",
  "divisionAt",
  "divisionSize",
  "divisionText",
  "boxOf",
  "boxes",
  "blockAt",
  "index",
] as const;
export type SectionName = (typeof sectionNames)[number];

/**
 * The header and the columns of a file: 4 bytes of length, the header as JSON, then the columns, each at a multiple of 8. Nothing is copied.
 * @throws RangeError when the header is none, or a column lies outside the file
 */
export function readSections(bytes: Uint8Array): {
  readonly table: SectionTable;
  column(name: SectionName): Uint8Array;
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.byteLength < 4 ? -1 : view.getUint32(0, true);
  if (length < 0 || 4 + length > bytes.byteLength) throw new RangeError("no header");
  const table = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as SectionTable;
  const from = Math.ceil((4 + length) / 8) * 8;
  for (const name of sectionNames) {
    const [start, end] = table.sections[name] ?? [0, -1];
    if (start < 0 || end < start || from + end > bytes.byteLength) throw new RangeError(`no column ${name}`);
  }
  return {
    table,
    column(name) {
      const [start, end] = table.sections[name] ?? [0, 0];
      return bytes.subarray(from + start, from + end);
    },
  };
}

/** A column's bytes as numbers of four bytes; copied only when they do not lie at a multiple of four. */
export function asNumbers<T extends Uint32Array | Int32Array | Float32Array | Uint16Array>(
  bytes: Uint8Array,
  kind: { new (buffer: ArrayBufferLike, at: number, length: number): T; readonly BYTES_PER_ELEMENT: number },
): T {
  const size = kind.BYTES_PER_ELEMENT;
  const whole = bytes.byteOffset % size === 0 ? bytes : bytes.slice();
  return new kind(whole.buffer, whole.byteOffset, whole.byteLength / size);
}
