import type { Attribution } from "../../../model/attribution.ts";
import type { Facet, FacetUse } from "../../../model/facet/facet.ts";
import type { Span } from "../../../model/span.ts";
import type { Layers } from "../../../model/stage.ts";
import { createSpanIndex } from "../../../text/span-index.ts";
import { contains, hull, indexAt, overlaps } from "../../../text/spans.ts";
import type { Tie } from "./tie.ts";

type Input = Pick<Layers, "parsed" | "sentences" | "attributions" | "statements">;

/** An attribution where its statement is, and where it is told who says it. */
interface Told {
  readonly statementId: string;
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** Source and cue, or the links through which it came. */
  readonly telling: readonly Span[];
  readonly sentence: Span;
}

/** Farther from the words that tell of the saying than this, nothing is taken to be of the saying. */
const reach = 80;

/**
 * Times and places that stand in the sentence of an attribution, outside what is said.
 *
 * | where it stands | of | rule |
 * |---|---|---|
 * | beside source or cue: "said on Thursday", "the ministry on Thursday announced" | the saying | `beside-saying` |
 * | before the content, who says it behind: "In Kherson, … have begun burning …, according to" | the event | `fronted` |
 * | a place inside the source: "authorities in Kramatorsk" | the event, when the content has no place | `source-place` |
 * | a time inside the source: "the ministry's statement of Tuesday" | the saying | `source-time` |
 *
 * Each goes to the nearest attribution only. Quantities are never taken from beside: a number counts what stands with it.
 */
export function aroundSaying(facets: readonly Facet[], input: Input): readonly Tie[] {
  const { text } = input.parsed;
  const told = createSpanIndex(toldIn(input), ({ sentence }) => sentence);
  const places = createSpanIndex(
    facets.filter(({ kind }) => kind === "place").flatMap(({ spans }) => spans),
    (span) => span,
  );
  const hasPlace = (content: readonly Span[]) => content.some((span) => places.inside(span).length > 0);
  return facets.flatMap((facet): readonly Tie[] => {
    if (facet.kind === "quantity") return [];
    const at = hull(facet.spans);
    if (at === undefined) return [];
    let best: { readonly one: Told; readonly use: Omit<FacetUse, "statementId">; readonly away: number } | undefined;
    for (const one of told.holding(at)) {
      if (one.content.some((span) => overlaps(span, at))) continue;
      const use = useOf(facet, at, one, hasPlace, text);
      const away = awayFrom(at, one.telling);
      if (use !== undefined && (best === undefined || away < best.away)) best = { one, use, away };
    }
    return best === undefined ? [] : [{ facet, use: { statementId: best.one.statementId, ...best.use } }];
  });
}

function toldIn({ attributions, statements, sentences }: Omit<Input, "parsed">): readonly Told[] {
  // Of what is said in several clauses, the first: what stands around the saying is told of it.
  const statementOf = new Map(statements.toReversed().map(({ id, attributionId }) => [attributionId, id]));
  return attributions.flatMap((attribution): readonly Told[] => {
    const statementId = statementOf.get(attribution.id);
    const telling = tellingSpans(attribution);
    const whole = hull(telling);
    if (statementId === undefined || whole === undefined) return [];
    const sentence = sentences[indexAt(sentences, whole.start) ?? -1]?.span;
    if (sentence === undefined) return [];
    const { content, source, cue } = attribution;
    return [{ statementId, content, source, cue, telling, sentence }];
  });
}

/** Source and cue of the attribution itself, and the links through which it came, where they stand beside them. */
function tellingSpans({ source, cue, chain }: Attribution): readonly Span[] {
  const own = [...source, ...cue];
  return own.length > 0 ? own : chain.flatMap((link) => [...link.spans, ...link.cue]);
}

function useOf(
  facet: Facet,
  at: Span,
  one: Told,
  hasPlace: (content: readonly Span[]) => boolean,
  text: string,
): Omit<FacetUse, "statementId"> | undefined {
  if (one.source.some((span) => contains(span, at))) {
    if (facet.kind === "time") return { aspect: "saying", basis: "stated", rule: "source-time" };
    if (hasPlace(one.content)) return undefined;
    return { aspect: "event", basis: "inferred", rule: "source-place" };
  }
  if (one.source.some((span) => overlaps(span, at)) || one.cue.some((span) => overlaps(span, at))) return undefined;
  const first = one.content[0];
  const last = one.content.at(-1);
  if (first === undefined || last === undefined) return undefined;
  // Nothing but the content stands between: what comes first in the sentence and who says it comes last.
  if (at.end <= first.start && one.telling.every(({ start }) => start >= last.end)) {
    if (facet.kind === "place" && hasPlace(one.content)) return undefined;
    return { aspect: "event", basis: "inferred", rule: "fronted" };
  }
  return isBeside(at, one.telling, text) ? { aspect: "saying", basis: "stated", rule: "beside-saying" } : undefined;
}

/** Near enough; and behind a comma, what follows the saying is of something else: "said on Thursday, correcting what it had given a day earlier". */
function isBeside(at: Span, telling: readonly Span[], text: string): boolean {
  const nearest = telling.reduce((best, span) => (distance(at, span) < distance(at, best) ? span : best));
  if (distance(at, nearest) > reach) return false;
  return nearest.end > at.start || !/[,;:—–]/u.test(text.slice(nearest.end, at.start));
}

function awayFrom(at: Span, telling: readonly Span[]): number {
  return Math.min(...telling.map((span) => distance(at, span)));
}

function distance(a: Span, b: Span): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
}
