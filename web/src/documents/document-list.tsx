import { Link } from "@tanstack/react-router";
import type { DocumentSummary } from "../../../src/surfaces/http/client.ts";
import { fileName, longDay } from "../words.ts";
import { byDay, whenOf } from "./when.ts";

/** The documents as a newspaper prints its index: a day, then a line each, figures in columns. */
export function DocumentList(props: { readonly documents: readonly DocumentSummary[] }) {
  return (
    <div className="index">
      <div className="index-head small soft" aria-hidden="true">
        <span>Said by others</span>
        <span>Left open</span>
        <span>Cut</span>
      </div>
      {byDay(props.documents).map(({ day, documents }) => (
        <section key={day} className="index-day" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="label">
            {longDay(day)}
          </h2>
          <ol>
            {documents.map((document) => (
              <DocumentRow key={document.id} document={document} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function DocumentRow(props: { readonly document: DocumentSummary }) {
  const { document } = props;
  const { clock, stated } = whenOf(document);
  return (
    <li className="index-row">
      <span className="index-time soft">
        {clock ?? <span className="hidden">{stated ? "no hour stated" : "no date stated; day of capture"}</span>}
        {!stated && (
          <span aria-hidden="true" title="The document states no date: this is the day it was captured.">
            no date
          </span>
        )}
      </span>
      <span className="index-outlet">{document.outlet ?? <span className="soft">outlet not named</span>}</span>
      <Link
        className="index-title serif"
        to="/documents/$id"
        params={{ id: document.id }}
        data-row=""
        lang={document.language}
        preload="intent"
      >
        {document.title ?? fileName(document.locator)}
      </Link>
      <Figure of={document.attributions} words="said by others" />
      <Figure of={document.questions} words="left open" />
      <Figure of={document.residue} words="cut" />
    </li>
  );
}

/** A figure in its column; narrow screens show its words beside it. */
function Figure(props: { readonly of: number; readonly words: string }) {
  return (
    <span className={props.of === 0 ? "figure nought" : "figure"}>
      {props.of} <span className="figure-words">{props.words}</span>
    </span>
  );
}
