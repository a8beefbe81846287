import { useEffect } from "react";
import { title } from "../shell/use-case.ts";

/** When it happened against when it was said. */
export function TimelinePage() {
  useEffect(() => {
    document.title = title("Timeline");
  }, []);
  return (
    <header className="case-head">
      <h1 className="serif">Timeline</h1>
    </header>
  );
}
