import { useSyncExternalStore } from "react";

/** `auto` follows the system. */
export type Theme = "auto" | "light" | "dark";

const listeners = new Set<() => void>();

function remember(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Storage is forbidden here: the choice holds until the page is closed.
  }
  for (const listener of listeners) listener();
}

function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The theme chosen by the user. */
export function currentTheme(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "auto";
}

/** Shows a theme and remembers it. */
export function chooseTheme(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  remember("sayso-theme", theme === "auto" ? undefined : theme);
}

/** The theme after this one: auto, light, dark, auto … */
export function nextTheme(theme: Theme): Theme {
  return theme === "auto" ? "light" : theme === "light" ? "dark" : "auto";
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}

/** Whether keys of one letter do something (WCAG 2.1.4: they can be switched off). */
export function letterKeysOn(): boolean {
  return remembered("sayso-letter-keys") !== "off";
}

export function switchLetterKeys(on: boolean): void {
  remember("sayso-letter-keys", on ? undefined : "off");
}

export function useLetterKeys(): boolean {
  return useSyncExternalStore(subscribe, letterKeysOn);
}

/** Whether the window is wide enough for a margin beside the text. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribeWide, () => wide.matches);
}

const wide = matchMedia("(min-width: 68rem)");

function subscribeWide(listener: () => void): () => void {
  wide.addEventListener("change", listener);
  return () => wide.removeEventListener("change", listener);
}
