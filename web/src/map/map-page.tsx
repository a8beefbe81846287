import { useEffect } from "react";
import { title } from "../shell/use-case.ts";

/** Where it happened, with how precisely the place is told. */
export function MapPage() {
  useEffect(() => {
    document.title = title("Map");
  }, []);
  return (
    <header className="case-head">
      <h1 className="serif">Map</h1>
    </header>
  );
}
