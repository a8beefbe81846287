import { join } from "node:path";
import { putTogether } from "../eval/events/put-together.ts";
import { quickCard } from "../eval/events/quick-card.ts";
import { findSharedData, readJsonLines } from "../eval/shared-data.ts";
import { createLanguages } from "../src/languages/languages.ts";

/**
 * What it costs to put the next document to an event when the case is eight times as large: keys, candidates, and milliseconds of processor time,
 * without reading and without a ledger. Run: `node bench/events.ts`.
 */
interface Line {
  readonly ID: string;
  readonly title: string;
  readonly content: string;
  readonly date: string;
}

const SIZES = [1_000, 8_000] as const;
/** The documents at the end that are timed. */
const LAST = 200;

const data = findSharedData();
if (data === undefined) throw new Error("bulk-allsides is not there");
const cards = readJsonLines<Line>(join(data, "bulk-allsides", "allsides-8k.jsonl.gz")).map(
  ({ ID, title, content, date }) =>
    quickCard({ key: ID, title, text: content, language: "en", ...(date === "" ? {} : { publishedAt: date }) }),
);
const context = { languages: createLanguages() };
await putTogether(cards.slice(0, LAST), context);
for (const size of SIZES) {
  const { keys, candidates, took } = await putTogether(cards.slice(0, size), context);
  const last = took.slice(-LAST);
  const mean = last.reduce((sum, one) => sum + one, 0) / last.length;
  console.log(
    `${size} documents: ${keys.toFixed(1)} keys and ${candidates.toFixed(1)} candidates each; the last ${LAST} took ${mean.toFixed(2)} ms each`,
  );
}
