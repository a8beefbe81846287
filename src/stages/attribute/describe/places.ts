import type { ParsedDocument } from "../../../model/document.ts";
import type { SpeechActLanguage } from "../../../model/language/speech-act-language.ts";
import type { Span } from "../../../model/span.ts";
import { indexAt, overlaps } from "../../../text/spans.ts";

/** How many pieces before a place are looked at for one that reaches into it: nested quotations start earlier. */
const BACK = 12;

/** The pieces, in order of their starts, that share a character with the span. */
export function touching<T extends { readonly span: Span }>(
  pieces: readonly T[],
  span: Span | undefined,
): readonly T[] {
  if (span === undefined) return [];
  const last = indexAt(pieces, span.end - 1);
  if (last === undefined) return [];
  const first = Math.max(0, (indexAt(pieces, span.start) ?? 0) - BACK);
  return pieces.slice(first, last + 1).filter((piece) => overlaps(piece.span, span));
}

/** The agency that a story is credited to: the dateline before the place, and no later dateline. */
export function credits(parsed: ParsedDocument, language: SpeechActLanguage): (place: number) => Span | undefined {
  const lines: { readonly span: Span; readonly agency: Span }[] = [];
  for (const block of parsed.blocks) {
    if (block.kind !== "paragraph" && block.kind !== "dateline") continue;
    const found = language.agencyCredit(
      parsed.text.slice(block.span.start, Math.min(block.span.end, block.span.start + 200)),
    );
    if (found === undefined) continue;
    const agency = { start: block.span.start + found.start, end: block.span.start + found.end };
    lines.push({ span: block.span, agency });
  }
  return (place) => {
    const at = indexAt(lines, place);
    return at === undefined ? undefined : lines[at]?.agency;
  };
}
