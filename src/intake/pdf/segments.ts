import type { Piece, Segment } from "./piece.ts";

/** A segment that grows. */
interface Growing {
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
  font: string;
  /** Letters of the longest run so far: its font and size are the segment's. */
  longest: number;
  rtl: number;
  spaced: boolean;
  /** Kept for writing that runs from the right, whose pieces are put in order when all are there. */
  readonly parts: Piece[];
}

/** A gap wider than this many times the letters' size parts columns, cells, and a list's mark from its words. */
const APART = 0.95;
/** A gap wider than this is a space that nobody wrote. */
const SPACE = 0.16;

function begin(piece: Piece): Growing {
  const { text, left, right, base, size, font, rtl } = piece;
  return {
    text,
    left,
    right,
    base,
    size,
    font,
    longest: text.length,
    rtl: rtl ? text.length : 0,
    spaced: false,
    parts: [piece],
  };
}

function raised(small: Pick<Piece, "size" | "base">, large: Pick<Piece, "size" | "base">): boolean {
  return small.size < large.size * 0.85 && small.base < large.base - large.size * 0.12;
}

/** "1", "12", "*": what refers to a note. */
const noteMark = /^(?:\d{1,3}(?:, ?\d{1,3}){0,3}|[*†‡§]{1,3})$/u;
/** What such a mark follows: a word or a stop. After a unit ("km") or a figure it is a power. */
const beforeMark = /(?:\p{L}{3}|[.,;:!?…”"’'»)])$/u;

/** Adds a piece to the segment, when it goes on there. */
function append(to: Growing, piece: Piece): boolean {
  const size = Math.max(to.size, piece.size);
  const off = Math.abs(piece.base - to.base);
  if (off > size * (raised(piece, to) || raised(to, piece) ? 0.7 : 0.25)) return false;
  const rightward = to.rtl > 0 || piece.rtl;
  const gap = rightward && piece.left < to.left ? to.left - piece.right : piece.left - to.right;
  if (gap > size * APART || gap < -size * 0.6) return false;
  const words = piece.text.trim();
  to.parts.push(piece);
  if (words === "") {
    // A wide one is what the library puts for the gap between two columns.
    if (piece.right - piece.left < size * APART) {
      to.right = Math.max(to.right, piece.right);
      to.left = Math.min(to.left, piece.left);
    }
    to.spaced = true;
    return true;
  }
  if (raised(piece, to) && noteMark.test(words) && beforeMark.test(to.text)) to.text += `[${words}]`;
  else if (raised(to, piece) && noteMark.test(to.text.trim())) to.text = `[${to.text.trim()}] ${words}`;
  else {
    const space = to.spaced || /\s$/.test(to.text) || /^\s/.test(piece.text) || gap > size * SPACE;
    to.text = to.text.trimEnd() + (space ? " " : "") + piece.text.trimStart();
  }
  to.spaced = false;
  if (words.length > to.longest) {
    to.longest = words.length;
    to.size = piece.size;
    to.font = piece.font;
    to.base = piece.base;
  }
  if (piece.rtl) to.rtl += words.length;
  to.left = Math.min(to.left, piece.left);
  to.right = Math.max(to.right, piece.right);
  return true;
}

/**
 * The words of pieces whose writing runs from the right: from the rightmost on, but what runs from the left within them (figures, names
 * in Latin letters) in its own order.
 */
function fromTheRight(parts: readonly Piece[], size: number): string {
  const ordered: Piece[] = [];
  let latin: Piece[] = [];
  for (const part of parts.toSorted((a, b) => b.left - a.left)) {
    if (!part.rtl && (/[\p{L}\p{N}]/u.test(part.text) || latin.length > 0)) latin.unshift(part);
    else {
      ordered.push(...latin, part);
      latin = [];
    }
  }
  ordered.push(...latin);
  return ordered.reduce((text, part, at) => {
    const before = ordered[at - 1];
    const gap = before === undefined ? 0 : Math.max(before.left - part.right, part.left - before.right);
    return text + (gap > size * SPACE ? " " : "") + part.text;
  }, "");
}

function finish({ text: drawn, left, right, base, size, font, rtl, parts }: Growing): Segment {
  const text = rtl > 0 && rtl * 2 > drawn.trim().length ? fromTheRight(parts, size) : drawn;
  // Points that lead the eye to a page's number.
  const words = text
    .replace(/\s+/g, " ")
    .replace(/(?: ?[.·_]){6,}/g, " …")
    .trim();
  return {
    text: words,
    left,
    right,
    top: base - size * 0.8,
    bottom: base + size * 0.25,
    base,
    size,
    font,
    rtl: rtl * 2 > words.length,
  };
}

/** Bold letters are drawn twice by some programs, a hair apart. */
function drawnBefore(piece: Piece, last: readonly Piece[]): boolean {
  return last.some(
    (other) =>
      other.text === piece.text &&
      piece.text.trim() !== "" &&
      Math.abs(other.left - piece.left) < 1.2 &&
      Math.abs(other.base - piece.base) < 1.2,
  );
}

/** More are the labels of a drawing. */
const MOST_INITIALS = 40;

/** A first letter that is as high as several lines goes before the first of them. */
function sinkInitials(segments: readonly Segment[]): readonly Segment[] {
  const initials = segments.filter(({ text }) => /^[“„«"]?\p{Lu}$/u.test(text));
  if (initials.length === 0 || initials.length > MOST_INITIALS) return segments;
  const gone = new Set<Segment>();
  const opened = new Map<Segment, Segment>();
  for (const initial of initials) {
    const beside = segments
      .filter(
        (one) =>
          one.size * 1.8 < initial.size &&
          one.left >= initial.right - 2 &&
          one.left < initial.right + initial.size &&
          one.bottom > initial.top &&
          one.base <= initial.base + 2,
      )
      .toSorted((a, b) => a.base - b.base)[0];
    if (beside === undefined || opened.has(beside)) continue;
    gone.add(initial);
    opened.set(beside, { ...beside, text: initial.text + beside.text, left: initial.left });
  }
  return segments.filter((one) => !gone.has(one)).map((one) => opened.get(one) ?? one);
}

/** Pieces of one line that were not drawn one after the other: those that touch are put together. */
function mend(segments: readonly Growing[]): readonly Growing[] {
  const rows = segments.toSorted((a, b) => a.base - b.base || a.left - b.left);
  const gone = new Set<Growing>();
  rows.forEach((one, at) => {
    for (let next = at + 1; next < rows.length && next < at + 60; next += 1) {
      const other = rows[next];
      if (other === undefined || other.base - one.base > one.size * 0.25) break;
      if (gone.has(one) || gone.has(other) || one.rtl > 0 || other.rtl > 0) continue;
      const [left, right] = one.left <= other.left ? [one, other] : [other, one];
      const gap = right.left - left.right;
      const size = Math.max(one.size, other.size);
      if (gap > size * 0.4 || gap < -size * 0.2 || Math.abs(one.size - other.size) > size * 0.3) continue;
      const space = left.spaced || gap > size * SPACE || /\s$/.test(left.text) || /^\s/.test(right.text);
      other.text = left.text.trimEnd() + (space ? " " : "") + right.text.trimStart();
      if (one.longest > other.longest) Object.assign(other, { size: one.size, font: one.font, longest: one.longest });
      other.left = left.left;
      other.right = Math.max(left.right, right.right);
      gone.add(one);
    }
  });
  return segments.filter((one) => !gone.has(one));
}

/** A page's pieces as segments, in the order drawn. */
export function segmentsOf(pieces: readonly Piece[]): readonly Segment[] {
  const segments: Growing[] = [];
  const last: Piece[] = [];
  let current: Growing | undefined;
  for (const piece of pieces) {
    if (drawnBefore(piece, last)) continue;
    last.push(piece);
    if (last.length > 4) last.shift();
    if (current !== undefined && append(current, piece)) continue;
    if (piece.text.trim() === "") continue;
    current = begin(piece);
    segments.push(current);
  }
  return sinkInitials(
    mend(segments)
      .map(finish)
      .filter(({ text }) => text !== ""),
  );
}
