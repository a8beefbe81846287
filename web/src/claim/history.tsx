import type { ClaimRecord } from "../../../src/surfaces/http/client.ts";
import { count, moment } from "../words.ts";
import { ToWords } from "./to-words.tsx";

interface Happening {
  readonly key: string;
  readonly at: string;
  readonly documentId?: string;
  readonly name?: string;
  readonly words: string;
}

/** How the claim grew in the ledger: what came in when, what changed, who decided what and took it back. */
export function History(props: { readonly record: ClaimRecord | undefined }) {
  const { record } = props;
  if (record === undefined) return null;
  const happenings = happeningsOf(record);
  return (
    <section className="history" aria-labelledby="history">
      <header className="part-head">
        <h2 id="history" className="label">
          In this ledger
        </h2>
      </header>
      <details className="small">
        <summary>
          {count(happenings.length, "entry", "entries")}
          {happenings[0] !== undefined && `, the first of ${moment(happenings[0].at)}`}
        </summary>
        <ol className="history-list">
          {happenings.map(({ key, at, documentId, name, words }) => (
            <li key={key}>
              <span className="soft">{moment(at)} </span>
              {documentId !== undefined && (
                <ToWords documentId={documentId} hash="">
                  {name ?? "An article"}
                </ToWords>
              )}{" "}
              {words}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

function happeningsOf({ citations, judgements }: ClaimRecord): readonly Happening[] {
  const read = citations.flatMap((one): readonly Happening[] => {
    const name = one.outlet ?? one.title ?? one.locator;
    const of = { documentId: one.documentId, name };
    return [
      { key: `read ${one.documentId}`, at: one.capturedAt, ...of, words: versionWords(one.versions.length) },
      ...one.seen.map(({ at, same }, index) => ({
        key: `seen ${one.documentId} ${index}`,
        at,
        ...of,
        words: same === "bytes" ? "was met again, unchanged" : "was met again, the same text in another page",
      })),
    ];
  });
  const decided = judgements.map(({ id, at, by, about, holds, correction }): Happening => {
    const quote = correction?.at.quote;
    const what = quote === undefined ? about.proposition : `“${quote}” ${about.proposition}`;
    return { key: id, at, words: `${by.name}: ${what}${holds ? "" : ", taken back since"}` };
  });
  return [...read, ...decided].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function versionWords(others: number): string {
  return others === 0
    ? "came in"
    : `came in; ${count(others, "other version")} of it ${others === 1 ? "is" : "are"} held`;
}
