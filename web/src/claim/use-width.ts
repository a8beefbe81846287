import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** The width of an A4 sheet between its margins, at 96 pixels an inch. */
const PAPER = 656;

/** How wide an element is, in whole CSS pixels; 0 before it is on the page, and the width of the paper while it is printed. */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // What is drawn for a wide screen would be shrunk on paper until it cannot be read.
    const fit = () => flushSync(() => setWidth(PAPER));
    addEventListener("beforeprint", fit);
    addEventListener("afterprint", measure);
    return () => {
      observer.disconnect();
      removeEventListener("beforeprint", fit);
      removeEventListener("afterprint", measure);
    };
  }, []);
  return [box, width];
}
