import type { StatementSummary } from "../ledger/ledger.ts";
import type { StatementShown } from "./claim-shapes.ts";

/** A statement as it is shown beside others. */
export function statementShown(statement: StatementSummary): StatementShown {
  const { documentTitle, outlet, publishedAt, stance, hedge, chain = [], voice } = statement;
  const who = voice === "outlet" ? undefined : (statement.actor ?? statement.source);
  return {
    statementId: statement.id,
    documentId: statement.documentId,
    ...(documentTitle === undefined ? {} : { title: documentTitle }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    words: statement.words,
    start: statement.start,
    end: statement.end,
    ...(who === undefined ? {} : { who }),
    chain,
    ...(stance === undefined ? {} : { stance }),
    ...(hedge === undefined ? {} : { hedge }),
  };
}
