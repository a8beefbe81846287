import { useEffect } from "react";
import { title } from "../shell/use-case.ts";

/** What is watched, and what changed. */
export function WatchesPage() {
  useEffect(() => {
    document.title = title("Watch");
  }, []);
  return (
    <header className="case-head">
      <h1 className="serif">Watch</h1>
    </header>
  );
}
