import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useDeferredValue, useEffect, useId, useRef, useState } from "react";
import type { Facet, FacetKind, Pointer } from "../../../src/surfaces/http/client.ts";
import { placesQuery } from "../data.ts";
import { questionOf } from "../words.ts";
import { type Choice, Choices } from "./choices.tsx";
import { EditorFoot } from "./editor-foot.tsx";
import { TroubleLine } from "./trouble-line.tsx";
import type { Decide } from "./use-decide.ts";
import { choicesFor, hints, placeChoice, typedValue } from "./value-choices.ts";

interface Props {
  readonly at: Pointer;
  readonly kind: FacetKind;
  /** What is there now; nothing where words are marked by hand. */
  readonly facet?: Facet;
  /** The words that are meant. */
  readonly words: string;
  readonly decide: Decide;
  /** It is written down; or was given up, when nothing is handed over. */
  readonly done: (judgementId: string | undefined) => void;
}

/** Says what words are: pick one of what they could be by its number, or type it. */
export function ValueEditor({ at, kind, facet, words, decide, done }: Props) {
  const first = facet === undefined ? (kind === "place" ? words : "") : typedValue(facet);
  const [typed, setTyped] = useState(first);
  const [reason, setReason] = useState("");
  const box = useRef<HTMLInputElement>(null);
  const ids = useId();
  const name = useDeferredValue(typed.trim());
  const isPlace = kind === "place";
  const found = useQuery({
    ...placesQuery(name),
    enabled: isPlace && name.length > 1 && (name !== first || facet === undefined),
  });
  const own = facet === undefined ? [] : choicesFor(facet);
  const choices = isPlace && found.data !== undefined && found.data.length > 0 ? found.data.map(placeChoice) : own;
  const startsOnChoices = own.length > 0;
  useEffect(() => {
    if (startsOnChoices) return;
    box.current?.focus();
    box.current?.select();
  }, [startsOnChoices]);

  const save = async (value: string) => {
    if (value.trim() === "" || decide.busy) return;
    const judgement = await decide.correct({ kind: "value", at, facet: kind, value: value.trim() }, reason.trim());
    if (judgement !== undefined) done(judgement.id);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(typed);
  };
  return (
    <form
      className="editor"
      aria-label={`${questionOf[kind]}: “${words}”`}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        event.preventDefault();
        done(undefined);
      }}
    >
      {choices.length > 0 && (
        <Choices
          label={isPlace ? "Places of this name" : "What it could be"}
          choices={choices}
          pick={(choice: Choice) => void save(choice.id)}
          focus={startsOnChoices}
        />
      )}
      <label htmlFor={`${ids}-value`}>{questionOf[kind]}, in your words</label>
      <input
        ref={box}
        id={`${ids}-value`}
        value={typed}
        aria-describedby={`${ids}-hint`}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p id={`${ids}-hint`} className="soft hint">
        {hints[kind]}
      </p>
      <label htmlFor={`${ids}-reason`}>Why (may stay empty)</label>
      <input id={`${ids}-reason`} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <TroubleLine words={decide.trouble} />
      <EditorFoot busy={decide.busy} leave={() => done(undefined)} />
    </form>
  );
}
