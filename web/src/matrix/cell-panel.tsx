import { Link } from "@tanstack/react-router";
import type { Event, StatementShown } from "../../../src/surfaces/http/client.ts";
import { count, moment } from "../words.ts";
import type { OpenCell } from "./grid.tsx";
import { Mark } from "./mark.tsx";
import { type CellKind, cellKinds, type OutletRow, type Table, whichLeftOut } from "./table.ts";

/** What stands behind a cell: the exact words, or the articles that do not hold them. */
export function CellPanel(props: { readonly table: Table; readonly cell: OpenCell; readonly close: () => void }) {
  const { table, cell, close } = props;
  const outlet = table.outlets.find((row) => row.outlet === cell.outlet);
  const index = table.claims.findIndex(({ id }) => id === cell.claim);
  const claim = table.claims[index];
  if (outlet === undefined || (cell.claim !== undefined && claim === undefined)) {
    return (
      <p className="soft">This cell is not in the table as it is shown. Show all claims, or choose another one.</p>
    );
  }
  const found = outlet.cells[index];
  return (
    <>
      <div className="panel-head">
        <h2>
          <span dir="auto">{outlet.outlet}</span>
          {found !== undefined && (
            <>
              {" "}
              <span className="panel-kind">
                <Mark kind={found.kind} /> {found.kind}
              </span>
            </>
          )}
        </h2>
        <button type="button" className="plain small" onClick={close}>
          Close <kbd>Esc</kbd>
        </button>
      </div>
      {claim === undefined ? (
        <>
          <p className="soft">{count(outlet.articles.length, "article")} on this event.</p>
          <Articles articles={outlet.articles} />
        </>
      ) : (
        <>
          <p className="serif panel-claim" dir="auto">
            <Link to="/claims/$id" params={{ id: claim.id }}>
              {claim.words}
            </Link>
          </p>
          {found !== undefined && found.statements.length > 0 ? (
            <ol className="panel-statements">
              {found.statements.map((id) => {
                const statement = table.statements.get(id);
                return statement === undefined ? null : <Said key={id} statement={statement} />;
              })}
            </ol>
          ) : (
            <Nothing kind={found?.kind ?? "not collected"} outlet={outlet} firstSaid={claim.from} />
          )}
        </>
      )}
    </>
  );
}

/** A statement with who says it and through whom, one step from its words. */
function Said({ statement }: { readonly statement: StatementShown }) {
  const { who, chain, stance, hedge, words, publishedAt, title, documentId, statementId } = statement;
  return (
    <li>
      <p className="small">
        <b dir="auto">{who ?? "The outlet's own voice"}</b>
        {stance !== undefined && ` ${stance}`}
        {hedge !== undefined && <span className="soft"> · hedged “{hedge}”</span>}
      </p>
      <Link
        className="serif panel-words"
        to="/documents/$id"
        params={{ id: documentId }}
        hash={`s=${statementId}`}
        data-row=""
        dir="auto"
      >
        {words}
      </Link>
      {chain.length > 1 && (
        <p className="small soft" dir="auto">
          {chain.join(" ← ")}
        </p>
      )}
      <p className="small soft">
        {title !== undefined && <span dir="auto">{title}</span>}
        {publishedAt !== undefined && ` · ${moment(publishedAt)}`}
      </p>
    </li>
  );
}

function Nothing(props: {
  readonly kind: CellKind;
  readonly outlet: OutletRow;
  readonly firstSaid: string | undefined;
}) {
  const { kind, outlet, firstSaid } = props;
  const { could, early } = whichLeftOut(outlet.articles, firstSaid);
  if (kind === "leaves out") {
    return (
      <>
        <p>
          {could.length === 1 ? "This article on the event does" : `These ${could.length} articles on the event do`} not
          carry it, in any words that were recognised
          {firstSaid !== undefined && `, though it was being said since ${moment(firstSaid)}`}:
        </p>
        <Articles articles={could} />
        {early.length > 0 && (
          <>
            <p className="soft">Published before anyone in this case said it, so nothing was left out there:</p>
            <Articles articles={early} />
          </>
        )}
      </>
    );
  }
  return (
    <>
      <p>{cellKinds.find((one) => one.kind === kind)?.means}</p>
      {outlet.articles.length > 0 && (
        <>
          <p className="soft">What it published on the event came before:</p>
          <Articles articles={outlet.articles} />
        </>
      )}
    </>
  );
}

function Articles(props: { readonly articles: Event["documents"] }) {
  return (
    <ul className="panel-articles">
      {props.articles.map(({ documentId, title, publishedAt }) => (
        <li key={documentId}>
          <Link className="serif" to="/documents/$id" params={{ id: documentId }} data-row="" dir="auto">
            {title ?? "An article without a title"}
          </Link>{" "}
          {publishedAt !== undefined && <span className="small soft">{moment(publishedAt)}</span>}
        </li>
      ))}
    </ul>
  );
}
