import { linesOf, rowsOf } from "./columns.ts";
import type { Segment } from "./piece.ts";

/** A page's segments, and what of them is no part of the article. */
export interface Furnished {
  readonly segments: readonly Segment[];
  readonly cut: readonly { readonly segment: Segment; readonly rule: string; readonly why: string }[];
}

/** A page with more segments is no page that anybody reads. */
export const MOST_SEGMENTS = 6_000;
/** What is looked at above and below: so many lines from each edge. */
const EDGE_LINES = 3;
/** And no farther from the edge than this part of the page's height. */
const EDGE = 0.16;

const pageNumber = /^[-–—[(]?\s?(?:\d{1,4}|[ivxlc]{1,7})\s?[-–—\])]?$/i;
const pageOfPages = /^(?:\p{L}{1,10}\.?\s)?\d{1,4}\s?(?:\/|\p{L}{1,3})\s?\d{1,3}$/u;

/** Words with their figures as one sign, so that "page 3" and "page 4" are the same line. */
function withoutFigures(words: string): string {
  return words.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ");
}

interface Edge {
  readonly segment: Segment;
  readonly key: string;
}

/** The segments of a page's outermost lines, above and below. */
function edgesOf(segments: readonly Segment[], height: number): readonly Edge[] {
  if (segments.length > MOST_SEGMENTS) return [];
  const rows = linesOf(segments);
  if (rows.length < 2) return [];
  const limits = {
    above: Math.min(rows[EDGE_LINES]?.base ?? Number.POSITIVE_INFINITY, height * EDGE),
    below: Math.max(rows.at(-1 - EDGE_LINES)?.base ?? 0, height * (1 - EDGE)),
  };
  return segments
    .filter(({ base }) => base < limits.above || base > limits.below)
    .map((segment) => ({ segment, key: withoutFigures(segment.text) }));
}

/** How near two lines stand to the same height, in points. */
const HEIGHT = 6;

/** On how many pages words stand at about the same height. */
function seenAt(edges: readonly (readonly Edge[])[]): (edge: Edge) => number {
  const heightOf = ({ segment }: Edge) => Math.round(segment.base / HEIGHT);
  const pages = new Map<string, Set<number>>();
  edges.forEach((some, page) => {
    for (const edge of some) {
      const place = `${heightOf(edge)} ${edge.key}`;
      const on = pages.get(place) ?? new Set();
      pages.set(place, on.add(page));
    }
  });
  return (edge) => {
    const at = heightOf(edge);
    return new Set([at - 1, at, at + 1].flatMap((height) => [...(pages.get(`${height} ${edge.key}`) ?? [])])).size;
  };
}

/** Of what may be cut, what stands outside everything that may not: a line that many pages have within their text stays. */
function fromTheEdge(segments: readonly Segment[], cut: ReadonlySet<Segment>): ReadonlySet<Segment> {
  const rows = rowsOf(segments);
  const outer = new Set<Segment>();
  for (const ordered of [rows, rows.toReversed()]) {
    for (const row of ordered) {
      for (const one of row) if (cut.has(one)) outer.add(one);
      if (!row.some((one) => cut.has(one))) break;
    }
  }
  return outer;
}

/**
 * Cuts running headers, footers and page numbers: lines at an edge whose words, save figures, stand at the same height on several
 * pages, and numbers alone at an edge. Pages count in reading order.
 */
export function cutFurniture(
  pages: readonly { readonly segments: readonly Segment[]; readonly height: number }[],
): readonly Furnished[] {
  const edges = pages.map(({ segments, height }) => edgesOf(segments, height));
  const seen = seenAt(edges);
  const needed = pages.length < 5 ? 2 : 3;
  return pages.map(({ segments, height }, at) => {
    const bases = segments.map(({ base }) => base);
    const [top, bottom] = bases.reduce(
      ([low, high], base) => [Math.min(low, base), Math.max(high, base)],
      [Number.POSITIVE_INFINITY, 0],
    );
    const cut = (edges[at] ?? []).flatMap((edge) => {
      const { segment } = edge;
      const number = pageNumber.test(segment.text) || pageOfPages.test(segment.text);
      const near = segment.base < height * EDGE || segment.base > height * (1 - EDGE);
      if (number && near && (segment.base <= top + 1 || segment.base >= bottom - 1))
        return [{ segment, rule: "page-number", why: "The page's number, alone at its edge." }];
      const again = seen(edge);
      if (again < needed) return [];
      const why = `It stands at the same place on ${again} of ${pages.length} pages.`;
      return [{ segment, rule: number ? "page-number" : "running-line", why }];
    });
    const gone = fromTheEdge(segments, new Set(cut.map(({ segment }) => segment)));
    return { segments: segments.filter((one) => !gone.has(one)), cut: cut.filter(({ segment }) => gone.has(segment)) };
  });
}
