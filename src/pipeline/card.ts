import type { Actor } from "../model/actor.ts";
import type { Attribution, ChainLink } from "../model/attribution.ts";
import type { CardActor, CardFacet, DocumentCard, StatementCard } from "../model/card.ts";
import type { Block, Document } from "../model/document.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import type { Statement } from "../model/statement.ts";
import { createSpanIndex } from "../text/span-index.ts";
import { hull, slice, sliceAll } from "../text/spans.ts";

/** So much of a document's beginning tells what it is about. */
const LEAD = 1_200;
/** What of a sentence around a statement is kept, at most, on either side. */
const AROUND = 400;

/** What stages over a whole case need of one document's reading; the same reading gives the same card. */
export function cardOf(record: DocumentRecord): DocumentCard {
  const { document, snapshot } = record;
  const people = castOf(record.actors);
  const statements = statementCards(record, people);
  return {
    documentId: document.id,
    caseId: document.caseId,
    locator: snapshot.locator,
    outlet: document.outlet ?? {},
    ...(document.title === undefined ? {} : { title: document.title }),
    byline: document.byline,
    ...(document.url === undefined ? {} : { url: document.url }),
    ...(document.forwardedFrom === undefined ? {} : { forwardedFrom: document.forwardedFrom }),
    ...(document.language === undefined ? {} : { language: document.language }),
    ...(document.publishedAt === undefined ? {} : { publishedAt: document.publishedAt }),
    ...(document.modifiedAt === undefined ? {} : { modifiedAt: document.modifiedAt }),
    at: instant(document.publishedAt) ?? instant(snapshot.capturedAt) ?? 0,
    lead: leadOf(document),
    length: document.text.length - document.residue.reduce((sum, { span }) => sum + span.end - span.start, 0),
    statements,
    actors: [...people.values()],
  };
}

function castOf(actors: readonly Actor[]): ReadonlyMap<string, CardActor> {
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  return new Map(
    actors.map((actor) => {
      const speaksFor = actor.speaksFor === undefined ? undefined : names.get(actor.speaksFor);
      return [
        actor.id,
        {
          actorId: actor.id,
          kind: actor.kind,
          name: actor.name,
          named: actor.named,
          roles: actor.roles.map(({ words }) => words),
          ...(speaksFor === undefined ? {} : { speaksFor }),
          ...(actor.party === undefined ? {} : { party: actor.party }),
        },
      ];
    }),
  );
}

function statementCards(record: DocumentRecord, people: ReadonlyMap<string, CardActor>): readonly StatementCard[] {
  const { document } = record;
  const attributions = new Map(record.attributions.map((attribution) => [attribution.id, attribution]));
  const facets = facetsByStatement(record);
  const mentions = createSpanIndex(
    record.actors.flatMap((actor) => actor.mentions.map(({ span }) => ({ span, id: actor.id }))),
    ({ span }) => span,
  );
  const blocks = createSpanIndex(document.blocks, ({ span }) => span);
  return record.statements.map((statement, position) => {
    const attribution = statement.attributionId ? attributions.get(statement.attributionId) : undefined;
    const block = blockOf(statement, blocks.overlapping);
    const language = (block?.language ?? document.language)?.split("-")[0];
    const named = new Set(statement.spans.flatMap((span) => mentions.overlapping(span).map(({ id }) => id)));
    return {
      statementId: statement.id,
      documentId: document.id,
      voice: statement.voice,
      spans: statement.spans,
      words: statement.words,
      sentence: around(document, statement, block),
      block: block?.kind ?? "paragraph",
      position,
      ...(language === undefined ? {} : { language }),
      ...(attribution === undefined ? { chain: [] } : attributed(document, attribution, people)),
      actors: [...named].flatMap((id) => people.get(id) ?? []),
      facets: facets.get(statement.id) ?? [],
    };
  });
}

function attributed(document: Document, attribution: Attribution, people: ReadonlyMap<string, CardActor>) {
  const { hedge, cue } = attribution;
  const within = attribution.continues ?? attribution.within;
  return {
    attributionId: attribution.id,
    confidence: attribution.reading.confidence,
    stance: attribution.stance,
    directness: attribution.directness,
    ...(hedge === undefined ? {} : { hedge: hedge.words }),
    ...(cue.length === 0 ? {} : { cue: sliceAll(document.text, cue) }),
    ...(within === undefined ? {} : { within }),
    chain: attribution.chain.map((link) => cardLink(link, people)),
  };
}

function cardLink({ role, words, spans, actorId }: ChainLink, people: ReadonlyMap<string, CardActor>) {
  const actor = actorId === undefined ? undefined : people.get(actorId);
  return { role, words, spans, ...(actor === undefined ? {} : { actor }) };
}

function facetsByStatement({ facets = [] }: DocumentRecord): ReadonlyMap<string, readonly CardFacet[]> {
  const all = new Map<string, CardFacet[]>();
  for (const facet of facets) {
    for (const { statementId, ...use } of facet.of) {
      const list = all.get(statementId);
      if (list === undefined) all.set(statementId, [{ facet, use }]);
      else list.push({ facet, use });
    }
  }
  return all;
}

function blockOf(statement: Statement, overlapping: (span: Span) => readonly Block[]): Block | undefined {
  const [first] = statement.spans;
  return first === undefined ? undefined : overlapping(first)[0];
}

/** The statement and what stands beside it up to the ends of its sentences, by marks: close enough for a context. */
function around({ text }: Document, statement: Statement, block: Block | undefined): string {
  const whole = hull(statement.spans);
  if (whole === undefined || block === undefined) return statement.words;
  const from = Math.max(block.span.start, whole.start - AROUND);
  const to = Math.min(block.span.end, whole.end + AROUND);
  const before = text.slice(from, whole.start);
  const after = text.slice(whole.end, to);
  const ending = Math.max(before.lastIndexOf(". "), before.lastIndexOf("! "), before.lastIndexOf("? "));
  const start = ending < 0 ? 0 : ending + 2;
  const stop = /[.!?…]["”’»)]*(?=\s|$)/u.exec(after);
  const ended = /[.!?…]["”’»)]*\s*$/u.test(text.slice(whole.start, whole.end));
  const end = ended ? 0 : stop === null ? after.length : stop.index + stop[0].length;
  return text.slice(from + start, whole.end + end).trim();
}

function leadOf(document: Document): string {
  const parts: string[] = document.title === undefined ? [] : [document.title];
  let length = document.title?.length ?? 0;
  for (const { kind, span } of document.blocks) {
    if (kind === "title" || kind === "byline" || kind === "dateline") continue;
    if (length >= LEAD) break;
    const words = slice(document.text, span).slice(0, LEAD - length);
    parts.push(words);
    length += words.length;
  }
  return parts.join("\n");
}

function instant(stated: string | undefined): number | undefined {
  const parsed = stated === undefined ? Number.NaN : Date.parse(stated);
  return Number.isNaN(parsed) ? undefined : parsed;
}
