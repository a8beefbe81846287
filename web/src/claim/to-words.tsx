import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** A link to the reader at a statement's exact words; `row`: `j` and `k` come by it. */
export function ToWords(props: {
  readonly documentId: string;
  readonly hash: string;
  readonly className?: string;
  readonly label?: string;
  readonly row?: boolean;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}) {
  const { documentId, hash, className, label, row, lang, children } = props;
  return (
    <Link
      to="/documents/$id"
      params={{ id: documentId }}
      hash={hash}
      preload="intent"
      {...(className === undefined ? {} : { className })}
      {...(label === undefined ? {} : { "aria-label": label })}
      {...(row === true ? { "data-row": "" } : {})}
      {...(lang === undefined ? {} : { lang })}
      dir="auto"
    >
      {children}
    </Link>
  );
}
