import { median, type Segment } from "./piece.ts";

/** A stretch of lines that are read from top to bottom: a column, or text over the whole width; or the rows of a table. */
export type Flow =
  | { readonly kind: "lines"; readonly lines: readonly Segment[] }
  | { readonly kind: "rows"; readonly rows: readonly (readonly Segment[])[] };

/** Rows that must stand side by side before a gap is a gutter. */
const SUPPORT = 3;
/** Gaps that are looked at for gutters: a full page of a newspaper has some hundreds. */
const MOST_GAPS = 1_500;
/** Columns within columns: no newspaper has more. */
const DEEPEST = 12;

const sameRow = (a: Segment, b: Segment): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.bottom - a.top, b.bottom - b.top) * 0.5;

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** The gaps between each segment and its next neighbour to the right. `segments` are in order of their tops. */
function gapsOf(segments: readonly Segment[]): readonly Gap[] {
  const gaps: Gap[] = [];
  segments.forEach((one, at) => {
    let nearest = Number.POSITIVE_INFINITY;
    // Neighbours stand near in the order of tops: looking further would only cost time.
    for (let other = Math.max(0, at - 40); other < Math.min(segments.length, at + 41); other += 1) {
      const next = segments[other];
      if (next !== undefined && next.left >= one.right && sameRow(one, next)) nearest = Math.min(nearest, next.left);
    }
    if (Number.isFinite(nearest) && nearest - one.right > one.size * 0.5) gaps.push({ from: one.right, to: nearest });
  });
  return gaps;
}

/** Where most rows have a gap at the same place: the x of a gutter. */
function gutterOf(segments: readonly Segment[]): number | undefined {
  const gaps = gapsOf(segments).slice(0, MOST_GAPS);
  let best: { readonly x: number; readonly support: number; readonly wide: number } | undefined;
  for (const x of new Set(gaps.flatMap(({ from, to }) => [Math.round(to) - 1, Math.round((from + to) / 2)]))) {
    const over = gaps.filter(({ from, to }) => from <= x && x <= to);
    if (over.length < SUPPORT) continue;
    const wide = Math.min(...over.map(({ to }) => to)) - Math.max(...over.map(({ from }) => from));
    if (best === undefined || over.length > best.support || (over.length === best.support && wide > best.wide))
      best = { x, support: over.length, wide };
  }
  return best?.x;
}

/** Segments of one row as one line; `rtl` puts them from right to left. */
function lineOf(row: readonly Segment[]): Segment {
  const rtl = row.filter((one) => one.rtl).length * 2 > row.length;
  const ordered = row.toSorted((a, b) => (rtl ? b.left - a.left : a.left - b.left));
  const main = row.toSorted((a, b) => b.text.length - a.text.length)[0] as Segment;
  return {
    ...main,
    text: ordered.map(({ text }) => text).join(" "),
    left: Math.min(...row.map(({ left }) => left)),
    right: Math.max(...row.map(({ right }) => right)),
    top: Math.min(...row.map(({ top }) => top)),
    bottom: Math.max(...row.map(({ bottom }) => bottom)),
    rtl,
  };
}

/** Segments that stand on the same line, from the top. */
export function rowsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const rows: Segment[][] = [];
  for (const one of segments.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (
      row !== undefined &&
      last !== undefined &&
      Math.abs(one.base - last.base) <= Math.max(one.size, last.size) * 0.3
    )
      row.push(one);
    else rows.push([one]);
  }
  return rows;
}

export function linesOf(segments: readonly Segment[]): readonly Segment[] {
  return rowsOf(segments).map(lineOf);
}

/** Whether what stands side by side is a table: rows in line with one another, and cells too short for a column of prose. */
function isTable(left: readonly Segment[], right: readonly Segment[]): boolean {
  const rows = rowsOf([...left, ...right]);
  const aligned = rows.filter((row) => row.length > 1).length;
  const letters = (some: readonly Segment[]) => some.reduce((sum, { text }) => sum + text.length, 0) / some.length;
  return aligned >= rows.length * 0.6 && Math.min(letters(left), letters(right)) < 14;
}

