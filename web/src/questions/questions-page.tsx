import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import type { QuestionShown } from "../../../src/surfaces/http/client.ts";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import { announce } from "../shell/announce.tsx";
import { useRowKeys } from "../shell/keys.ts";
import { title, useCaseName } from "../shell/use-case.ts";
import { count } from "../words.ts";
import { QuestionRow } from "./question-row.tsx";
import { questionsQuery } from "./questions-query.ts";
import "../styles/questions.css";

type Kind = QuestionShown["kind"];

const kinds: readonly Kind[] = ["who", "what", "when", "where", "how", "how many", "which", "whether", "why"];

/** What the articles declare unknown, and what may answer it. */
export function QuestionsPage() {
  const { name, error, again } = useCaseName();
  useRowKeys();
  useEffect(() => {
    document.title = title("Questions");
  }, []);
  if (error !== null && error !== undefined) return <Trouble error={error} again={again} />;
  if (name === undefined) return <Skeleton what="the case" />;
  return <QuestionsOf caseName={name} key={name} />;
}

function QuestionsOf({ caseName }: { readonly caseName: string }) {
  const asked = useSearch({ strict: false, select: (search) => search.kind });
  const kind = kinds.find((one) => one === asked);
  const navigate = useNavigate();
  const shown = useInfiniteQuery({ ...questionsQuery(caseName, kind), placeholderData: (before) => before });
  const first = shown.data?.pages[0];
  const items = shown.data?.pages.flatMap((page) => page.items) ?? [];
  const total = first?.total;
  useEffect(() => {
    if (total !== undefined && !shown.isPlaceholderData) announce(`${count(total, "question")}.`);
  }, [total, shown.isPlaceholderData]);
  return (
    <>
      <header className="case-head">
        <h1 className="serif">Questions</h1>
        {first !== undefined && first.total > 0 && (
          <p className="soft">
            {count(first.total, "question")}, declared unknown at {count(first.declared, "place")}
          </p>
        )}
      </header>
      <div className="question-tools">
        <label>
          <span className="small">Kind</span>{" "}
          <select
            value={kind ?? ""}
            onChange={(event) =>
              void navigate({
                to: "/questions",
                search: (before) => ({ ...before, kind: (event.currentTarget.value || undefined) as never }),
                replace: true,
              })
            }
          >
            <option value="">all</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <p className="small soft">
          What may answer a question is a later statement about the same event with the same telling words. Nobody has
          said that it does: read it.
        </p>
      </div>
      {shown.error !== null ? (
        <Trouble inside error={shown.error} again={() => void shown.refetch()} />
      ) : first === undefined ? (
        <Skeleton lines={12} what="the questions" />
      ) : items.length === 0 ? (
        <p className="empty">
          {kind === undefined
            ? "No article of this case says that something is not known. Articles that do (“it was not clear how many”) will be listed here."
            : `No article declares unknown ${kind} … Choose another kind, or all.`}
        </p>
      ) : (
        <ol className="questions">
          {items.map((question) => (
            <QuestionRow key={question.id} question={question} />
          ))}
        </ol>
      )}
      {shown.hasNextPage && (
        <p className="more">
          <button type="button" onClick={() => void shown.fetchNextPage()} disabled={shown.isFetchingNextPage}>
            {shown.isFetchingNextPage ? "Fetching questions …" : "More questions"}
          </button>
        </p>
      )}
    </>
  );
}
