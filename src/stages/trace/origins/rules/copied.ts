import type { Copy } from "../../../../model/copy.ts";
import type { Span } from "../../../../model/span.ts";
import { hull } from "../../../../text/spans.ts";
import type { Member } from "../member.ts";
import { overlapOf, quotationsIn } from "../wording.ts";
import { best, isOpen, type LineageRule, type Scene, sameSide } from "./rule.ts";

/** Kinds of copies in which the text itself was taken. */
export const TEXT_COPIES: ReadonlySet<Copy["kind"]> = new Set(["copy", "reworked", "excerpt"]);
/** Half of a statement in a copied passage is the statement copied. */
const COVERED = 0.5;
/** So much of their words two statements of a copied text must share. */
const LIKE = 0.6;

export const copiedPassage: LineageRule = {
  id: "copied",
  summary: "It stands in words that its document took from another one.",
  example: "The bridge was closed, a spokesman told the agency. — word for word as in the agency's own report",
  weight: 0.97,
  apply(at, scene) {
    const member = scene.members[at];
    if (member === undefined) return undefined;
    for (const copy of copiesOf(member, scene)) {
      const to = counterpart(at, copy, scene);
      const of = to === undefined ? undefined : scene.members[to];
      if (to !== undefined && of !== undefined) {
        return { to, words: copy.credit === undefined ? `words of ${nameOf(of)}` : `words of ${copy.credit}` };
      }
    }
    return undefined;
  },
};

/** Copies that its document is the later one of, those of most text first; whatever order they came in. */
function copiesOf({ document }: Member, { copies }: Scene): readonly Copy[] {
  return copies
    .filter(({ documentId }) => documentId === document.documentId)
    .sort((a, b) => b.share - a.share || (a.of < b.of ? -1 : 1));
}

function counterpart(at: number, copy: Copy, { members, inDocument }: Scene): number | undefined {
  const member = members[at];
  if (member === undefined) return undefined;
  const place = hull(member.card.spans);
  const passage = copy.passages.find((one) => place !== undefined && shareIn(place, one.in) >= COVERED);
  const there = (inDocument.get(copy.of) ?? []).filter((to) => {
    const other = members[to];
    return other !== undefined && sameSide(member, other);
  });
  return best(there, (to) => {
    const other = members[to];
    if (other === undefined) return 0;
    const words = overlapOf(member.card.words, other.card.words);
    const span = hull(other.card.spans);
    const inPassage = passage !== undefined && span !== undefined && shareIn(span, passage.of) >= COVERED;
    if (inPassage && words >= LIKE) return 1 + words;
    if (TEXT_COPIES.has(copy.kind)) return words >= LIKE && agree(member, other) ? words : 0;
    // That a page names or links its source says nothing of a statement that names its own.
    return copy.kind !== "same quotation" && isOpen(member) ? 0.1 + words / 2 : 0;
  });
}

/** Without a passage that shows it, two that name different people are not taken for one. */
function agree(a: Member, b: Member): boolean {
  return a.end.kind !== "actor" || b.end.kind !== "actor" || a.end.who === b.end.who;
}

function shareIn(span: Span, whole: Span): number {
  const common = Math.min(span.end, whole.end) - Math.max(span.start, whole.start);
  return Math.max(0, common) / Math.max(1, span.end - span.start);
}

function nameOf({ document }: Member): string {
  return document.outlet.name ?? document.outlet.domain ?? "an earlier document";
}

/** Quotations of so many words are nobody's coincidence. */
const LONG_QUOTATION = 6;

export const longQuotation: LineageRule = {
  id: "same-long-quotation",
  summary: "The same long quotation stands in both.",
  example: "“We have treated fifteen patients since the morning” — in two articles",
  weight: 0.95,
  apply(at, { members, longQuotations }) {
    const member = members[at];
    if (member === undefined) return undefined;
    for (const words of longQuotationsIn(member)) {
      const to = longQuotations.get(words);
      const other = to === undefined ? undefined : members[to];
      if (to !== undefined && to !== at && other !== undefined && sameSide(member, other))
        return { to, words: `“${words}”` };
    }
    return undefined;
  },
};

/** Quotations that are long enough to be nobody's coincidence. */
export function longQuotationsIn({ card }: Member): readonly string[] {
  return quotationsIn(card.words).filter((words) => words.split(" ").length >= LONG_QUOTATION);
}
