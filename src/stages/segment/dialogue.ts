import type { Quotation } from "../../model/segment.ts";
import type { Span } from "../../model/span.ts";
import { trim } from "../../text/spans.ts";

const dash = /[—–]/u;

/**
 * A line of dialogue that begins with a dash: "— Words, — author. — Words." Gives the spoken pieces, the author's
 * words left out; later pieces continue the first. A dash counts as a turn between speech and author when it follows a
 * mark of punctuation, and the author's words begin with a small letter.
 * @param first the index that the first piece will have in the document's list
 */
export function dialogueLine(text: string, block: Span, first: number): readonly Quotation[] {
  const opening = /^[—–―]\s?(?=[\p{L}"«„“¿¡.…])/u.exec(text.slice(block.start, block.start + 4));
  if (opening === null) return [];
  const pieces: Span[] = [];
  let start = block.start;
  let speaking = true;
  for (let at = block.start + opening[0].length; at < block.end; at++) {
    if (!dash.test(text[at] ?? "")) continue;
    const before =
      text
        .slice(Math.max(block.start, at - 3), at)
        .trimEnd()
        .at(-1) ?? "";
    const after = text.slice(at + 1, at + 4).trimStart()[0] ?? "";
    const turn = speaking ? /[,.!?…]/u.test(before) && /\p{Ll}/u.test(after) : /[.,:]/u.test(before);
    if (!turn) continue;
    if (speaking) pieces.push({ start, end: at });
    else start = at;
    speaking = !speaking;
  }
  if (speaking) pieces.push({ start, end: block.end });
  const quotations: Quotation[] = [];
  for (const piece of pieces) {
    const span = trim(text, piece);
    const inner = span && trim(text, { start: span.start + 1, end: span.end });
    if (span === undefined || inner === undefined) continue;
    const continues = quotations.length === 0 ? {} : { continues: first + quotations.length - 1 };
    quotations.push({ span, inner, kind: "speech", depth: 0, ...continues, closed: true, form: "dash" });
  }
  return quotations;
}
