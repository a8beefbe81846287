import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { Actor, Asked, DocumentRecord } from "../../../src/surfaces/http/client.ts";
import { EditorFoot } from "./editor-foot.tsx";
import { TroubleLine } from "./trouble-line.tsx";
import type { Decide } from "./use-decide.ts";

const kinds: readonly Actor["kind"][] = ["person", "body", "outlet", "group", "place", "material", "unknown"];

/** Says how an actor is called, what it is, to whom it belongs and for whom it speaks; what was left as it is stays. */
export function ActorEditor(props: {
  readonly record: DocumentRecord;
  readonly actor: Actor;
  readonly decide: Decide;
  readonly done: (judgementId: string | undefined) => void;
}) {
  const { record, actor, decide, done } = props;
  const [name, setName] = useState(actor.name);
  const [kind, setKind] = useState<Actor["kind"]>(actor.kind);
  const [party, setParty] = useState(actor.party ?? "");
  const [body, setBody] = useState(actor.speaksFor ?? "");
  const box = useRef<HTMLInputElement>(null);
  const ids = useId();
  useEffect(() => box.current?.select(), []);
  const others = record.actors.filter(({ id }) => id !== actor.id);
  const parties = [...new Set(record.actors.flatMap((one) => one.party ?? []))];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    let last: string | undefined;
    for (const asked of changes(actor, { name: name.trim(), kind, party: party.trim(), body })) {
      const judgement = await decide.correct(asked);
      if (judgement === undefined) return;
      last = judgement.id;
    }
    done(last);
  };
  return (
    <form
      className="editor"
      aria-label={`Who: “${actor.name}”`}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        event.preventDefault();
        done(undefined);
      }}
    >
      <label htmlFor={`${ids}-name`}>Name</label>
      <input ref={box} id={`${ids}-name`} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <label htmlFor={`${ids}-kind`}>Is a</label>
      <select id={`${ids}-kind`} value={kind} onChange={(event) => setKind(event.currentTarget.value as Actor["kind"])}>
        {kinds.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      <label htmlFor={`${ids}-body`}>Speaks for</label>
      <select id={`${ids}-body`} value={body} onChange={(event) => setBody(event.currentTarget.value)}>
        <option value="">nobody else</option>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <label htmlFor={`${ids}-party`}>Belongs to, in the whole case</label>
      <input
        id={`${ids}-party`}
        list={`${ids}-parties`}
        value={party}
        placeholder="no party"
        onChange={(event) => setParty(event.currentTarget.value)}
      />
      <datalist id={`${ids}-parties`}>
        {parties.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <TroubleLine words={decide.trouble} />
      <EditorFoot busy={decide.busy} leave={() => done(undefined)} />
    </form>
  );
}

interface Wanted {
  readonly name: string;
  readonly kind: Actor["kind"];
  readonly party: string;
  readonly body: string;
}

/** One decision for each thing that was changed. The name last: what is shown then stands under it. */
function changes(actor: Actor, { name, kind, party, body }: Wanted): readonly Asked[] {
  const at = { id: actor.id };
  return [
    ...(party === (actor.party ?? "") ? [] : [{ kind: "party", at, ...(party === "" ? {} : { party }) } as const]),
    ...(body === (actor.speaksFor ?? "")
      ? []
      : [{ kind: "speaks for", at, ...(body === "" ? {} : { for: { id: body } }) } as const]),
    ...(name === "" || (name === actor.name && kind === actor.kind)
      ? []
      : [{ kind: "actor", at, name, ...(kind === actor.kind ? {} : { actorKind: kind }) } as const]),
  ];
}
