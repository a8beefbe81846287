import { useEffect } from "react";
import { useKeys } from "../shell/keys.ts";

/** `p` and the button print. What is folded on the screen is open on paper, and is folded again after. */
export function usePrinting(): () => void {
  const print = () => window.print();
  useKeys({ p: print });
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>("main details[data-print]:not([open])")];
      for (const one of opened) one.open = true;
    };
    const close = () => {
      for (const one of opened) one.open = false;
      opened = [];
    };
    addEventListener("beforeprint", open);
    addEventListener("afterprint", close);
    return () => {
      removeEventListener("beforeprint", open);
      removeEventListener("afterprint", close);
    };
  }, []);
  return print;
}
