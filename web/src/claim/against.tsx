import { type ReactNode, useMemo } from "react";
import type { ClaimShown, RelationShown, StatementShown } from "../../../src/surfaces/http/client.ts";
import { DecidedLine, Why } from "../reader/why.tsx";
import { count, moment } from "../words.ts";
import { type Conflict, conflictSentence, conflictsOf, markedBy } from "./conflicts.ts";
import { ToWords } from "./to-words.tsx";

/** What speaks against a claim, with both stretches of words and why the two conflict; then what revises it, and what it is beside others. */
export function Against(props: { readonly claim: ClaimShown }) {
  const { claim } = props;
  const against = useMemo(() => conflictsOf(claim, ["contradicts"]), [claim]);
  const updates = useMemo(() => conflictsOf(claim, ["updates"]), [claim]);
  const nearby = useMemo(() => conflictsOf(claim, ["narrower", "broader"]), [claim]);
  const supports = useMemo(() => conflictsOf(claim, ["supports"]), [claim]);
  const doubts = claim.members.filter(({ attitude }) => attitude === "doubts").length;
  return (
    <section className="against" aria-labelledby="against">
      <header className="part-head">
        <h2 id="against" className="label">
          Against it
        </h2>
        <p className="small soft">
          {against.length === 0
            ? "Nothing was found that speaks against it. That does not make it true."
            : `${count(against.length, "conflict")} between sides; both cannot be so.`}
          {doubts > 0 && ` ${count(doubts, "statement")} leave it in doubt.`}
        </p>
      </header>
      <Conflicts conflicts={against} shown={4} />
      {updates.length > 0 && (
        <>
          <h3 className="label part-sub">Revised</h3>
          <Conflicts conflicts={updates} shown={3} />
        </>
      )}
      {nearby.length > 0 && (
        <details className="small" data-print>
          <summary>{count(nearby.length, "statement")} that say more, or less</summary>
          <Conflicts conflicts={nearby} shown={12} />
        </details>
      )}
      {supports.length > 0 && (
        <details className="small">
          <summary>{count(supports.length, "pair")} of sides that agree</summary>
          <ul className="agree">
            {supports.map(({ id, first, more }) => (
              <li key={id}>
                <Agreeing relation={first} />
                {more.length > 0 && <span className="soft"> and {count(more.length, "more pair")}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Conflicts(props: { readonly conflicts: readonly Conflict[]; readonly shown: number }) {
  const { conflicts, shown } = props;
  const [first, rest] = [conflicts.slice(0, shown), conflicts.slice(shown)];
  return (
    <>
      <ol className="conflicts">
        {first.map((conflict) => (
          <ConflictItem key={conflict.id} conflict={conflict} />
        ))}
      </ol>
      {rest.length > 0 && (
        <details className="small" data-print>
          <summary>{count(rest.length, "more conflict")}</summary>
          <ol className="conflicts">
            {rest.map((conflict) => (
              <ConflictItem key={conflict.id} conflict={conflict} />
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

const between = {
  contradicts: "against",
  updates: "in place of",
  narrower: "says more than",
  broader: "says less than",
} as const;

function ConflictItem(props: { readonly conflict: Conflict }) {
  const { first, more, from, to } = props.conflict;
  const word = first.kind in between ? between[first.kind as keyof typeof between] : first.kind;
  return (
    <li className={`conflict conflict-${first.kind}`}>
      <Side statement={first.from} name={from} evidence={first.evidence.from} denial={denialOf(first, "from")} />
      <p className="conflict-between small soft">{word}</p>
      <Side statement={first.to} name={to} evidence={first.evidence.to} denial={denialOf(first, "to")} />
      {first.decided === undefined ? (
        <p className="conflict-why small">{first.kind === "contradicts" ? conflictSentence(first) : first.sentence}</p>
      ) : (
        <DecidedLine decided={first.decided} />
      )}
      {first.decided === undefined && (
        <div className="small no-print">
          <Why reading={first.reading} reasons={first.score.reasons} />
        </div>
      )}
      <p className="machine print-only small">
        {first.decided === undefined &&
          `Read by machine: ${first.reading.kind} ${first.reading.id} ${first.reading.version}.`}
      </p>
      {more.length > 0 && (
        <details className="small conflict-more">
          <summary>{count(more.length, "more pair")} of their wordings</summary>
          <ul>
            {more.map((relation) => (
              <li key={relation.id}>
                <Agreeing relation={relation} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function denialOf({ denial }: RelationShown, side: "from" | "to"): string | undefined {
  if (denial?.by !== side) return undefined;
  return denial.how === "stance" ? "denies it, by saying so" : "a denial, by its words";
}

function Side(props: {
  readonly statement: StatementShown;
  readonly name: string;
  readonly evidence: readonly string[];
  readonly denial: string | undefined;
}) {
  const { statement, name, evidence, denial } = props;
  return (
    <div className="conflict-side">
      <p className="small">
        <b dir="auto">{name}</b>
        {denial !== undefined && <span className="attitude denies"> {denial}</span>}
      </p>
      <blockquote className="serif">
        <ToWords documentId={statement.documentId} hash={`s=${statement.statementId}`}>
          {marks(statement.words, evidence)}
        </ToWords>
      </blockquote>
      <p className="small soft">
        {statement.outlet ?? "outlet not named"}
        {statement.publishedAt !== undefined && `, ${moment(statement.publishedAt)}`}
      </p>
    </div>
  );
}

function marks(words: string, evidence: readonly string[]): ReactNode {
  return markedBy(words, evidence).map(({ text, marked }, index) =>
    marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one text never move
      <mark key={index}>{text}</mark>
    ) : (
      text
    ),
  );
}

function Agreeing(props: { readonly relation: RelationShown }) {
  const { from, to } = props.relation;
  return (
    <>
      <ToWords documentId={from.documentId} hash={`s=${from.statementId}`}>
        “{from.words}”
      </ToWords>{" "}
      <span className="soft">({from.outlet ?? "outlet not named"})</span> ·{" "}
      <ToWords documentId={to.documentId} hash={`s=${to.statementId}`}>
        “{to.words}”
      </ToWords>{" "}
      <span className="soft">({to.outlet ?? "outlet not named"})</span>
    </>
  );
}
