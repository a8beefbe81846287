import { count } from "../words.ts";
import type { Progress } from "./queue.ts";
import { timeLeft } from "./time-left.ts";

/** "Reading 7 of 20. 3 minutes left. One could not be read: the page wants a login." */
export function readingSentence({ total, done, failed, stopped, busy, left }: Progress): string {
  const read = done - failed.length;
  const sentences = busy
    ? [
        `Reading ${Math.min(done + 1, total)} of ${total}.`,
        ...(left === undefined ? [] : [`${capital(timeLeft(left))}.`]),
      ]
    : [`Read ${read === total ? count(read, "document") : `${read} of ${count(total, "document")}`}.`];
  if (stopped > 0) sentences.push(`${stopped} ${stopped === 1 ? "was" : "were"} not begun.`);
  const [first] = failed;
  if (failed.length === 1)
    sentences.push(`One could not be read: ${first?.outcome?.error?.message ?? "it is not told why."}`);
  else if (failed.length > 1) sentences.push(`${failed.length} could not be read; the rest is safe in the ledger.`);
  return sentences.join(" ");
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
