import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

/** The folder of gold data beside the repository, when it is there. */
export function findSharedData(): string | undefined {
  const path = fileURLToPath(new URL("../../shared/data", import.meta.url));
  return existsSync(path) ? path : undefined;
}

/** The lines of a JSONL file, gzipped or not. */
export function readJsonLines<T>(path: string): readonly T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}
