import { Mark } from "./mark.tsx";
import { cellKinds } from "./table.ts";

/** What each sign of the table means. */
export function Legend() {
  return (
    <dl className="matrix-legend">
      {cellKinds.map(({ kind, means }) => (
        <div key={kind}>
          <dt>
            <Mark kind={kind} /> {kind}
          </dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
