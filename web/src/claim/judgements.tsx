import type { ClaimRecord, JudgementSummary } from "../../../src/surfaces/http/client.ts";
import { moment } from "../words.ts";
import { ToWords } from "./to-words.tsx";
import type { Judging } from "./use-judging.ts";

/** What people decided about this claim's statements, with their reasons; each can be taken back. */
export function Judgements(props: { readonly record: ClaimRecord | undefined; readonly judging: Judging }) {
  const { record, judging } = props;
  const holding = (record?.judgements ?? []).filter(({ holds }) => holds);
  return (
    <section className="judged" aria-labelledby="judgements">
      <header className="part-head">
        <h2 id="judgements" className="label">
          Judgements
        </h2>
        {record !== undefined && holding.length === 0 && (
          <p className="small soft">
            Nobody has judged its statements: all that stands here was read by machine.
            <span className="no-print"> A key on a wording overrules it.</span>
          </p>
        )}
      </header>
      <ol className="judgement-list">
        {holding.map((judgement) => (
          <li key={judgement.id} className="small">
            <p>
              <b>{judgement.by.name}</b> <span className="soft">{moment(judgement.at)}</span>
            </p>
            <Words judgement={judgement} />
            {judgement.reason !== "" && <p className="judgement-reason serif">{judgement.reason}</p>}
            <button type="button" className="plain no-print" onClick={() => judging.undo(judgement.id)}>
              Take it back
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Words(props: { readonly judgement: JudgementSummary }) {
  const { correction, about } = props.judgement;
  if (correction === undefined) return <p>{about.proposition}</p>;
  const { at } = correction;
  return (
    <p>
      <ToWords documentId={at.documentId} hash={`w=${at.span.start}-${at.span.end}`}>
        “{at.quote}”
      </ToWords>{" "}
      {about.proposition}
    </p>
  );
}
