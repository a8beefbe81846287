import type { Correction } from "../../model/correction.ts";
import type { Decided } from "../../model/decided.ts";
import type { Facet, FacetKind, FacetUse } from "../../model/facet/facet.ts";
import type { QuantityValue } from "../../model/facet/quantity-value.ts";
import { makeId } from "../../model/id.ts";
import type { Reading } from "../../model/reading.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import { contains, hull, overlaps, slice } from "../../text/spans.ts";

/** What people said of times, places and quantities, laid over what was read. */
export interface CorrectedFacets {
  readonly facets: readonly Facet[];
  readonly setAside: readonly Facet[];
}

type FacetCorrection = Extract<Correction, { kind: "time" | "place" | "quantity" | "none" }>;

/** A correction of a facet, and where its words stand in this reading. */
export interface PlacedFacetCorrection {
  readonly correction: FacetCorrection;
  readonly span: Span;
  readonly decided: Decided;
}

/**
 * The facets with every correction, in order. One that stands at exactly the words corrected is meant; where a newer
 * reading sees other borders, all of the kind that touch the words are.
 */
export function correctFacets(record: DocumentRecord, corrections: readonly PlacedFacetCorrection[]): CorrectedFacets {
  let facets: readonly Facet[] = record.facets ?? [];
  const setAside: Facet[] = [];
  for (const { correction, span, decided } of corrections) {
    const kind = correction.kind === "none" ? correction.facet : correction.kind;
    const read = meantBy(facets, kind, span);
    // What was set aside before comes back when a value is given to its words.
    const back = read.length === 0 && correction.kind !== "none" ? meantBy(setAside, kind, span) : [];
    for (const facet of back) setAside.splice(setAside.indexOf(facet), 1);
    const meant = read.length > 0 ? read : back.map(asRead);
    const rest = facets.filter((facet) => !meant.includes(facet));
    if (correction.kind === "none") {
      setAside.push(...meant.map((facet): Facet => ({ ...facet, decided })));
      facets = rest;
    } else facets = [...rest, corrected(record, meant, correction, span, decided)];
  }
  return { facets: facets.toSorted((a, b) => startOf(a) - startOf(b)), setAside };
}

/** As it was before it was set aside. */
function asRead(facet: Facet): Facet {
  const { decided: _, ...read } = facet;
  return read;
}

function meantBy(facets: readonly Facet[], kind: FacetKind, span: Span): readonly Facet[] {
  const ofKind = facets.filter((facet) => facet.kind === kind);
  const exact = ofKind.filter(({ spans }) => {
    const whole = hull(spans);
    return whole?.start === span.start && whole.end === span.end;
  });
  return exact.length > 0 ? exact : ofKind.filter(({ spans }) => spans.some((one) => overlaps(one, span)));
}

function corrected(
  record: DocumentRecord,
  meant: readonly Facet[],
  correction: Exclude<FacetCorrection, { kind: "none" }>,
  span: Span,
  decided: Decided,
): Facet {
  const { text, id } = record.document;
  const first = meant[0];
  const same = first !== undefined && startOf(first) === span.start && hull(first.spans)?.end === span.end;
  const of = mergedUses(meant);
  const reading: Reading = first?.reading ?? {
    kind: "person",
    id: decided.by.name,
    version: decided.judgementId,
    confidence: 1,
  };
  const base = {
    id: same ? first.id : makeId("facet", id, correction.kind, [span.start, span.end]),
    spans: same ? first.spans : [span],
    words: same ? first.words : slice(text, span),
    of: of.length > 0 ? of : usesAt(record, span),
    reading,
    decided,
  };
  // What an earlier decision had said is no machine's reading: behind it stands the machine's own.
  switch (correction.kind) {
    case "time": {
      const read = first?.kind === "time" ? machineValue(first) : undefined;
      return { ...base, kind: "time", value: correction.value, ...(read === undefined ? {} : { readAs: read }) };
    }
    case "place": {
      const read = first?.kind === "place" ? machineValue(first) : undefined;
      return { ...base, kind: "place", value: correction.value, ...(read === undefined ? {} : { readAs: read }) };
    }
    case "quantity": {
      const read = first?.kind === "quantity" ? machineValue(first) : undefined;
      const value = whereItStands(correction.value, correction.at.span, span, text);
      return { ...base, kind: "quantity", value, ...(read === undefined ? {} : { readAs: read }) };
    }
  }
}

function machineValue<V>({
  reading,
  decided,
  readAs,
  value,
}: {
  reading: Reading;
  decided?: Decided | undefined;
  readAs?: V | undefined;
  value: V;
}): V | undefined {
  if (reading.kind === "person") return undefined;
  return decided === undefined ? value : readAs;
}

/** What is counted is named by its place too, which moved with the words; where other words stand there now, it goes. */
function whereItStands(value: QuantityValue, then: Span, now: Span, text: string): QuantityValue {
  const by = now.start - then.start;
  if (value.of === undefined || by === 0) return value;
  const { of, ...rest } = value;
  const span = { start: of.span.start + by, end: of.span.end + by };
  return slice(text, span) === of.words ? { ...rest, of: { words: of.words, span } } : rest;
}

function mergedUses(facets: readonly Facet[]): readonly FacetUse[] {
  const uses = new Map(facets.flatMap(({ of }) => of.map((use) => [`${use.statementId} ${use.aspect}`, use])));
  return [...uses.values()];
}

function usesAt({ statements }: DocumentRecord, span: Span): readonly FacetUse[] {
  return statements
    .filter(({ spans }) => spans.some((outer) => contains(outer, span)))
    .map(({ id }): FacetUse => ({ statementId: id, aspect: "event", basis: "stated", rule: "marked-by-hand" }));
}

function startOf(facet: Facet): number {
  return facet.spans[0]?.start ?? 0;
}
