import type { ReactNode } from "react";
import type { StatementShown } from "../../../src/surfaces/http/client.ts";
import { ToWords } from "./to-words.tsx";

/** The exact words, in quotation marks unless they bring their own, leading to where they stand. */
export function Quote(props: {
  readonly statement: StatementShown;
  readonly row?: boolean;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}) {
  const { statement, row, lang, children } = props;
  const own = /^["“”„«‘']|["“”»’']$/u.test(statement.words);
  return (
    <blockquote className="quote serif">
      <ToWords
        documentId={statement.documentId}
        hash={`s=${statement.statementId}`}
        className={own ? "" : "marked-off"}
        lang={lang}
        {...(row === true ? { row } : {})}
      >
        {children}
      </ToWords>
    </blockquote>
  );
}
