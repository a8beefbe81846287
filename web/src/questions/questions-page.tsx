import { useEffect } from "react";
import { title } from "../shell/use-case.ts";

/** What the articles declare unknown, and what answers it. */
export function QuestionsPage() {
  useEffect(() => {
    document.title = title("Questions");
  }, []);
  return (
    <header className="case-head">
      <h1 className="serif">Questions</h1>
    </header>
  );
}
