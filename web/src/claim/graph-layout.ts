import type { Carrier, Lane } from "./graph-model.ts";
import { type TimeScale, timeScale } from "./time-scale.ts";

/** A carrier at its place. All lengths are CSS pixels. */
export interface PlacedCarrier {
  readonly carrier: Carrier;
  readonly lane: Lane;
  readonly x: number;
  readonly y: number;
  /** Its name as far as there is room for it, beginning at `labelX`. */
  readonly label: string;
  readonly labelX: number;
  readonly labelWidth: number;
  /** Where its later articles stand, on a line below its name; none in a narrow layout. */
  readonly later: readonly number[];
  /** From whom it has it; `d` of an SVG path. Absent where nothing is known. */
  readonly path?: string;
  /** The time in words, where it is not told by the place. */
  readonly time?: string;
}

export interface PlacedLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  /** Where the origin stands; absent where lineage is unknown. */
  readonly origin?: { readonly x: number; readonly y: number };
  readonly name: readonly string[];
  readonly nameX: number;
  readonly nameY: number;
}

/** A party behind its lanes. */
export interface Band {
  readonly party: string;
  /** Which of the hues it has. */
  readonly hue: number;
  readonly top: number;
  readonly height: number;
}

export interface GraphLayout {
  readonly narrow: boolean;
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly PlacedLane[];
  readonly carriers: readonly PlacedCarrier[];
  readonly bands: readonly Band[];
  readonly ticks: TimeScale["ticks"];
  readonly shortened: boolean;
  /** Where the lanes begin, below the days. */
  readonly top: number;
}

/** Narrower than this the page is read from top to bottom, and times stand in words. */
export const NARROW = 600;
export const ROW = 28;
const LINE = 18;
const CHARACTER = 7.4;
const DOT = 14;
const PAD = 8;
const BAND_HEAD = 24;
const LANE_GAP = 14;

/** Places every lane and carrier. Rows are one a carrier, so that no two names can meet, whatever their times. */
export function layOut(lanes: readonly Lane[], width: number): GraphLayout {
  const narrow = width < NARROW;
  const names = lanes.flatMap(({ carriers }) => carriers.map(({ outlet }) => textWidth(outlet)));
  const gutter = narrow ? 0 : Math.min(230, Math.max(150, width * 0.2));
  const right = narrow ? PAD : Math.min(width * 0.28, Math.max(70, ...names) + DOT + PAD);
  const from = gutter + 36;
  const to = Math.max(from + 40, width - right);
  const times = lanes.flatMap(({ carriers }) => carriers.flatMap(({ at, later }) => [at, ...later]));
  const scale = timeScale(times, from, to);
  const top = narrow ? 4 : 26;
  const placed: PlacedLane[] = [];
  const carriers: PlacedCarrier[] = [];
  const bands: Band[] = [];
  const hues = [...new Set(lanes.flatMap(({ party }) => party ?? []))];
  let y = top;
  for (const [index, lane] of lanes.entries()) {
    if (lane.party !== undefined && lanes[index - 1]?.party !== lane.party) {
      bands.push({ party: lane.party, hue: hues.indexOf(lane.party), top: y, height: BAND_HEAD });
      y += BAND_HEAD;
    }
    const set = narrow ? narrowLane(lane, y, width) : wideLane(lane, y, { gutter, scale, width });
    placed.push(set.lane);
    carriers.push(...set.carriers);
    y += set.lane.height;
    const band = bands.at(-1);
    if (lane.party !== undefined && band !== undefined) {
      bands[bands.length - 1] = { ...band, height: y - band.top };
      if (lanes[index + 1]?.party !== lane.party) y += LANE_GAP;
    }
  }
  const height = y + PAD;
  const ticks = narrow ? [] : scale.ticks;
  return { narrow, width, height, lanes: placed, carriers, bands, ticks, shortened: !narrow && scale.shortened, top };
}

interface Room {
  readonly gutter: number;
  readonly scale: TimeScale;
  readonly width: number;
}

