import type { AttributionLanguage } from "../../../model/language/attribution-language.ts";
import type { Layers } from "../../../model/stage.ts";
import type { Extracted } from "../extracted.ts";
import { withContinued } from "./continued.ts";
import { cutAtParagraphs } from "./cut.ts";
import { decode } from "./decode.ts";
import { withIntroduced } from "./introduced.ts";
import { type Line, readLines } from "./line.ts";
import { oddsOf } from "./odds.ts";
import { candidatesOf, choose, type Proposal, viewOf } from "./propose.ts";
import type { Scored } from "./scored.ts";
import { spansOf } from "./spans.ts";

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
 * What weights found, mended by two rules in blocks of the languages given: the phrase that brings somebody in instead of
 * "he", and a quotation that goes on in a paragraph of its own as an attribution without a cue.
 */
export function mend(
  input: Input,
  languageOf: (block: number) => AttributionLanguage | undefined,
  found: readonly Extracted[],
): readonly Extracted[] {
  if (found.length === 0) return found;
  const lines = readLines(input, languageOf);
  return withContinued(lines, withIntroduced(lines, cutAtParagraphs(input, found), languageOf));
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
