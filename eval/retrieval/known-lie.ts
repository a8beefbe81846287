import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClaimToRank } from "../../src/stages/link/rank/claim-to-rank.ts";
import { type Asked, readPosts, readTable } from "./checkthat.ts";

/** Texts to ask for, and the claims among which they are looked up. */
export interface Task {
  readonly claims: readonly ClaimToRank[];
  readonly asked: readonly Asked[];
}

/** Every third sentence of debates and speeches that PolitiFact verified, among all claims of the set that can be had: 349 and those verified. */
export function readPolitifact(dataDir: string): Task {
  const folder = join(dataDir, "known-lie", "politifact");
  const claims = new Map<string, ClaimToRank>();
  const add = (words: string, about: string): string => {
    const known = claims.get(words) ?? { id: String(claims.size), words, about, language: "en" };
    claims.set(words, known);
    return known.id;
  };
  const others = readFileSync(join(folder, "verified-claims", "20191030_remaining_politifacts.csv"), "utf8");
  for (const row of readTable(others, ",")) add((row[1] ?? "").trim(), row[6] ?? "");
  const sentences = new Map<string, { readonly text: string; readonly right: Set<string> }>();
  for (const name of readdirSync(join(folder, "fact-checking")).sort()) {
    const [head = [], ...rows] = readTable(readFileSync(join(folder, "fact-checking", name), "utf8"), ",");
    for (const row of rows) {
      const field = (column: string): string => row[head.indexOf(column)]?.trim() ?? "";
      if (field("verified_claim") === "" || field("sentence") === "") continue;
      const id = `${name} ${field("line_number")}`;
      const sentence = sentences.get(id) ?? { text: field("sentence"), right: new Set() };
      sentence.right.add(add(field("verified_claim"), field("verified_claim_article_title")));
      sentences.set(id, sentence);
    }
  }
  const asked = [...sentences].map(([id, { text, right }]) => ({ id, text, right }));
  return { claims: [...claims.values()], asked: asked.filter((_, at) => at % 3 === 0) };
}

/** Posts with their claims at Snopes, every second of those that are not in the part of CheckThat! that weights were learned on. */
export function readSnopes(dataDir: string): Task {
  const folder = join(dataDir, "known-lie", "snopes");
  const claims = readTable(readFileSync(join(folder, "verified-claims.tsv"), "utf8"), "\t")
    .slice(1)
    .map(([about = "", words = ""], at) => ({ id: String(at), words, about, language: "en" }));
  const learned = new Set(readPosts(dataDir, "train").map(({ text }) => text.trim()));
  const pairs = readTable(readFileSync(join(folder, "fact-checking", "tweet-veclaim-pairs.tsv"), "utf8"), "\t").slice(
    1,
  );
  const asked = pairs
    .filter(([text = ""]) => !learned.has(text.trim()))
    .map(([text = "", words = ""], at) => ({
      id: String(at),
      text,
      right: new Set(claims.filter((one) => one.words.trim() === words.trim()).map(({ id }) => id)),
    }));
  return { claims, asked: asked.filter((one, at) => at % 2 === 0 && one.right.size > 0) };
}
