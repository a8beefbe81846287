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

/** Sends files one after another, so that what is shown as done is done. */
export function useSending(caseName: string): {
  readonly sending: Sending | undefined;
  readonly send: (files: readonly File[]) => void;
  readonly clear: () => void;
} {
  const [sending, setSending] = useState<Sending>();
  const queries = useQueryClient();
  const send = async (files: readonly File[]) => {
    const done: Sending["done"][number][] = [];
    for (const [index, file] of files.entries()) {
      setSending({ total: files.length, now: file.name, done: [...done] });
      done.push({ ...(await outcomeOf(caseName, file)), key: `${index} ${file.name}` });
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

async function outcomeOf(caseName: string, file: File): Promise<FileOutcome> {
  try {
    return await client.send(caseName, file);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    const { code, message, remedy } = error;
    return { name: file.name, outcome: "failed", error: { code: code ?? "", message, remedy } };
  }
}
