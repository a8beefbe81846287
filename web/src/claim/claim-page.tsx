import { useEffect } from "react";
import { title } from "../shell/use-case.ts";

/** A claim whole: wordings by outlet, origins, what speaks against it, figures over time, judgements. */
export function ClaimPage() {
  useEffect(() => {
    document.title = title("Claim");
  }, []);
  return (
    <header className="case-head">
      <h1 className="serif">Claim</h1>
    </header>
  );
}
