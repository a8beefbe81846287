import type { DocumentRecord } from "../../../src/surfaces/http/client.ts";
import { count, moment } from "../words.ts";
import { useDeciding } from "./deciding.ts";
import { wordsOf } from "./names.ts";

/** Decisions whose words are gone from the text: said so, never shown at other words. */
export function Orphans(props: { readonly record: DocumentRecord }) {
  const orphans = props.record.decisions?.orphans ?? [];
  const { decide } = useDeciding();
  if (orphans.length === 0) return null;
  return (
    <details className="lost">
      <summary>{count(orphans.length, "decision")} cannot be shown in this reading</summary>
      <ul>
        {orphans.map(({ judgementId, quote, why }) => (
          <li key={judgementId}>
            “{quote}”: {why}{" "}
            <button
              type="button"
              className="plain small"
              disabled={decide.busy}
              onClick={() => void decide.undo(judgementId)}
            >
              Take back
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the machine read as said, and a person decided that nobody says: seen, and one step from coming back. */
export function Unsaid(props: { readonly record: DocumentRecord }) {
  const { record } = props;
  const unsaid = record.decisions?.unsaid ?? [];
  const { decide } = useDeciding();
  if (unsaid.length === 0) return null;
  return (
    <details className="lost">
      <summary>{count(unsaid.length, "reading")} set aside by people: nobody says it</summary>
      <ul>
        {unsaid.map(({ id, content, decided }) => {
          const last = decided?.at(-1);
          return (
            <li key={id}>
              “{wordsOf(record, content)}”{" "}
              {last !== undefined && (
                <>
                  <span className="soft">
                    {last.by.name}, {moment(last.at)}
                  </span>{" "}
                  <button
                    type="button"
                    className="plain small"
                    disabled={decide.busy}
                    onClick={() => void decide.undo(last.judgementId)}
                  >
                    Take back
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
