import { Link } from "@tanstack/react-router";
import type { CaseActor, Pointer, PossibleActor } from "../../../src/surfaces/http/client.ts";
import type { Decide } from "../decide/use-decide.ts";
import { Key } from "../parts/key.tsx";
import { type Pair, reasonsOf } from "./pairs.ts";

/** What a decision about a member of an actor points at. */
export function pointerOf({ documentId, span }: PossibleActor["a"]): Pointer {
  return { documentId, span };
}

/** Two that may be one, why, and the two answers. */
export function PairRow(props: { readonly pair: Pair; readonly decide: Decide }) {
  const { decide } = props;
  const { one, other, possible } = props.pair;
  const say = (same: boolean) => {
    focusNext();
    void decide.correct({ kind: "same actor", at: pointerOf(possible.a), other: pointerOf(possible.b), same });
  };
  return (
    <li className="pair-row" data-decide>
      <p className="pair-names">
        <Link
          to="/documents/$id"
          params={{ id: possible.a.documentId }}
          hash={`w=${possible.a.span.start}-${possible.a.span.end}`}
          data-row
        >
          {one.name}
        </Link>{" "}
        <span className="soft">and</span>{" "}
        <Link
          to="/documents/$id"
          params={{ id: possible.b.documentId }}
          hash={`w=${possible.b.span.start}-${possible.b.span.end}`}
        >
          {other.name}
        </Link>
      </p>
      <p className="small soft">
        {kindOf(one)}
        {reasonsOf(possible.score) !== "" && ` · ${reasonsOf(possible.score)}`}
      </p>
      <p className="card-keys">
        <button type="button" data-key="s" disabled={decide.busy} onClick={() => say(true)}>
          The same <Key name="s" />
        </button>
        <button type="button" data-key="n" disabled={decide.busy} onClick={() => say(false)}>
          Not the same <Key name="n" />
        </button>
      </p>
    </li>
  );
}

function kindOf({ kind, members }: CaseActor): string {
  const documents = new Set(members.map(({ documentId }) => documentId)).size;
  return `${kind} in ${documents === 1 ? "one document" : `${documents} documents`}`;
}

/** The row goes when it is decided: the next one takes the focus, so that a list of pairs is worked through by two keys. */
function focusNext(): void {
  const rows = [...document.querySelectorAll<HTMLElement>("main [data-row]")];
  const row = document.activeElement?.closest("[data-decide]");
  const at = rows.findIndex((one) => row?.contains(one) === true);
  (rows[at + 1] ?? rows[at - 1])?.focus();
}
