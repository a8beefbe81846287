import type { ClaimCitation, ClaimRecord, ClaimShown } from "../../../src/surfaces/http/client.ts";
import { client } from "../data.ts";
import { moment } from "../words.ts";
import { ToWords } from "./to-words.tsx";

/** Every article by number, as an editor cites it: outlet, title, times, address, and the hash of the bytes; on paper also how to check it. */
export function Citations(props: { readonly claim: ClaimShown; readonly record: ClaimRecord | undefined }) {
  const { claim, record } = props;
  if (record === undefined) return null;
  return (
    <section className="citations" aria-labelledby="citations">
      <header className="part-head">
        <h2 id="citations" className="label">
          Articles cited
        </h2>
      </header>
      <details data-print>
        <summary className="small">
          {record.citations.length} articles, with addresses, times of capture and the SHA-256 of each
        </summary>
        <ol className="citation-list small">
          {record.citations.map((citation) => (
            <Citation key={citation.documentId} citation={citation} />
          ))}
        </ol>
      </details>
      <div className="colophon print-only small">
        <p>
          Who says it, in which words, what contradicts it and where it comes from was read by machine (Sayso) unless a
          person’s name stands beside it. It does not say what is true. Each wording stands in the article that its
          number names, in the bytes of that hash.
        </p>
        <p>
          Claim <code>{claim.id}</code> of the case {claim.caseName}. Printed {printed()}.
          {record.head !== undefined && (
            <>
              {" "}
              Ledger at entry {record.head.seq}, {moment(record.head.at)}: <code>{record.head.hash}</code>
            </>
          )}
        </p>
      </div>
    </section>
  );
}

/** The day on which the page is shown, which is that of its printing. */
function printed(): string {
  return moment(new Date().toISOString());
}

function Citation(props: { readonly citation: ClaimCitation }) {
  const { citation } = props;
  const { outlet, publisher, title, byline, publishedAt, capturedAt, url, locator, snapshotId } = citation;
  return (
    <li>
      <p>
        <b dir="auto">{outlet ?? "Outlet not named"}</b>
        {publisher !== undefined && <span className="soft"> ({publisher})</span>},{" "}
        <ToWords documentId={citation.documentId} hash="">
          {title ?? "untitled"}
        </ToWords>
        {byline.length > 0 && `, ${byline.join(", ")}`}
      </p>
      <p className="soft">
        Published {publishedAt === undefined ? "at a time not stated" : moment(publishedAt)}. Captured{" "}
        {moment(capturedAt)} from {url !== undefined && <span className="address">{url}</span>}
        {url !== undefined && url !== locator && ", as "}
        {url !== locator && <span className="address">{locator}</span>}.
      </p>
      <p className="soft">
        SHA-256{" "}
        <a className="hash" href={client.snapshotAddress(snapshotId)} download>
          {snapshotId}
        </a>
      </p>
    </li>
  );
}
