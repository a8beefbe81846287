import "../styles/claims.css";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { LinkingLine } from "../case/linking-line.tsx";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import type { ClaimsSearch } from "../searches.ts";
import { announce } from "../shell/announce.tsx";
import { title, useCaseName } from "../shell/use-case.ts";
import { count } from "../words.ts";
import { ClaimFilters } from "./claim-filters.tsx";
import { ClaimList } from "./claim-list.tsx";
import { ClaimHeads } from "./claim-row.tsx";
import { claimsQuery, singleOriginsQuery } from "./claims-query.ts";
import { ShapesLegend } from "./origin-shapes.tsx";

/** The claims of a case, the contested first. */
export function ClaimsPage() {
  const { name, error, again } = useCaseName();
  const { words, outlet, event, show } = useSearch({ from: "/claims" });
  useEffect(() => {
    document.title = title("Claims");
  }, []);
  if (error !== null && error !== undefined) return <Trouble error={error} again={again} />;
  if (name === undefined) return <Skeleton what="the case" />;
  const filter = { words, outlet, event, show } as ClaimsSearch;
  return show === "single-origin" ? (
    <SingleOrigins caseName={name} filter={filter} key={name} />
  ) : (
    <All caseName={name} filter={filter} key={name} />
  );
}

interface Of {
  readonly caseName: string;
  readonly filter: ClaimsSearch;
}

function All({ caseName, filter }: Of) {
  const found = useInfiniteQuery({ ...claimsQuery(caseName, filter), placeholderData: (before) => before });
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const total = found.data?.pages[0]?.total;
  const linking = found.data?.pages.at(-1)?.linking;
  useEffect(() => {
    if (total !== undefined && !found.isPlaceholderData) announce(`${count(total, "claim")}.`);
  }, [total, found.isPlaceholderData]);
  return (
    <>
      <Head words={total === undefined ? undefined : wordsOf(total, filter)} />
      {linking !== undefined && <LinkingLine linking={linking} />}
      <ClaimFilters caseName={caseName} filter={filter} />
      {found.error !== null ? (
        <Trouble inside error={found.error} again={() => void found.refetch()} />
      ) : total === undefined ? (
        <Skeleton lines={12} what="the claims" />
      ) : total === 0 ? (
        <Empty filter={filter} />
      ) : (
        <>
          <ClaimHeads />
          <ClaimList
            caseName={caseName}
            items={items}
            total={total}
            more={found.hasNextPage && !found.isFetchingNextPage ? () => void found.fetchNextPage() : undefined}
          />
        </>
      )}
    </>
  );
}

function SingleOrigins({ caseName, filter }: Of) {
  const found = useInfiniteQuery({ ...singleOriginsQuery(caseName, filter), placeholderData: (before) => before });
  const pages = found.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const weighed = pages.reduce((sum, page) => sum + page.weighed, 0);
  const total = pages[0]?.total;
  const isEnd = found.data !== undefined && !found.hasNextPage;
  return (
    <>
      <Head
        words={
          total === undefined
            ? undefined
            : `${count(items.length, "claim")} without an independent origin${isEnd ? "" : ` among the first ${weighed} of ${count(total, "claim")}`}`
        }
      />
      <ClaimFilters caseName={caseName} filter={filter} />
      {found.error !== null ? (
        <Trouble inside error={found.error} again={() => void found.refetch()} />
      ) : total === undefined ? (
        <Skeleton lines={12} what="the claims" />
      ) : (
        <>
          {items.length === 0 && isEnd && <Empty filter={filter} />}
          {items.length > 0 && (
            <>
              <ClaimHeads />
              <ClaimList caseName={caseName} items={items} total={items.length} more={undefined} />
            </>
          )}
          {found.hasNextPage && (
            <p className="more">
              <button type="button" onClick={() => void found.fetchNextPage()} disabled={found.isFetchingNextPage}>
                Look through the next of {count(total - weighed, "claim")}
              </button>
            </p>
          )}
        </>
      )}
    </>
  );
}

function Head(props: { readonly words: string | undefined }) {
  return (
    <header className="case-head">
      <h1 className="serif">Claims</h1>
      {props.words !== undefined && <p className="soft">{props.words}</p>}
      <ShapesLegend />
    </header>
  );
}

function wordsOf(total: number, { show, words, outlet, event }: ClaimsSearch): string {
  const what =
    show === "all"
      ? count(total, "claim")
      : show === "contested"
        ? `${count(total, "contested claim")}`
        : count(total, "claim");
  const where = show === "all" ? "" : " of several articles";
  const isNarrowed = [words, outlet, event].some((value) => value !== undefined);
  return `${what}${where}${isNarrowed ? " with this filter" : ""}`;
}

function Empty(props: { readonly filter: ClaimsSearch }) {
  const { words, outlet, show } = props.filter;
  const isNarrowed = [words, outlet, show].some((value) => value !== undefined);
  return (
    <p className="empty">
      {isNarrowed
        ? "No claim fits this filter. Take a word or a choice away; or show all, with those of one article."
        : "No two articles make the same claim yet. Show all to see what each says by itself, or add more articles."}
    </p>
  );
}
