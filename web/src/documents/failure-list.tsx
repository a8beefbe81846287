import type { FailureSummary } from "../../../src/surfaces/http/client.ts";
import { fileName } from "../words.ts";

/** What could not be read: the code, what happened, and what to do. */
export function FailureList(props: { readonly failures: readonly FailureSummary[] }) {
  return (
    <section className="failures" aria-labelledby="failures">
      <h2 id="failures" className="label" tabIndex={-1}>
        Not read
      </h2>
      <ul>
        {props.failures.map((failure) => (
          <li key={failure.seq}>
            <p className="failure-name" title={failure.locator}>
              {fileName(failure.locator)}
            </p>
            <p>
              {failure.message} {failure.remedy}
            </p>
            <p className="small soft">
              {failure.code}
              {failure.snapshotId !== undefined && " · its bytes are kept"}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
