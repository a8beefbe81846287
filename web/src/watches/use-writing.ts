import { useState } from "react";
import { CallError } from "../../../src/surfaces/http/client.ts";
import { queries } from "../data.ts";
import { announce } from "../shell/announce.tsx";

/** Writes something down and shows the lists anew; `trouble` says why it could not. */
export function useWriting(keys: readonly string[]) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const run = async (work: () => Promise<unknown>, said: string): Promise<boolean> => {
    setBusy(true);
    try {
      await work();
      await Promise.all([...keys, "log"].map((key) => queries.invalidateQueries({ queryKey: [key] })));
      setTrouble(undefined);
      announce(said);
      return true;
    } catch (error) {
      const words = error instanceof CallError ? `${error.message} ${error.remedy}` : "It could not be written down.";
      setTrouble(words);
      announce(words);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, trouble };
}
