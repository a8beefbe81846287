import "../styles/reading.css";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Modal } from "../shell/modal.tsx";
import { count } from "../words.ts";
import { addressesIn } from "./addresses.ts";
import { useDrops } from "./use-drops.ts";
import { AskingContext, queue } from "./use-reading.ts";

const KINDS = ".txt,.text,.html,.htm,.xhtml,.pdf,.docx,.eml,.warc,.gz,.wacz,.json,text/plain,text/html";

/** Holds for every view what brings documents in: drops and pastes anywhere, the picker, and the sheet for links. */
export function ReadingDesk(props: { readonly caseName: string | undefined; readonly children: ReactNode }) {
  const { caseName, children } = props;
  const [links, setLinks] = useState<string>();
  const picker = useRef<HTMLInputElement>(null);
  const asking = {
    pick: () => picker.current?.click(),
    ask: (given = "") => setLinks(given),
    send: (things: Parameters<typeof queue.add>[1]) => {
      if (caseName !== undefined) queue.add(caseName, things);
    },
  };
  const over = useDrops({ dropped: asking.send, pasted: (given) => setLinks(given) });
  useLeaveWarning();
  return (
    <AskingContext value={asking}>
      {children}
      <input
        ref={picker}
        hidden
        type="file"
        multiple
        aria-label="Files to read"
        accept={KINDS}
        onChange={(event) => {
          asking.send([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
      {links !== undefined && <LinkSheet links={links} close={() => setLinks(undefined)} {...asking} />}
      {over && (
        <div className="drop-here" aria-hidden="true">
          <p className="serif">Drop to read into this case</p>
        </div>
      )}
    </AskingContext>
  );
}

/** Links, one a line or as they come, and a way to pick files instead. */
function LinkSheet(props: {
  readonly links: string;
  readonly close: () => void;
  readonly send: (things: readonly string[]) => void;
  readonly pick: () => void;
}) {
  const { close, send, pick } = props;
  const [typed, setTyped] = useState(props.links);
  const addresses = addressesIn(typed);
  const read = () => {
    if (addresses.length === 0) return;
    send(addresses);
    close();
  };
  return (
    <Modal label="Add documents" className="link-sheet" close={close}>
      <h2 className="serif">Add documents</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          read();
        }}
      >
        <label>
          <span className="small soft">Links, one a line</span>
          <textarea
            // biome-ignore lint/a11y/noAutofocus: a dialog that is one box starts in it
            autoFocus
            name="addresses"
            rows={7}
            value={typed}
            placeholder="https://…"
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
              event.preventDefault();
              read();
            }}
          />
        </label>
        <p className="link-sheet-ways">
          <button type="submit" disabled={addresses.length === 0}>
            {addresses.length < 2 ? "Read it" : `Read ${count(addresses.length, "link")}`}
          </button>
          <button
            type="button"
            onClick={() => {
              close();
              pick();
            }}
          >
            Pick files
          </button>
          <button type="button" className="plain" onClick={close}>
            Close
          </button>
        </p>
        <p className="small soft">
          Each page is fetched once, kept as it came, and read on this machine. Files and links can also be dropped
          anywhere on the desk.
        </p>
      </form>
    </Modal>
  );
}

/** While something is read, the browser asks before the page is left: what waits would not be read. */
function useLeaveWarning(): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (queue.current().jobs.some(({ state }) => state === "waiting" || state === "reading")) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, []);
}
