import { useMemo, useState } from "react";
import type { ClaimRecord, ClaimShown } from "../../../src/surfaces/http/client.ts";
import { count } from "../words.ts";
import { GraphCard } from "./graph-card.tsx";
import { GraphDrawing } from "./graph-drawing.tsx";
import { layOut } from "./graph-layout.ts";
import { Legend } from "./graph-marks.tsx";
import { lanesOf } from "./graph-model.ts";
import { GraphTable } from "./graph-table.tsx";
import { useWidth } from "./use-width.ts";

/** Where a claim comes from: who said it, who carried it, in time; with a card of what is in focus, and the same as a table. */
export function OriginGraphFigure(props: { readonly claim: ClaimShown; readonly record: ClaimRecord | undefined }) {
  const { claim, record } = props;
  const [box, width] = useWidth();
  const [whole, setWhole] = useState(false);
  const [active, setActive] = useState<string>();
  const families = useMemo(
    () =>
      new Map(
        (record?.citations ?? []).flatMap(({ outlet, publisher }) =>
          outlet === undefined || publisher === undefined ? [] : [[outlet, publisher] as const],
        ),
      ),
    [record],
  );
  const lanes = useMemo(
    () => lanesOf(claim.origins, claim.members, families, whole),
    [claim.origins, claim.members, families, whole],
  );
  const layout = useMemo(() => (width === 0 ? undefined : layOut(lanes, width)), [lanes, width]);
  const { counts } = claim.origins;
  const bundles = lanes.some(({ carriers }) => carriers.some(({ bundled }) => bundled !== undefined));
  return (
    <figure className="origins-figure" aria-labelledby="origins">
      <figcaption className="part-head">
        <h2 id="origins" className="label">
          Where it comes from
        </h2>
        <p className="small soft">
          {whoSays(counts)} {denials(lanes)} Time runs{" "}
          {layout?.narrow === true ? "from top to bottom" : "from left to right"}
          {layout?.shortened === true && ", long gaps shortened"}; each publisher stands once under each origin.
        </p>
      </figcaption>
      <Legend />
      <div ref={box} className="graph-box">
        {layout !== undefined && <GraphDrawing layout={layout} lanes={lanes} active={active} choose={setActive} />}
      </div>
      {(bundles || whole) && (
        <p className="no-print">
          <button type="button" onClick={() => setWhole(!whole)}>
            {whole ? "Tell copies together" : "Show every article"}
          </button>
        </p>
      )}
      <GraphCard lanes={lanes} active={active} />
      <GraphTable lanes={lanes} />
    </figure>
  );
}

function whoSays({ identified, unnamed, unknown }: ClaimShown["origins"]["counts"]): string {
  const parts = [
    ...(identified === 0 ? [] : [count(identified, "identified origin")]),
    ...(unnamed === 0 ? [] : [`${count(unnamed, "origin")} without a name`]),
    ...(unknown === 0 ? [] : [`${count(unknown, "article")} of unknown lineage`]),
  ];
  return `${parts.length === 0 ? "No origin" : parts.join(", ")} behind those who say it;`;
}

function denials(lanes: ReturnType<typeof lanesOf>): string {
  const denying = lanes.filter(({ kind, attitude }) => kind !== "unknown" && attitude === "denies").length;
  return denying === 0 ? "no origin denies it." : `${count(denying, "origin denies", "origins deny")} it.`;
}
