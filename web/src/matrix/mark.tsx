import type { CellKind } from "./table.ts";

/** The sign of a kind of cell: its shape tells it, its colour repeats it. The words stand beside it for those who do not see it. */
export function Mark(props: { readonly kind: CellKind }) {
  return (
    <svg className={`mark mark-${props.kind.replace(" ", "-")}`} viewBox="0 0 20 20" aria-hidden="true">
      {shapes[props.kind]}
    </svg>
  );
}

const shapes = {
  says: <circle cx="10" cy="10" r="6.5" fill="currentColor" />,
  hedges: (
    <>
      <circle cx="10" cy="10" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M10 4a6 6 0 0 0 0 12z" fill="currentColor" />
    </>
  ),
  denies: <path d="M4.5 4.5l11 11m0-11l-11 11" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  reports: <circle cx="10" cy="10" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  "leaves out": <path d="M3.5 10h13" stroke="currentColor" strokeWidth="2.5" />,
  "not published": <circle cx="10" cy="10" r="1.75" fill="currentColor" />,
  "not collected": <path d="M5 15L15 5" stroke="currentColor" strokeWidth="1" />,
} as const satisfies Record<CellKind, unknown>;
