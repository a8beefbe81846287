import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { Attribution, DocumentRecord, FacetKind, SaidPart, Span } from "../../../src/surfaces/http/client.ts";
import { TroubleLine } from "../decide/trouble-line.tsx";
import { ValueEditor } from "../decide/value-editor.tsx";
import { Key } from "../parts/key.tsx";
import { useKeys } from "../shell/keys.ts";
import { Modal } from "../shell/modal.tsx";
import { useDeciding } from "./deciding.ts";

/** What words can be marked as: a facet, an actor, or a part of something said. */
export type MarkKind = FacetKind | "actor" | SaidPart;

interface Markable {
  readonly kind: MarkKind;
  readonly key: string;
  readonly name: string;
}

const facetKinds: readonly Markable[] = [
  { kind: "time", key: "t", name: "Time" },
  { kind: "place", key: "p", name: "Place" },
  { kind: "quantity", key: "q", name: "Quantity" },
  { kind: "actor", key: "a", name: "Actor" },
];
const saidKinds: readonly Markable[] = [
  { kind: "content", key: "c", name: "What is said" },
  { kind: "source", key: "w", name: "Who says it" },
  { kind: "cue", key: "y", name: "Words that tell it" },
];

/** Longer words are no time, place, quantity or name. */
const LONGEST_FACET = 200;

/** Who says something, and by which words, can be marked of what is said already. */
function markable(span: Span | undefined, said: Attribution | undefined): readonly Markable[] {
  const parts = said === undefined ? saidKinds.slice(0, 1) : saidKinds;
  return span !== undefined && span.end - span.start > LONGEST_FACET ? parts : [...facetKinds, ...parts];
}

/** Under selected words: what they can be marked as, and what of the entry that is open. Its keys work while words are selected. */
export function MarkBar(props: {
  readonly span: Span;
  readonly said: Attribution | undefined;
  readonly mark: (kind: MarkKind) => void;
}) {
  const { mark } = props;
  const kinds = markable(props.span, props.said);
  const bar = useRef<HTMLDivElement>(null);
  useKeys(Object.fromEntries(kinds.map(({ key, kind }) => [key, () => mark(kind)])));
  // biome-ignore lint/correctness/useExhaustiveDependencies: it stands under the words, and moves with them
  useEffect(() => {
    const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
    if (bar.current === null || box === undefined) return;
    const width = bar.current.offsetWidth;
    bar.current.style.top = `${Math.min(box.bottom + 6, innerHeight - 84)}px`;
    bar.current.style.left = `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`;
  }, [props.span]);
  return (
    <div className="mark-bar" role="toolbar" aria-label="Mark the selected words as" ref={bar}>
      {kinds.map(({ kind, key, name }) => (
        <button
          key={kind}
          type="button"
          className="plain"
          // The words must stay selected.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => mark(kind)}
        >
          {name} <Key name={key} />
        </button>
      ))}
    </div>
  );
}

/** Marks words as a time, place, quantity or actor: those that were selected, or words that are typed. */
export function MarkDialog(props: {
  readonly record: DocumentRecord;
  readonly span: Span | undefined;
  readonly kind: MarkKind;
  /** The entry that is open: parts of what is said are marked of it. */
  readonly said: Attribution | undefined;
  readonly close: () => void;
}) {
  const { record, said, close } = props;
  const [span, setSpan] = useState(props.span);
  const [kind, setKind] = useState<MarkKind>(props.kind);
  const { decide, end } = useDeciding();
  const done = (judgementId: string | undefined) => {
    getSelection()?.removeAllRanges();
    close();
    end(judgementId);
  };
  const words = span === undefined ? "" : record.document.text.slice(span.start, span.end);
  return (
    <Modal label="Mark words" className="mark-dialog" close={close}>
      <h2>Mark words</h2>
      {span === undefined ? (
        <FindWords
          text={record.document.text}
          kinds={markable(undefined, said)}
          kind={kind}
          setKind={setKind}
          found={setSpan}
          close={close}
        />
      ) : (
        <>
          <p className="serif card-words">{words}</p>
          {isSaidPart(kind) ? (
            <SaidForm record={record} span={span} part={kind} said={said} done={done} />
          ) : kind === "actor" ? (
            <NameForm words={words} at={{ documentId: record.document.id, span }} done={done} />
          ) : (
            <ValueEditor
              at={{ documentId: record.document.id, span }}
              kind={kind}
              words={words}
              decide={decide}
              done={done}
            />
          )}
        </>
      )}
    </Modal>
  );
}