interface Strip {
  readonly columns: boolean;
  readonly segments: Segment[];
}

/** What stands over the gutter parts what stands beside it: strips from the top, each of columns or not. */
function stripsOf(segments: readonly Segment[], x: number): readonly Strip[] {
  const strips: Strip[] = [];
  let beside: Segment[] = [];
  const close = () => {
    const left = beside.filter((one) => one.right <= x);
    const right = beside.filter((one) => one.right > x);
    // A wide gap in one line of justified prose makes no columns.
    const columns = left.filter((one) => right.some((other) => sameRow(one, other))).length >= SUPPORT;
    put(columns, beside);
    beside = [];
  };
  const put = (columns: boolean, some: readonly Segment[]) => {
    if (some.length === 0) return;
    const last = strips.at(-1);
    if (last !== undefined && !last.columns && !columns) last.segments.push(...some);
    else strips.push({ columns, segments: [...some] });
  };
  for (const one of segments) {
    if (one.left < x && one.right > x) {
      close();
      put(false, [one]);
    } else beside.push(one);
  }
  close();
  return strips;
}

/** A list's mark stands apart from its words; that gap is no gutter. */
function joinMarks(segments: readonly Segment[]): readonly Segment[] {
  const marks = segments.filter(({ text }) => /^(?:[•▪‣◦●■–—*·-]|\(?[\p{L}\d]{1,3}[.)])$/u.test(text));
  const gone = new Set<Segment>();
  const marked = new Map<Segment, Segment>();
  for (const mark of marks) {
    const beside = segments
      .filter(
        (one) => one !== mark && sameRow(one, mark) && one.left >= mark.right && one.left - mark.right < mark.size * 4,
      )
      .toSorted((a, b) => a.left - b.left)[0];
    if (beside === undefined || gone.has(beside) || marked.has(beside)) continue;
    gone.add(mark);
    marked.set(beside, { ...beside, text: `${mark.text} ${beside.text}`, left: mark.left });
  }
  return segments.filter((one) => !gone.has(one)).map((one) => marked.get(one) ?? one);
}

/**
 * A page's segments as flows in reading order. A gutter is where at least three rows have a gap at the same place;
 * what stands over it (a headline, a table's width) parts the page into strips, and each strip's columns are
 * read one after the other, from the right where the writing runs from the right.
 */
export function flowsOf(segments: readonly Segment[]): readonly Flow[] {
  const rtl = segments.filter((one) => one.rtl).length * 2 > segments.length;
  return flowsIn(joinMarks(segments), rtl, 0);
}

function flowsIn(unordered: readonly Segment[], rtl: boolean, depth: number): readonly Flow[] {
  if (unordered.length === 0) return [];
  const segments = unordered.toSorted((a, b) => a.top - b.top);
  const x = depth < DEEPEST && segments.length >= SUPPORT * 2 ? gutterOf(segments) : undefined;
  if (x === undefined) return [{ kind: "lines", lines: linesOf(segments) }];
  const strips = stripsOf(segments, x);
  if (!strips.some(({ columns }) => columns)) return [{ kind: "lines", lines: linesOf(segments) }];
  return strips.flatMap((strip): readonly Flow[] => {
    if (!strip.columns) return flowsIn(strip.segments, rtl, strips.length > 1 ? depth + 1 : DEEPEST);
    const left = strip.segments.filter((one) => one.right <= x);
    const right = strip.segments.filter((one) => one.right > x);
    if (isTable(left, right)) return [{ kind: "rows", rows: rowsOf(strip.segments) }];
    const [first, second] = rtl ? [right, left] : [left, right];
    return [...flowsIn(first, rtl, depth + 1), ...flowsIn(second, rtl, depth + 1)];
  });
}

/** How far lines of this size stand from one another, in points. */
export function pitchOf(lines: readonly Segment[]): number {
  const steps = lines.slice(1).flatMap((line, at) => {
    const before = lines[at];
    const step = before === undefined ? 0 : line.base - before.base;
    return before !== undefined && step > 0 && step < line.size * 2.6 && Math.abs(before.size - line.size) < 0.6
      ? [step]
      : [];
  });
  return median(steps);
}
