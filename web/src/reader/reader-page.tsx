import { useQuery } from "@tanstack/react-query";
import { useLocation, useParams } from "@tanstack/react-router";
import { type MouseEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import type { DocumentRecord, Span } from "../../../src/surfaces/http/client.ts";
import { documentQuery } from "../data.ts";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import { announce } from "../shell/announce.tsx";
import { useKeys } from "../shell/keys.ts";
import { useWide } from "../shell/preferences.ts";
import { title } from "../shell/use-case.ts";
import { fileName } from "../words.ts";
import { Article } from "./article.tsx";
import { DecidingProvider } from "./deciding.ts";
import { itemsOf, marksOf, targetOf, type View } from "./items.ts";
import { Margin } from "./margin.tsx";
import { MarkBar, MarkDialog, type MarkKind } from "./marker.tsx";
import { Orphans, Unsaid } from "./orphans.tsx";
import { ReaderHead } from "./reader-head.tsx";
import { useSelectedWords } from "./selection.ts";
import { Sheet } from "./sheet.tsx";
import { useCardKeys } from "./use-card-keys.ts";
import { reveal, useChosen, useLight } from "./use-chosen.ts";
import { useDecisions } from "./use-deciding.ts";

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
  const target = useMemo(() => targetOf(record, hash), [record, hash]);
  const [asked, setAsked] = useState<View>("said");
  // An address says itself which view it is of.
  const view = target?.kind === "item" ? target.view : asked;
  // What is closed leaves its view as it was.
  useEffect(() => setAsked(view), [view]);
  const items = useMemo(() => itemsOf(record, view), [record, view]);
  const marks = useMemo(() => marksOf(record, view), [record, view]);
  const pinned = target?.kind === "item" ? target.id : undefined;
  const found = target?.kind === "words" ? target.span : undefined;
  const deciding = useDecisions(record);
  const { editing } = deciding;
  const free = useChosen(items, pinned);
  // While something is edited, its entry stays open wherever the pointer goes.
  const chosen = editing === undefined ? free : { ...free, active: editing.id, fromMargin: true };
  const open = items.find((item) => item.id === pinned);
  const [marking, setMarking] = useState<{ readonly span: Span | undefined; readonly kind: MarkKind }>();
  const selected = useSelectedWords(marking === undefined);
  const said = open?.kind === "said" ? open.attribution : undefined;
  /** A part of the open entry is one keystroke; a value, a name, or something said anew is asked about first. */
  const mark = (kind: MarkKind) => {
    const isPart = kind === "source" || kind === "cue" || kind === "content";
    if (!isPart || said === undefined || selected === undefined) {
      setMarking({ span: selected, kind });
      return;
    }
    void deciding.decide
      .correct({ kind: "said", at: { id: said.id }, part: kind, words: selected })
      .then((judgement) => {
        if (judgement === undefined) return;
        getSelection()?.removeAllRanges();
        deciding.end(judgement.id);
      });
  };
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
  const show = (next: View) => {
    setAsked(next);
    chosen.focus(undefined);
    if (target !== undefined) chosen.pin(undefined);
    announce(next === "said" ? "Who says what." : "When, where, how many and who.");
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    Escape: close,
    f: () => show(view === "said" ? "facets" : "said"),
    m: () => setMarking({ span: selected, kind: view === "said" ? "content" : "time" }),
    ...useCardKeys(record, items, chosen, deciding),
  });

  const itemAt = ({ target: at }: MouseEvent) => {
    if (!(at instanceof Element)) return undefined;
    const anchor = at.closest<HTMLElement>("[data-anchor]")?.dataset.anchor;
    return anchor ?? at.closest<HTMLElement>("[data-item]")?.dataset.item;
  };
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || getSelection()?.isCollapsed === false) return;
    if (event.target instanceof Element && event.target.closest("details, header, .lost") !== null) return;
    event.preventDefault();
    const id = itemAt(event);
    if (id !== pinned) chosen.pin(id);
  };
  const onPointer = (event: PointerEvent) => {
    if (wide && event.pointerType === "mouse") chosen.hover(itemAt(event), false);
  };
  return (
    <DecidingProvider value={deciding}>
      <div className={`reader ${wide ? "" : "reader-narrow "}view-${view}`}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks in it hold links, which take the keys */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on those links is a click */}
        <div
          className="reader-text"
          ref={text}
          onClick={onClick}
          onPointerOver={onPointer}
          onPointerLeave={() => chosen.hover(undefined, false)}
        >
          <ReaderHead record={record} view={view} show={show} />
          {target?.kind === "lost" && (
            <p className="lost" role="status">
              The address points at <code>{target.id}</code>, which this reading of the document does not hold. It may
              be of an earlier reading. Nothing alike is shown in its place.
            </p>
          )}
          <Orphans record={record} />
          <Unsaid record={record} />
          <Article record={record} marks={marks} found={found} stops={!wide} />
        </div>
        {wide && (
          <Margin
            key={view}
            label={view === "said" ? "Who says what" : "When, where, how many, who"}
            record={record}
            items={items}
            chosen={chosen}
            text={text}
          />
        )}
        {!wide && open !== undefined && <Sheet record={record} item={open} step={step} close={close} />}
        {selected !== undefined && marking === undefined && <MarkBar span={selected} said={said} mark={mark} />}
        {marking !== undefined && (
          <MarkDialog record={record} {...marking} said={said} close={() => setMarking(undefined)} />
        )}
      </div>
    </DecidingProvider>
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
