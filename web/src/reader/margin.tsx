import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { DocumentRecord } from "../../../src/surfaces/http/client.ts";
import { Card } from "./card.tsx";
import { Entry } from "./entry.tsx";
import type { Item } from "./items.ts";
import type { Chosen } from "./use-chosen.ts";

interface MarginProps {
  readonly label: string;
  readonly record: DocumentRecord;
  readonly items: readonly Item[];
  readonly chosen: Chosen;
  readonly text: RefObject<HTMLElement | null>;
}

/** The right margin: an entry beside the line it is about, pushed down only as far as the one above needs. */
export function Margin({ label, record, items, chosen, text }: MarginProps) {
  const list = useRef<HTMLOListElement>(null);
  const { active, fromMargin } = chosen;
  const forward = useRef(() => {});
  forward.current = () => {
    const entry = list.current?.querySelector<HTMLElement>(":scope > .active");
    if (text.current !== null && entry !== null && entry !== undefined && active !== undefined) {
      bringForward(entry, text.current, active, fromMargin);
    }
  };
  useEffect(() => {
    const { current: entries } = list;
    const { current: article } = text;
    if (entries === null || article === null) return;
    const set = () => {
      place(entries, article);
      forward.current();
    };
    const watch = new ResizeObserver(set);
    watch.observe(article);
    void document.fonts.ready.then(set);
    set();
    return () => watch.disconnect();
  }, [text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: which entry is open decides, though only `forward` reads it
  useLayoutEffect(() => {
    const open = list.current?.querySelector<HTMLElement>(":scope > .active");
    forward.current();
    return () => {
      open?.style.removeProperty("translate");
      for (const entry of list.current?.children ?? []) entry.classList.remove("covered");
    };
  }, [active, fromMargin]);
  return (
    <aside className="margin" aria-label={label}>
      <ol ref={list} className={active === undefined ? "" : "dimming"}>
        {items.map((item) => (
          <li
            key={item.id}
            className={item.id === active ? "active" : ""}
            onPointerEnter={(event) => event.pointerType === "mouse" && chosen.hover(item.id, true)}
            onPointerLeave={() => chosen.hover(undefined, true)}
            onFocus={() => chosen.focus(item.id)}
            onBlur={(event) => {
              if (!event.currentTarget.contains(event.relatedTarget)) chosen.focus(undefined);
            }}
          >
            {/* biome-ignore lint/a11y/noStaticElementInteractions: it holds a link, which takes the keys */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the link is a click */}
            <div
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey) return;
                event.preventDefault();
                chosen.pin(item.id);
              }}
            >
              <Entry record={record} item={item} active={item.id === active} />
            </div>
            {item.id === active && <Card record={record} item={item} pinned={item.id === chosen.pinned} />}
          </li>
        ))}
      </ol>
    </aside>
  );
}

const gap = 4;

/** Sets each entry at the height of its first mark, or right under the entry before it. Reads all, then writes all. */
function place(list: HTMLElement, article: HTMLElement): void {
  const top = list.getBoundingClientRect().top;
  const lines = new Map<string, number>();
  for (const mark of article.querySelectorAll<HTMLElement>("[data-item]")) {
    const id = mark.dataset.item ?? "";
    if (!lines.has(id)) lines.set(id, (mark.getClientRects()[0]?.top ?? top) - top);
  }
  const entries = [...list.children].filter((entry) => entry instanceof HTMLElement);
  const heights = entries.map((entry) => entry.firstElementChild?.getBoundingClientRect().height ?? 0);
  let free = 0;
  for (const [index, entry] of entries.entries()) {
    const id = entry.querySelector<HTMLElement>("[data-entry]")?.dataset.entry ?? "";
    const line = lines.get(id) ?? free;
    const at = Math.max(line, free);
    entry.style.top = `${Math.round(at)}px`;
    free = at + (heights[index] ?? 0) + gap;
  }
  list.style.minHeight = `${Math.ceil(free)}px`;
}

/** Sets the open entry beside its line, and moves it up as far as its card needs to be seen whole. */
function bringForward(entry: HTMLElement, article: HTMLElement, id: string, stay: boolean): void {
  const mark = article.querySelector(`[data-item="${CSS.escape(id)}"]`);
  entry.style.removeProperty("translate");
  const box = entry.getBoundingClientRect();
  const line = mark?.getClientRects()[0]?.top ?? box.top;
  const wanted = stay ? box.top : line;
  const lowest = innerHeight - 48 - box.height;
  const highest = 64;
  const inView = wanted > highest && wanted < innerHeight - 48;
  const at = inView ? Math.max(highest, Math.min(wanted, lowest)) : wanted;
  entry.style.translate = `0 ${Math.round(at - box.top)}px`;
  cover(entry);
}

/** Entries of which the open one would leave a strip to be seen step back whole; they can still be focused. */
function cover(open: HTMLElement): void {
  const { top, bottom } = open.getBoundingClientRect();
  for (const other of open.parentElement?.children ?? []) {
    const box = other.getBoundingClientRect();
    other.classList.toggle("covered", other !== open && box.bottom > top && box.top < bottom);
  }
}
