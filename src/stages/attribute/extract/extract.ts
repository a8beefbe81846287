import type { AttributionLanguage } from "../../../model/language/attribution-language.ts";
import type { Layers } from "../../../model/stage.ts";
import { indexAt } from "../../../text/spans.ts";
import type { Extracted } from "../extracted.ts";
import { withoutAsides } from "./asides.ts";
import { quotationsAlone, withContinued } from "./continued.ts";
import { cutAtParagraphs, withoutScraps } from "./cut.ts";
import { decode } from "./decode.ts";
import { withinHeadings } from "./headings.ts";
import { withIntroduced } from "./introduced.ts";
import { type Line, readLines } from "./line.ts";
import { oddsOf } from "./odds.ts";
import { candidatesOf, choose, type Proposal, viewOf } from "./propose.ts";
import type { Scored } from "./scored.ts";
import { spansOf } from "./spans.ts";
import { withoutToldOf } from "./told-of.ts";

type Input = Pick<Layers, "parsed" | "sentences" | "quotations">;

/**
 * Who said what, by rules that propose and statistics that choose; below the language's threshold it abstains.
 * Blocks in a language without the part `attribution` are passed over.
 */
export function extract(
  input: Input,
  languageOf: (block: number) => AttributionLanguage | undefined,
  threshold?: number,
): readonly Extracted[] {
  const lines = readLines(input, languageOf);
  const scored = lines.flatMap((line, index) => {
    const language = languageOf(line.block);
    return language === undefined ? [] : scoreLine(input, lines, line, index, language, threshold);
  });
  return withContinued(lines, decode(withIntroduced(lines, scored, languageOf)));
}

/**
 * What weights found, mended by rules in blocks of the languages given: the phrase that brings somebody in instead of
 * "he", a quotation that goes on in a paragraph of its own as an attribution without a cue, no source that is only told of.
 */
export function mend(
  input: Input,
  languageOf: (block: number) => AttributionLanguage | undefined,
  found: readonly Extracted[],
): readonly Extracted[] {
  if (found.length === 0) return found;
  const { text, blocks } = input.parsed;
  const blockAt = (place: number): number => indexAt(blocks, place) ?? -1;
  const byCue = (one: Extracted): AttributionLanguage | undefined => languageOf(blockAt(one.cue[0]?.start ?? 0));
  const told = withoutToldOf(
    text,
    withoutScraps(input, cutAtParagraphs(input, withoutAsides(input, withinHeadings(input, found), byCue))),
    byCue,
  );
  // Only these blocks need their words tagged, which takes longer than all else here.
  const wanted = new Set<number>(quotationsAlone(input).flatMap((block) => [block - 1, block]));
  for (const { source } of told) {
    const [span] = source;
    if (span === undefined || source.length > 1) continue;
    const block = blockAt(span.start);
    if (languageOf(block)?.personPronouns.has(text.slice(span.start, span.end).toLowerCase()) === true)
      wanted.add(block);
  }
  const lines = readLines(input, (block) => (wanted.has(block) ? languageOf(block) : undefined));
  return withContinued(lines, withIntroduced(lines, told, languageOf));
}

function scoreLine(
  input: Input,
  lines: readonly Line[],
  line: Line,
  index: number,
  language: AttributionLanguage,
  threshold: number | undefined,
): readonly Scored[] {
  const { statistics } = language;
  return proposalsOf(line, language).flatMap((proposal) => {
    const odds = oddsOf(statistics.candidate, proposal.features);
    const { slope, offset } = statistics.calibration;
    const confidence = 1 / (1 + Math.exp(-(slope * odds + offset)));
    if (confidence < (threshold ?? statistics.threshold)) return [];
    const spans = spansOf(input, lines, index, proposal);
    if (spans === undefined) return [];
    return [{ ...spans, rule: proposal.candidate.rule, confidence, anchor: `${index}:${proposal.candidate.head}` }];
  });
}

/** All proposals of a line. */
export function proposalsOf(line: Line, language: AttributionLanguage): readonly Proposal[] {
  const view = viewOf(line, language);
  return candidatesOf(view).flatMap((candidate) => {
    const proposal = choose(view, candidate, language.statistics);
    return proposal === undefined ? [] : [proposal];
  });
}
