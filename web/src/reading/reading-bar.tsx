import { Link } from "@tanstack/react-router";
import { type Job, progressOf } from "./queue.ts";
import { readingSentence } from "./sentence.ts";
import { queue, useReading } from "./use-reading.ts";

/** What is being read and what became of it, at the foot of every view. */
export function ReadingBar() {
  const reading = useReading();
  if (reading.jobs.length === 0) return null;
  const progress = progressOf(reading);
  const { total, done, failed, stopped, busy } = progress;
  const isOpen = failed.length > 0 || stopped > 0;
  return (
    <section className="reading-bar" aria-label="Reading">
      <div className="reading-line">
        <p role="status">{readingSentence(progress)}</p>
        {busy && (
          <progress max={total} value={done} aria-label="Read so far">
            {done} of {total}
          </progress>
        )}
        <div className="reading-ways">
          {busy && (
            <button type="button" onClick={queue.stop}>
              Stop
            </button>
          )}
          {!busy && isOpen && (
            <button type="button" onClick={() => queue.again()}>
              {failed.length + stopped === 1 ? "Try again" : "Try all again"}
            </button>
          )}
          {!busy && (
            <button type="button" className="plain" onClick={queue.clear}>
              Put away
            </button>
          )}
        </div>
      </div>
      <details open={!busy && total <= 3 ? true : undefined}>
        <summary className="small">{total === 1 ? "What became of it" : "What became of each"}</summary>
        <ul className="outcomes">
          {reading.jobs.map((job) => (
            <Outcome key={job.key} job={job} busy={busy} />
          ))}
        </ul>
      </details>
    </section>
  );
}

function Outcome(props: { readonly job: Job; readonly busy: boolean }) {
  const { job, busy } = props;
  const { outcome } = job;
  const isFailed = outcome?.outcome === "failed";
  return (
    <li className={isFailed ? "failed" : ""}>
      {outcome?.documentId === undefined ? (
        <span className="outcome-name">{job.name}</span>
      ) : (
        <Link to="/documents/$id" params={{ id: outcome.documentId }} search={{ case: job.caseName }}>
          {job.name}
        </Link>
      )}{" "}
      <span className="soft">{outcome === undefined ? stateWords[job.state] : outcomeWords[outcome.outcome]}</span>
      {!busy && (isFailed || job.state === "stopped") && (
        <button
          type="button"
          className="plain small"
          onClick={() => queue.again(job.key)}
          aria-label={`Try again: ${job.name}`}
        >
          Try again
        </button>
      )}
      {outcome?.error !== undefined && (
        <p className="small">
          {outcome.error.message} {outcome.error.remedy} <span className="soft">{outcome.error.code}</span>
        </p>
      )}
    </li>
  );
}

const stateWords = { waiting: "waits", reading: "is being read", done: "", stopped: "not begun" } as const;

const outcomeWords = {
  recorded: "read",
  "re-read": "read again, by a newer reader",
  known: "known already; nothing was written",
  seen: "the same article as one that is there, in other bytes",
  failed: "not read",
} as const;
