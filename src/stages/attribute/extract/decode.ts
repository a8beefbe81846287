import type { Span } from "../../../model/span.ts";
import { coverage, hull } from "../../../text/spans.ts";
import type { Extracted } from "../extracted.ts";
import type { Scored } from "./scored.ts";

/**
 * The likeliest readings that can stand together, best first: one thing per cue, no two contents that mostly cover each
 * other, no contents that cross. In text order.
 */
export function decode(scored: readonly Scored[]): readonly Extracted[] {
  const anchors = new Set<string>();
  const kept: Scored[] = [];
  const near = new Map<number, Scored[]>();
  const cellsOf = (one: Scored): readonly number[] => {
    const outer = hull(one.content);
    if (outer === undefined) return [];
    const cells: number[] = [];
    for (let cell = outer.start >> 9; cell <= outer.end >> 9; cell++) cells.push(cell);
    return cells;
  };
  for (const one of [...scored].sort((a, b) => b.confidence - a.confidence || a.anchor.localeCompare(b.anchor))) {
    if (anchors.has(one.anchor)) continue;
    const cells = cellsOf(one);
    const neighbours = new Set(cells.flatMap((cell) => near.get(cell) ?? []));
    if ([...neighbours].some((other) => conflict(one, other))) continue;
    anchors.add(one.anchor);
    kept.push(one);
    for (const cell of cells) near.set(cell, [...(near.get(cell) ?? []), one]);
  }
  return kept
    .sort((a, b) => start(a) - start(b))
    .map(({ source, cue, content, rule, confidence }) => ({ source, cue, content, rule, confidence }));
}

function start(one: Extracted): number {
  return Math.min(...[...one.source, ...one.cue, ...one.content].map((span) => span.start));
}

function conflict(a: Scored, b: Scored): boolean {
  const shared = common(a.content, b.content);
  if (shared === 0) return false;
  const [small, large] = [coverage(a.content), coverage(b.content)].sort((x, y) => x - y);
  if (small === undefined || large === undefined) return false;
  return shared < small || shared / large > 0.5;
}

function common(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const one of a)
    for (const other of b) sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return sum;
}
