import type { Actor, DocumentRecord } from "../../../src/surfaces/http/client.ts";
import { Key } from "../parts/key.tsx";
import { wordsOf } from "../reader/names.ts";
import { type Choice, Choices } from "./choices.tsx";
import { TroubleLine } from "./trouble-line.tsx";
import type { Decide } from "./use-decide.ts";

/** Whom an actor is the same as, of the others of the document; or which of its mentions is somebody else. */
export function SameChooser(props: {
  readonly record: DocumentRecord;
  readonly actor: Actor;
  readonly same: boolean;
  readonly decide: Decide;
  readonly done: (judgementId: string | undefined) => void;
}) {
  const { record, actor, same, decide, done } = props;
  const documentId = record.document.id;
  const [stays, ...mentions] = actor.mentions.toSorted(
    (a, b) => rank(a.form) - rank(b.form) || a.span.start - b.span.start,
  );
  const choices: readonly Choice[] = same
    ? record.actors.filter(({ id }) => id !== actor.id).map(({ id, name, kind }) => ({ id, name, more: kind }))
    : mentions.map(({ span, form }) => ({
        id: String(span.start),
        name: `“${wordsOf(record, [span])}”`,
        more: `${form}, at character ${span.start.toLocaleString("en-GB")}`,
      }));
  const pick = async ({ id }: Choice) => {
    const mention = mentions.find(({ span }) => String(span.start) === id);
    const judgement = await decide.correct(
      same || mention === undefined || stays === undefined
        ? { kind: "same actor", at: { id: actor.id }, other: { id }, same: true }
        : {
            kind: "same actor",
            at: { documentId, span: mention.span },
            other: { documentId, span: stays.span },
            same: false,
          },
    );
    if (judgement !== undefined) done(judgement.id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape on any of its buttons gives up
    <div
      className="editor"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        event.preventDefault();
        done(undefined);
      }}
    >
      <p>{same ? `${actor.name} is the same as` : `Which of these is not ${actor.name}?`}</p>
      {choices.length === 0 ? (
        <p className="soft">
          {same ? "Nobody else acts in this document." : "Only one mention is read as this actor."}
        </p>
      ) : (
        <Choices
          label={same ? "Actors of this document" : "Mentions"}
          choices={choices}
          pick={(one) => void pick(one)}
          focus
        />
      )}
      <TroubleLine words={decide.trouble} />
      <p className="editor-foot">
        <button type="button" className="plain" onClick={() => done(undefined)}>
          Leave it <Key name="esc" />
        </button>
      </p>
    </div>
  );
}

/** The mention that stands for the actor comes first: a name before other words. */
function rank(form: Actor["mentions"][number]["form"]): number {
  return ["name", "short-name", "description", "pronoun"].indexOf(form);
}
