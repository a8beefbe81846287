import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { casesQuery, documentsQuery, failuresQuery } from "../data.ts";
import { DocumentList } from "../documents/document-list.tsx";
import { FailureList } from "../documents/failure-list.tsx";
import { whenOf } from "../documents/when.ts";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import { useRowKeys } from "../shell/keys.ts";
import { title, useCaseName } from "../shell/use-case.ts";
import { count } from "../words.ts";
import { Intake } from "./intake.tsx";

/** The first screen: the documents of a case, newest day first, and a place to bring more. */
export function CasePage() {
  const { name, error, again } = useCaseName();
  useRowKeys();
  if (error !== null && error !== undefined) return <Trouble error={error} again={again} />;
  if (name === undefined) return <Skeleton what="the case" />;
  return <CaseOf name={name} key={name} />;
}

function CaseOf(props: { readonly name: string }) {
  const { name } = props;
  const cases = useQuery(casesQuery);
  const documents = useInfiniteQuery(documentsQuery(name));
  const failures = useQuery(failuresQuery(name));
  const caseTitle = cases.data?.find((one) => one.name === name)?.title ?? name;
  useEffect(() => {
    document.title = title(caseTitle);
  }, [caseTitle]);

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
        <h1 className="serif">{caseTitle}</h1>
        {total > 0 && (
          <p className="soft">
            {count(total, "document")}
            {outlets > 0 && ` · ${count(outlets, "outlet")}`} · {count(days, "day")}
            {failed.length > 0 && (
              <>
                {" · "}
                <a href="#failures">{count(failed.length, "file")} not read</a>
              </>
            )}
          </p>
        )}
      </header>
      <Intake caseName={name} empty={total === 0} />
      {total > 0 && <DocumentList documents={items} />}
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
