import { Link } from "@tanstack/react-router";
import type { SentencePart, StatementShown, SummedClaim } from "../../../src/surfaces/http/client.ts";
import { count, dayOf, moment, shortDay } from "../words.ts";

/** A claim summed up in sentences, each part of which leads to what shows it; then who speaks against it, and who left it out. */
export function Summary(props: { readonly summed: SummedClaim; readonly label: string; readonly first: boolean }) {
  const { summed, label, first } = props;
  const { claim, sentences, against, leftOutOf } = summed;
  return (
    <section className={first ? "summary summary-first" : "summary"} aria-label={label}>
      <p className="label soft">{label}</p>
      <h2 className="serif">
        <Link to="/claims/$id" params={{ id: claim.id }} data-row="" dir="auto" preload="intent">
          {claim.words}
        </Link>
      </h2>
      <p className="summary-sentence serif">
        {sentences.flat().map((part) => (
          <Part key={part.words} part={part} summed={summed} />
        ))}
      </p>
      {against.length > 0 && (
        <>
          <h3 className="label">Against it</h3>
          <ul className="voices">
            {against.map((one) => (
              <Voice key={one.statementId} statement={one} />
            ))}
          </ul>
        </>
      )}
      {leftOutOf.length > 0 && <LeftOut of={leftOutOf} open={first} />}
    </section>
  );
}

/** Articles on the same event, later ones, that do not have it. */
function LeftOut(props: { readonly of: SummedClaim["leftOutOf"]; readonly open: boolean }) {
  const { of, open } = props;
  return (
    <details className="left-out" open={open}>
      <summary>
        <span className="label">Left out of</span>{" "}
        <span className="soft small">{count(of.length, "later article")} on the same event</span>
      </summary>
      <ul>
        {of.map(({ documentId, outlet, title, publishedAt }) => (
          <li key={documentId}>
            <span className="voice-who">{outlet ?? "outlet not named"}</span>
            {publishedAt !== undefined && <span className="soft small"> · {shortDay(dayOf(publishedAt))}</span>}{" "}
            <Link className="serif" to="/documents/$id" params={{ id: documentId }} dir="auto" preload="intent">
              {title ?? "without a title"}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A part of the sentence as the link that proves it. */
function Part(props: { readonly part: SentencePart; readonly summed: SummedClaim }) {
  const { words, about } = props.part;
  const { id, eventId } = props.summed.claim;
  const said = bare(words);
  const end = words.slice(said.length);
  const to = { params: { id }, preload: "intent" } as const;
  switch (about) {
    case "articles":
      return (
        <>
          <Link to="/claims/$id" {...to} hash="wordings">
            {said}
          </Link>
          {end}{" "}
        </>
      );
    case "left out":
      return (
        <>
          <Link to="/matrix" search={eventId === undefined ? {} : { event: eventId }}>
            {said}
          </Link>
          {end}{" "}
        </>
      );
    default:
      return (
        <>
          <Link to="/claims/$id" {...to} hash={about}>
            {said}
          </Link>
          {end}{" "}
        </>
      );
  }
}

/** Without the mark at its end, which is no part of the link. */
function bare(words: string): string {
  return words.replace(/[.;]$/u, "");
}

function Voice(props: { readonly statement: StatementShown }) {
  const { who, outlet, words, documentId, statementId, publishedAt } = props.statement;
  return (
    <li>
      <span className="voice-who">{who ?? outlet ?? "an outlet not named"}</span>
      {who !== undefined && outlet !== undefined && <span className="soft"> in {outlet}</span>}
      {publishedAt !== undefined && <span className="soft small"> · {moment(publishedAt)}</span>}
      <Link
        className="voice-words serif"
        to="/documents/$id"
        params={{ id: documentId }}
        hash={`s=${statementId}`}
        dir="auto"
        preload="intent"
      >
        {quoted(words)}
      </Link>
    </li>
  );
}

/** Words as the article has them, between quotation marks unless they bring some of their own. */
function quoted(words: string): string {
  return /["“”„«]/u.test(words) ? words : `“${words}”`;
}
