import { Link } from "@tanstack/react-router";
import { moment } from "../words.ts";
import { keyOf, stretchWords } from "./chart.tsx";
import type { Line, Mark } from "./marks.ts";

/** The same as the chart, for those who would rather read. */
export function TimeTable(props: { readonly lines: readonly Line[]; readonly isBinned: boolean }) {
  const { lines, isBinned } = props;
  const rows = lines.flatMap((line) =>
    line.marks.toSorted((a, b) => a.starts - b.starts).map((mark) => ({ line, mark })),
  );
  return (
    <details className="timeline-table">
      <summary>The same as a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Said</th>
            <th scope="col">Happened</th>
            <th scope="col">{isBinned ? "Statements" : "In these words"}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, mark }) => (
            <tr key={keyOf(line, mark)}>
              <th scope="row">
                {stretchWords(line.said, isBinned ? line.said + 1 : line.said)}
                {line.name !== "" && <span className="soft"> · {line.name}</span>}
              </th>
              <td>
                {stretchWords(mark.starts, mark.ends)}
                {mark.isAhead && <b> beforehand</b>}
              </td>
              <td>
                {mark.items === undefined ? `${mark.stated} stated, ${mark.inferred} inferred` : <Told mark={mark} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The statements of a mark, each one step from its words. */
export function Told({ mark }: { readonly mark: Mark }) {
  return (
    <ul className="timeline-told">
      {(mark.items ?? []).map(({ statement, words, basis, granularity }) => (
        <li key={`${statement.statementId} ${words}`}>
          <Link
            className="serif"
            to="/documents/$id"
            params={{ id: statement.documentId }}
            hash={`s=${statement.statementId}`}
            dir="auto"
          >
            {statement.words}
          </Link>{" "}
          <span className="small soft">
            “{words}”, {basis}, to the {granularity}
            {statement.who !== undefined && ` · ${statement.who}`}
            {statement.outlet !== undefined && ` · ${statement.outlet}`}
            {statement.publishedAt !== undefined && `, ${moment(statement.publishedAt)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
