import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { CallError, type FileOutcome } from "../../../src/surfaces/http/client.ts";
import { client } from "../data.ts";

/** A batch of files on its way: what is done, what is being read now. */
export interface Sending {
  readonly total: number;
  readonly now: string;
  readonly done: readonly (FileOutcome & { readonly key: string })[];
}

/** Sends files and addresses one after another, so that what is shown as done is done. */
export function useSending(caseName: string): {
  readonly sending: Sending | undefined;
  readonly send: (things: readonly (File | string)[]) => void;
  readonly clear: () => void;
} {
  const [sending, setSending] = useState<Sending>();
  const queries = useQueryClient();
  const send = async (files: readonly (File | string)[]) => {
    const done: Sending["done"][number][] = [];
    for (const [index, file] of files.entries()) {
      const name = typeof file === "string" ? file : file.name;
      setSending({ total: files.length, now: name, done: [...done] });
      done.push({ ...(await outcomeOf(caseName, file)), key: `${index} ${name}` });
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "document" });
    }
    if (files.length > 0) setSending({ total: files.length, now: "", done });
  };
  return {
    sending,
    send: (files) => {
      const busy = sending !== undefined && sending.done.length < sending.total;
      if (!busy) void send(files);
    },
    clear: () => setSending(undefined),
  };
}

async function outcomeOf(caseName: string, file: File | string): Promise<FileOutcome> {
  try {
    return typeof file === "string" ? await client.readAddress(caseName, file) : await client.send(caseName, file);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    const { code, message, remedy } = error;
    return {
      name: typeof file === "string" ? file : file.name,
      outcome: "failed",
      error: { code: code ?? "", message, remedy },
    };
  }
}
