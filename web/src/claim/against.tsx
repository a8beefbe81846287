import { type ReactNode, useMemo } from "react";
import type { ClaimShown, MemberShown, RelationShown, StatementShown } from "../../../src/surfaces/http/client.ts";
import { DecidedLine, Why } from "../reader/why.tsx";
import { count, moment } from "../words.ts";
import { Cite } from "./cite.tsx";
import { type Conflict, conflictSentence, markedBy, type Opponent, opponentsOf } from "./conflicts.ts";
import { Quote } from "./quote.tsx";
import { ToWords } from "./to-words.tsx";

/** What speaks against a claim, with both stretches of words and why the two conflict; then what revises it, and what it is beside others. */
export function Against(props: { readonly claim: ClaimShown }) {
  const { claim } = props;
  const against = useMemo(() => opponentsOf(claim, ["contradicts"]), [claim]);
  const updates = useMemo(() => opponentsOf(claim, ["updates"]), [claim]);
  const nearby = useMemo(() => opponentsOf(claim, ["narrower", "broader"]), [claim]);
  const supports = useMemo(() => opponentsOf(claim, ["supports"]).flatMap(({ conflicts }) => conflicts), [claim]);
  const voices = useMemo(() => deniersOf(claim), [claim]);
  const doubts = claim.members.filter(({ attitude }) => attitude === "doubts").length;
  return (
    <section className="against" aria-labelledby="against">
      <header className="part-head">
        <h2 id="against" className="label">
          Against it
        </h2>
        {(against.length + voices.length === 0 || doubts > 0) && (
          <p className="small soft">
            {against.length + voices.length === 0 &&
              "Nothing was found that speaks against it. That does not make it true."}
            {doubts > 0 && ` ${count(doubts, "statement leaves", "statements leave")} it in doubt.`}
          </p>
        )}
      </header>
      <Opponents opponents={against} shown={3} what="more who speak against it" />
      {voices.length > 0 && (
        <ol className="conflicts">
          {voices.map((one) => (
            <li key={one.statementId} className="conflict">
              <p className="small">
                <b dir="auto">{one.who ?? one.outlet ?? "Outlet not named"}</b>{" "}
                <span className="attitude denies">denies it</span>
                {one.who !== undefined && one.outlet !== undefined && <span className="soft"> in {one.outlet}</span>}
                {one.publishedAt !== undefined && <span className="soft"> · {moment(one.publishedAt)}</span>}{" "}
                <Cite documentId={one.documentId} />
              </p>
              <Quote statement={one}>{one.words}</Quote>
            </li>
          ))}
        </ol>
      )}
      {updates.length > 0 && (
        <>
          <h3 className="label part-sub">Revised</h3>
          <Opponents opponents={updates} shown={3} what="more revisions" />
        </>
      )}
      {nearby.length > 0 && (
        <details className="small" data-print>
          <summary>Says more, or less: {nearby.length}</summary>
          <Opponents opponents={nearby} shown={12} what="more" />
        </details>
      )}
      {supports.length > 0 && (
        <details className="small">
          <summary>{count(supports.length, "pair")} of sides that agree</summary>
          <ul className="agree">
            {supports.map(({ id, first, more }) => (
              <li key={id}>
                <Pair relation={first} />
                {more.length > 0 && <span className="soft"> and {count(more.length, "more pair")}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Who denies the claim, where no single statement was found that this conflicts with: each is shown once, however often it is carried. */
function deniersOf(claim: ClaimShown): readonly MemberShown[] {
  const inRelations = new Set(
    claim.relations
      .filter(({ kind }) => kind === "contradicts")
      .flatMap(({ from, to }) => [from.statementId, to.statementId]),
  );
  const origins = claim.origins.groups.filter(({ attitude }) => attitude === "denies");
  const originOf = (id: string) => origins.find(({ statements }) => statements.includes(id))?.id ?? id;
  const seen = new Set([...inRelations].map(originOf));
  return claim.members.filter(({ attitude, statementId }) => {
    const origin = originOf(statementId);
    if (attitude !== "denies" || seen.has(origin)) return false;
    seen.add(origin);
    return true;
  });
}

function Opponents(props: { readonly opponents: readonly Opponent[]; readonly shown: number; readonly what: string }) {
  const { opponents, shown, what } = props;
  const rest = opponents.slice(shown);
  return (
    <>
      <ol className="conflicts">
        {opponents.slice(0, shown).map((opponent) => (
          <OpponentItem key={opponent.id} opponent={opponent} />
        ))}
      </ol>
      {rest.length > 0 && (
        <details className="small" data-print>
          <summary>
            {rest.length} {what}
          </summary>
          <ol className="conflicts">
            {rest.map((opponent) => (
              <OpponentItem key={opponent.id} opponent={opponent} />
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

const between: Readonly<Record<string, string>> = {
  contradicts: "against",
  updates: "in place of",
  narrower: "says more than",
  broader: "says less than",
};

/** Who speaks against others, in which words, and against whom. */
function OpponentItem(props: { readonly opponent: Opponent }) {
  const { name, conflicts } = props.opponent;
  const [head] = conflicts;
  if (head === undefined) return null;
  const { first, by } = head;
  return (
    <li className={`conflict conflict-${first.kind}`}>
      <p className="small">
        <b dir="auto">{name}</b> <Denial relation={first} by={by} />
      </p>
      <Side statement={first[by]} evidence={first.evidence[by]} />
      <p className="conflict-between small soft">{between[first.kind] ?? first.kind}</p>
      <ol className="conflict-others">
        {conflicts.map((conflict) => (
          <Other key={conflict.id} conflict={conflict} head={head} />
        ))}
      </ol>
    </li>
  );
}

/** A denial is told as the act that it is, and not as a contradiction alone. */
function Denial(props: { readonly relation: RelationShown; readonly by: "from" | "to" }) {
  const { denial } = props.relation;
  if (denial?.by !== props.by) return null;
  return (
    <span className="attitude denies">
      {denial.how === "stance" ? "denies it, by the act of denying" : "denies it, by its words"}
    </span>
  );
}

function Other(props: { readonly conflict: Conflict; readonly head: Conflict }) {
  const { conflict, head } = props;
  const { first, more, by, name } = conflict;
  const [own, other] = by === "from" ? (["from", "to"] as const) : (["to", "from"] as const);
  const isSame = first[own].words.toLowerCase() === head.first[head.by].words.toLowerCase();
  return (
    <li>
      <p className="small">
        <b dir="auto">{name}</b>
        {!isSame && (
          <span className="soft" dir="auto">
            {" "}
            (against “{first[own].words}”)
          </span>
        )}
      </p>
      <Side statement={first[other]} evidence={first.evidence[other]} />
      {first.decided !== undefined ? (
        <DecidedLine decided={first.decided} />
      ) : (
        <>
          <p className="conflict-why small">
            {first.kind === "contradicts" ? conflictSentence(first) : first.sentence}
          </p>
          <div className="small no-print">
            <Why reading={first.reading} reasons={first.score.reasons} />
          </div>
          <p className="print-only small soft">
            Read by machine: {first.reading.kind} {first.reading.id} {first.reading.version}.
          </p>
        </>
      )}
      {more.length > 0 && (
        <details className="small conflict-more">
          <summary>{count(more.length, "more pair")} of their wordings</summary>
          <ul>
            {more.map((relation) => (
              <li key={relation.id}>
                <Pair relation={relation} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Side(props: { readonly statement: StatementShown; readonly evidence: readonly string[] }) {
  const { statement, evidence } = props;
  return (
    <>
      <Quote statement={statement}>{marks(statement.words, evidence)}</Quote>
      <p className="small soft">
        {statement.outlet ?? "outlet not named"}
        {statement.publishedAt !== undefined && `, ${moment(statement.publishedAt)}`}
        <Cite documentId={statement.documentId} />
      </p>
    </>
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

function Pair(props: { readonly relation: RelationShown }) {
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
