import type { CaseSummary } from "../../../app/list-cases.ts";
import type { DocumentSummary, Hit, StatementSummary } from "../../../ledger/ledger.ts";
import { cut, type Run, spread, wrap } from "../terminal/layout.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { count, dayOf, shortId } from "../terminal/words.ts";

const MEASURE = 100;

/** A document in a list: its title, then where and when it came out and what is in it. */
export function documentView(terminal: Terminal, document: DocumentSummary): readonly string[] {
  const width = Math.min(terminal.columns, MEASURE);
  const facts = [
    document.outlet ?? "outlet not named",
    document.publishedAt === undefined ? "undated" : dayOf(document.publishedAt),
    `${document.attributions} said`,
    `${document.questions} open`,
    `${document.residue} cut`,
  ].join(" · ");
  return [
    ...wrap(terminal, [{ text: document.title ?? document.locator, styles: ["bold"] }], { width, rest: "  " }),
    ...spread(`  ${cut(facts, width - 21)}`, terminal.paint(shortId(document.id), "dim"), width),
    "",
  ];
}

/** A statement in a list: who said it, the exact words, then how and where. */
export function statementView(terminal: Terminal, statement: StatementSummary): readonly string[] {
  const width = Math.min(terminal.columns, MEASURE);
  const links = statement.chain ?? [statement.outlet ?? "this outlet"];
  const runs = links.flatMap((words, at): readonly Run[] => [
    ...(at === 0 ? [] : [{ text: " ← ", styles: ["dim" as const] }]),
    { text: words, styles: at === links.length - 1 && at > 0 ? ["bold"] : [] },
  ]);
  const notes = [
    ...(statement.voice === "outlet"
      ? ["in the outlet's own voice"]
      : [`${statement.directness}, ${statement.stance}`]),
    ...(statement.hedge === undefined ? [] : [`hedged by “${cut(statement.hedge, 40)}”`]),
    ...(statement.confidence === undefined ? [] : [`confidence ${statement.confidence.toFixed(2)}`]),
    ...(statement.outlet === undefined ? [] : [statement.outlet]),
    ...(statement.documentTitle === undefined ? [] : [cut(statement.documentTitle, 60)]),
    shortId(statement.id),
  ];
  return [
    ...wrap(terminal, runs, { width, rest: "  " }),
    ...wrap(terminal, [{ text: statement.words }], { width, first: "  ", rest: "  " }),
    ...wrap(terminal, [{ text: notes.join(" · "), styles: ["dim"] }], { width, first: "  ", rest: "  " }),
    "",
  ];
}

/** A hit: where it is, and the words around it with those found set off. */
export function hitView(terminal: Terminal, hit: Hit): readonly string[] {
  const width = Math.min(terminal.columns, MEASURE);
  const head = [hit.title ?? "Untitled", ...(hit.outlet === undefined ? [] : [hit.outlet])].join(" · ");
  return [
    ...spread(cut(head, width - 24), terminal.paint(shortId(hit.id), "dim"), width),
    ...wrap(terminal, markedRuns(hit), { width, first: "  ", rest: "  " }),
    "",
  ];
}

function markedRuns({ excerpt, marks }: Hit): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start > at) runs.push({ text: excerpt.slice(at, mark.start) });
    runs.push({ text: excerpt.slice(Math.max(at, mark.start), mark.end), styles: ["bold", "underline"] });
    at = Math.max(at, mark.end);
  }
  return at < excerpt.length ? [...runs, { text: excerpt.slice(at) }] : runs;
}

/** A case in a list. */
export function caseView(terminal: Terminal, one: CaseSummary): readonly string[] {
  const failures = one.failures === 0 ? "" : `, ${count(one.failures, "failure")}`;
  return spread(
    `${terminal.paint(one.name, "bold")}  ${cut(one.title, 40)}`,
    `${count(one.documents, "document")}${failures}`,
    Math.min(terminal.columns, MEASURE),
  );
}
