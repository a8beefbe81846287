import { useSyncExternalStore } from "react";

/** Searches that a person keeps, in this browser, by case; the newest first. */
const KEY = "sayso-searches";
const MOST = 50;

type Kept = Readonly<Record<string, readonly string[]>>;

let kept: Kept = read();
const listeners = new Set<() => void>();

function read(): Kept {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof found === "object" && found !== null ? (found as Kept) : {};
  } catch {
    // Storage is forbidden, or holds what another version wrote.
    return {};
  }
}

function write(next: Kept): void {
  kept = next;
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // They hold until the page is closed.
  }
  for (const listener of listeners) listener();
}

/** The searches kept for a case. */
export function useSavedSearches(caseName: string | undefined): readonly string[] {
  const all = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => kept,
  );
  return caseName === undefined ? [] : (all[caseName] ?? []);
}

export function saveSearch(caseName: string, words: string): void {
  const others = (kept[caseName] ?? []).filter((one) => one !== words);
  write({ ...kept, [caseName]: [words, ...others].slice(0, MOST) });
}

export function dropSearch(caseName: string, words: string): void {
  write({ ...kept, [caseName]: (kept[caseName] ?? []).filter((one) => one !== words) });
}
