import { moment } from "../words.ts";
import { type FigureSeries, rangeWords } from "./figure-series.ts";
import { ToWords } from "./to-words.tsx";

/** Every figure with its words, the range it was coded to and by which rule, and where it stands. */
export function FiguresTable(props: { readonly series: readonly FigureSeries[] }) {
  return (
    <details className="graph-table small">
      <summary>The figures as a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever scrolls by keys must be able to reach what scrolls */}
      <section className="table-box" tabIndex={0} aria-label="Figures as a table">
        <table>
          <thead>
            <tr>
              <th scope="col">Published</th>
              <th scope="col">Words</th>
              <th scope="col">Coded to</th>
              <th scope="col">Outlet</th>
            </tr>
          </thead>
          {props.series.map((one) => (
            <tbody key={one.id}>
              <tr className="table-lane">
                <th scope="rowgroup" colSpan={4}>
                  {one.source} {!one.isOrigin && <span className="soft">lineage unknown</span>}
                </th>
              </tr>
              {one.steps.flatMap((step) =>
                [step.figure, ...step.repeats].map((figure) => (
                  <tr key={figure.statementId}>
                    <td>{figure.publishedAt === undefined ? "not stated" : moment(figure.publishedAt)}</td>
                    <td>
                      <ToWords documentId={figure.documentId} hash={`w=${figure.start}-${figure.end}`}>
                        {figure.words}
                      </ToWords>
                    </td>
                    <td>
                      {rangeWords(step)} <span className="soft">{figure.range.rule}</span>
                    </td>
                    <td>{figure.outlet ?? "not named"}</td>
                  </tr>
                )),
              )}
            </tbody>
          ))}
        </table>
      </section>
    </details>
  );
}
