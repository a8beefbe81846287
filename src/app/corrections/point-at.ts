import type { Ledger } from "../../ledger/ledger.ts";
import type { Actor } from "../../model/actor.ts";
import { SaysoError } from "../../model/errors/error.ts";
import { usageErrors } from "../../model/errors/usage.ts";
import type { Facet, FacetKind } from "../../model/facet/facet.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import { hull, overlaps, trim } from "../../text/spans.ts";
import { showRecord } from "../show-record.ts";
import type { Asked, Pointer } from "./asked.ts";
import { longestPiece, statementAt } from "./statement-at.ts";

/** The words that a person points at, with what is read there. */
export interface Pointed {
  /** With earlier decisions laid over it. */
  readonly record: DocumentRecord;
  readonly span: Span;
  /** The kind of the facet that was named by its id. */
  readonly facetKind?: FacetKind;
  facet(kind: FacetKind): Facet | undefined;
  actor(): Actor | undefined;
  /** What is said at the words, where anything is read there. */
  statement(): Statement | undefined;
}

/**
 * Where a pointer leads: an id to the words at which the thing stands, a span to itself without white space at its ends.
 * @throws SaysoError SAYSO-USAGE-002 when nothing has the id, SAYSO-USAGE-013 when no correction of the kind can be about
 * what it names, or a span lies outside its document
 */
export async function pointAt(ledger: Ledger, pointer: Pointer, kind: Asked["kind"]): Promise<Pointed> {
  if ("id" in pointer) {
    const { record, id } = await showRecord(ledger, pointer.id);
    const isOfFacet = kind === "value" || kind === "none";
    if (isOfFacet) {
      const facets = [...(record.facets ?? []), ...(record.decisions?.setAside ?? [])];
      const facet = facets.find((one) => one.id === id);
      const span = facet && hull(facet.spans);
      if (facet !== undefined && span !== undefined) return { ...pointedIn(record, span), facetKind: facet.kind };
    } else if (kind === "same event") {
      const [first] = record.document.blocks;
      if (first !== undefined) return pointedIn(record, first.span);
    } else if (ofStatements.has(kind)) {
      const statement = record.statements.find((one) => one.id === id || one.attributionId === id);
      const span = statement && longestPiece(statement);
      if (span !== undefined) return pointedIn(record, span);
      throw new SaysoError(usageErrors.badCorrection, `"${pointer.id.slice(0, 60)}" is no statement.`);
    } else {
      const actor = record.actors.find((one) => one.id === id);
      const mention = actor?.mentions.find(({ form }) => form === "name") ?? actor?.mentions[0];
      if (mention !== undefined) return pointedIn(record, mention.span);
    }
    throw new SaysoError(
      usageErrors.badCorrection,
      `"${pointer.id.slice(0, 60)}" is no ${isOfFacet ? "facet" : "actor"}.`,
    );
  }
  const { record } = await showRecord(ledger, pointer.documentId);
  const { text } = record.document;
  const inside = pointer.span.start < pointer.span.end && pointer.span.end <= text.length;
  const span = inside ? trim(text, pointer.span) : undefined;
  if (span === undefined) {
    throw new SaysoError(usageErrors.badCorrection, "The span holds no words of its document.");
  }
  return pointedIn(record, span);
}

const ofStatements: ReadonlySet<Asked["kind"]> = new Set(["same claim", "relation", "one origin", "said", "not said"]);

function pointedIn(record: DocumentRecord, span: Span): Pointed {
  return {
    record,
    span,
    statement: () => statementAt(record, span),
    facet: (kind) => {
      const facets = [...(record.facets ?? []), ...(record.decisions?.setAside ?? [])].filter(
        (one) => one.kind === kind,
      );
      const isExact = (facet: Facet) => hull(facet.spans)?.start === span.start && hull(facet.spans)?.end === span.end;
      return facets.find(isExact) ?? facets.find(({ spans }) => spans.some((one) => overlaps(one, span)));
    },
    actor: () => {
      const mentionsAt = (fits: (mention: Span) => boolean) =>
        record.actors.find(({ mentions }) => mentions.some((mention) => fits(mention.span)));
      return (
        mentionsAt(({ start, end }) => start === span.start && end === span.end) ??
        mentionsAt((mention) => overlaps(mention, span))
      );
    },
  };
}
