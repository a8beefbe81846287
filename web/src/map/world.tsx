import { useQuery } from "@tanstack/react-query";
import { geoGraticule, geoPath } from "d3-geo";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import type { PlaceTold } from "../../../src/surfaces/http/client.ts";
import { count } from "../words.ts";
import { landQuery } from "./map-query.ts";
import { placeTitle, ringWords } from "./place-words.ts";
import { groundOf, HEIGHT, projectionOf, useView, WIDTH } from "./use-view.ts";

const FINE = 700;
const PUSH = 80;

/** The rings on the outline of land: a small ring where it is told exactly, a wide one where it is not. */
export function World(props: {
  readonly places: readonly PlaceTold[];
  readonly selected: string | undefined;
  readonly select: (id: string) => void;
}) {
  const { places, selected, select } = props;
  const { view, zoom, move, fit } = useView(places);
  const coarse = useQuery(landQuery("coarse"));
  const fine = useQuery({ ...landQuery("fine"), enabled: view.scale > FINE });
  const land = view.scale > FINE ? (fine.data ?? coarse.data) : coarse.data;
  const drawing = useRef<SVGSVGElement>(null);
  useWheelAndDrag(drawing, zoom, move);
  const { longitude, latitude, scale } = view;
  const drawn = useMemo(() => {
    const projection = projectionOf({ longitude, latitude, scale });
    const path = geoPath(projection);
    const step = scale > 8000 ? 1 : scale > 2000 ? 2 : scale > FINE ? 5 : 15;
    return {
      land: land === undefined ? undefined : path(land),
      graticule: path(
        geoGraticule()
          .step([step, step])
          .stepMajor([90, 360])
          .extentMinor([
            [-180, -85],
            [180, 85.1],
          ])(),
      ),
      // The widest first, so that a small ring is never under a wide one.
      rings: places
        .flatMap((one) => {
          const { place } = one;
          const ground = groundOf(one);
          const at = place && projection([place.longitude, place.latitude]);
          return ground && at ? [{ one, at, ring: path(ground) ?? undefined }] : [];
        })
        .toSorted((a, b) => (b.one.ring?.metres ?? 0) - (a.one.ring?.metres ?? 0)),
    };
  }, [land, longitude, latitude, scale, places]);
  const onKey = (event: KeyboardEvent) => {
    const act = {
      "+": () => zoom(1),
      "=": () => zoom(1),
      "-": () => zoom(-1),
      "0": fit,
      ArrowLeft: () => move(-PUSH, 0),
      ArrowRight: () => move(PUSH, 0),
      ArrowUp: () => move(0, -PUSH),
      ArrowDown: () => move(0, PUSH),
    }[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return (
    <div className="world">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no set of fields */}
      <svg
        ref={drawing}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label="Map of the places told of. Arrow keys move it, plus and minus zoom, 0 shows all."
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what has keys of its own must be reached by the keyboard
        tabIndex={0}
        onKeyDown={onKey}
      >
        <path className="graticule" d={drawn.graticule ?? undefined} />
        {drawn.land !== undefined && <path className="land" d={drawn.land ?? undefined} />}
        {drawn.rings.map(({ one, at, ring }) => (
          // biome-ignore lint/a11y/useSemanticElements: there is no button in SVG
          <g
            key={one.id}
            className={one.id === selected ? "ring chosen" : "ring"}
            role="button"
            tabIndex={0}
            aria-pressed={one.id === selected}
            aria-label={`${placeTitle(one)}, ${ringWords(one)}: ${count(one.statements, "statement")}`}
            onClick={() => select(one.id)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== " ") return;
              event.preventDefault();
              event.stopPropagation();
              select(one.id);
            }}
          >
            <circle className="reach" cx={at[0]} cy={at[1]} r={13} />
            {ring !== undefined && <path className="area" d={ring} />}
            <circle className="dot" cx={at[0]} cy={at[1]} r={3.5} />
            <text x={at[0] + 8} y={at[1] - 7}>
              {one.place?.name}
            </text>
          </g>
        ))}
      </svg>
      <p className="world-tools">
        <button type="button" aria-label="Closer" onClick={() => zoom(1)}>
          +
        </button>
        <button type="button" aria-label="Farther" onClick={() => zoom(-1)}>
          −
        </button>
        <button type="button" onClick={fit}>
          All
        </button>
      </p>
    </div>
  );
}

/** Dragging moves the drawing; the wheel zooms it while it has the focus or Ctrl is held, and else scrolls the page. */
function useWheelAndDrag(
  drawing: React.RefObject<SVGSVGElement | null>,
  zoom: (steps: number, at?: readonly [number, number]) => void,
  move: (x: number, y: number) => void,
): void {
  const latest = useRef({ zoom, move });
  useEffect(() => {
    latest.current = { zoom, move };
  });
  useEffect(() => {
    const svg = drawing.current;
    if (svg === null) return;
    const ended = new AbortController();
    const { signal } = ended;
    const perPixel = () => WIDTH / svg.getBoundingClientRect().width;
    svg.addEventListener(
      "wheel",
      (event) => {
        if (!event.ctrlKey && !svg.contains(document.activeElement)) return;
        event.preventDefault();
        const box = svg.getBoundingClientRect();
        const at = [(event.clientX - box.left) * perPixel(), (event.clientY - box.top) * perPixel()] as const;
        latest.current.zoom(-event.deltaY / 240, at);
      },
      { signal, passive: false },
    );
    let from: { readonly x: number; readonly y: number } | undefined;
    svg.addEventListener(
      "pointerdown",
      (event) => {
        if (event.pointerType !== "touch") from = { x: event.clientX, y: event.clientY };
      },
      { signal },
    );
    addEventListener(
      "pointermove",
      (event) => {
        if (from === undefined || Math.hypot(event.clientX - from.x, event.clientY - from.y) < 4) return;
        latest.current.move((from.x - event.clientX) * perPixel(), (from.y - event.clientY) * perPixel());
        from = { x: event.clientX, y: event.clientY };
      },
      { signal },
    );
    addEventListener("pointerup", () => (from = undefined), { signal });
    return () => ended.abort();
  }, [drawing]);
}
