import { useNavigate } from "@tanstack/react-router";
import { type RefObject, useEffect, useRef, useState } from "react";
import { hashOfItem, type Item } from "./items.ts";

/** Which entry is looked at, and what moves that. `pinned` is the one that the address names. */
export interface Chosen {
  readonly active: string | undefined;
  readonly pinned: string | undefined;
  /** Whether the pointer or the focus chose it in the margin: it must then stay where it is. */
  readonly fromMargin: boolean;
  /** The pointer is over an entry, or over none. */
  readonly hover: (id: string | undefined, margin: boolean) => void;
  readonly focus: (id: string | undefined) => void;
  /** Keeps an entry open and puts it into the address; none closes it. */
  readonly pin: (id: string | undefined) => void;
}

const settleMilliseconds = 70;
const leaveMilliseconds = 280;

/** The choice of an entry: what is hovered goes before what is focused, and that before what is pinned. */
export function useChosen(items: readonly Item[], pinned: string | undefined): Chosen {
  const [hovered, setHovered] = useState<{ readonly id: string; readonly margin: boolean }>();
  const [focused, setFocused] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const navigate = useNavigate();
  useEffect(() => () => clearTimeout(timer.current), []);
  // An entry can go while it has the focus, and takes no leave: a decision that made it was taken back.
  const stands = (id: string | undefined) => id !== undefined && items.some((item) => item.id === id);
  return {
    active: [hovered?.id, focused, pinned].find(stands),
    pinned,
    fromMargin: hovered?.margin ?? focused !== undefined,
    hover: (id, margin) => {
      clearTimeout(timer.current);
      if (id !== undefined && id === hovered?.id) return;
      const wait = id === undefined ? leaveMilliseconds : settleMilliseconds;
      timer.current = setTimeout(() => setHovered(id === undefined ? undefined : { id, margin }), wait);
    },
    focus: setFocused,
    pin: (id) => {
      clearTimeout(timer.current);
      setHovered(undefined);
      const item = items.find((one) => one.id === id);
      const hash = item === undefined ? "" : hashOfItem(item);
      void navigate({ to: ".", hash, search: true, replace: true, resetScroll: false, hashScrollIntoView: false });
    },
  };
}

/** Lights the marks of one entry and dims the rest, by classes alone. */
export function useLight(root: RefObject<HTMLElement | null>, active: string | undefined, drawn: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` changes when the text is drawn anew, without its classes
  useEffect(() => {
    const of = root.current;
    if (of === null || active === undefined) return;
    const lit = of.querySelectorAll(`[data-item="${CSS.escape(active)}"]`);
    of.classList.add("dimming");
    for (const mark of lit) mark.classList.add("lit");
    return () => {
      of.classList.remove("dimming");
      for (const mark of lit) mark.classList.remove("lit");
    };
  }, [root, active, drawn]);
}

/** Brings the marks of an entry into view, if they are not; above the sheet, where there is one. */
export function reveal(root: HTMLElement | null, id: string, sheet: boolean): void {
  const mark = root?.querySelector(`[data-item="${CSS.escape(id)}"]`);
  if (mark === null || mark === undefined) return;
  const { top, bottom } = mark.getBoundingClientRect();
  const lowest = sheet ? innerHeight * 0.36 : innerHeight - 80;
  if (top < 90 || bottom > lowest) mark.scrollIntoView({ block: sheet ? "start" : "center" });
}
