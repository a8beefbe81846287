import { pitchOf } from "./columns.ts";
import { joinLines, type Vocabulary } from "./hyphens.ts";
import { median, type Segment } from "./piece.ts";

/** Lines that belong together, as words. */
export interface Paragraph {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
  readonly font: string;
  /** How many lines it stands on. */
  readonly lines: number;
  /** Whether the last line runs up to the column's edge: what ends there may go on elsewhere. */
  readonly full: boolean;
}

const sentenceEnd = /[.!?…:;][\])”"’»]{0,3}(?:\[[\d*, ]{1,9}\])?$/u;
const listMark = /^(?:[•▪‣◦●■]\s|[–—*-]\s+\p{Lu}|\(?(?:\d{1,3}|[a-z])[.)]\s|\[\d{1,3}\]\s)/u;

export function isListItem(words: string): boolean {
  return listMark.test(words);
}

/** How wide the next line's first word is, in points. */
function firstWord({ text, left, right }: Segment): number {
  const word = /^\S+/.exec(text)?.[0].length ?? 0;
  return text.length === 0 ? 0 : ((right - left) * word) / text.length;
}

interface Column {
  readonly left: number;
  readonly right: number;
  /** How far lines stand from one another, in times of their letters' size. */
  readonly pitch: number;
  readonly size: number;
}

function columnOf(lines: readonly Segment[]): Column {
  const lefts = lines.map(({ left }) => left).toSorted((a, b) => a - b);
  const rights = lines.map(({ right }) => right).toSorted((a, b) => a - b);
  const size = median(lines.map((line) => line.size));
  const pitch = pitchOf(lines) / size;
  return {
    left: lefts[Math.floor(lefts.length * 0.1)] ?? 0,
    right: rights[Math.floor((rights.length - 1) * 0.9)] ?? 0,
    pitch: pitch > 0.9 && pitch < 2.2 ? pitch : 1.25,
    size,
  };
}

const near = (a: number, b: number, within: number): boolean => Math.abs(a - b) <= within;

/** Whether `line` begins a paragraph of its own after `before`; `first` is the line that the running paragraph began with. */
function begins(line: Segment, before: Segment, first: Segment, column: Column): boolean {
  const size = Math.max(line.size, before.size);
  if (Math.abs(line.size - before.size) > size * 0.09 && Math.min(line.text.length, before.text.length) > 2)
    return true;
  const step = line.base - before.base;
  const large = line.size > column.size * 1.1 || (line.size > 13 && before === first);
  const usual = size * (large ? Math.max(column.pitch, 1.25) : column.pitch);
  if (step > Math.max(usual * 1.32, usual + 1.5) || step < 0) return true;
  if (large) return false;
  if (isListItem(line.text)) return true;
  if (
    line.font !== before.font &&
    (sentenceEnd.test(before.text) || before === first) &&
    wholeLine(before, line, column)
  )
    return true;
  if (line.rtl) return before.left > column.left + line.size * 2 && sentenceEnd.test(before.text);
  const indent = line.left - column.left;
  const fromLeft = near(before.left, column.left, line.size * 0.4);
  if (fromLeft && indent > line.size * 0.7 && indent < line.size * 5 && !isListItem(first.text)) return true;
  const room = column.right - before.right;
  return (
    sentenceEnd.test(before.text) &&
    /^[\p{Lu}\p{Lo}\d“„«"‘—–-]/u.test(line.text) &&
    room > firstWord(line) + line.size * 1.5 &&
    fromLeftOrIndented(before, column)
  );
}

function fromLeftOrIndented(line: Segment, column: Column): boolean {
  return line.left - column.left < line.size * 5;
}

/** A line in another font than the next is a heading only when it ends before the next line's first word had to. */
function wholeLine(before: Segment, line: Segment, column: Column): boolean {
  return column.right - before.right > firstWord(line) + line.size * 0.6;
}

/** The lines of one flow as paragraphs: a wider step, another size, an indent, a list's mark, or a line that ends early begins one. */
export function paragraphsOf(lines: readonly Segment[], page: number, words: Vocabulary): readonly Paragraph[] {
  const column = columnOf(lines);
  const groups: Segment[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const [first, before] = [group?.[0], group?.at(-1)];
    if (group !== undefined && first !== undefined && before !== undefined && !begins(line, before, first, column))
      group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => paragraphOf(group, page, words, column));
}

function paragraphOf(group: readonly Segment[], page: number, words: Vocabulary, column: Column): Paragraph {
  const main = group.toSorted((a, b) => b.text.length - a.text.length)[0] as Segment;
  const last = group.at(-1) as Segment;
  return {
    text: group.map(({ text }) => text).reduce((text, line) => joinLines(text, line, words)),
    page,
    left: Math.min(...group.map(({ left }) => left)),
    top: Math.min(...group.map(({ top }) => top)),
    right: Math.max(...group.map(({ right }) => right)),
    bottom: Math.max(...group.map(({ bottom }) => bottom)),
    size: main.size,
    font: main.font,
    lines: group.length,
    full: last.rtl ? last.left - column.left < last.size * 4 : column.right - last.right < last.size * 4,
  };
}

/** Whether a paragraph at the end of a column or page goes on in the next. */
export function goesOn(before: Paragraph, next: Paragraph): boolean {
  if (Math.abs(before.size - next.size) > 0.6 || isListItem(next.text)) return false;
  if (/[-‐\u00ad]$/.test(before.text) && /^\p{L}/u.test(next.text)) return true;
  if (sentenceEnd.test(before.text)) return false;
  return before.full && (/^[\p{Ll}\p{Lo}\d(“„«"‘]/u.test(next.text) || (before.font === next.font && before.lines > 1));
}
