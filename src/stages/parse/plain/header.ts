import type { HeaderField, ResidueLanguage } from "../../../model/language/residue-language.ts";
import type { Span } from "../../../model/span.ts";
import { trim } from "../../../text/spans.ts";
import type { LineGroup } from "./lines.ts";

/** One line "Key: value" above an article. */
export interface HeaderLine {
  readonly field: HeaderField;
  readonly line: Span;
  /** Absent when nothing follows the colon. */
  readonly value?: Span;
}

function headerLine(text: string, line: Span, keys: ReadonlyMap<string, HeaderField>): HeaderLine | undefined {
  const words = text.slice(line.start, Math.min(line.end, line.start + 60));
  const match = /^([\p{L}][\p{L} ]{0,30}?)\s?:(?:\s|$)/u.exec(words);
  const field = match === null ? undefined : keys.get((match[1] ?? "").toLowerCase());
  if (match === null || field === undefined || line.end - line.start > 400) return undefined;
  const value =
    line.start + match[0].length < line.end
      ? trim(text, { start: line.start + match[0].length, end: line.end })
      : undefined;
  return value === undefined ? { field, line } : { field, line, value };
}

/**
 * The block of header lines that a text begins with, and how many groups of lines it takes. A single such line
 * only counts when an empty line follows: an article may begin with "Date: unknown. Place: …".
 */
export function readHeader(
  text: string,
  groups: readonly LineGroup[],
  languages: readonly ResidueLanguage[],
): { readonly header: readonly HeaderLine[]; readonly rest: readonly LineGroup[] } {
  const keys = new Map(languages.flatMap((language) => Object.entries(language.headerKeys)));
  const first = groups[0] ?? [];
  const header: HeaderLine[] = [];
  for (const line of first) {
    const found = headerLine(text, line, keys);
    if (found === undefined) break;
    header.push(found);
  }
  const whole = header.length === first.length;
  if (header.length === 0 || (header.length === 1 && (!whole || groups.length === 1)))
    return { header: [], rest: groups };
  return { header, rest: whole ? groups.slice(1) : [first.slice(header.length), ...groups.slice(1)] };
}
