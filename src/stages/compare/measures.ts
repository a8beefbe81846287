/** What a value is multiplied by, and what is added then, to have it in the unit that all of its kind are compared in. */
export interface Scale {
  readonly factor: number;
  readonly offset: number;
}

type Family = ReadonlyMap<string, Scale>;

const family = (scales: Readonly<Record<string, number>>): Family =>
  new Map(Object.entries(scales).map(([code, factor]) => [code, { factor, offset: 0 }]));

/** Units of one kind, by how many of the first make one (SI, and the international yard and pound). Currencies are never converted. */
const families: readonly Family[] = [
  family({ m: 1, km: 1000, cm: 0.01, mm: 0.001, mi: 1609.344, nmi: 1852, yd: 0.9144, ft: 0.3048, in: 0.0254 }),
  family({ m2: 1, km2: 1e6, ha: 1e4, acre: 4046.86, "sq mi": 2.58999e6, "sq ft": 0.092903 }),
  family({ l: 1, ml: 0.001, m3: 1000, gal: 3.78541, pint: 0.473176, quart: 0.946353, "cu ft": 28.3168 }),
  family({ kg: 1, g: 0.001, mg: 1e-6, t: 1000, ton: 907.185, kt: 1e6, lb: 0.453592, oz: 0.0283495 }),
  family({ "km/h": 1, mph: 1.609344, kn: 1.852, "m/s": 3.6 }),
  family({ s: 1, ms: 0.001, min: 60, h: 3600, day: 86_400, week: 604_800 }),
  family({ month: 1, year: 12, decade: 120, century: 1200 }),
  family({ W: 1, kW: 1000, MW: 1e6, GW: 1e9, hp: 745.7 }),
  family({ KB: 1, MB: 1e3, GB: 1e6, TB: 1e9 }),
  new Map([
    ["°C", { factor: 1, offset: 0 }],
    ["°F", { factor: 5 / 9, offset: -160 / 9 }],
  ]),
];

/** How two units of one kind are brought to one; `undefined` where they are one already, or none can be had. */
export function toBase(
  a: string | undefined,
  b: string | undefined,
): { readonly a: Scale; readonly b: Scale } | undefined {
  if (a === undefined || b === undefined || a === b) return undefined;
  for (const units of families) {
    const one = units.get(a);
    const two = units.get(b);
    if (one !== undefined && two !== undefined) return { a: one, b: two };
  }
  return undefined;
}
