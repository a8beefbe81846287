import { useEffect } from "react";
import { title } from "../shell/use-case.ts";

/** The claims of a case, the most contested first. */
export function ClaimsPage() {
  useEffect(() => {
    document.title = title("Claims");
  }, []);
  return (
    <header className="case-head">
      <h1 className="serif">Claims</h1>
    </header>
  );
}
