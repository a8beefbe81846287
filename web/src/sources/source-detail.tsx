import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import type { SourceShown, SourceWhole } from "../../../src/surfaces/http/client.ts";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import { title } from "../shell/use-case.ts";
import { StatementRow } from "../statements/statement-row.tsx";
import { count } from "../words.ts";
import { Whom } from "./source-row.tsx";
import { sourceQuery } from "./sources-query.ts";
import { TallyTable } from "./tally-table.tsx";

type SourceClaim = SourceWhole["claims"][number];

/** A source by itself: how it speaks, who carries it, which claims its words make, and each of its statements. */
export function SourceDetail(props: { readonly caseName: string; readonly id: string }) {
  const found = useInfiniteQuery(sourceQuery(props.caseName, props.id));
  const first = found.data?.pages[0];
  const name = first?.source.name;
  useEffect(() => {
    document.title = title(name, "Sources");
  }, [name]);
  if (found.error !== null) return <Trouble error={found.error} again={() => void found.refetch()} />;
  if (first === undefined) return <Skeleton lines={12} what="the source" />;
  const { source, spokenForBy, claims, total } = first;
  const untraced = claims.filter(({ origin }) => origin === undefined);
  const statements = found.data?.pages.flatMap((page) => page.statements) ?? [];
  return (
    <>
      <p className="small">
        <Link to="/sources" search={source.kind === "named" ? {} : { kind: source.kind }}>
          All sources
        </Link>
      </p>
      <header className="case-head speaker-detail-head">
        <h1 className="serif" dir="auto">
          {source.name}
        </h1>
        <Whom source={source} />
      </header>
      <p className="speaker-sentence serif">{sentence(source)}</p>
      <div className="speaker-facts">
        <TallyTable
          caption="How it is said"
          unit="statements"
          rows={source.stances.map(({ stance, statements: times }) => ({ name: stance, times }))}
        />
        <TallyTable
          caption="Relied upon by"
          unit="statements"
          rows={source.outlets
            .toSorted((a, b) => b.statements - a.statements)
            .map(({ outlet, statements: times, articles }) => ({
              name: outlet,
              times,
              note: count(articles, "article"),
            }))}
        />
        <div>
          {source.through.length > 0 && (
            <section aria-labelledby="through">
              <h2 id="through" className="label">
                By way of
              </h2>
              <ul className="speaker-list">
                {source.through.map(({ words, statements: times, outlets }) => (
                  <li key={words}>
                    <bdi>{words}</bdi>{" "}
                    <span className="small soft">
                      {count(times, "statement")}, to {outlets.join(", ")}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {source.speaksFor !== undefined && (
            <section aria-labelledby="for-whom">
              <h2 id="for-whom" className="label">
                Speaks for
              </h2>
              <p>
                <Link to="/sources" search={{ actor: source.speaksFor.id }}>
                  {source.speaksFor.name}
                </Link>
              </p>
            </section>
          )}
          {spokenForBy.length > 0 && (
            <section aria-labelledby="by-whom">
              <h2 id="by-whom" className="label">
                Spoken for by
              </h2>
              <ul className="speaker-list">
                {spokenForBy.map((one) => (
                  <li key={one.id}>
                    <Link to="/sources" search={{ actor: one.id }}>
                      {one.name}
                    </Link>{" "}
                    <span className="small soft">{count(one.statements, "statement")}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
      <section aria-labelledby="source-claims">
        <h2 id="source-claims" className="label sources-group">
          Claims that their words make
        </h2>
        {claims.length === 0 ? (
          <p className="soft">None of these statements was put to a claim.</p>
        ) : (
          <ul className="speaker-claims">
            {claims
              .filter(({ origin }) => origin !== undefined)
              .map((claim) => (
                <ClaimRow key={claim.id} claim={claim} />
              ))}
          </ul>
        )}
        {untraced.length > 0 && (
          <details className="more">
            <summary>{count(untraced.length, "more claim")}, of fewer articles: not traced here</summary>
            <ul className="speaker-claims">
              {untraced.map((claim) => (
                <ClaimRow key={claim.id} claim={claim} />
              ))}
            </ul>
          </details>
        )}
      </section>
      <section aria-labelledby="source-statements">
        <h2 id="source-statements" className="label sources-group">
          {count(total, "statement")}, the earliest first
        </h2>
        <ol className="speaker-statements">
          {statements.map((statement, at) => (
            <li key={statement.id}>
              <StatementRow statement={statement} index={at} />
            </li>
          ))}
        </ol>
        {found.hasNextPage && (
          <p className="more">
            <button type="button" onClick={() => void found.fetchNextPage()} disabled={found.isFetchingNextPage}>
              Show the next of {count(total - statements.length, "statement")} more
            </button>
          </p>
        )}
      </section>
    </>
  );
}

const origins = {
  says: " · an origin of it",
  denies: " · an origin of what denies it",
  both: " · an origin of it, and of what denies it",
  none: " · no origin of it",
} as const;

function ClaimRow(props: { readonly claim: SourceClaim }) {
  const { id, words, articles, origin } = props.claim;
  return (
    <li>
      <Link className="serif" to="/claims/$id" params={{ id }} data-row dir="auto">
        {words}
      </Link>
      <span className="small soft">
        {count(articles, "article")}
        {origin !== undefined && origins[origin]}
      </span>
    </li>
  );
}

function sentence({ statements, articles, outlets, direct, mixed, hedged, through }: SourceShown): string {
  const words = direct + mixed;
  const parts = [
    `${count(statements, "statement")} in ${count(articles, "article")} of ${count(outlets.length, "outlet")}`,
    words === 0 ? "none in its own words" : `${words} at least in part in its own words`,
    hedged === 0 ? "none hedged" : `${hedged} hedged`,
    ...(through.length === 0 ? [] : [`some by way of ${through[0]?.words ?? ""}`]),
  ];
  return `${parts.join("; ")}.`;
}
