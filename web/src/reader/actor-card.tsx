import type { Actor, DocumentRecord } from "../../../src/surfaces/http/client.ts";
import { ActorEditor } from "../decide/actor-editor.tsx";
import { SameChooser } from "../decide/same-chooser.tsx";
import { Key } from "../parts/key.tsx";
import { count } from "../words.ts";
import { useDeciding } from "./deciding.ts";
import { wordsOf } from "./names.ts";
import { ToItem } from "./to-item.tsx";
import { DecidedLine, Why } from "./why.tsx";

/** Who an actor is: names, roles, for whom it speaks, where it is mentioned; and the ways to correct it. */
export function ActorCard(props: { readonly record: DocumentRecord; readonly actor: Actor }) {
  const { record, actor } = props;
  const { editing, decide, begin, end, takeBack } = useDeciding();
  const what = editing?.id === actor.id ? editing.what : undefined;
  const body = record.actors.find(({ id }) => id === actor.speaksFor);
  const names = [...new Set(actor.mentions.map(({ span }) => wordsOf(record, [span]).replace(/[,;:]$/u, "")))];
  return (
    <>
      <p className="facet-value facet-actor">
        <span className="label">Who</span> <b>{actor.name}</b>{" "}
        <span className="soft">
          {actor.kind}
          {!actor.named && ", not named"}
        </span>
      </p>
      {what === "actor" && <ActorEditor record={record} actor={actor} decide={decide} done={end} />}
      {(what === "same" || what === "not same") && (
        <SameChooser record={record} actor={actor} same={what === "same"} decide={decide} done={end} />
      )}
      {what === undefined && (
        <>
          {(actor.decided ?? []).map((decided) => (
            <DecidedLine key={decided.judgementId} decided={decided} />
          ))}
          {actor.readAs !== undefined && <p className="soft">The machine called it {actor.readAs.name}.</p>}
          <dl>
            {body !== undefined && (
              <>
                <dt>Speaks for</dt>
                <dd>
                  <ToItem hash={`p=${body.id}`}>{body.name}</ToItem>
                </dd>
              </>
            )}
            {actor.party !== undefined && (
              <>
                <dt>Belongs to</dt>
                <dd>{actor.party}</dd>
              </>
            )}
            {actor.roles.length > 0 && (
              <>
                <dt>As</dt>
                <dd>{[...new Set(actor.roles.map(({ words }) => words))].join("; ")}</dd>
              </>
            )}
            <dt>{count(actor.mentions.length, "mention")}</dt>
            <dd>
              {names
                .slice(0, 8)
                .map((name) => `“${name}”`)
                .join(", ")}
            </dd>
          </dl>
          <p className="card-keys">
            <button type="button" onClick={() => begin({ id: actor.id, what: "actor" })}>
              Edit <Key name="e" />
            </button>
            <button type="button" onClick={() => begin({ id: actor.id, what: "same" })}>
              Same as … <Key name="s" />
            </button>
            <button type="button" onClick={() => begin({ id: actor.id, what: "not same" })}>
              Not the same <Key name="n" />
            </button>
            {actor.decided !== undefined && (
              <button type="button" onClick={() => takeBack(actor)} disabled={decide.busy}>
                Take back <Key name="u" />
              </button>
            )}
          </p>
          <Why reading={actor.reading} />
        </>
      )}
    </>
  );
}
