import { useEffect, useRef } from "react";
import { letterKeysOn } from "./preferences.ts";
import { views } from "./views.ts";

/** What keys do, by name: "j", "/", "Escape", "g d" (one after the other), "mod+k" (⌘ or Ctrl). */
export type Keys = Readonly<Record<string, (() => void) | undefined>>;

/** All keys, as the list of keys and the foot of the page show them. */
export const keyList: readonly { readonly keys: readonly string[]; readonly what: string }[] = [
  { keys: ["j", "k"], what: "Move to the next, to the one before" },
  { keys: ["Enter"], what: "Open it; in the reader, keep its card open" },
  { keys: ["Esc"], what: "Close a card, a list or a dialog" },
  { keys: ["b"], what: "Back, to where you came from" },
  { keys: ["f"], what: "In the reader: who says what, or when, where, how many and who" },
  { keys: ["e"], what: "Edit the time, place, quantity or actor; a number picks what it could be" },
  { keys: ["x"], what: "It is no time, place or quantity; nobody says it" },
  { keys: ["c", "w", "y"], what: "Selected words are what is said; who says it; the words that tell it" },
  { keys: ["l"], what: "In the reader: to the claim that this makes" },
  { keys: ["s", "n"], what: "The same actor as another; not the same" },
  { keys: ["u"], what: "Take the last decision about it back" },
  { keys: ["t", "p", "q", "a"], what: "Mark selected words as a time, place, quantity or actor" },
  { keys: ["m"], what: "Mark words by typing them" },
  { keys: ["/"], what: "Search" },
  ...views.map(({ key, name }) => ({ keys: [`g ${key}`], what: `Go to: ${name}` })),
  { keys: ["⌘K", "Ctrl K"], what: "Commands: go anywhere by name" },
  { keys: ["?"], what: "These keys" },
];

const chordMilliseconds = 1500;
const stack: Keys[] = [];
let first: { readonly key: string; readonly at: number } | undefined;

/** While the calling component is on the page, these keys do this; the one mounted last is asked first. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const layer: Keys = new Proxy({} as Keys, { get: (_, name) => latest.current[String(name)] });
    stack.push(layer);
    if (stack.length === 1) addEventListener("keydown", onKey);
    return () => {
      stack.splice(stack.indexOf(layer), 1);
      if (stack.length === 0) removeEventListener("keydown", onKey);
    };
  }, []);
}

/** `j` and `k` move the focus along everything marked `data-row`; Enter then follows the link by itself. */
export function useRowKeys(): void {
  useKeys({ j: () => focusRow(1), k: () => focusRow(-1) });
}

function focusRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>("main [data-row]")];
  const at = rows.findIndex((row) => row === document.activeElement || row.contains(document.activeElement));
  const next = at < 0 ? rows[step > 0 ? 0 : rows.length - 1] : rows[at + step];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  const name = nameOf(event);
  const modal = document.querySelector("dialog[open]") !== null;
  // A dialog keeps its keys; only the numbers of what can be picked in it work there.
  if (
    name !== "mod+k" &&
    ((modal && !/^[1-9]$/.test(name)) || event.metaKey || event.ctrlKey || isTyping(event.target))
  )
    return;
  if (event.key.length === 1 && name !== "mod+k" && !letterKeysOn()) return;
  const chord = first !== undefined && event.timeStamp - first.at < chordMilliseconds ? `${first.key} ${name}` : name;
  first = name === "g" ? { key: name, at: event.timeStamp } : undefined;
  for (const candidate of [chord, name]) {
    for (const layer of stack.toReversed()) {
      const act = layer[candidate];
      if (act === undefined) continue;
      event.preventDefault();
      act();
      return;
    }
  }
}

function nameOf(event: KeyboardEvent): string {
  return (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === "k" ? "mod+k" : event.key;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, select, textarea"));
}
