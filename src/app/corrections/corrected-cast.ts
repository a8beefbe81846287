import type { Ledger } from "../../ledger/ledger.ts";
import type { ActorInDocument } from "../../model/case-actor.ts";
import type { DocumentRecord } from "../../model/record.ts";
import { slice } from "../../text/spans.ts";
import type { CorrectionsOfCase } from "./corrections-of-case.ts";
import { placesOf } from "./in-force.ts";

/** The actors of a case's documents with what people decided within documents: only documents that were corrected are opened. */
export async function correctedCast(
  ledger: Ledger,
  { holding, layOver }: CorrectionsOfCase,
  cast: readonly ActorInDocument[],
): Promise<readonly ActorInDocument[]> {
  const touched = new Set(
    holding
      .filter(({ correction: { kind } }) => kind === "actor" || kind === "same actor" || kind === "speaks for")
      .flatMap(({ correction }) => placesOf(correction).map((at) => at.documentId)),
  );
  if (touched.size === 0) return cast;
  const corrected = new Map<string, readonly ActorInDocument[]>();
  for (const id of touched) {
    const record = await ledger.document(id);
    if (record !== undefined) corrected.set(id, castOf(layOver(record)));
  }
  const byDocument = Map.groupBy(cast, ({ documentId }) => documentId);
  return [...new Set([...byDocument.keys(), ...corrected.keys()])].flatMap(
    (id) => corrected.get(id) ?? byDocument.get(id) ?? [],
  );
}

function castOf({ document, actors }: DocumentRecord): readonly ActorInDocument[] {
  const { id: documentId, text, language } = document;
  return actors.map(({ id, kind, name, named, mentions, roles, speaksFor, party }) => ({
    documentId,
    ...(language === undefined ? {} : { language }),
    id,
    kind,
    name,
    named,
    mentions: mentions.map(({ span, form }) => ({ span, form, words: slice(text, span) })),
    roles: roles.map(({ words }) => words),
    ...(speaksFor === undefined ? {} : { speaksFor }),
    ...(party === undefined ? {} : { party }),
  }));
}
