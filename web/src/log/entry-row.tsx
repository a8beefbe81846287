import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { LogLine } from "../../../src/surfaces/http/client.ts";
import { announce } from "../shell/announce.tsx";

/** An entry: its number and time, who wrote it (a round mark for people, a square one for machines), what, and its seal. */
export function EntryRow(props: { readonly line: LogLine }) {
  const { seq, at, by, reason, judgement, hash } = props.line;
  const isPerson = by.kind === "person";
  return (
    <li className={`log-entry ${by.kind}`}>
      <span className="log-seq small soft">
        <span className="hidden">Entry </span>
        {seq}
      </span>
      <time className="small soft" dateTime={at}>
        {at.slice(11, 19)}
      </time>
      <span className="log-by">
        <Mark isPerson={isPerson} />
        <span>
          <bdi>{by.name}</bdi> <span className="small soft">{isPerson ? "person" : `machine ${by.version ?? ""}`}</span>
        </span>
      </span>
      <div className="log-words">
        <p dir="auto">
          <About line={props.line} />
          {judgement !== undefined && !judgement.holds && judgement.verdict !== "no judgement" && (
            <span className="small soft log-past"> no longer holds</span>
          )}
        </p>
        {reason !== undefined && <p className="small soft">Because: {reason}</p>}
      </div>
      <Hash hash={hash} seq={seq} />
    </li>
  );
}

/** A round mark with ink in it for people, an empty square for machines: told apart without colour. */
function Mark(props: { readonly isPerson: boolean }) {
  return (
    <svg className="log-mark" viewBox="0 0 12 12" aria-hidden="true">
      {props.isPerson ? <circle cx={6} cy={6} r={5} /> : <rect x={1.5} y={1.5} width={9} height={9} />}
    </svg>
  );
}

/** What the entry says, as a link to what it is about where there is such a page. */
function About(props: { readonly line: LogLine }) {
  const { about, words } = props.line;
  if (about?.documentId !== undefined) {
    const hash = about.start !== undefined && about.end !== undefined ? { hash: `w=${about.start}-${about.end}` } : {};
    return (
      <Link to="/documents/$id" params={{ id: about.documentId }} {...hash} data-row>
        {words}
      </Link>
    );
  }
  if (about?.kind === "watch" || about?.kind === "outlet") {
    return (
      <Link to="/watch" {...(about.kind === "outlet" ? { hash: "outlets" } : {})} data-row>
        {words}
      </Link>
    );
  }
  if (about?.kind === "address") {
    return (
      <Link to="/documents" hash="failures" data-row>
        {words}
      </Link>
    );
  }
  return (
    <Link to="/" data-row>
      {words}
    </Link>
  );
}

const SHOWN = 10;

/** The beginning of the hash; pressed, the whole goes to the clipboard. */
function Hash(props: { readonly hash: string; readonly seq: number }) {
  const { hash, seq } = props;
  const [state, setState] = useState<"rest" | "copied" | "refused">("rest");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(hash);
      setState("copied");
      announce(`The hash of entry ${seq} was copied.`);
    } catch {
      // Without the clipboard the whole hash is shown, to be selected.
      setState("refused");
    }
  };
  if (state === "refused") return <code className="log-hash small">{hash}</code>;
  return (
    <button type="button" className="plain small log-hash" onClick={() => void copy()} title={hash}>
      <code>{hash.slice(0, SHOWN)}…</code>
      <span className="hidden">, copy the hash of entry {seq}</span>
      {state === "copied" && <span className="soft"> copied</span>}
    </button>
  );
}
