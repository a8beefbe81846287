import type { ClaimStanding } from "../../../src/surfaces/http/client.ts";
import { count } from "../words.ts";

type Origins = ClaimStanding["origins"];
type Kind = "identified" | "unnamed" | "copy" | "unknown";

const SIZE = 14;
/** Shapes in a row; the words tell the rest. */
const MOST = 9;

/** Where a claim comes from, as shapes in a row: the identified first, and the unknown never among them. */
export function OriginShapes(props: { readonly origins: Origins }) {
  const { origins } = props;
  const kinds = shapesOf(origins);
  const shown = kinds.length > MOST ? kinds.slice(0, MOST - 1) : kinds;
  const more = kinds.length - shown.length;
  const width = shown.length * SIZE + (more > 0 ? 3 * SIZE : 0);
  return (
    <svg className="shapes" role="img" aria-label={originWords(origins)} width={width} height={SIZE}>
      <title>{originWords(origins)}</title>
      {shown.map((kind, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes of a kind are all alike and never move
        <g key={at} transform={`translate(${at * SIZE} 0)`}>
          <Shape kind={kind} />
        </g>
      ))}
      {more > 0 && (
        <text x={shown.length * SIZE + 2} y={11}>
          +{more}
        </text>
      )}
    </svg>
  );
}

/** One shape: filled a known origin, a diamond one without a name, a ring a copy, a dashed line what nobody tells. */
function Shape(props: { readonly kind: Kind }) {
  switch (props.kind) {
    case "identified":
      return <circle className="shape-identified" cx={7} cy={7} r={5} />;
    case "unnamed":
      return <path className="shape-unnamed" d="M7 1.5 12.5 7 7 12.5 1.5 7Z" />;
    case "copy":
      return <circle className="shape-copy" cx={7} cy={7} r={4.25} />;
    case "unknown":
      return <path className="shape-unknown" d="M1 7h12" />;
  }
}

/** What the shapes mean, in one line. */
export function ShapesLegend() {
  const all: readonly (readonly [Kind, string])[] = [
    ["identified", "identified origin"],
    ["unnamed", "origin unnamed"],
    ["copy", "copy of another"],
    ["unknown", "lineage unknown"],
  ];
  return (
    <p className="shapes-legend small soft">
      {all.map(([kind, words]) => (
        <span key={kind}>
          <svg className="shapes" width={SIZE} height={SIZE} aria-hidden="true">
            <Shape kind={kind} />
          </svg>{" "}
          {words}
        </span>
      ))}
    </p>
  );
}

function shapesOf({ identified, unnamed, copies, unknown }: Origins): readonly Kind[] {
  const of = (kind: Kind, many: number): readonly Kind[] => Array.from({ length: many }, () => kind);
  return [...of("identified", identified), ...of("unnamed", unnamed), ...of("copy", copies), ...of("unknown", unknown)];
}

/** "2 identified origins, 1 unnamed, 3 copies, 1 lineage unknown". */
export function originWords({ identified, unnamed, copies, unknown }: Origins): string {
  return [
    count(identified, "identified origin"),
    ...(unnamed > 0 ? [`${unnamed} unnamed`] : []),
    ...(copies > 0 ? [count(copies, "copy", "copies")] : []),
    ...(unknown > 0 ? [`${unknown} of unknown lineage`] : []),
  ].join(", ");
}
