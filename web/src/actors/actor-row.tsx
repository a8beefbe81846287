import { Link } from "@tanstack/react-router";
import { type FormEvent, useId, useState } from "react";
import type { CaseActor, JudgementSummary } from "../../../src/surfaces/http/client.ts";
import type { Decide } from "../decide/use-decide.ts";
import { Key } from "../parts/key.tsx";
import { count } from "../words.ts";
import { pointerOf } from "./pair-row.tsx";
import { judgementOf, reasonsOf } from "./pairs.ts";

const SHOWN_NAMES = 6;

/** An actor of the case in all its spellings; opened: where it is, why its mentions were put together, and undo. */
export function ActorRow(props: {
  readonly actor: CaseActor;
  readonly judgements: readonly JudgementSummary[];
  readonly decide: Decide;
  readonly editing: boolean;
  readonly edit: (on: boolean) => void;
}) {
  const { actor, judgements, decide, editing, edit } = props;
  const { name, names, kind, members, party, speaksFor, roles } = actor;
  const documents = new Set(members.map(({ documentId }) => documentId)).size;
  const others = names.filter(({ words }) => words !== name);
  const [open, setOpen] = useState(false);
  return (
    <li className="actor-row" data-decide>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary data-row>
          <span className="actor-name">{name}</span>
          <span className="soft">
            {" "}
            {kind} · {count(documents, "document")}
            {speaksFor !== undefined && ` · speaks for ${speaksFor.name}`}
            {party !== undefined && ` · belongs to ${party.words}`}
          </span>
          {others.length > 0 && (
            <span className="actor-names">
              also{" "}
              {others.slice(0, SHOWN_NAMES).map(({ words, language }, index) => (
                <span key={words}>
                  {index > 0 && ", "}
                  <span lang={language}>{words}</span>
                </span>
              ))}
              {others.length > SHOWN_NAMES && ` and ${others.length - SHOWN_NAMES} more`}
            </span>
          )}
        </summary>
        {open && <Opened actor={actor} judgements={judgements} decide={decide} />}
        {roles.length > 0 && open && <p className="small soft">As {roles.join("; ")}</p>}
      </details>
      {editing ? (
        <PartyForm actor={actor} decide={decide} done={() => edit(false)} />
      ) : (
        <button type="button" className="plain small actor-edit" data-key="e" onClick={() => edit(true)}>
          <span className="hidden">{name} </span>Belongs to … <Key name="e" />
        </button>
      )}
    </li>
  );
}

function Opened(props: {
  readonly actor: CaseActor;
  readonly judgements: readonly JudgementSummary[];
  readonly decide: Decide;
}) {
  const { actor, judgements, decide } = props;
  const keyOf = (actorId: string) => actor.members.find((member) => member.actorId === actorId)?.key;
  const nameOf = (actorId: string) => actor.members.find((member) => member.actorId === actorId)?.name ?? "somebody";
  const apart = (actorId: string, to: string) => {
    const [a, b] = [keyOf(actorId), keyOf(to)];
    if (a === undefined || b === undefined) return;
    void decide.correct({ kind: "same actor", at: pointerOf(a), other: pointerOf(b), same: false });
  };
  const refused = actor.possible.filter(({ verdict }) => verdict === "negative");
  return (
    <div className="actor-opened small">
      <ul aria-label="Where it is mentioned">
        {actor.members.map(({ documentId, actorId, name, key }) => (
          <li key={actorId}>
            <Link to="/documents/$id" params={{ id: documentId }} hash={`p=${actorId}`}>
              {name}
            </Link>{" "}
            <span className="soft">“{key.words}”</span>
          </li>
        ))}
      </ul>
      {actor.merges.length > 0 && (
        <ul aria-label="Why they are one">
          {actor.merges.map(({ actorId, to, by, score, judgementId }) => (
            <li key={`${actorId} ${to}`}>
              {nameOf(actorId)} is {nameOf(to)}{" "}
              <span className="soft">
                {by === "person" ? "a person said so" : reasonsOf(score)} ({score.value.toFixed(2)})
              </span>{" "}
              {judgementId === undefined ? (
                <button
                  type="button"
                  className="plain small"
                  data-key="n"
                  disabled={decide.busy}
                  onClick={() => apart(actorId, to)}
                >
                  Not the same
                </button>
              ) : (
                <TakeBack busy={decide.busy} undo={() => void decide.undo(judgementId)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <ul aria-label="Not the same">
          {refused.map((possible) => {
            const judgementId = judgementOf(judgements, possible);
            return (
              <li key={possible.id}>
                Not {possible.name}{" "}
                <span className="soft">
                  {possible.by === "person" ? "a person said so" : reasonsOf(possible.score)}
                </span>{" "}
                {judgementId !== undefined && (
                  <TakeBack busy={decide.busy} undo={() => void decide.undo(judgementId)} />
                )}
              </li>
            );
          })}
        </ul>
      )}
      {actor.party !== undefined && actor.party.by !== "person" && (
        <p className="soft">
          Belongs to {actor.party.words}: {reasonsOf(actor.party.score)}
        </p>
      )}
    </div>
  );
}

/** To whom an actor belongs, as the case states it. */
function PartyForm(props: { readonly actor: CaseActor; readonly decide: Decide; readonly done: () => void }) {
  const { actor, decide, done } = props;
  const [party, setParty] = useState(actor.party?.words ?? "");
  const ids = useId();
  const key = actor.members[0]?.key;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (key === undefined) return;
    const words = party.trim();
    const judgement = await decide.correct({
      kind: "party",
      at: pointerOf(key),
      ...(words === "" ? {} : { party: words }),
    });
    if (judgement !== undefined) done();
  };
  return (
    <form
      className="editor party-form"
      aria-label={`To whom ${actor.name} belongs`}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        event.preventDefault();
        done();
      }}
    >
      <label htmlFor={`${ids}-party`}>{actor.name} belongs to</label>
      <input
        id={`${ids}-party`}
        // biome-ignore lint/a11y/noAutofocus: it was asked for by a key
        autoFocus
        value={party}
        placeholder="no party"
        onChange={(event) => setParty(event.currentTarget.value)}
      />
      <p className="editor-foot">
        <button type="submit" disabled={decide.busy}>
          Write it down <Key name="enter" />
        </button>
        <button type="button" className="plain" onClick={done}>
          Leave it <Key name="esc" />
        </button>
      </p>
    </form>
  );
}

/** Undoes what a person decided. */
function TakeBack({ busy, undo }: { readonly busy: boolean; readonly undo: () => void }) {
  return (
    <button type="button" className="plain small" data-key="u" disabled={busy} onClick={undo}>
      Take back <Key name="u" />
    </button>
  );
}
