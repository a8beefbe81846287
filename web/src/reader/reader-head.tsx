import { Link } from "@tanstack/react-router";
import type { DocumentRecord } from "../../../src/surfaces/http/client.ts";
import { client } from "../data.ts";
import { Key } from "../parts/key.tsx";
import { count, moment } from "../words.ts";
import type { View } from "./items.ts";
import { outletOf } from "./names.ts";
import { VersionsFold } from "./versions-fold.tsx";

/** Who published the document and when, what it holds, the frozen copy, and how to read the lines under the text. */
export function ReaderHead(props: {
  readonly record: DocumentRecord;
  readonly view: View;
  readonly show: (view: View) => void;
}) {
  const { view, show } = props;
  const { document, snapshot, attributions, questions } = props.record;
  const { byline, publishedAt, modifiedAt } = document;
  const outlet = outletOf(props.record);
  return (
    <header className="reader-head small">
      <p>
        {outlet === undefined ? <span className="soft">Outlet not named</span> : <b className="label">{outlet}</b>}
        {byline.length > 0 && <> · {byline.join(", ")}</>}
        {publishedAt === undefined ? (
          <span className="soft"> · states no date; captured {moment(snapshot.capturedAt)}</span>
        ) : (
          <>
            {" · "}
            <time dateTime={publishedAt}>{moment(publishedAt)}</time>
          </>
        )}
        {modifiedAt !== undefined && modifiedAt !== publishedAt && (
          <span className="soft">, changed {moment(modifiedAt)}</span>
        )}
      </p>
      <p className="reader-links">
        <Link to="/statements" search={{ document: document.id }}>
          {count(attributions.length, "thing")} said by others
        </Link>
        <span>{count(questions.length, "question")} left open</span>
        <a href={client.snapshotAddress(snapshot.id)} download title={`SHA-256 ${snapshot.id}`}>
          Frozen copy <code>{snapshot.id.slice(0, 8)}</code>
        </a>
      </p>
      <VersionsFold documentId={document.id} />
      <ViewSwitch view={view} show={show} />
      {view === "said" ? <SaidLegend open={questions.length > 0} /> : <FacetLegend />}
    </header>
  );
}

/** The two things that the margin can show. */
function ViewSwitch(props: { readonly view: View; readonly show: (view: View) => void }) {
  const { view, show } = props;
  return (
    <p className="view-switch">
      <button type="button" className="plain" aria-pressed={view === "said"} onClick={() => show("said")}>
        Who says what
      </button>
      <button type="button" className="plain" aria-pressed={view === "facets"} onClick={() => show("facets")}>
        When, where, how many, who
      </button>
      <Key name="f" />
    </p>
  );
}

function SaidLegend(props: { readonly open: boolean }) {
  return (
    <ul className="legend" aria-label="How to read the lines">
      <li>
        <span className="layer source">who said it</span>
      </li>
      <li>
        <span className="layer cue">the word that tells it</span>
      </li>
      <li>
        <span className="layer content direct lane-0">their words</span>
      </li>
      <li>
        <span className="layer content indirect lane-0">told in the outlet's words</span>
      </li>
      {props.open && (
        <li>
          <span className="layer open">left open</span>
        </li>
      )}
    </ul>
  );
}

function FacetLegend() {
  return (
    <ul className="legend" aria-label="How to read the lines">
      <li>
        <span className="layer time">when</span>
      </li>
      <li>
        <span className="layer place">where</span>
      </li>
      <li>
        <span className="layer quantity">how many</span>
      </li>
      <li>
        <span className="layer actor">who</span>
      </li>
    </ul>
  );
}
