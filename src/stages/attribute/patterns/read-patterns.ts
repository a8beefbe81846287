import type { Language } from "../../../model/language/language.ts";
import type { Span } from "../../../model/span.ts";
import type { Layers } from "../../../model/stage.ts";
import { overlaps, subtract } from "../../../text/spans.ts";
import type { Extracted } from "../extracted.ts";
import type { Finding, Range } from "./finding.ts";
import { type Line, readLines } from "./line.ts";
import { patternRules } from "./rules/rules.ts";
import { citingIn, clauseEnd, phraseEnd } from "./subject.ts";

type Input = Pick<Layers, "parsed" | "sentences" | "quotations">;

/** Below this share of right findings a rule is not used. */
const LEAST = 0.5;

const WORD = /[\p{L}\p{N}]/u;

/**
 * Who said what in blocks whose language has the part `speechPatterns`, in text order; all other blocks are passed
 * over. Each finding has its rule's measured confidence; a rule below 0.5, or without one, abstains.
 */
export function readPatterns(input: Input, languageOf: (block: number) => Language | undefined): readonly Extracted[] {
  const lines = readLines(input, (block) => languageOf(block)?.speechPatterns);
  return lines.flatMap((line, index) => {
    const findings = findingsOf(line);
    const cuts = findings.flatMap(({ aside }) => (aside === undefined ? [] : [aside]));
    return findings.flatMap((finding) => {
      const confidence = line.language.confidence[finding.rule] ?? 0;
      if (confidence < LEAST) return [];
      const content = finding.previous === true ? previousOf(lines, index) : contentOf(line, finding, cuts, findings);
      const more = finding.goesOn === true ? following(lines, index) : [];
      if (content.length === 0) return [];
      return [{ ...rolesOf(line, finding), content: [...content, ...more], rule: finding.rule, confidence }];
    });
  });
}

/** What the rules find, each verb once. */
function findingsOf(line: Line): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of patternRules) {
    for (const finding of rule.apply(line, found)) {
      const cue = finding.cue.at(-1)?.from;
      const taken = found.some(
        (other) =>
          other.cue.some(({ from, to }) => cue !== undefined && from <= cue && cue < to) ||
          within(finding.cue[0], other.source),
      );
      if (!taken) found.push(finding);
    }
  }
  return found;
}

function within(inner: Range | undefined, outer: Range | undefined): boolean {
  return inner !== undefined && outer !== undefined && outer.from <= inner.from && inner.to <= outer.to;
}

/** Source and cue; where an outlet cites somebody, that one is the source and the citing words are part of the cue. */
function rolesOf(line: Line, finding: Finding): Pick<Extracted, "source" | "cue"> {
  const { source } = finding;
  const cue = finding.cue.map((range) => spanOf(line, withNegation(line, range))).filter((span) => span !== undefined);
  const near = source === undefined ? undefined : spanOf(line, source);
  if (source === undefined || near === undefined) return { source: [], cue };
  const verb = finding.cue.at(-1)?.to ?? source.to;
  const from = Math.min(source.to, verb);
  const citing = citingIn(line, { from, to: clauseEnd(line, Math.max(source.to, verb)) });
  if (citing === undefined || !line.language.isOutlet(line.text.slice(near.start, near.end)))
    return { source: [near], cue };
  const limit = citing.from < verb ? verb - 1 : clauseEnd(line, citing.to);
  const far = spanOf(line, { from: citing.to, to: phraseEnd(line, citing.to, Math.max(citing.to + 1, limit)) });
  const words = spanOf(line, citing);
  return far === undefined || words === undefined ? { source: [near], cue } : { source: [far], cue: [...cue, words] };
}

/** "не подтвердил" is another thing than "подтвердил": the negation is part of the cue. */
function withNegation(line: Line, range: Range): Range {
  return /^(?:не|ні|ни)$/u.test(line.tokens[range.from - 1]?.form ?? "") ? { ...range, from: range.from - 1 } : range;
}

/** The range in the text; nothing where it holds no word: marks alone are nobody, and nobody's words. */
function spanOf(line: Line, range: Range): Span | undefined {
  const first = line.tokens[range.from];
  const last = line.tokens[range.to - 1];
  if (first === undefined || last === undefined || range.to <= range.from) return undefined;
  return WORD.test(line.text.slice(first.start, last.end)) ? { start: first.start, end: last.end } : undefined;
}

