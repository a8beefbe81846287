import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import type { ChangesShown } from "../../../src/surfaces/http/client.ts";
import { count } from "../words.ts";
import { changesQuery } from "./case-query.ts";
import { type Seen, sinceWords } from "./visit.ts";

/** What came into the case since the last visit: a line for each kind, every one a link. */
export function Changed(props: { readonly caseName: string; readonly before: Seen; readonly seen: () => void }) {
  const { caseName, before, seen } = props;
  const changes = useQuery(changesQuery(caseName, before.seq)).data;
  if (changes === undefined) return null;
  const since = sinceWords(before.at, new Date());
  if (countOf(changes) === 0) {
    return (
      <section className="changed" aria-label="What changed">
        <p className="soft">Nothing new since {since}.</p>
      </section>
    );
  }
  return (
    <section className="changed" aria-labelledby="changed">
      <h2 id="changed" className="label">
        Changed since {since}
      </h2>
      <ul>
        {changes.changed.documents.map(({ documentId, title, outlet, what = [] }) => (
          <li key={documentId}>
            {outlet ?? "An outlet not named"} changed{" "}
            <Link to="/documents/$id" params={{ id: documentId }} data-row="" dir="auto">
              {title ?? "its article"}
            </Link>
            {what.map((words) => (
              <span key={words} className="soft">
                {" "}
                {words}
              </span>
            ))}
          </li>
        ))}
        {changes.read.count > 0 && (
          <li>
            <Link to="/documents" data-row="">
              {count(changes.read.count, "article")} read
            </Link>
            {": "}
            {changes.read.documents.slice(0, 3).map(({ documentId, title, outlet }, at) => (
              <Fragment key={documentId}>
                {at > 0 && " · "}
                <Link to="/documents/$id" params={{ id: documentId }} dir="auto">
                  {title ?? "without a title"}
                </Link>
                {outlet !== undefined && <span className="soft"> {outlet}</span>}
              </Fragment>
            ))}
            {changes.read.count > 3 && <span className="soft"> and {changes.read.count - 3} more</span>}
          </li>
        )}
        {changes.claims.length > 0 && (
          <li>
            New {changes.claims.length === 1 ? "claim" : "claims"}:{" "}
            {changes.claims.slice(0, 3).map(({ id, words, articles }, at) => (
              <Fragment key={id}>
                {at > 0 && " · "}
                <Link to="/claims/$id" params={{ id }} dir="auto">
                  {words.length > 90 ? `${words.slice(0, 88)}…` : words}
                </Link>{" "}
                <span className="soft">{count(articles, "article")}</span>
              </Fragment>
            ))}
          </li>
        )}
        {changes.judged > 0 && (
          <li>
            <Link to="/log" search={{ who: "person" }} data-row="">
              {count(changes.judged, "judgement")} by people
            </Link>
          </li>
        )}
        {changes.failed > 0 && (
          <li>
            <Link to="/documents" hash="failures" data-row="">
              {count(changes.failed, "file or page", "files or pages")} not read
            </Link>
          </li>
        )}
      </ul>
      <button type="button" className="plain small" onClick={seen}>
        I have seen this
      </button>
    </section>
  );
}

/** How many things came. */
export function countOf({ read, changed, judged, failed }: ChangesShown): number {
  return read.count + changed.count + judged + failed;
}
