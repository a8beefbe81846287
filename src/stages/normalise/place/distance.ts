interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const degree = Math.PI / 180;
/** Twice the mean radius of the Earth. */
const diameter = 12_742_018;

/** Metres between two points along a great circle, on a sphere (haversine). */
export function metresBetween(a: Point, b: Point): number {
  const rise = Math.sin(((a.latitude - b.latitude) * degree) / 2) ** 2;
  const run = Math.sin(((a.longitude - b.longitude) * degree) / 2) ** 2;
  const part = rise + Math.cos(a.latitude * degree) * Math.cos(b.latitude * degree) * run;
  return diameter * Math.asin(Math.min(1, Math.sqrt(part)));
}