/** The content's words without what others are said to say around it, and without the marks at its ends. */
function contentOf(line: Line, finding: Finding, cuts: readonly Range[], all: readonly Finding[]): readonly Span[] {
  const holes = cuts
    .filter((cut) => cut !== finding.aside)
    .map((cut) => spanOf(line, cut))
    .filter((span) => span !== undefined);
  return finding.content.flatMap((range) => {
    const cut = spanOf(line, trimmed(line, { from: range.from, to: endBefore(line, finding, range, all) }));
    return cut === undefined ? [] : subtract(cut, holes).flatMap((piece) => bare(line.text, piece));
  });
}

/** "…, adding that", "…, but the ministry says": another speaker's clause, or the next thing said, ends a content. */
function endBefore(line: Line, finding: Finding, range: Range, all: readonly Finding[]): number {
  let end = range.to;
  for (const other of all) {
    if (other === finding || other.aside !== undefined) continue;
    const first = Math.min(...other.cue.map(({ from }) => from), other.source?.from ?? Number.POSITIVE_INFINITY);
    const start = other.rule === "adding-that" ? (other.cue[0]?.from ?? first) : first;
    // "…, whom the party calls an inspector, says:" goes on with what stood before.
    const verb = other.cue[0]?.from ?? start;
    if (start < range.from && verb > range.from && verb < end && line.tokens[verb - 1]?.kind === "pause")
      end = verb - 1;
    if (start <= range.from || start >= end) continue;
    const joint = line.tokens[start - 1];
    const mark = line.tokens[start - 2];
    if (
      other.rule === "adding-that" ||
      (mark?.kind === "pause" && /^(?:а|но|але|однако|проте)$/u.test(joint?.form ?? "")) ||
      joint?.kind === "semicolon"
    )
      end = joint?.kind === "pause" || joint?.kind === "semicolon" ? start - 1 : start - 2;
  }
  return end;
}

function trimmed(line: Line, range: Range): Range {
  let { from, to } = range;
  const mark = (at: number) => !["word", "quotation", "bracket"].includes(line.tokens[at]?.kind ?? "");
  while (from < to && mark(from)) from++;
  while (to > from && mark(to - 1)) to--;
  return { from, to };
}

function bare(text: string, piece: Span): readonly Span[] {
  let { start, end } = piece;
  while (start < end && /[\s,:;—–.-]/u.test(text[start] ?? "")) start++;
  while (end > start && /[\s,:;—–-]/u.test(text[end - 1] ?? "")) end--;
  return WORD.test(text.slice(start, end)) ? [{ start, end }] : [];
}

/** The words of the line before, in the same block or the one before it. */
function previousOf(lines: readonly Line[], index: number): readonly Span[] {
  const line = lines[index - 1];
  const here = lines[index];
  if (line === undefined || here === undefined || here.block - line.block > 1) return [];
  const span = spanOf(line, trimmed(line, { from: 0, to: line.tokens.length }));
  return span === undefined ? [] : [span];
}

/** Lines right after, in the same block, that are nothing but somebody's words in quotation marks. */
function following(lines: readonly Line[], index: number): readonly Span[] {
  const here = lines[index];
  const spans: Span[] = [];
  for (const line of lines.slice(index + 1)) {
    const words = line.tokens.filter((token) => token.kind !== "end");
    if (line.block !== here?.block || words.length === 0 || !words.every((token) => token.speech)) break;
    spans.push(...words.map(({ start, end }) => ({ start, end })));
  }
  return spans;
}

/** Quotations alone say little in a language without cues; see README.md beside this file. */
const DIRECT = 0.5;

/**
 * Direct quotations of blocks in a language without any reader: who said them is not told, so `source` and `cue` are
 * empty. Rule `direct-quotation`.
 */
export function readDirect(input: Input, wanted: (block: number) => boolean): readonly Extracted[] {
  const { parsed, quotations } = input;
  const blocks = parsed.blocks.map(({ span, kind }, index) => ({
    span,
    read: wanted(index) && (kind === "paragraph" || kind === "quote" || kind === "list-item"),
  }));
  let at = 0;
  return quotations.flatMap(({ span, kind, depth, closed }) => {
    while (at + 1 < blocks.length && (blocks[at]?.span.end ?? 0) <= span.start) at++;
    const block = blocks[at];
    if (block === undefined || !block.read || !overlaps(block.span, span)) return [];
    if (kind !== "speech" || depth > 0 || !closed) return [];
    return [{ source: [], cue: [], content: [span], rule: "direct-quotation", confidence: DIRECT }];
  });
}
