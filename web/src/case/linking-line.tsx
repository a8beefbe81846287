import { useEffect, useRef, useState } from "react";
import { timeLeft } from "../reading/time-left.ts";
import { count } from "../words.ts";

/** How far linking has come, and how long it will take at the rate that was seen. */
export function LinkingLine(props: { readonly linking: { readonly done: number; readonly total: number } }) {
  const { done, total } = props.linking;
  const first = useRef<{ readonly at: number; readonly done: number }>(undefined);
  const [left, setLeft] = useState<string>();
  useEffect(() => {
    const now = performance.now();
    first.current ??= { at: now, done };
    const { at, done: before } = first.current;
    const rate = (done - before) / (now - at);
    if (done - before >= 3 && rate > 0) setLeft(timeLeft((total - done) / rate));
  }, [done, total]);
  return (
    <p className="linking-line soft" role="status">
      Linking {done.toLocaleString("en-GB")} of {count(total, "article")}
      {left === undefined ? "" : `; ${left}`}. What stands here is what is linked so far.
    </p>
  );
}
