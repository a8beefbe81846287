import type { DocumentRecord } from "../../../src/surfaces/http/client.ts";
import { count } from "../words.ts";
import { useDeciding } from "./deciding.ts";

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
