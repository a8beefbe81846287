import {
  type Actor,
  type Attribution,
  type DocumentRecord,
  type Facet,
  type FacetUse,
  valueWords,
} from "../../../src/surfaces/http/client.ts";
import { questionOf } from "../words.ts";

/** A facet as it belongs to what somebody said. */
export interface FacetOf {
  readonly facet: Facet;
  readonly use: FacetUse;
}

/** The times, places and quantities of what an attribution says, and of the saying. */
export function facetsOf(record: DocumentRecord, attribution: Attribution): readonly FacetOf[] {
  const statements = new Set(
    record.statements.filter(({ attributionId }) => attributionId === attribution.id).map(({ id }) => id),
  );
  return (record.facets ?? []).flatMap((facet) => {
    const use = facet.of.find(({ statementId }) => statements.has(statementId));
    return use === undefined ? [] : [{ facet, use }];
  });
}

/** "When", "Said", "Where", "How many": what a facet tells of a statement. */
export function labelOf({ facet, use }: FacetOf): string {
  if (use.aspect === "event") return questionOf[facet.kind];
  return facet.kind === "time" ? "Said" : `Said ${questionOf[facet.kind].toLowerCase()}`;
}

/** All of them in one line of the margin. */
export function shortFacets(record: DocumentRecord, attribution: Attribution): string {
  const shown = facetsOf(record, attribution).map(({ facet, use }) => {
    const said = use.aspect === "saying" ? "said " : "";
    return said + shortValue(facet);
  });
  return [...new Set(shown)].join(" · ");
}

/** A value without what only the card needs: a place's name alone. */
export function shortValue(facet: Facet): string {
  return facet.kind === "place" ? (facet.value.place?.name ?? facet.words) : valueWords(facet);
}

/** The actor at the far end of an attribution's chain. */
export function speakerOf(record: DocumentRecord, attribution: Attribution): Actor | undefined {
  const id = attribution.chain.findLast((link) => link.role === "source")?.actorId;
  return id === undefined ? undefined : record.actors.find((actor) => actor.id === id);
}

/** Whom an actor speaks for, and to whom it belongs. */
export function tiesOf(record: DocumentRecord, actor: Actor): readonly string[] {
  const body = record.actors.find(({ id }) => id === actor.speaksFor);
  return [
    ...(body === undefined ? [] : [`speaks for ${body.name}`]),
    ...(actor.party === undefined ? [] : [`belongs to ${actor.party}`]),
  ];
}
