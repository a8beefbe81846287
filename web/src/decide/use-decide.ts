import { useState } from "react";
import { type Asked, CallError, type Judgement } from "../../../src/surfaces/http/client.ts";
import { client, queries } from "../data.ts";
import { announce } from "../shell/announce.tsx";

/** Writes decisions down, and shows everything anew with them. */
export interface Decide {
  /** The judgement when it is on disk; nothing when it was refused, and `trouble` says why. */
  readonly correct: (asked: Asked, reason?: string) => Promise<Judgement | undefined>;
  readonly undo: (judgementId: string) => Promise<boolean>;
  readonly busy: boolean;
  readonly trouble: string | undefined;
  readonly forget: () => void;
}

/** Decisions made from one place of the page. */
export function useDecide(): Decide {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const run = async (work: () => Promise<Judgement>, sentence: (judgement: Judgement) => string) => {
    setBusy(true);
    try {
      const judgement = await work();
      await showAnew();
      setTrouble(undefined);
      announce(sentence(judgement));
      return judgement;
    } catch (error) {
      const words = error instanceof CallError ? `${error.message} ${error.remedy}` : "It could not be written down.";
      setTrouble(words);
      announce(words);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return {
    correct: (asked, reason) =>
      run(
        () => client.correct(asked, reason),
        ({ about, correction }) =>
          `Written down: “${correction?.at.quote ?? ""}”, ${about.proposition}. u takes it back.`,
      ),
    undo: async (id) =>
      (await run(
        () => client.undo(id),
        ({ about }) => `Taken back: ${about.proposition}.`,
      )) !== undefined,
    busy,
    trouble,
    forget: () => setTrouble(undefined),
  };
}

/** What decisions change is asked for again, wherever it is shown; what they do not (places, cases, what answers here) stays. */
async function showAnew(): Promise<void> {
  const kept = new Set<unknown>(["status", "cases", "places", "versions"]);
  await queries.invalidateQueries({ predicate: ({ queryKey }) => !kept.has(queryKey[0]) });
}
