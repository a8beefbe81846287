import { useEffect, useRef, useState } from "react";
import { foreignAddresses } from "./addresses.ts";
import type { Thing } from "./queue.ts";

/** Files and links that are dropped anywhere on the desk, or pasted outside of a field. */
export interface Drops {
  readonly dropped: (things: readonly Thing[]) => void;
  readonly pasted: (links: string) => void;
}

/** Takes what is dropped or pasted anywhere; gives whether something that can be read is being held over the page. */
export function useDrops(drops: Drops): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(drops);
  useEffect(() => {
    latest.current = drops;
  });
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    // A link of the desk that is dragged about in it is not an article.
    let isOwn = false;
    const isReadable = ({ dataTransfer }: DragEvent) =>
      !isOwn && dataTransfer !== null && ["Files", "text/uri-list"].some((type) => dataTransfer.types.includes(type));
    const hold = (event: DragEvent) => {
      if (!isReadable(event)) return;
      event.preventDefault();
      setOver(true);
    };
    addEventListener("dragstart", () => (isOwn = true), { signal });
    addEventListener("dragend", () => (isOwn = false), { signal });
    addEventListener("dragenter", hold, { signal });
    addEventListener("dragover", hold, { signal });
    addEventListener("dragleave", (event) => event.relatedTarget === null && setOver(false), { signal });
    addEventListener(
      "drop",
      (event) => {
        setOver(false);
        if (!isReadable(event)) return;
        event.preventDefault();
        const files = [...(event.dataTransfer?.files ?? [])];
        const links = foreignAddresses(event.dataTransfer?.getData("text/uri-list") ?? "", location.origin);
        latest.current.dropped(files.length > 0 ? files : links);
      },
      { signal },
    );
    addEventListener(
      "paste",
      (event) => {
        if (isTyping(event.target) || document.querySelector("dialog[open]") !== null) return;
        const files = [...(event.clipboardData?.files ?? [])];
        const links = foreignAddresses(event.clipboardData?.getData("text/plain") ?? "", location.origin);
        if (files.length === 0 && links.length === 0) return;
        event.preventDefault();
        if (files.length > 0) latest.current.dropped(files);
        else latest.current.pasted(links.join("\n"));
      },
      { signal },
    );
    return () => leaving.abort();
  }, []);
  return over;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, select, textarea"));
}
