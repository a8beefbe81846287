import { useEffect } from "react";
import { title } from "../shell/use-case.ts";

/** Outlets by claims of one event. */
export function MatrixPage() {
  useEffect(() => {
    document.title = title("Matrix");
  }, []);
  return (
    <header className="case-head">
      <h1 className="serif">Matrix</h1>
    </header>
  );
}
