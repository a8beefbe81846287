import type { ReactNode } from "react";
import { moment } from "../words.ts";
import type { Carrier, Lane } from "./graph-model.ts";
import { evidenceWords, howWords, laneWords, rankWords } from "./graph-words.ts";

/** What is in focus in the graph: its words, from whom it has them, and what shows that. It keeps its place when nothing is. */
export function GraphCard(props: { readonly lanes: readonly Lane[]; readonly active: string | undefined }) {
  const { lanes, active } = props;
  return (
    <div className="graph-card small no-print">
      {shown(lanes, active) ?? (
        <p className="soft">
          Point at a name, or move to it with Tab: its words, where it has them from, and what shows it.
        </p>
      )}
    </div>
  );
}

function shown(lanes: readonly Lane[], active: string | undefined): ReactNode {
  for (const lane of lanes) {
    if (lane.id === active) return <OriginCard lane={lane} />;
    const carrier = lane.carriers.find(({ id }) => id === active);
    if (carrier !== undefined) return <CarrierCard carrier={carrier} lane={lane} lanes={lanes} />;
  }
  return undefined;
}

function OriginCard(props: { readonly lane: Lane }) {
  const { lane } = props;
  const reasons = (lane.group?.score.reasons ?? []).filter(({ words }) => words !== "");
  return (
    <>
      <p>
        <b>{lane.name}</b> <span className="soft">{laneWords(lane)}</span>
      </p>
      {reasons.length > 0 && (
        <p className="soft">
          Why one origin:{" "}
          {reasons
            .slice(0, 4)
            .map(({ words }) => words)
            .join("; ")}
          {reasons.length > 4 && `; and ${reasons.length - 4} more`}
        </p>
      )}
    </>
  );
}

function CarrierCard(props: { readonly carrier: Carrier; readonly lane: Lane; readonly lanes: readonly Lane[] }) {
  const { carrier, lane, lanes } = props;
  const [first] = carrier.members;
  const evidence = evidenceWords(carrier, lane);
  const rank = rankWords(carrier, lanes);
  return (
    <>
      <p>
        <b>{carrier.outlet}</b>{" "}
        <span className="soft">
          {carrier.publishedAt !== undefined && `${moment(carrier.publishedAt)}, `}
          {rank !== "" && `${rank}, `}
          {howWords(carrier, lane)}
        </span>
      </p>
      {carrier.bundled === undefined ? (
        first !== undefined && (
          <p className="serif card-words" dir="auto">
            “{first.words}”
          </p>
        )
      ) : (
        <p>{carrier.bundled.map(({ outlet }) => outlet).join(", ")}</p>
      )}
      {evidence.length > 0 && <p className="soft">{evidence.slice(0, 4).join("; ")}</p>}
    </>
  );
}