function wideLane(lane: Lane, top: number, { gutter, scale, width }: Room) {
  const name = lines(lane.name, gutter - 44, 3);
  const height = Math.max(lane.carriers.length * ROW, name.length * LINE + LINE) + LANE_GAP;
  const first = top + LANE_GAP / 2 + ROW / 2;
  const origin = lane.kind === "unknown" ? undefined : { x: gutter, y: first };
  const places = new Map<string, { readonly x: number; readonly y: number }>();
  const carriers = lane.carriers.map((carrier, row): PlacedCarrier => {
    const parent = carrier.from === undefined ? undefined : places.get(carrier.from);
    // A copy of the same minute still stands to the right of what it copied.
    const x = Math.max(scale.at(carrier.at), (parent?.x ?? gutter) + DOT);
    const y = first + row * ROW;
    places.set(carrier.id, { x, y });
    const labelX = x + 11;
    const room = Math.max(24, width - PAD - labelX);
    const start = parent ?? origin;
    return {
      carrier,
      lane,
      x,
      y,
      label: cut(carrier.outlet, room),
      labelX,
      labelWidth: Math.min(room, textWidth(carrier.outlet)),
      later: carrier.later.map((time) => Math.min(width - PAD, Math.max(x, scale.at(time)))),
      ...(start === undefined ? {} : { path: elbow(start, { x, y }) }),
    };
  });
  const placed: PlacedLane = {
    lane,
    top,
    height,
    ...(origin === undefined ? {} : { origin }),
    name,
    nameX: PAD,
    nameY: first,
  };
  return { lane: placed, carriers };
}

/** Left in a narrow lane: the time in words. */
const TIMES = 92;
const STEP = 18;

function narrowLane(lane: Lane, top: number, width: number) {
  const name = lines(lane.name, width - TIMES - 30, 2);
  const head = name.length * LINE + LINE + 12;
  const x0 = TIMES;
  const originY = top + 6 + LINE / 2;
  const origin = lane.kind === "unknown" ? undefined : { x: x0, y: originY };
  const depths = new Map<string, number>();
  const places = new Map<string, { readonly x: number; readonly y: number }>();
  const deepest = Math.max(1, Math.floor((width * 0.25) / STEP));
  const carriers = lane.carriers.map((carrier, row): PlacedCarrier => {
    const depth = carrier.from === undefined ? 1 : Math.min(deepest, (depths.get(carrier.from) ?? 0) + 1);
    depths.set(carrier.id, depth);
    const [x, y] = [x0 + depth * STEP, top + head + ROW / 2 + row * ROW];
    const start = (carrier.from === undefined ? undefined : places.get(carrier.from)) ?? origin;
    places.set(carrier.id, { x, y });
    const room = Math.max(24, width - PAD - x - 11);
    return {
      carrier,
      lane,
      x,
      y,
      label: cut(carrier.outlet, room),
      labelX: x + 11,
      labelWidth: Math.min(room, textWidth(carrier.outlet)),
      later: [],
      time: clock(carrier),
      ...(start === undefined ? {} : { path: elbow(start.x < x ? start : { x: x - STEP, y: start.y }, { x, y }) }),
    };
  });
  const height = head + lane.carriers.length * ROW + LANE_GAP;
  const placed: PlacedLane = {
    lane,
    top,
    height,
    ...(origin === undefined ? {} : { origin }),
    name,
    nameX: x0 + (origin === undefined ? -8 : 14),
    nameY: originY,
  };
  return { lane: placed, carriers };
}

const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** "13 Oct 08:40", as the page states it. */
function clock({ publishedAt }: Carrier): string {
  if (publishedAt === undefined) return "no time";
  const day = new Date(`${publishedAt.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return publishedAt.slice(0, 12);
  return `${short.format(day)} ${/T(\d{2}:\d{2})/.exec(publishedAt)?.[1] ?? ""}`.trim();
}

/** Down from where it comes from, then across to just before the dot. */
function elbow(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): string {
  const end = to.x - 7;
  if (from.y === to.y) return `M${from.x + 8} ${from.y}H${end}`;
  const bend = Math.min(7, Math.max(0, end - from.x), Math.abs(to.y - from.y));
  return `M${from.x} ${from.y + 8}V${to.y - bend}Q${from.x} ${to.y} ${from.x + bend} ${to.y}H${end}`;
}

/** About how wide a name is at the size of the graph's names: wide enough for most, since it decides what may stand beside it. */
export function textWidth(text: string): number {
  return [...text].length * CHARACTER;
}

function cut(text: string, room: number): string {
  const most = Math.floor(room / CHARACTER);
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, Math.max(1, most - 1))
        .join("")
        .trimEnd()}…`;
}

function lines(text: string, room: number, most: number): readonly string[] {
  const found: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = found.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= room) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  const kept = found.slice(0, most).map((line) => cut(line, room));
  const end = kept.at(-1);
  if (found.length > most && end !== undefined) kept[kept.length - 1] = `${end.replace(/…$/u, "")}…`;
  return kept;
}