/** Words of the text by typing them, for who does not select with a pointer. */
function FindWords(props: {
  readonly text: string;
  readonly kinds: readonly Markable[];
  readonly kind: MarkKind;
  readonly setKind: (kind: MarkKind) => void;
  readonly found: (span: Span) => void;
  readonly close: () => void;
}) {
  const { text, kinds, kind, setKind, found, close } = props;
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const ids = useId();
  const places = placesOf(text, words.trim());
  const chosen = places[Math.min(at, places.length - 1)];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== undefined) found({ start: chosen, end: chosen + words.trim().length });
  };
  return (
    <form className="editor" aria-label="Find the words" onSubmit={submit}>
      <label htmlFor={`${ids}-words`}>Words, exactly as they stand in the text</label>
      <input
        id={`${ids}-words`}
        // biome-ignore lint/a11y/noAutofocus: a dialog starts in its first box
        autoFocus
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setAt(0);
        }}
      />
      {places.length > 1 && (
        <>
          <label htmlFor={`${ids}-at`}>They stand in several places: which?</label>
          <select id={`${ids}-at`} value={at} onChange={(event) => setAt(Number(event.currentTarget.value))}>
            {places.map((place, index) => (
              <option key={place} value={index}>
                …{text.slice(Math.max(0, place - 24), place + words.length + 24).replace(/\s+/gu, " ")}…
              </option>
            ))}
          </select>
        </>
      )}
      <label htmlFor={`${ids}-kind`}>They are</label>
      <select id={`${ids}-kind`} value={kind} onChange={(event) => setKind(event.currentTarget.value as MarkKind)}>
        {kinds.map((one) => (
          <option key={one.kind} value={one.kind}>
            {one.name.toLowerCase()}
          </option>
        ))}
      </select>
      <p className="soft hint" role="status">
        {words.trim() !== "" && places.length === 0 && "These words do not stand in the text."}
      </p>
      <p className="editor-foot">
        <button type="submit" disabled={chosen === undefined}>
          Go on
        </button>
        <button type="button" className="plain" onClick={close}>
          Leave it
        </button>
      </p>
    </form>
  );
}

const MOST_PLACES = 40;

function placesOf(text: string, words: string): readonly number[] {
  if (words === "") return [];
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}

function isSaidPart(kind: MarkKind): kind is SaidPart {
  return kind === "source" || kind === "cue" || kind === "content";
}

/** What is written down of a part of something said; asked before it is where nothing was read at the words. */
function SaidForm(props: {
  readonly record: DocumentRecord;
  readonly span: Span;
  readonly part: SaidPart;
  readonly said: Attribution | undefined;
  readonly done: (judgementId: string | undefined) => void;
}) {
  const { record, span, part, said, done } = props;
  const { decide } = useDeciding();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const at = said === undefined ? { documentId: record.document.id, span } : { id: said.id };
    const judgement = await decide.correct({ kind: "said", at, part, words: span });
    if (judgement !== undefined) done(judgement.id);
  };
  const words = { source: "say it", cue: "tell that it was said", content: "are what is said" }[part];
  return (
    <form className="editor" aria-label="Part of what is said" onSubmit={(event) => void submit(event)}>
      <p>
        {said === undefined
          ? "Nothing was read here: these words are marked as said by somebody. Name who with the next selection."
          : `These words ${words}, of “${sliceOf(record, said)}”.`}
      </p>
      <TroubleLine words={decide.trouble} />
      <p className="editor-foot">
        {/* biome-ignore lint/a11y/noAutofocus: a dialog starts at what it asks */}
        <button type="submit" autoFocus disabled={decide.busy}>
          Write it down <Key name="enter" />
        </button>
        <button type="button" className="plain" onClick={() => done(undefined)}>
          Leave it
        </button>
      </p>
    </form>
  );
}

const SHOWN = 90;

function sliceOf(record: DocumentRecord, { content }: Attribution): string {
  const words = content.map(({ start, end }) => record.document.text.slice(start, end)).join(" … ");
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN - 1).trimEnd()}…`;
}

function NameForm(props: {
  readonly words: string;
  readonly at: { readonly documentId: string; readonly span: Span };
  readonly done: (judgementId: string | undefined) => void;
}) {
  const { decide } = useDeciding();
  const [name, setName] = useState(props.words.trim());
  const ids = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const judgement = await decide.correct({ kind: "actor", at: props.at, name: name.trim() });
    if (judgement !== undefined) props.done(judgement.id);
  };
  return (
    <form className="editor" aria-label="Who" onSubmit={(event) => void submit(event)}>
      <label htmlFor={`${ids}-name`}>Name</label>
      {/* biome-ignore lint/a11y/noAutofocus: a dialog starts in its first box */}
      <input id={`${ids}-name`} autoFocus value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <TroubleLine words={decide.trouble} />
      <p className="editor-foot">
        <button type="submit" disabled={decide.busy || name.trim() === ""}>
          Write it down <Key name="enter" />
        </button>
        <button type="button" className="plain" onClick={() => props.done(undefined)}>
          Leave it
        </button>
      </p>
    </form>
  );
}
