import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { documentsQuery, failuresQuery } from "../data.ts";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import { useRowKeys } from "../shell/keys.ts";
import { title, useCaseName } from "../shell/use-case.ts";
import { count } from "../words.ts";
import { DocumentList } from "./document-list.tsx";
import { FailureList } from "./failure-list.tsx";
import { whenOf } from "./when.ts";

/** The documents of a case, newest day first. */
export function DocumentsPage() {
  const { name, error, again } = useCaseName();
  useRowKeys();
  useEffect(() => {
    document.title = title("Documents");
  }, []);
  if (error !== null && error !== undefined) return <Trouble error={error} again={again} />;
  if (name === undefined) return <Skeleton what="the case" />;
  return <DocumentsOf name={name} key={name} />;
}

function DocumentsOf(props: { readonly name: string }) {
  const { name } = props;
  const documents = useInfiniteQuery(documentsQuery(name));
  const failures = useQuery(failuresQuery(name));
  if (documents.error !== null) return <Trouble error={documents.error} again={() => void documents.refetch()} />;
  if (documents.data === undefined) return <Skeleton lines={14} what="the documents" />;
  const items = documents.data.pages.flatMap((page) => page.items);
  const total = documents.data.pages[0]?.total ?? items.length;
  const outlets = new Set(items.map((item) => item.outlet).filter((outlet) => outlet !== undefined)).size;
  const days = new Set(items.map((item) => whenOf(item).day)).size;
  const failed = failures.data?.items ?? [];
  return (
    <>
      <header className="case-head">
        <h1 className="serif">Documents</h1>
        {total > 0 && (
          <p className="soft">
            {count(total, "document")}
            {documents.hasNextPage
              ? "; the newest are shown"
              : `${outlets > 0 ? ` · ${count(outlets, "outlet")}` : ""} · ${count(days, "day")}`}
            {failed.length > 0 && (
              <>
                {" · "}
                <a href="#failures">{count(failed.length, "file")} not read</a>
              </>
            )}
          </p>
        )}
      </header>
      {total > 0 ? <DocumentList documents={items} /> : <p>This case holds no documents yet.</p>}
      {documents.hasNextPage && (
        <p className="more">
          <button type="button" onClick={() => void documents.fetchNextPage()} disabled={documents.isFetchingNextPage}>
            Show the next of {count(total - items.length, "document")} more
          </button>
        </p>
      )}
      {failures.error !== null && <Trouble inside error={failures.error} again={() => void failures.refetch()} />}
      {failed.length > 0 && <FailureList failures={failed} />}
    </>
  );
}
