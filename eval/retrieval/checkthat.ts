import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClaimToRank } from "../../src/stages/link/rank/claim-to-rank.ts";

/** A post, with the ids of the claims that it makes. */
export interface Asked {
  readonly id: string;
  readonly text: string;
  readonly right: ReadonlySet<string>;
}

/** Verified claims with the titles of the articles that verify them: CheckThat! 2020, task 2. */
export function readClaims(dataDir: string): readonly ClaimToRank[] {
  const path = join(dataDir, "checkthat2020-t2", "v3.0", "verified_claims.docs.tsv");
  return readTable(readFileSync(path, "utf8"), "\t")
    .slice(1)
    .map(([id = "", words = "", about = ""]) => ({ id, words, about, language: "en" }));
}

export function readPosts(dataDir: string, part: "train" | "dev"): readonly Asked[] {
  const folder = join(dataDir, "checkthat2020-t2", "v3.0", part);
  const right = new Map<string, Set<string>>();
  for (const line of readFileSync(join(folder, "tweet-vclaim-pairs.qrels"), "utf8").split("\n")) {
    const [post = "", , claim] = line.split("\t");
    if (claim !== undefined) right.set(post, (right.get(post) ?? new Set()).add(claim));
  }
  return readTable(readFileSync(join(folder, "tweets.queries.tsv"), "utf8"), "\t")
    .slice(1)
    .map(([id = "", text = ""]) => ({ id, text, right: right.get(id) ?? new Set() }));
}

/** Rows of a table whose fields may stand in quotes. */
export function readTable(text: string, separator: "\t" | ","): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field =
    separator === "\t"
      ? /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/y
      : /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/y;
  for (let at = 0; at < text.length; ) {
    field.lastIndex = at;
    const found = field.exec(text);
    if (found === null) throw new Error(`no field of a table: ${text.slice(at, at + 60)}`);
    const [whole, quoted, bare = "", end] = found;
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    at += whole.length;
    if (end === separator) continue;
    rows.push(row);
    row = [];
    if (whole === "") break;
  }
  return rows;
}

/** Mean average precision at 5, as CheckThat! has it, over lists of ids that were found. */
export function map5(asked: readonly Asked[], found: readonly (readonly string[])[]): number {
  const all = asked.map(({ right }, at) => {
    let [hits, sum] = [0, 0];
    for (const [rank, id] of (found[at] ?? []).slice(0, 5).entries()) if (right.has(id)) sum += ++hits / (rank + 1);
    return sum / Math.max(1, Math.min(5, right.size));
  });
  return all.reduce((sum, one) => sum + one, 0) / (all.length || 1);
}
