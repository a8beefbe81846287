import { Link } from "@tanstack/react-router";
import { CallError } from "../../../src/surfaces/http/client.ts";

/** An error: what happened, what is safe, what to do. `inside` a view that has its own heading, or in place of it. */
export function Trouble(props: { readonly error: unknown; readonly again?: () => void; readonly inside?: boolean }) {
  const { error, again, inside } = props;
  const Heading = inside === true ? "h2" : "h1";
  const call = error instanceof CallError ? error : undefined;
  const message = error instanceof Error ? error.message : "Something went wrong that the desk does not know.";
  return (
    <section className="trouble" role="alert">
      <Heading>{message}</Heading>
      <p>Nothing was changed: what the ledger holds is as it was.</p>
      <p>
        {call?.remedy ?? "Load the page again. If it happens again, this is a fault of the desk: please report it."}
      </p>
      {again !== undefined && (
        <p>
          <button type="button" onClick={again}>
            Try again
          </button>
        </p>
      )}
      {call?.code !== undefined && <p className="small soft">{call.code}</p>}
    </section>
  );
}

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <section className="trouble">
      <h1>No page has this address.</h1>
      <p>The ledger is untouched. The address may be cut off, or be of another version of the desk.</p>
      <p>
        <Link to="/">Go to the documents of the case</Link>
      </p>
    </section>
  );
}

/** Grey lines while something is fetched; they stay away for the first moments so that nothing flickers. */
export function Skeleton(props: { readonly lines?: number; readonly what: string }) {
  return (
    <div className="skeleton" role="status">
      <span className="hidden">Fetching {props.what}.</span>
      {Array.from({ length: props.lines ?? 6 }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <div key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}
