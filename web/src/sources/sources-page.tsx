import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import { announce } from "../shell/announce.tsx";
import { useRowKeys } from "../shell/keys.ts";
import { title, useCaseName } from "../shell/use-case.ts";
import { count } from "../words.ts";
import { SourceDetail } from "./source-detail.tsx";
import { SourceRow } from "./source-row.tsx";
import { type SourceKind, sourcesQuery } from "./sources-query.ts";
import "../styles/sources.css";

/** Who speaks, for whom, how often, how sure, and who relies on them. */
export function SourcesPage() {
  const { name, error, again } = useCaseName();
  const actor = useSearch({ from: "/sources", select: (search) => search.actor });
  useRowKeys();
  useEffect(() => {
    if (actor === undefined) document.title = title("Sources");
  }, [actor]);
  if (error !== null && error !== undefined) return <Trouble error={error} again={again} />;
  if (name === undefined) return <Skeleton what="the case" />;
  return actor === undefined ? <Sources caseName={name} /> : <SourceDetail caseName={name} id={actor} key={actor} />;
}

const kinds: readonly { readonly kind: SourceKind; readonly label: string }[] = [
  { kind: "named", label: "By name" },
  { kind: "unnamed", label: "Without a name" },
  { kind: "unresolved", label: "Not told who" },
];

function Sources(props: { readonly caseName: string }) {
  const { caseName } = props;
  const { words = "", kind = "named" } = useSearch({ from: "/sources" });
  const navigate = useNavigate();
  const found = useInfiniteQuery({
    ...sourcesQuery(caseName, kind, words),
    placeholderData: (before) => before,
  });
  const first = found.data?.pages[0];
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const total = first?.total;
  useEffect(() => {
    if (total !== undefined && !found.isPlaceholderData) announce(`${count(total, "source")}.`);
  }, [total, found.isPlaceholderData]);
  if (found.error !== null) return <Trouble error={found.error} again={() => void found.refetch()} />;
  return (
    <>
      <header className="case-head">
        <h1 className="serif">Sources</h1>
        {first !== undefined && <p className="soft">{summary(first.sums)}</p>}
      </header>
      <div className="filters sources-filters">
        <label>
          <span className="small soft">Name, role or body</span>
          <input
            type="search"
            data-search="view"
            defaultValue={words}
            onChange={(event) => {
              const typed = event.currentTarget.value.trim();
              void navigate({
                to: "/sources",
                search: { ...(kind === "named" ? {} : { kind }), ...(typed === "" ? {} : { words: typed }) },
                replace: true,
                resetScroll: false,
              });
            }}
          />
        </label>
        <nav className="kinds" aria-label="Which sources">
          {kinds.map((one) => (
            <Link
              key={one.kind}
              to="/sources"
              search={{
                ...(one.kind === "named" ? {} : { kind: one.kind }),
                ...(words === "" ? {} : { words }),
              }}
              aria-current={one.kind === kind ? "page" : undefined}
            >
              {one.label} {first !== undefined && <span className="soft">{first.sums[one.kind].sources}</span>}
            </Link>
          ))}
        </nav>
      </div>
      {first === undefined ? (
        <Skeleton lines={10} what="the sources" />
      ) : total === 0 ? (
        <Empty narrowed={words !== ""} kind={kind} />
      ) : (
        <>
          <RowHead />
          <ol className="speakers" aria-label={kinds.find((one) => one.kind === kind)?.label}>
            {items.map((source) => (
              <SourceRow key={source.id} source={source} most={first.most} />
            ))}
          </ol>
          {found.hasNextPage && (
            <p className="more">
              <button type="button" onClick={() => void found.fetchNextPage()} disabled={found.isFetchingNextPage}>
                Show the next of {count((total ?? 0) - items.length, "source")} more
              </button>
            </p>
          )}
          {kind === "named" && words === "" && <Unnamed caseName={caseName} />}
          <p className="small soft sources-note">
            Counted as printed: an article that copies an agency counts its statements again. The counts tell who is
            quoted, and never how far anybody is to be believed.
          </p>
        </>
      )}
    </>
  );
}

interface Sums {
  readonly named: { readonly sources: number; readonly statements: number; readonly outlets: number };
  readonly unnamed: { readonly sources: number; readonly statements: number };
  readonly unresolved: { readonly statements: number };
  readonly nobody: number;
}

function summary({ named, unnamed, unresolved, nobody }: Sums): string {
  const sentences = [
    `${count(named.sources, "named source")}, ${count(named.statements, "statement")} in ${count(named.outlets, "outlet")}.`,
    unnamed.statements === 0 ? "" : `${count(unnamed.statements, "statement")} by sources without a name.`,
    unresolved.statements + nobody === 0
      ? ""
      : `Of ${unresolved.statements + nobody} the text does not tell whose they are.`,
  ];
  return sentences.filter((one) => one !== "").join(" ");
}

/** What the columns are, and how the bars are read. */
function RowHead() {
  return (
    <div className="speaker-head small soft" aria-hidden="true">
      <span>Who, and for whom</span>
      <span>
        Statements <i className="swatch direct" /> direct <i className="swatch mixed" /> in part{" "}
        <i className="swatch indirect" /> indirect
      </span>
      <span>How they are said to say it</span>
      <span>Relied upon by</span>
    </div>
  );
}

const SOME = 8;

/** Those without a name, as a group of their own under those with one. */
function Unnamed(props: { readonly caseName: string }) {
  const found = useInfiniteQuery(sourcesQuery(props.caseName, "unnamed", "", SOME));
  const first = found.data?.pages[0];
  if (first === undefined || first.total === 0) return null;
  const { sources, statements, articles, outlets } = first.sums.unnamed;
  return (
    <section aria-labelledby="unnamed-sources">
      <h2 id="unnamed-sources" className="label sources-group">
        Without a name
      </h2>
      <p className="soft">
        {count(sources, "description")} in {count(statements, "statement")}, {count(articles, "article")} and{" "}
        {count(outlets, "outlet")}. Two of the same words need not be one person.
      </p>
      <ol className="speakers" aria-label="Without a name">
        {first.items.map((source) => (
          <SourceRow key={source.id} source={source} most={first.most} />
        ))}
      </ol>
      {first.total > first.items.length && (
        <p className="more">
          <Link to="/sources" search={{ kind: "unnamed" }}>
            All {first.total} without a name
          </Link>
        </p>
      )}
    </section>
  );
}

function Empty(props: { readonly narrowed: boolean; readonly kind: SourceKind }) {
  if (props.narrowed) return <p className="empty">No source of this kind fits these words. Take a word away.</p>;
  return (
    <p className="empty">
      {props.kind === "named" ? (
        <>
          Nobody is quoted in this case yet. <Link to="/documents">Read articles into it</Link>; whoever they quote is
          listed here.
        </>
      ) : (
        "There are none of this kind in the case."
      )}
    </p>
  );
}
