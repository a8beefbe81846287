import { useEffect } from "react";
import { title } from "../shell/use-case.ts";

/** Who speaks, for whom, how often, how sure, and who relies on them. */
export function SourcesPage() {
  useEffect(() => {
    document.title = title("Sources");
  }, []);
  return (
    <header className="case-head">
      <h1 className="serif">Sources</h1>
    </header>
  );
}
