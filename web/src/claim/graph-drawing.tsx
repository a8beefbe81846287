import { Link } from "@tanstack/react-router";
import type { GraphLayout, PlacedCarrier, PlacedLane } from "./graph-layout.ts";
import { ROW } from "./graph-layout.ts";
import { Mark } from "./graph-marks.tsx";
import type { Lane } from "./graph-model.ts";
import { carrierName, laneWords, pathOf } from "./graph-words.ts";

interface Chosen {
  readonly lanes: readonly Lane[];
  readonly active: string | undefined;
  readonly choose: (id: string | undefined) => void;
}

/** The graph itself. Every node is a link to the words; pointing at one, or moving to it, lights what it goes back to and what goes back to it. */
export function GraphDrawing(props: Chosen & { readonly layout: GraphLayout }) {
  const { layout, lanes, active, choose } = props;
  const { width, height, narrow } = layout;
  const lit = active === undefined ? undefined : pathOf(active, lanes);
  const state = (id: string) => (lit?.has(id) === true ? "lit" : "");
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in for a drawing
    <svg
      className={`graph ${lit === undefined ? "" : "dimming"} ${narrow ? "graph-narrow" : ""}`}
      role="group"
      aria-label="Who carries it from whom; the same is in the table below"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      onPointerLeave={() => choose(undefined)}
    >
      {layout.bands.map(({ party, hue, top, height: high }) => (
        <g key={`${party} ${top}`} className={`band hue-${hue % 6}`}>
          <rect x={0} y={top} width={width} height={high} rx={4} />
          <text x={8} y={top + 16}>
            {party}
          </text>
        </g>
      ))}
      {layout.ticks.map(({ x, label, day }) => (
        <g key={day} className="tick">
          <line x1={x} x2={x} y1={layout.top - 6} y2={height - 8} />
          <text x={x} y={12}>
            {label}
          </text>
        </g>
      ))}
      {layout.carriers.map(({ carrier, path, x, y, later }) => (
        <g key={carrier.id} className={`line ${state(carrier.id)}`}>
          {path !== undefined && (
            <>
              <path className={`edge edge-${edgeOf(carrier.how)}`} d={path} />
              <path className="tip" d={`M${x - 11} ${y - 3.5}L${x - 6} ${y}L${x - 11} ${y + 3.5}`} />
            </>
          )}
          {path === undefined && !narrow && (
            <path className="edge edge-unknown" d={`M${Math.max(4, x - 46)} ${y}H${x - 7}`} />
          )}
          {later.length > 0 && (
            <path
              className="trail"
              d={`M${x} ${y + 10}H${later.at(-1)}${later.map((at) => `M${at} ${y + 7}v6`).join("")}`}
            />
          )}
        </g>
      ))}
      {layout.lanes.map((placed) => (
        <LaneHead key={placed.lane.id} placed={placed} lit={state(placed.lane.id)} choose={choose} />
      ))}
      {layout.carriers.map((placed) => (
        <Node key={placed.carrier.id} placed={placed} lanes={lanes} lit={state(placed.carrier.id)} choose={choose} />
      ))}
    </svg>
  );
}

function edgeOf(how: PlacedCarrier["carrier"]["how"]): string {
  return how === "origin" || how === "named" || how === "unknown" ? how : "copy";
}

const tags = { says: "", denies: "denies it", both: "says and denies it" } as const;

function LaneHead(props: { readonly placed: PlacedLane; readonly lit: string; readonly choose: Chosen["choose"] }) {
  const { lane, origin, name, nameX, nameY } = props.placed;
  const [first] = lane.carriers;
  const tag = lane.kind === "unknown" ? "" : tags[lane.attitude];
  const words = (
    <>
      {origin !== undefined && (
        <Mark
          x={origin.x}
          y={origin.y}
          size={7}
          attitude={lane.attitude}
          kind={lane.kind === "unnamed" ? "unnamed" : "identified"}
        />
      )}
      <text className="lane-name" x={nameX} y={nameY + 4.5}>
        {name.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one name never move
          <tspan key={index} x={nameX} dy={index === 0 ? 0 : 18}>
            {`${line} `}
          </tspan>
        ))}
        {tag !== "" && (
          <tspan className="lane-tag" x={nameX} dy={17}>
            {tag}
          </tspan>
        )}
      </text>
    </>
  );
  if (first === undefined || origin === undefined) return <g className={`origin ${props.lit}`}>{words}</g>;
  const [left, right] = [Math.min(nameX, origin.x - 12), Math.max(origin.x + 12, nameX + 40)];
  return (
    <Link
      className={`origin ${props.lit}`}
      to="/documents/$id"
      params={{ id: first.documentId }}
      hash={`s=${first.members[0]?.statementId ?? ""}`}
      aria-label={`${name.join(" ")}${tag === "" ? "" : ` ${tag}`}: ${laneWords(lane)}`}
      onFocus={() => props.choose(lane.id)}
      onPointerEnter={() => props.choose(lane.id)}
    >
      <rect className="hit" x={left} y={nameY - 13} width={right - left} height={26} rx={3} />
      {words}
    </Link>
  );
}

/** What is written at a node comes first in its name, so that who speaks to the page says what stands there. */
function nameOf({ carrier, lane, label, time }: PlacedCarrier, lanes: readonly Lane[]): string {
  const whole = carrierName(carrier, lane, lanes);
  const written = time === undefined ? label : `${time} ${label}`;
  return written === carrier.outlet ? whole : `${written}: ${whole}`;
}

function Node(props: {
  readonly placed: PlacedCarrier;
  readonly lanes: readonly Lane[];
  readonly lit: string;
  readonly choose: Chosen["choose"];
}) {
  const { carrier, x, y, label, labelX, labelWidth, time } = props.placed;
  const kind = carrier.how === "unknown" ? "unknown" : edgeOf(carrier.how) === "copy" ? "copy" : "carrier";
  const left = time === undefined ? x - 10 : 2;
  return (
    <Link
      className={`node ${props.lit}`}
      to="/documents/$id"
      params={{ id: carrier.documentId }}
      hash={`s=${carrier.members[0]?.statementId ?? ""}`}
      aria-label={nameOf(props.placed, props.lanes)}
      onFocus={() => props.choose(carrier.id)}
      onPointerEnter={() => props.choose(carrier.id)}
    >
      <rect
        className="hit"
        x={left}
        y={y - ROW / 2 + 1}
        width={labelX + labelWidth - left + 4}
        height={ROW - 2}
        rx={3}
      />
      {time !== undefined && (
        <text className="node-time" x={4} y={y + 4.5}>
          {`${time} `}
        </text>
      )}
      <Mark x={x} y={y} size={4.5} attitude={carrier.attitude} kind={kind} />
      <text className="node-name" x={labelX} y={y + 4.5}>
        {label}
      </text>
    </Link>
  );
}
