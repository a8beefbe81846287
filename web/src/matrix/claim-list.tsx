import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { count } from "../words.ts";
import type { OpenCell } from "./grid.tsx";
import { Mark } from "./mark.tsx";
import { type CellKind, cellKinds, isContested, type Table } from "./table.ts";

/** The matrix where a table has no room: each claim with its outlets, by what they do with it; what is open stands below its claim. */
export function ClaimList(props: {
  readonly table: Table;
  readonly chosen: OpenCell | undefined;
  readonly choose: (cell: OpenCell | undefined) => void;
  readonly panel: ReactNode;
}) {
  const { table, chosen, choose, panel } = props;
  return (
    <ol className="matrix-list">
      {table.claims.map((claim, index) => (
        <li key={claim.id}>
          <h2 className="serif" dir="auto">
            <Link to="/claims/$id" params={{ id: claim.id }} data-row="">
              {claim.words}
            </Link>
          </h2>
          <p className="small soft">
            {count(claim.articles, "article")}
            {isContested(claim) && <b className="contested"> · contested</b>}
          </p>
          <dl>
            {cellKinds.map(({ kind }) => {
              const outlets = outletsWith(table, index, kind);
              if (outlets.length === 0) return null;
              return (
                <div key={kind}>
                  <dt className="small">
                    <Mark kind={kind} /> {kind}
                  </dt>
                  <dd>
                    {outlets.map((outlet) => {
                      const isOpen = chosen?.claim === claim.id && chosen.outlet === outlet;
                      return (
                        <button
                          key={outlet}
                          type="button"
                          className="plain"
                          aria-expanded={isOpen}
                          onClick={() => choose(isOpen ? undefined : { outlet, claim: claim.id })}
                        >
                          {outlet}
                        </button>
                      );
                    })}
                  </dd>
                </div>
              );
            })}
          </dl>
          {chosen?.claim === claim.id && <div className="panel-inside">{panel}</div>}
        </li>
      ))}
    </ol>
  );
}

function outletsWith({ outlets }: Table, claim: number, kind: CellKind): readonly string[] {
  return outlets.filter(({ cells }) => cells[claim]?.kind === kind).map(({ outlet }) => outlet);
}
