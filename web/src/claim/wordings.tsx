import { useMemo } from "react";
import type { ClaimRecord, ClaimShown } from "../../../src/surfaces/http/client.ts";
import { Key } from "../parts/key.tsx";
import { count } from "../words.ts";
import { wordingsOf } from "./group-wordings.ts";
import type { Judging } from "./use-judging.ts";
import { WordingRow } from "./wording-row.tsx";

/** How every outlet words the claim, newest last; what is carried on word for word from one origin stands once. */
export function Wordings(props: {
  readonly claim: ClaimShown;
  readonly record: ClaimRecord | undefined;
  readonly judging: Judging;
}) {
  const { claim, record, judging } = props;
  const wordings = useMemo(() => wordingsOf(claim), [claim]);
  const languages = useMemo(
    () => new Map((record?.citations ?? []).map(({ documentId, language }) => [documentId, language])),
    [record],
  );
  const repeated = wordings.filter(({ copies }) => copies.length > 0).length;
  return (
    <>
      <header className="part-head">
        <h2 id="wordings" className="label">
          In whose words
        </h2>
        <p className="small soft">
          {count(wordings.length, "wording")} in {count(claim.members.length, "statement")}, newest last.{" "}
          {repeated > 0 && "What is carried on word for word from one origin stands once. "}
          <b className="own">Bold</b>: other than the claim’s own words.
        </p>
        <p className="small soft no-print wording-keys">
          <Key name="j" /> <Key name="k" /> move, <Key name="enter" /> read it where it stands; judge it:{" "}
          <Key name="s" /> the same claim, <Key name="n" /> not the same, <Key name="c" /> contradicts, <Key name="o" />{" "}
          one origin, <Key name="i" /> independent, <Key name="u" /> undo
        </p>
      </header>
      <ol className="wordings">
        {wordings.map((wording) => (
          <WordingRow
            key={wording.first.statementId}
            wording={wording}
            common={claim.words}
            lang={languages.get(wording.first.documentId)}
            judging={judging}
            others={claim.members}
          />
        ))}
      </ol>
    </>
  );
}
