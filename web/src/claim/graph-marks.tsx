import type { Lane } from "./graph-model.ts";

/** The shape of an origin or of who carries it: its form says the attitude, its filling what is known. */
export function Mark(props: {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly attitude: Lane["attitude"];
  readonly kind: "identified" | "unnamed" | "copy" | "unknown" | "carrier";
}) {
  const { x, y, size, attitude, kind } = props;
  const form =
    attitude === "denies"
      ? `M${x} ${y - size * 1.25}L${x + size * 1.25} ${y}L${x} ${y + size * 1.25}L${x - size * 1.25} ${y}Z`
      : attitude === "both"
        ? `M${x - size} ${y - size}H${x + size}V${y + size}H${x - size}Z`
        : circle(x, y, size);
  return (
    <>
      <path className={`mark mark-${kind} mark-${attitude}`} d={form} />
      {kind === "unnamed" && <path className={`mark-half mark-${attitude}`} d={leftHalf(x, y, size, attitude)} />}
    </>
  );
}

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
}

function leftHalf(x: number, y: number, size: number, attitude: Lane["attitude"]): string {
  if (attitude === "denies") return `M${x} ${y - size * 1.25}V${y + size * 1.25}L${x - size * 1.25} ${y}Z`;
  if (attitude === "both") return `M${x - size} ${y - size}H${x}V${y + size}H${x - size}Z`;
  return `M${x} ${y - size}a${size} ${size} 0 0 0 0 ${2 * size}Z`;
}

const legend = [
  ["identified", "says", "identified origin"],
  ["unnamed", "says", "origin without a name"],
  ["carrier", "says", "carries it"],
  ["copy", "says", "copies another"],
  ["unknown", "says", "lineage unknown"],
  ["identified", "denies", "denies it"],
] as const;

/** What the shapes mean. */
export function Legend() {
  return (
    <ul className="graph-legend small">
      {legend.map(([kind, attitude, words]) => (
        <li key={words}>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <Mark
              x={9}
              y={9}
              size={kind === "carrier" || kind === "copy" || kind === "unknown" ? 4.5 : 6}
              attitude={attitude}
              kind={kind}
            />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
