import { type GeoProjection, geoCircle, geoNaturalEarth1 } from "d3-geo";
import { useMemo, useState } from "react";
import type { PlaceTold } from "../../../src/surfaces/http/client.ts";

export const WIDTH = 900;
export const HEIGHT = 540;
const PADDING = 60;
const WORLD = 160;
const CLOSEST = 60_000;
const STEP = 1.6;
const METRES_A_DEGREE = 111_195;

/** What of the world is looked at: the point in the middle, and how large the world is drawn. */
export interface View {
  readonly longitude: number;
  readonly latitude: number;
  readonly scale: number;
}

/** The circle on the ground that a place's ring is. */
export function groundOf({ place, ring }: PlaceTold) {
  if (place === undefined) return undefined;
  const degrees = Math.min(89, (ring?.metres ?? 1) / METRES_A_DEGREE);
  return geoCircle().center([place.longitude, place.latitude]).radius(degrees).precision(4)();
}

export function projectionOf({ longitude, latitude, scale }: View): GeoProjection {
  return geoNaturalEarth1()
    .rotate([-longitude, 0])
    .center([0, latitude])
    .scale(scale)
    .translate([WIDTH / 2, HEIGHT / 2])
    .clipExtent([
      [-20, -20],
      [WIDTH + 20, HEIGHT + 20],
    ]);
}

/** The view in which all the rings are. */
export function fitted(places: readonly PlaceTold[]): View {
  const rings = places.flatMap((one) => groundOf(one) ?? []);
  if (rings.length === 0) return { longitude: 10, latitude: 10, scale: WORLD };
  const longitude = middle(places.map(({ place }) => place?.longitude ?? 0));
  const collection = { type: "GeometryCollection" as const, geometries: rings };
  const projection = geoNaturalEarth1()
    .rotate([-longitude, 0])
    .fitExtent(
      [
        [PADDING, PADDING],
        [WIDTH - PADDING, HEIGHT - PADDING],
      ],
      collection,
    );
  const centre = projection.invert?.([WIDTH / 2, HEIGHT / 2]);
  const scale = Math.min(CLOSEST / 10, Math.max(WORLD, projection.scale()));
  if (centre === undefined || centre === null) return { longitude, latitude: 10, scale: WORLD };
  return { longitude: centre[0], latitude: scale === WORLD ? 8 : centre[1], scale };
}

function middle(longitudes: readonly number[]): number {
  return (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
}

/** The view and what changes it. */
export function useView(places: readonly PlaceTold[]) {
  const fit = useMemo(() => fitted(places), [places]);
  const [moved, setMoved] = useState<View>();
  const view = moved ?? fit;
  const zoom = (steps: number, at?: readonly [number, number]) => {
    const scale = Math.min(CLOSEST, Math.max(WORLD, view.scale * STEP ** steps));
    if (at === undefined) return setMoved({ ...view, scale });
    // The point under the pointer stays where it is.
    const under = projectionOf(view).invert?.([at[0], at[1]]);
    const after = under && projectionOf({ ...view, scale })(under);
    if (!after) return setMoved({ ...view, scale });
    setMoved(shifted({ ...view, scale }, after[0] - at[0], after[1] - at[1]));
  };
  return {
    view,
    zoom,
    /** Moves what is looked at by so much of the drawing. */
    move: (x: number, y: number) => setMoved(shifted(view, x, y)),
    fit: () => setMoved(undefined),
    lookAt: (longitude: number, latitude: number) => setMoved({ ...view, longitude, latitude }),
  };
}

function shifted(view: View, x: number, y: number): View {
  const centre = projectionOf(view).invert?.([WIDTH / 2 + x, HEIGHT / 2 + y]);
  if (!centre || Number.isNaN(centre[0])) return view;
  return { ...view, longitude: centre[0], latitude: Math.max(-80, Math.min(80, centre[1])) };
}
