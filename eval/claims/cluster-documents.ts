import type { Languages } from "../../src/model/language/language.ts";
import { type StatementView, termsOf } from "../../src/stages/link/claims/statement-view.ts";
import { type Surroundings, surroundingsOf } from "../../src/stages/link/claims/surroundings.ts";
import { type EcbDocument, writeOut } from "./ecbplus.ts";

/** Documents by what they say: the event of each, as nobody told it, and how alike two are. */
export interface DocumentGroups {
  readonly groupOf: ReadonlyMap<string, string>;
  like(a: string, b: string): number;
}

/** From how alike on, on average, documents report one event; chosen on the train part. */
export const ONE_EVENT = 0.12;

/** Groups documents one after another by their words alone, by average linkage. */
export function groupDocuments(
  documents: readonly EcbDocument[],
  languages: Languages,
  least = ONE_EVENT,
): DocumentGroups {
  const views = new Map(
    documents.map((document) => [
      document.id,
      termsOf(document.sentences.map(({ tokens }) => writeOut(tokens).text).join(" "), "en", languages),
    ]),
  );
  const around = surroundingsOf([...views.values()]);
  const norms = new Map([...views].map(([id, view]) => [id, Math.sqrt(sum(view, around, view))]));
  const known = new Map<string, number>();
  const like = (a: string, b: string): number => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [one, other] = [views.get(a), views.get(b)];
    const value =
      one === undefined || other === undefined
        ? 0
        : sum(one, around, other) / Math.max(1, (norms.get(a) ?? 1) * (norms.get(b) ?? 1));
    known.set(key, value);
    return value;
  };
  return { groupOf: agglomerate([...views.keys()], like, least), like };
}

/** Average linkage from the bottom up (UPGMA): the two groups that are most alike are merged as long as they are alike enough. Cubic at worst. */
function agglomerate(
  ids: readonly string[],
  like: (a: string, b: string) => number,
  least: number,
): ReadonlyMap<string, string> {
  const groups = ids.map((id) => [id]);
  const rows = ids.map((a) => Float64Array.from(ids, (b) => (a === b ? -1 : like(a, b))));
  const alive = new Set(ids.keys());
  for (;;) {
    let best = least;
    let pair: readonly [number, number] | undefined;
    for (const a of alive) {
      const row = rows[a];
      if (row === undefined) continue;
      for (const b of alive) {
        if (b >= a) break;
        const value = row[b] ?? -1;
        if (value >= best) [best, pair] = [value, [b, a]];
      }
    }
    if (pair === undefined) break;
    const [kept, gone] = pair;
    const [one, other] = [groups[kept] ?? [], groups[gone] ?? []];
    for (const at of alive) {
      const value =
        ((rows[kept]?.[at] ?? 0) * one.length + (rows[gone]?.[at] ?? 0) * other.length) / (one.length + other.length);
      const [row, column] = [rows[kept], rows[at]];
      if (row !== undefined) row[at] = value;
      if (column !== undefined) column[kept] = value;
    }
    one.push(...other);
    alive.delete(gone);
  }
  return new Map([...alive].flatMap((at) => (groups[at] ?? []).map((id) => [id, groups[at]?.[0] ?? id])));
}

type Words = Pick<StatementView, "terms">;

function sum(a: Words, around: Surroundings, b: Words): number {
  let total = 0;
  for (const term of a.terms.values()) if (b.terms.has(term.stem)) total += around.weigh(term) ** 2;
  return total;
}
