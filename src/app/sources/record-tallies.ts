import type { SourceRelay, SourceTally } from "../../ledger/ledger.ts";
import type { DocumentRecord } from "../../model/record.ts";
import { sliceAll } from "../../text/spans.ts";

/** One statement as a tally, from a record: for documents that people corrected. */
export type StatementTally = SourceTally & SourceRelay & { readonly statementId: string };

/** Each attributed statement of a document with who said it and how, as its table has it. */
export function talliesOf({ document, attributions, actors, statements }: DocumentRecord): readonly StatementTally[] {
  const byId = new Map(attributions.map((one) => [one.id, one]));
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const outlet = document.outlet?.name ?? document.outlet?.domain;
  return statements.flatMap(({ id: statementId, voice, attributionId }): readonly StatementTally[] => {
    const attribution = attributionId === undefined ? undefined : byId.get(attributionId);
    if (voice !== "attributed" || attribution === undefined) return [];
    const { chain, source: spans, stance, directness, hedge } = attribution;
    const origin = chain.findLast(({ role }) => role === "source");
    const actor = origin?.actorId === undefined ? undefined : names.get(origin.actorId);
    const source = spans.length > 0 ? sliceAll(document.text, spans) : origin?.words;
    return [
      {
        statementId,
        documentId: document.id,
        ...(outlet === undefined ? {} : { outlet }),
        ...(actor !== undefined ? { actor } : source === undefined ? {} : { source }),
        ...(stance === undefined ? {} : { stance }),
        ...(directness === undefined ? {} : { directness }),
        hedged: hedge !== undefined,
        chain: chain.map(({ words }) => words),
        statements: 1,
      },
    ];
  });
}
