import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { RevisionLine } from "../../../src/surfaces/http/client.ts";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import { count, moment } from "../words.ts";
import { revisionsQuery } from "./watch-query.ts";

/** Articles that were met again in other words: what came, what went, what changed. */
export function Changes(props: { readonly caseName: string }) {
  const found = useInfiniteQuery(revisionsQuery(props.caseName));
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const total = found.data?.pages[0]?.total;
  return (
    <section aria-labelledby="changes" className="watch-part">
      <h2 id="changes" className="label">
        Changes of articles
      </h2>
      {found.error !== null && <Trouble inside error={found.error} again={() => void found.refetch()} />}
      {total === undefined && found.error === null && <Skeleton lines={3} what="the changes" />}
      {total === 0 && (
        <p className="empty">
          No article was met in two forms. Watch its page, or read it again later: what changed will stand here.
        </p>
      )}
      <ol className="watches">
        {items.map((line) => (
          <Changed key={line.documentId} line={line} />
        ))}
      </ol>
      {found.hasNextPage && (
        <p className="more">
          <button type="button" onClick={() => void found.fetchNextPage()} disabled={found.isFetchingNextPage}>
            Show the next of {count((total ?? 0) - items.length, "change")} more
          </button>
        </p>
      )}
    </section>
  );
}

function Changed(props: { readonly line: RevisionLine }) {
  const { documentId, before, title, locator, outlet, capturedAt, beforeAt, words, changes } = props.line;
  return (
    <li className="change-row">
      <p>
        <Link className="serif" to="/documents/$id" params={{ id: documentId }} data-row dir="auto">
          {title ?? locator}
        </Link>{" "}
        <span className="small soft">
          {outlet !== undefined && `${outlet} · `}
          {moment(capturedAt)}, before{" "}
          <Link to="/documents/$id" params={{ id: before }}>
            {moment(beforeAt)}
          </Link>
        </span>
      </p>
      <p className="small">{words}</p>
      {changes.length > 0 && (
        <ul className="change-list small">
          {changes.map(({ kind, way, words: said, went, came }) => {
            const place = came ?? went;
            return (
              <li key={`${kind} ${said}`} className={`way-${way}`}>
                {place === undefined ? (
                  said
                ) : (
                  <Link to="/documents/$id" params={{ id: place.documentId }} hash={`w=${place.start}-${place.end}`}>
                    {said}
                  </Link>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}
