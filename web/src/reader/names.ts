import type { Actor, Attribution, ChainLink, DocumentRecord, Span } from "../../../src/surfaces/http/client.ts";

/** The words of a discontinuous thing, its pieces joined by " … ", line breaks as spaces. */
export function wordsOf(record: DocumentRecord, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => record.document.text.slice(start, end).replace(/\s+/gu, " ")).join(" … ");
}

/**
 * Who a link of a chain is, when the machine took its words ("he") for somebody named elsewhere: shown in
 * square brackets, as editors mark what the text itself does not say there.
 */
export function takenFor(record: DocumentRecord, link: ChainLink): Actor | undefined {
  if (link.actorId === undefined) return undefined;
  const actor = record.actors.find(({ id }) => id === link.actorId);
  return actor === undefined || link.words.toLowerCase().includes(actor.name.toLowerCase()) ? undefined : actor;
}

/** The words for the source in the margin, and whom they were taken for. */
export function sourceOf(
  record: DocumentRecord,
  attribution: Attribution,
): { readonly words: string | undefined; readonly actor: Actor | undefined; readonly via: readonly string[] } {
  const source = attribution.chain.findLast((link) => link.role === "source");
  const words = attribution.source.length > 0 ? wordsOf(record, attribution.source) : source?.words;
  return {
    words: words?.replace(/[,;:]$/u, ""),
    actor: source === undefined ? undefined : takenFor(record, source),
    via: attribution.chain.filter((link) => link.role === "via").map((link) => link.words),
  };
}

/** The outlet of a document as the page gives it. */
export function outletOf(record: DocumentRecord): string | undefined {
  return record.document.outlet?.name ?? record.document.outlet?.domain;
}
