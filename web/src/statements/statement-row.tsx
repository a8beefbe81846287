import { Link } from "@tanstack/react-router";
import type { StatementSummary } from "../../../src/surfaces/http/client.ts";
import { moment } from "../words.ts";
import { placeOf } from "./place.ts";

/** One line of the list: who, how, the exact words, and where they were printed. */
export function StatementRow(props: { readonly statement: StatementSummary; readonly index: number }) {
  const { statement } = props;
  const { voice, source, actor, chain, stance, directness, hedge, outlet, publishedAt, documentTitle } = statement;
  // As in the reader: in square brackets, for the text itself does not say it there.
  const isSaid = actor === undefined || source?.toLowerCase().includes(actor.toLowerCase()) !== false;
  const takenFor = isSaid ? undefined : actor;
  const via = (chain ?? []).slice(1, -1);
  return (
    <article className="statement">
      <p className="statement-who">
        {voice === "outlet" ? (
          <span className="small soft">the outlet's own voice</span>
        ) : (
          <>
            <span className="label">
              {source?.replace(/[,;:]$/u, "") ?? "Nobody named"}
              {takenFor !== undefined && ` [${takenFor}]`}
            </span>
            <span className="small">
              {" "}
              {stance} <span className="soft">· {directness}</span>
              {hedge !== undefined && <span className="soft"> · hedged “{hedge}”</span>}
              {via.length > 0 && <span className="soft"> · via {via.join(", ")}</span>}
            </span>
          </>
        )}
      </p>
      <Link
        className={`statement-words serif ${directness ?? "own"}`}
        to="/documents/$id"
        params={{ id: statement.documentId }}
        hash={placeOf(statement)}
        data-row={props.index}
        preload="intent"
      >
        {statement.words}
      </Link>
      <p className="statement-where small soft">
        <span>
          {outlet ?? "outlet not named"}
          {publishedAt !== undefined && ` · ${moment(publishedAt)}`}
        </span>
        {documentTitle !== undefined && <span className="statement-title">{documentTitle}</span>}
      </p>
    </article>
  );
}
