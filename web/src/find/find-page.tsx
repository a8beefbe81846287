import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { Fragment, type ReactNode, useEffect } from "react";
import type { Hit } from "../../../src/surfaces/http/client.ts";
import { findQuery } from "../data.ts";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import { announce } from "../shell/announce.tsx";
import { useRowKeys } from "../shell/keys.ts";
import { title, useCaseName } from "../shell/use-case.ts";
import { questions } from "../shell/views.ts";
import { count } from "../words.ts";
import { Near } from "./near.tsx";
import { dropSearch, saveSearch, useSavedSearches } from "./saved-searches.ts";
import "../styles/find.css";

/** Words found in the documents and statements of a case, the best first. */
export function FindPage() {
  const { name, error, again } = useCaseName();
  const words = useSearch({ from: "/find", select: (search) => search.words ?? "" });
  useRowKeys();
  useEffect(() => {
    document.title = title(words === "" ? "Find" : `Find ${words}`);
  }, [words]);
  if (error !== null && error !== undefined) return <Trouble error={error} again={again} />;
  return (
    <>
      <header className="case-head">
        <h1 className="serif">Find</h1>
      </header>
      {words === "" ? (
        <Start caseName={name} />
      ) : name === undefined ? (
        <Skeleton what="the case" />
      ) : (
        <>
          <Near caseName={name} words={words} />
          <Hits caseName={name} words={words} />
        </>
      )}
    </>
  );
}

function Hits(props: { readonly caseName: string; readonly words: string }) {
  const found = useQuery(findQuery(props.caseName, props.words));
  const total = found.data?.total;
  useEffect(() => {
    if (total !== undefined) announce(`${count(total, "place")} found.`);
  }, [total]);
  if (found.error !== null) return <Trouble inside error={found.error} again={() => void found.refetch()} />;
  if (found.data === undefined) return <Skeleton what="what was found" />;
  if (found.data.items.length === 0) {
    return (
      <p className="empty">
        Nothing in this case has <b>{props.words}</b>. Try fewer words, or the beginning of one with a star: bridg*
      </p>
    );
  }
  return (
    <>
      <p className="soft hits-head">
        {count(found.data.total, "place")} with <b>{props.words}</b>
        {found.data.items.length < found.data.total && `; the best ${found.data.items.length} are shown`}{" "}
        <Keep caseName={props.caseName} words={props.words} />
      </p>
      <ol className="hits">
        {found.data.items.map((hit) => (
          <li key={`${hit.kind} ${hit.id}`} className="hit">
            <p className="small soft">
              {hit.kind === "statement" ? "Statement" : "Document"} · {hit.outlet ?? "outlet not named"}
              {hit.kind === "statement" && hit.title !== undefined && ` · ${hit.title}`}
            </p>
            {hit.kind === "document" && hit.title !== undefined && <p className="serif hit-title">{hit.title}</p>}
            <Link
              className="serif hit-words"
              to="/documents/$id"
              params={{ id: hit.documentId }}
              {...(hit.kind === "statement" ? { hash: `s=${hit.id}` } : {})}
              data-row=""
            >
              {marked(hit)}
            </Link>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Keeps a search for another day, or lets it go. */
function Keep(props: { readonly caseName: string; readonly words: string }) {
  const { caseName, words } = props;
  const isKept = useSavedSearches(caseName).includes(words);
  const change = () => {
    if (isKept) dropSearch(caseName, words);
    else saveSearch(caseName, words);
    announce(isKept ? "The search is no longer kept." : "The search is kept; it stands under Find.");
  };
  return (
    <button type="button" className="plain small" onClick={change} aria-pressed={isKept}>
      {isKept ? "Kept: let it go" : "Keep this search"}
    </button>
  );
}

/** Before anything is typed: what is kept, what is often asked, and how to ask. */
function Start(props: { readonly caseName: string | undefined }) {
  const { caseName } = props;
  const kept = useSavedSearches(caseName);
  return (
    <div className="find-start">
      <p>
        Type words into the box above. All of them must occur; “a phrase” in quotation marks occurs as it stands; begin*
        finds what begins so. Claims, people and places of that name are shown with the texts.
      </p>
      {kept.length > 0 && caseName !== undefined && (
        <section aria-labelledby="kept">
          <h2 id="kept" className="label">
            Kept searches
          </h2>
          <ul>
            {kept.map((words) => (
              <li key={words}>
                <Link to="/find" search={{ words }} data-row="">
                  {words}
                </Link>{" "}
                <button
                  type="button"
                  className="plain small"
                  aria-label={`Let the search ${words} go`}
                  onClick={() => dropSearch(caseName, words)}
                >
                  Let it go
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="asked">
        <h2 id="asked" className="label">
          Often asked
        </h2>
        <ul>
          {questions.map(({ name, to, search }) => (
            <li key={name}>
              <Link to={to} search={search} data-row="">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The excerpt with the words found marked. */
function marked(hit: Hit): ReactNode {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of hit.marks) {
    if (start < at) continue;
    pieces.push(
      <Fragment key={start}>
        {hit.excerpt.slice(at, start)}
        <mark>{hit.excerpt.slice(start, end)}</mark>
      </Fragment>,
    );
    at = end;
  }
  pieces.push(hit.excerpt.slice(at));
  return pieces;
}
