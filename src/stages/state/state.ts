import type { Attribution } from "../../model/attribution.ts";
import type { Block } from "../../model/document.ts";
import { makeId } from "../../model/id.ts";
import type { SegmentLanguage } from "../../model/language/segment-language.ts";
import type { Span } from "../../model/span.ts";
import type { RuleStage } from "../../model/stage.ts";
import type { Statement } from "../../model/statement.ts";
import { createSpanIndex } from "../../text/span-index.ts";
import { indexAt, merge, slice, sliceAll, subtract } from "../../text/spans.ts";
import { clausesOf } from "./clauses.ts";

/** Blocks in which the outlet states something; headings and bylines name, they do not state. */
const stating: ReadonlySet<Block["kind"]> = new Set(["paragraph", "quote", "list-item", "caption"]);

/** One statement for each thing said and for what the outlet says itself; see README.md beside this file. */
export const state: RuleStage<"parsed" | "sentences" | "quotations" | "attributions", "statements"> = {
  name: "state",
  version: "1.2.0",
  requires: ["parsed", "sentences", "quotations", "attributions"],
  produces: ["statements"],
  run({ parsed, sentences, quotations, attributions }, { documentId, languages }) {
    const residue = merge(parsed.residue.map(({ span }) => span));
    const quoted = createSpanIndex(
      quotations.map(({ span }) => span),
      (span) => span,
    );
    const said = attributions.flatMap((attribution) => {
      const spans = attribution.content.flatMap((span) => without(span, residue));
      const [first] = spans;
      if (first === undefined) return [];
      const block = parsed.blocks[indexAt(parsed.blocks, first.start) ?? -1];
      const language = languages.get(block?.language ?? parsed.language)?.segment;
      const isQuoted = (at: number) => quoted.overlapping({ start: at, end: at + 1 }).length > 0;
      return clausesOf(parsed.text, spans, language, isQuoted).map((clause) =>
        makeStatement(documentId, parsed.text, clause, attribution),
      );
    });
    const contents = merge(attributions.flatMap(({ content }) => content));
    const frames = merge(
      attributions.flatMap(({ source, cue, content, chain }) => [
        ...source,
        ...cue,
        ...content,
        ...chain.flatMap((link) => [...link.spans, ...link.cue]),
      ]),
    );
    // Words in quotation marks are somebody's, never the outlet's: where nobody could be named for them, nothing is stated.
    const quotedSpeech = quotations.filter(({ kind }) => kind === "speech").map(({ span }) => span);
    const inContents = sweep(contents);
    const inFrames = sweep(merge([...frames, ...quotedSpeech]));
    const inResidue = sweep(residue);
    const own = sentences.flatMap(({ span, block }) => {
      const around = parsed.blocks[block];
      const holes = [...inFrames(span), ...inResidue(span)];
      const quoted = inContents(span).length > 0;
      if (around === undefined || !stating.has(around.kind)) return [];
      const language = languages.get(around.language ?? parsed.language)?.segment;
      const pieces = holes.length === 0 ? [span] : subtract(span, holes).flatMap((piece) => tidy(parsed.text, piece));
      return pieces
        .filter((piece) => holdsClause(slice(parsed.text, piece), quoted || holes.length > 0, language))
        .map((piece) => makeStatement(documentId, parsed.text, [piece], undefined));
    });
    return { statements: [...said, ...own].sort(byPlace) };
  },
};

function makeStatement(
  documentId: string,
  text: string,
  spans: readonly Span[],
  attribution: Attribution | undefined,
): Statement {
  const voice = attribution === undefined ? "outlet" : "attributed";
  const places = spans.map(({ start, end }) => [start, end]);
  return {
    id: makeId("statement", documentId, voice, places, attribution?.id ?? null),
    voice,
    ...(attribution === undefined ? {} : { attributionId: attribution.id }),
    spans,
    words: sliceAll(text, spans),
  };
}

function without(span: Span, holes: readonly Span[]): readonly Span[] {
  return holes.some((hole) => hole.start < span.end && span.start < hole.end) ? subtract(span, holes) : [span];
}

/** Those of sorted spans that touch a sentence; sentences must be asked for in order, so that all is one pass. */
function sweep(spans: readonly Span[]): (sentence: Span) => readonly Span[] {
  let from = 0;
  return (sentence) => {
    while ((spans[from]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) from++;
    const touching: Span[] = [];
    for (let index = from; index < spans.length; index++) {
      const span = spans[index];
      if (span === undefined || span.start >= sentence.end) break;
      touching.push(span);
    }
    return touching;
  };
}

/** A piece left between attributions, without the punctuation that joined it to them. */
function tidy(text: string, piece: Span): readonly Span[] {
  let { start, end } = piece;
  while (start < end && /[\s,;:.!?…—–\-)\]”’»]/u.test(text[start] ?? "")) start++;
  while (end > start && /[\s,;:—–\-([“‘«]/u.test(text[end - 1] ?? "")) end--;
  const dangling =
    end < piece.end || isCutShort(text, end)
      ? /[,;—–]\s+\p{L}+$/u.exec(text.slice(Math.max(start, end - 24), end))
      : null;
  if (dangling !== null) end -= dangling[0].length;
  return start < end ? [{ start, end }] : [];
}

/** The piece stops in the middle of its sentence, so a word left alone after a comma joined it to what followed: "…, where". */
function isCutShort(text: string, end: number): boolean {
  return !/[.!?…”"’»)]/u.test(text[end - 1] ?? "");
}

/** In a language whose clause words are not known, a piece this long is taken to hold one. */
const longPiece = 8;

/** A whole sentence of three words states something; a piece of one must show that it holds a clause of its own. */
function holdsClause(words: string, isPiece: boolean, language: SegmentLanguage | undefined): boolean {
  const list = words.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  if (!isPiece) return list.length >= 3;
  if (language === undefined) return list.length >= longPiece;
  return list.length >= 4 && list.some((word) => language.clauseWords.includes(word.replaceAll("’", "'")));
}

function byPlace(a: Statement, b: Statement): number {
  const [first, second] = [a.spans[0], b.spans[0]];
  return (first?.start ?? 0) - (second?.start ?? 0) || (first?.end ?? 0) - (second?.end ?? 0);
}
