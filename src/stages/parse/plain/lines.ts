import type { Span } from "../../../model/span.ts";
import { trim } from "../../../text/spans.ts";

/** Lines that stand together: the trimmed spans of lines without an empty line between them. */
export type LineGroup = readonly Span[];

/** The lines of a text in groups that empty lines part. Line ends are LF, CRLF, CR, and U+2028 and U+2029. */
export function lineGroups(text: string): readonly LineGroup[] {
  const groups: Span[][] = [];
  let group: Span[] = [];
  let start = 0;
  const ends = /\r\n|[\n\r\u2028\u2029]/g;
  for (;;) {
    const end = ends.exec(text);
    const span =
      start < (end?.index ?? text.length) ? trim(text, { start, end: end?.index ?? text.length }) : undefined;
    if (span !== undefined) group.push(span);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
    if (end === null) break;
    start = end.index + end[0].length;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** The widest column at which anybody wraps text by hand or by program. */
const WIDEST = 132;

/**
 * Whether the lines were broken to fit a width, so that a paragraph is a group of lines, and not a line.
 * Two signs: the next word would not have fitted on the line (greedy filling), and lines that go on in lower case. Lines that
 * mostly end where a sentence ends are paragraphs, of whatever length.
 */
export function isHardWrapped(text: string, groups: readonly LineGroup[]): boolean {
  const broken = groups.filter((group) => group.length > 1);
  const lengths = broken.flat().map((line) => line.end - line.start);
  if (lengths.length === 0) return false;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0;
  if (width > WIDEST || width < 30) return false;
  let breaks = 0;
  let forced = 0;
  let lower = 0;
  let inside = 0;
  for (const group of broken) {
    for (let at = 1; at < group.length; at++) {
      const [line, next] = [group[at - 1], group[at]];
      if (line === undefined || next === undefined) continue;
      breaks++;
      const head = text.slice(next.start, Math.min(next.end, next.start + width));
      const word = /^\S+/.exec(head)?.[0].length ?? 0;
      if (line.end - line.start + 1 + word > width) forced++;
      if (/^\p{Ll}/u.test(head)) lower++;
      if (!/[.!?…:][\])”"’»]{0,4}$/u.test(text.slice(Math.max(line.start, line.end - 6), line.end))) inside++;
    }
  }
  return inside >= breaks * 0.5 && (forced >= breaks * 0.8 || lower >= breaks * 0.4);
}

/** The paragraphs: groups when the text is hard-wrapped, lines otherwise. */
export function paragraphsOf(text: string, groups: readonly LineGroup[]): readonly Span[] {
  if (!isHardWrapped(text, groups)) return groups.flat();
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
}
