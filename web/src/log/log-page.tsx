import { useEffect } from "react";
import { title } from "../shell/use-case.ts";

/** Who decided or wrote what, when, machine or person. */
export function LogPage() {
  useEffect(() => {
    document.title = title("Log");
  }, []);
  return (
    <header className="case-head">
      <h1 className="serif">Log</h1>
    </header>
  );
}
