import {
  coordinateWords,
  type DocumentRecord,
  type Facet,
  placeName,
  valueWords,
} from "../../../src/surfaces/http/client.ts";
import { ValueEditor } from "../decide/value-editor.tsx";
import { Key } from "../parts/key.tsx";
import { questionOf } from "../words.ts";
import { useDeciding } from "./deciding.ts";
import { ToItem } from "./to-item.tsx";
import { DecidedLine, Why } from "./why.tsx";

const MOST_ALTERNATIVES = 5;

/** All that is known of a time, place or quantity; and the ways to correct it. */
export function FacetCard(props: { readonly record: DocumentRecord; readonly facet: Facet; readonly aside: boolean }) {
  const { record, facet, aside } = props;
  const { editing, decide, begin, end, refuse, takeBack } = useDeciding();
  const isEdited = editing?.id === facet.id;
  const score = facet.kind === "place" ? facet.value.score : undefined;
  return (
    <>
      <p className={`facet-value facet-${facet.kind}`}>
        <span className="label">{questionOf[facet.kind]}</span>{" "}
        {aside ? <del>{valueWords(facet)}</del> : <b>{valueWords(facet)}</b>}
      </p>
      {isEdited ? (
        <ValueEditor
          at={{ id: facet.id }}
          kind={facet.kind}
          facet={facet}
          words={facet.words}
          decide={decide}
          done={end}
        />
      ) : (
        <>
          {facet.decided !== undefined && <DecidedLine decided={facet.decided} />}
          {facet.readAs !== undefined && (
            <p className="soft">The machine read: {valueWords({ ...facet, value: facet.readAs } as Facet)}</p>
          )}
          <dl>
            <dt>Words</dt>
            <dd>“{facet.words}”</dd>
            <Details facet={facet} />
            <Uses record={record} facet={facet} />
          </dl>
          <p className="card-keys">
            <button type="button" onClick={() => begin({ id: facet.id, what: "value" })}>
              Edit <Key name="e" />
            </button>
            {!aside && (
              <button type="button" onClick={() => refuse(facet)} disabled={decide.busy}>
                No {facet.kind} <Key name="x" />
              </button>
            )}
            {facet.decided !== undefined && (
              <button type="button" onClick={() => takeBack(facet)} disabled={decide.busy}>
                Take back <Key name="u" />
              </button>
            )}
          </p>
          <Why
            reading={facet.reading}
            {...(score === undefined || facet.readAs !== undefined ? {} : { reasons: score.reasons })}
          />
        </>
      )}
    </>
  );
}

/** The parts of a value, as definitions of a list. */
function Details({ facet }: { readonly facet: Facet }) {
  switch (facet.kind) {
    case "time": {
      const { timex, mod, basis, anchor, zone, granularity } = facet.value;
      return (
        <>
          <dt>Value</dt>
          <dd>
            <code>{timex}</code>
            {mod !== undefined && <> {mod.toLowerCase().replaceAll("_", " ")}</>}, by the {granularity}
          </dd>
          <dt>Known</dt>
          <dd>
            {basis === "stated" ? "the words say it" : "filled in"}
            {anchor === "publication" && " from the document's own date"}
            {anchor === "text" && " from a date before it in the text"}
            {zone === "document" && ", in that date's zone"}
            {zone === "stated" && ", with its zone"}
          </dd>
        </>
      );
    }
    case "place": {
      const { place, alternatives, precision, basis } = facet.value;
      const more = alternatives.length - MOST_ALTERNATIVES;
      return (
        <>
          {place !== undefined && (
            <>
              <dt>Point</dt>
              <dd>
                {coordinateWords(place)}
                {precision !== undefined && <>, within {distance(precision)}</>}
              </dd>
              <dt>Is a</dt>
              <dd>
                {place.kind} · <code>{place.id}</code>
              </dd>
            </>
          )}
          <dt>Known</dt>
          <dd>{basis === "stated" ? "the words say it" : "chosen among places of the name"}</dd>
          {alternatives.length > 0 && (
            <>
              <dt>Or</dt>
              <dd>
                <ul>
                  {alternatives.slice(0, MOST_ALTERNATIVES).map((one) => (
                    <li key={one.place.id}>{placeName(one.place)}</li>
                  ))}
                  {more > 0 && <li className="soft">and {more} more of the name</li>}
                </ul>
              </dd>
            </>
          )}
        </>
      );
    }
    case "quantity": {
      const { approximation, range, unit, basis } = facet.value;
      return (
        <>
          <dt>Said</dt>
          <dd>
            {approximation}
            {basis === "inferred" && ", in part filled in"}
          </dd>
          <dt>Coded</dt>
          <dd>
            {range.low ?? "…"} to {range.high ?? "…"} by <code>{range.rule}</code>
          </dd>
          <dt>Unit</dt>
          <dd>
            {unit.kind}
            {unit.code !== undefined && unit.code !== unit.kind && <>, {unit.code}</>}
          </dd>
        </>
      );
    }
  }
}

function Uses({ record, facet }: { readonly record: DocumentRecord; readonly facet: Facet }) {
  const uses = facet.of.flatMap((use) => {
    const statement = record.statements.find(({ id }) => id === use.statementId);
    return statement === undefined ? [] : [{ use, statement }];
  });
  return uses.map(({ use, statement }) => {
    const words = statement.words.length > 90 ? `${statement.words.slice(0, 88).trimEnd()}…` : statement.words;
    return (
      <div className="dl-row" key={`${statement.id} ${use.aspect}`}>
        <dt>{use.aspect === "event" ? "Of" : "Of saying"}</dt>
        <dd title={`Tied by the rule ${use.rule}`}>
          {statement.attributionId === undefined ? (
            <>“{words}”</>
          ) : (
            <ToItem hash={`a=${statement.attributionId}`}>“{words}”</ToItem>
          )}
        </dd>
      </div>
    );
  });
}

function distance(metres: number): string {
  return metres >= 1000 ? `${Math.round(metres / 1000).toLocaleString("en-GB")} km` : `${Math.round(metres)} m`;
}
