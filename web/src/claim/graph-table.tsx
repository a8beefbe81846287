import { moment } from "../words.ts";
import type { Carrier, Lane } from "./graph-model.ts";
import { evidenceWords, howWords, laneWords, rankWords } from "./graph-words.ts";
import { ToWords } from "./to-words.tsx";

/** The graph as a table: each origin, who carries it from whom, when, and what shows it. */
export function GraphTable(props: { readonly lanes: readonly Lane[] }) {
  const { lanes } = props;
  return (
    <details className="graph-table small">
      <summary>The same as a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever scrolls by keys must be able to reach what scrolls */}
      <section className="table-box" tabIndex={0} aria-label="Origins as a table">
        <table>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col">Published</th>
              <th scope="col">Has it from</th>
              <th scope="col">What shows it</th>
            </tr>
          </thead>
          {lanes.map((lane) => (
            <tbody key={lane.id}>
              <tr className="table-lane">
                <th scope="rowgroup" colSpan={4}>
                  {lane.name} <span className="soft">{laneWords(lane)}</span>
                </th>
              </tr>
              {lane.carriers
                .flatMap((carrier) => carrier.bundled ?? [carrier])
                .map((carrier) => (
                  <Row key={carrier.id} carrier={carrier} lane={lane} lanes={lanes} />
                ))}
            </tbody>
          ))}
        </table>
      </section>
    </details>
  );
}

function Row(props: { readonly carrier: Carrier; readonly lane: Lane; readonly lanes: readonly Lane[] }) {
  const { carrier, lane, lanes } = props;
  const rank = rankWords(carrier, lanes);
  return (
    <tr>
      <td>
        <ToWords documentId={carrier.documentId} hash={`s=${carrier.members[0]?.statementId ?? ""}`}>
          {carrier.outlet}
        </ToWords>
        {carrier.attitude !== "says" && (
          <span className="soft"> {carrier.attitude === "denies" ? "denies it" : "says and denies it"}</span>
        )}
      </td>
      <td>
        {carrier.publishedAt === undefined ? "not stated" : moment(carrier.publishedAt)}
        {rank !== "" && <span className="soft"> {rank}</span>}
        {carrier.later.length > 0 && <span className="soft"> and {carrier.later.length} later</span>}
      </td>
      <td>{howWords(carrier, lane)}</td>
      <td className="soft">{evidenceWords(carrier, lane).join("; ")}</td>
    </tr>
  );
}
