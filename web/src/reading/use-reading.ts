import { createContext, useContext, useSyncExternalStore } from "react";
import { CallError, type FileOutcome } from "../../../src/surfaces/http/client.ts";
import { client, queries } from "../data.ts";
import { createQueue, type Reading, type Thing } from "./queue.ts";

/** The one queue of the page. */
export const queue = createQueue({
  read: outcomeOf,
  now: () => performance.now(),
  onRead: () => {
    // What is open stays; the first screen says of itself that there is something new. Documents fill from the end.
    void queries.invalidateQueries({
      predicate: ({ queryKey: [what] }) => what === "documents" || what === "failures" || what === "cases",
    });
    void queries.invalidateQueries({ predicate: ({ queryKey: [what] }) => what === "news" });
  },
});

export function useReading(): Reading {
  return useSyncExternalStore(queue.subscribe, queue.current);
}

/** How a view asks for files or links: what the shell holds open for all of them. */
export interface Asking {
  readonly pick: () => void;
  readonly ask: (links?: string) => void;
  readonly send: (things: readonly Thing[]) => void;
}

export const AskingContext = createContext<Asking>({ pick: () => {}, ask: () => {}, send: () => {} });

export function useAsking(): Asking {
  return useContext(AskingContext);
}

async function outcomeOf(caseName: string, thing: Thing): Promise<FileOutcome> {
  try {
    return typeof thing === "string" ? await client.readAddress(caseName, thing) : await client.send(caseName, thing);
  } catch (error) {
    const name = typeof thing === "string" ? thing : thing.name;
    const call = error instanceof CallError ? error : undefined;
    const message = call?.message ?? "It could not be handed over: it may have been moved or changed on the disk.";
    return {
      name,
      outcome: "failed",
      error: { code: call?.code ?? "", message, remedy: call?.remedy ?? "Drop it again." },
    };
  }
}
