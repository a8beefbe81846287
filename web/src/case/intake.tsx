import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { count } from "../words.ts";
import { type Sending, useSending } from "./sending.ts";

/** Where files come in: dropped anywhere on the page, or picked; then what became of each. */
export function Intake(props: { readonly caseName: string; readonly empty: boolean }) {
  const { sending, send, clear } = useSending(props.caseName);
  const over = useDropOnPage(send);
  const picker = useRef<HTMLInputElement>(null);
  const busy = sending !== undefined && sending.done.length < sending.total;
  const pick = (
    <>
      <button type="button" onClick={() => picker.current?.click()} disabled={busy}>
        Add files
      </button>
      <input
        ref={picker}
        className="hidden"
        type="file"
        multiple
        tabIndex={-1}
        aria-label="Files to read"
        accept=".txt,.text,.html,.htm,.xhtml,.pdf,.docx,.eml,.warc,.gz,.wacz,.json,text/plain,text/html"
        onChange={(event) => {
          send([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
      <form
        className="addresses-form"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const typed = new FormData(form).get("addresses");
          const addresses = addressesIn(typeof typed === "string" ? typed : "");
          if (addresses.length === 0 || busy) return;
          send(addresses);
          form.reset();
        }}
      >
        <input name="addresses" type="text" aria-label="Links to read" placeholder="https://… a link, or several" />
        <button type="submit" disabled={busy}>
          Fetch
        </button>
      </form>
    </>
  );
  return (
    <section className={props.empty ? "intake intake-empty" : "intake"} aria-label="Add documents">
      {props.empty ? (
        <>
          <h2 className="serif">This case holds no documents yet.</h2>
          <p>
            Drop articles on this page (text, web pages, PDF, Word, mail, web archives, Telegram exports), pick them, or
            paste links. Each is kept as it came, read on this machine, and listed here with who said what.
          </p>
          <div>{pick}</div>
          <p className="soft">
            Or in a terminal: <code>sayso read article.txt</code>
          </p>
        </>
      ) : (
        <>
          {pick}
          <span className="soft drop-hint">or drop them anywhere on this page</span>
        </>
      )}
      {sending !== undefined && <Outcomes sending={sending} busy={busy} clear={clear} />}
      {over && (
        <div className="drop-here" aria-hidden="true">
          <p className="serif">Drop to read into this case</p>
        </div>
      )}
    </section>
  );
}

/** The web addresses in what was typed or pasted. */
function addressesIn(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,]+/u).filter((word) => /^https?:\/\/./iu.test(word)))];
}

function Outcomes(props: { readonly sending: Sending; readonly busy: boolean; readonly clear: () => void }) {
  const { sending, busy } = props;
  const refused = sending.done.filter((one) => one.outcome === "failed").length;
  const read = sending.done.length - refused;
  return (
    <div className="outcomes">
      <p role="status">
        {busy
          ? `Reading ${sending.done.length + 1} of ${sending.total}: ${sending.now}.`
          : `Read ${count(read, "document")}.`}
        {refused > 0 && ` ${count(refused, "document")} could not be read; the rest is safe in the ledger.`}
      </p>
      {busy && (
        <progress max={sending.total} value={sending.done.length} aria-label="Read so far">
          {sending.done.length} of {sending.total}
        </progress>
      )}
      <ul>
        {sending.done.map((one) => (
          <li key={one.key} className={one.outcome === "failed" ? "failed" : ""}>
            {one.documentId === undefined ? (
              <span>{one.name}</span>
            ) : (
              <Link to="/documents/$id" params={{ id: one.documentId }}>
                {one.name}
              </Link>
            )}{" "}
            <span className="soft">{outcomeWords[one.outcome]}</span>
            {one.error !== undefined && (
              <p className="small">
                {one.error.message} {one.error.remedy} <span className="soft">{one.error.code}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
      {!busy && (
        <button type="button" className="plain" onClick={props.clear}>
          Put this list away
        </button>
      )}
    </div>
  );
}

const outcomeWords = {
  recorded: "read",
  "re-read": "read again, by a newer reader",
  known: "known already; nothing was written",
  seen: "the same article as one that is there, in other bytes",
  failed: "not read",
} as const;

/** Files dropped anywhere are sent; gives whether files are being held over the page. */
function useDropOnPage(send: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const hold = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    addEventListener("dragenter", hold, { signal });
    addEventListener("dragover", hold, { signal });
    addEventListener("dragleave", (event) => event.relatedTarget === null && setOver(false), { signal });
    addEventListener(
      "drop",
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        latest.current([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    return () => leaving.abort();
  }, []);
  return over;
}
