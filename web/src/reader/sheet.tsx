import { useEffect, useRef } from "react";
import type { DocumentRecord } from "../../../src/surfaces/http/client.ts";
import { Card } from "./card.tsx";
import type { Item } from "./items.ts";

const sheetLabels = {
  said: "Who says this",
  open: "What is left open",
  facet: "What these words name",
  actor: "Who this is",
} as const;

/** On a narrow screen: the card of the chosen entry, from below, with the way to the next and the one before. */
export function Sheet(props: {
  readonly record: DocumentRecord;
  readonly item: Item;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
}) {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => sheet.current?.focus({ preventScroll: true }), []);
  return (
    <section ref={sheet} className="sheet" tabIndex={-1} aria-label={sheetLabels[props.item.kind]}>
      <div className="sheet-head">
        <button type="button" className="plain" onClick={() => props.step(-1)} aria-label="The one before">
          ↑
        </button>
        <button type="button" className="plain" onClick={() => props.step(1)} aria-label="The next">
          ↓
        </button>
        <button type="button" className="plain" onClick={props.close}>
          Close
        </button>
      </div>
      <Card record={props.record} item={props.item} pinned />
    </section>
  );
}
