import type { Block, BlockKind, Residue, SourceRun } from "../../../model/document.ts";
import type { Span } from "../../../model/span.ts";
import type { PageUnit } from "./units.ts";

/** A unit that goes into the reading copy, as a block or as residue. */
export interface Placed {
  readonly unit: PageUnit;
  readonly kind: BlockKind;
  /** Set when the unit is residue. */
  readonly cut?: { readonly rule: string; readonly why: string };
}

/** The reading copy of a page. */
export interface Composed {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly residue: readonly Residue[];
  readonly sourceMap: readonly SourceRun[];
  /** Links as the page writes them, in order. */
  readonly links: readonly LinkRun[];
}

/** A stretch of the text that leads somewhere. */
export interface LinkRun {
  readonly href: string;
  readonly span: Span;
}

/**
 * Writes units into one text, an empty line between each two, white space as one space, and keeps where each
 * stretch of it stands in the page. NUL characters are left out.
 */
export function compose(placed: readonly Placed[]): Composed {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const residue: Residue[] = [];
  const sourceMap: SourceRun[] = [];
  const links: LinkRun[] = [];
  let length = 0;
  for (const { unit, kind, cut } of placed) {
    if (length > 0) {
      parts.push("\n\n");
      length += 2;
    }
    const start = length;
    const written = write(unit, start);
    if (written.text === "") continue;
    parts.push(written.text);
    for (const run of written.runs) sourceMap.push(run);
    for (const link of written.links) links.push(link);
    length += written.text.length;
    const span = { start, end: length };
    if (cut === undefined) blocks.push({ kind, span });
    else residue.push({ span, rule: cut.rule, why: cut.why });
  }
  return { text: parts.join(""), blocks, residue, sourceMap, links };
}

/** One unit's words, with runs that place them. Pieces that follow one another in the page share a run. */
function write(
  unit: PageUnit,
  base: number,
): { readonly text: string; readonly runs: readonly SourceRun[]; readonly links: readonly LinkRun[] } {
  const parts: string[] = [];
  const runs: { text: { start: number; end: number }; raw: { start: number; end: number } }[] = [];
  const links: { href: string; span: { start: number; end: number } }[] = [];
  let length = 0;
  let pending = false;
  for (const piece of unit.pieces) {
    const clean = piece.text.replaceAll("\0", "");
    const inner = clean.replace(/\s+/g, " ").trim();
    if (inner === "") {
      pending = pending || clean !== "";
      continue;
    }
    if ((pending || /^\s/.test(clean)) && length > 0) {
      parts.push(" ");
      length++;
    }
    const start = length;
    parts.push(inner);
    length += inner.length;
    pending = /\s$/.test(clean);
    if (piece.href !== undefined) {
      const open = links.at(-1);
      // A link's words in several pieces are one link; at most a space stands between them.
      if (open?.href === piece.href && base + start - open.span.end <= 1) open.span.end = base + length;
      else links.push({ href: piece.href, span: { start: base + start, end: base + length } });
    }
    if (piece.end <= piece.start) continue;
    const [lead, trail] = margins(piece.text);
    // An entity is longer in the page than in the text: its place is taken whole.
    const whole = piece.end - piece.start !== piece.text.length;
    const raw = { start: whole ? piece.start : piece.start + lead, end: whole ? piece.end : piece.end - trail };
    const last = runs.at(-1);
    if (last !== undefined && last.raw.end === piece.start && last.text.end === base + start) {
      last.text.end = base + length;
      last.raw.end = raw.end;
    } else runs.push({ text: { start: base + start, end: base + length }, raw });
  }
  return { text: parts.join(""), runs, links };
}

/** How many white space and NUL characters a text begins and ends with; by hand, for a pattern would try every start. */
function margins(text: string): readonly [lead: number, trail: number] {
  const blank = (at: number): boolean => /[\s\0]/.test(text.charAt(at));
  let [lead, trail] = [0, 0];
  while (lead < text.length && blank(lead)) lead++;
  while (trail < text.length - lead && blank(text.length - 1 - trail)) trail++;
  return [lead, trail];
}
