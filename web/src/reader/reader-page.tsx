import { useQuery } from "@tanstack/react-query";
import { useLocation, useParams } from "@tanstack/react-router";
import { type MouseEvent, type PointerEvent, useEffect, useMemo, useRef } from "react";
import type { DocumentRecord } from "../../../src/surfaces/http/client.ts";
import { documentQuery } from "../data.ts";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import { useKeys } from "../shell/keys.ts";
import { useWide } from "../shell/preferences.ts";
import { title } from "../shell/use-case.ts";
import { fileName } from "../words.ts";
import { Article } from "./article.tsx";
import { itemsOf, marksOf, targetOf } from "./items.ts";
import { Margin } from "./margin.tsx";
import { ReaderHead } from "./reader-head.tsx";
import { Sheet } from "./sheet.tsx";
import { reveal, useChosen, useLight } from "./use-chosen.ts";

/** One document: its text with who says what, and the entries in the margin. */
export function ReaderPage() {
  const { id } = useParams({ from: "/documents/$id" });
  const record = useQuery(documentQuery(id));
  if (record.error !== null) return <Trouble error={record.error} again={() => void record.refetch()} />;
  if (record.data === undefined) return <Skeleton lines={12} what="the document" />;
  return <Reader key={record.data.document.id} record={record.data} />;
}

function Reader(props: { readonly record: DocumentRecord }) {
  const { record } = props;
  const hash = useLocation({ select: (location) => location.hash });
  const wide = useWide();
  const text = useRef<HTMLDivElement>(null);
  const items = useMemo(() => itemsOf(record), [record]);
  const marks = useMemo(() => marksOf(record), [record]);
  const target = useMemo(() => targetOf(record, hash), [record, hash]);
  const pinned = target?.kind === "item" ? target.id : undefined;
  const found = target?.kind === "words" ? target.span : undefined;
  const chosen = useChosen(items, pinned);
  const open = items.find((item) => item.id === pinned);
  useLight(text, wide ? chosen.active : pinned, found ?? wide);

  const name = record.document.title ?? fileName(record.snapshot.locator);
  useEffect(() => {
    document.title = title(name, record.document.outlet?.name);
  }, [name, record]);
  useEffect(() => {
    if (pinned !== undefined) reveal(text.current, pinned, !wide);
    else if (found !== undefined) text.current?.querySelector(".found")?.scrollIntoView({ block: "center" });
  }, [pinned, found, wide]);

  const step = (by: 1 | -1) => {
    const at = items.findIndex((item) => item.id === (chosen.active ?? pinned));
    const next = at < 0 ? firstInView(text.current, items, by) : items[at + by];
    if (next === undefined) return;
    chosen.pin(next.id);
    if (wide)
      document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(next.id)}"]`)?.focus({ preventScroll: true });
  };
  const close = () => {
    const before = pinned;
    if (document.activeElement instanceof HTMLElement && document.activeElement.closest(".margin, .sheet") !== null) {
      document.activeElement.blur();
    }
    chosen.focus(undefined);
    chosen.pin(undefined);
    if (!wide && before !== undefined) {
      const anchor = text.current?.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(before)}"]`);
      (anchor ?? document.getElementById("main"))?.focus({ preventScroll: true });
    }
  };
  useKeys({ j: () => step(1), k: () => step(-1), Escape: close });

  const itemAt = ({ target: at }: MouseEvent) => {
    if (!(at instanceof Element)) return undefined;
    const anchor = at.closest<HTMLElement>("[data-anchor]")?.dataset.anchor;
    return anchor ?? at.closest<HTMLElement>("[data-item]")?.dataset.item;
  };
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || getSelection()?.isCollapsed === false) return;
    if (event.target instanceof Element && event.target.closest("details, header") !== null) return;
    event.preventDefault();
    const id = itemAt(event);
    if (id !== pinned) chosen.pin(id);
  };
  const onPointer = (event: PointerEvent) => {
    if (wide && event.pointerType === "mouse") chosen.hover(itemAt(event), false);
  };
  return (
    <div className={wide ? "reader" : "reader reader-narrow"}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks in it hold links, which take the keys */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on those links is a click */}
      <div
        className="reader-text"
        ref={text}
        onClick={onClick}
        onPointerOver={onPointer}
        onPointerLeave={() => chosen.hover(undefined, false)}
      >
        <ReaderHead record={record} />
        {target?.kind === "lost" && (
          <p className="lost" role="status">
            The address points at <code>{target.id}</code>, which this reading of the document does not hold. It may be
            of an earlier reading. Nothing alike is shown in its place.
          </p>
        )}
        <Article record={record} marks={marks} found={found} stops={!wide} />
      </div>
      {wide && <Margin record={record} items={items} chosen={chosen} text={text} />}
      {!wide && open !== undefined && <Sheet record={record} item={open} step={step} close={close} />}
    </div>
  );
}

/** The first entry whose words are on the screen, to begin from where the eye is. */
function firstInView<I extends { readonly id: string }>(
  root: HTMLElement | null,
  items: readonly I[],
  by: 1 | -1,
): I | undefined {
  const seen = items.filter((item) => {
    const mark = root?.querySelector(`[data-item="${CSS.escape(item.id)}"]`)?.getBoundingClientRect();
    return mark !== undefined && mark.bottom > 60 && mark.top < innerHeight - 48;
  });
  return by > 0 ? (seen[0] ?? items[0]) : (seen.at(-1) ?? items.at(-1));
}
