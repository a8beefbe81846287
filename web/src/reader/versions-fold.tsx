import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Hunk, Span, Version } from "../../../src/surfaces/http/client.ts";
import { versionsQuery } from "../data.ts";
import { count, moment } from "../words.ts";

/** The article at the other times at which it was met, and what changed between them; nothing where it was met once. */
export function VersionsFold(props: { readonly documentId: string }) {
  const { data } = useQuery(versionsQuery(props.documentId));
  const versions = data?.versions ?? [];
  const own = versions.findIndex((one) => one.documentId === props.documentId);
  const captures = versions[own]?.captures.length ?? 0;
  if (versions.length < 2 && captures < 2) return null;
  return (
    <details className="versions">
      <summary>
        {versions.length < 2 ? (
          <span>Met {count(captures, "time")}, with the same words</span>
        ) : (
          <span>
            Version {own + 1} of {versions.length}
          </span>
        )}
      </summary>
      <ol>
        {versions.map((version, at) => (
          <li key={version.documentId} aria-current={at === own ? "true" : undefined}>
            <VersionOf version={version} before={versions[at - 1]} isOwn={at === own} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function VersionOf(props: {
  readonly version: Version;
  readonly before: Version | undefined;
  readonly isOwn: boolean;
}) {
  const { version, before, isOwn } = props;
  const { revision, captures } = version;
  const last = captures.at(-1);
  const addresses = [...new Set(captures.map(({ snapshot }) => snapshot.address ?? snapshot.locator))];
  return (
    <>
      <p>
        {isOwn ? (
          <b>{moment(version.capturedAt)}</b>
        ) : (
          <Link to="/documents/$id" params={{ id: version.documentId }}>
            {moment(version.capturedAt)}
          </Link>
        )}
        {captures.length > 1 && last !== undefined && (
          <span className="soft">
            {" "}
            · met {count(captures.length, "time")}, last {moment(last.snapshot.capturedAt)}
          </span>
        )}
        <span className="soft addresses"> · {addresses.join(" · ")}</span>
      </p>
      {revision !== undefined && before !== undefined && (
        <>
          {revision.changes.length === 0 ? (
            <p>{revision.words}</p>
          ) : (
            <ul>
              {revision.changes.map(({ words, hunk }) => (
                <li key={`${hunk} ${words}`}>{words}</li>
              ))}
            </ul>
          )}
          {revision.hunks
            .filter(({ weight }) => weight === "meaning")
            .map((hunk) => (
              <HunkOf
                key={`${hunk.before?.start} ${hunk.after?.start}`}
                hunk={hunk}
                before={before.text}
                after={version.text}
              />
            ))}
        </>
      )}
    </>
  );
}

function HunkOf(props: { readonly hunk: Hunk; readonly before: string; readonly after: string }) {
  const { kind, before, after, marks } = props.hunk;
  return (
    <div className="hunk serif">
      {before !== undefined && kind !== "moved" && (
        <del>
          {marked(props.before, before, marks.gone, (words, key) => (
            <mark key={key}>{words}</mark>
          ))}
        </del>
      )}
      {after !== undefined && kind === "moved" && (
        <p className="soft">Moved: {props.after.slice(after.start, after.end)}</p>
      )}
      {after !== undefined && kind !== "moved" && (
        <ins>
          {marked(props.after, after, marks.new, (words, key) => (
            <mark key={key}>{words}</mark>
          ))}
        </ins>
      )}
    </div>
  );
}

function marked(
  text: string,
  span: Span,
  marks: readonly Span[],
  draw: (words: string, key: number) => ReactNode,
): readonly ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = span.start;
  for (const mark of marks) {
    if (mark.start > at) pieces.push(text.slice(at, mark.start));
    pieces.push(draw(text.slice(Math.max(at, mark.start), mark.end), mark.start));
    at = Math.max(at, mark.end);
  }
  if (at < span.end) pieces.push(text.slice(at, span.end));
  return pieces;
}
