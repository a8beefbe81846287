import { useEffect, useState } from "react";
import type { Span } from "../../../src/surfaces/http/client.ts";

/** The words that are selected in the article; offsets are UTF-16 code units of the document's text. */
export function useSelectedWords(active: boolean): Span | undefined {
  const [span, setSpan] = useState<Span>();
  useEffect(() => {
    if (!active) return;
    const look = () => {
      const now = selectedWords();
      setSpan((before) => (before?.start === now?.start && before?.end === now?.end ? before : now));
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [active]);
  return span;
}

/** Longer ones are nobody's single statement. */
const LONGEST = 4000;

function selectedWords(): Span | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset, "start");
  const end = offsetOf(range.endContainer, range.endOffset, "end");
  return start === undefined || end === undefined || end <= start || end - start > LONGEST ? undefined : { start, end };
}

/** Runs of the article name the offset at which they begin. */
function offsetOf(node: Node, offset: number, edge: "start" | "end"): number | undefined {
  if (node.nodeType === Node.TEXT_NODE) {
    const at = node.parentElement?.closest<HTMLElement>(".article [data-at]")?.dataset.at;
    return at === undefined ? undefined : Number(at) + offset;
  }
  // The edge lies between elements: the nearest run inside says where.
  const child = node.childNodes[edge === "start" ? offset : offset - 1];
  const runs =
    child instanceof Element
      ? [...child.querySelectorAll<HTMLElement>("[data-at]"), child].filter(
          (one): one is HTMLElement => one instanceof HTMLElement && one.dataset.at !== undefined,
        )
      : [];
  const run = edge === "start" ? runs[0] : runs.at(-1);
  if (run === undefined) return undefined;
  return Number(run.dataset.at) + (edge === "start" ? 0 : (run.textContent?.length ?? 0));
}
