import { type Command, InvalidArgumentError, Option } from "commander";
import { findWords } from "../../../app/find-words.ts";
import { listCases } from "../../../app/list-cases.ts";
import { listDocuments } from "../../../app/list-documents.ts";
import { listStatements } from "../../../app/list-statements.ts";
import type { ListQuery, Page } from "../../../ledger/ledger.ts";
import { Directness, Stance } from "../../../model/attribution.ts";
import { type LedgerOptions, withLedger, withLedgerOptions, withPageOptions } from "../options.ts";
import { count } from "../terminal/words.ts";
import { caseView, documentView, hitView, statementView } from "../views/lists.ts";
import type { Session } from "../wiring.ts";

interface PageOptions extends LedgerOptions {
  readonly limit?: number;
  readonly after?: string;
}

interface StatementOptions extends PageOptions {
  readonly document?: string;
  readonly voice?: "attributed" | "outlet";
  readonly directness?: string;
  readonly stance?: string;
  readonly source?: string;
  readonly words?: string;
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
}

/** What fits on a page that a person reads; with `--json` everything is given. */
const USUAL_LIMIT = 50;
const LARGEST_PAGE = 1000;

/** `sayso documents`, `statements`, `find` and `cases`: what the ledger holds, as lists. */
export function addLists(program: Command, session: Session): void {
  withPageOptions(withLedgerOptions(program.command("documents")))
    .summary("list the documents of a case")
    .description("Lists the documents of a case: title, outlet, date, how much was said in it, and its id.")
    .action((options: PageOptions) =>
      list(session, options, "document", (ledger, query) => listDocuments(ledger, query), documentView),
    );
  withPageOptions(withLedgerOptions(program.command("statements")))
    .summary("list what was said, by whom")
    .description(
      "Lists the statements of a case: who said it and through whom, the exact words, how, and in which document.",
    )
    .option("--document <id>", "only those of this document")
    .addOption(
      new Option("--voice <voice>", "attributed, or in the outlet's own voice").choices(["attributed", "outlet"]),
    )
    .addOption(new Option("--directness <kind>", "how it was told").choices(Directness.options))
    .addOption(new Option("--stance <stance>", "what the speaker is said to have done").choices(Stance.options))
    .option("--source <words>", "only where the source's words hold these")
    .option("--words <words>", "only those that hold these words; as in find")
    .option("--place <name>", "only what is told of this place, or of places in it: a name, an id, or a country's code")
    .option("--from <day>", "only what is told of this day (2022-07-01) or later ones", day)
    .option("--to <day>", "only what is told of this day or earlier ones", day)
    .action(({ document, voice, directness, stance, source, words, place, from, to, ...options }: StatementOptions) =>
      list(
        session,
        options,
        "statement",
        (ledger, query) =>
          listStatements(ledger, {
            ...query,
            ...(document === undefined ? {} : { documentId: document }),
            ...(voice === undefined ? {} : { voice }),
            ...(directness === undefined ? {} : { directness }),
            ...(stance === undefined ? {} : { stance }),
            ...(source === undefined ? {} : { source }),
            ...(words === undefined ? {} : { words }),
            ...(place === undefined ? {} : { place }),
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
          }),
        statementView,
      ),
    );
  withPageOptions(withLedgerOptions(program.command("find")))
    .summary("find words in documents and statements, best first")
    .description(
      'Full text over a case. Words are and-ed; "a phrase" goes in quotation marks; a prefix ends in *. Letters with and without marks are one.',
    )
    .argument("<words...>", "what to find")
    .action((words: string[], options: PageOptions) =>
      list(
        session,
        options,
        "hit",
        (ledger, query) => findWords(ledger, { ...query, words: words.join(" ") }),
        hitView,
      ),
    );
  withLedgerOptions(program.command("cases"), "ledger")
    .summary("list the cases of the ledger")
    .description("Lists the cases of the ledger, and how many documents each holds.")
    .action((options: LedgerOptions) =>
      withLedger(session, options, "existing", async (ledger) => {
        for (const one of await listCases(ledger)) {
          if (options.json) session.terminal.line(JSON.stringify(one));
          else if (!options.quiet) for (const line of caseView(session.terminal, one)) session.terminal.line(line);
        }
      }),
    );
}

function day(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  throw new InvalidArgumentError("It must be a day such as 2022-07-01.");
}

type Ask<T> = (ledger: Parameters<typeof listDocuments>[0], query: ListQuery) => Promise<Page<T>>;
type View<T> = (terminal: Session["terminal"], item: T) => readonly string[];

async function list<T>(
  session: Session,
  options: PageOptions,
  noun: string,
  ask: Ask<T>,
  view: View<T>,
): Promise<void> {
  const { terminal } = session;
  await withLedger(session, options, "existing", async (ledger) => {
    let left = options.limit ?? (options.json ? Number.POSITIVE_INFINITY : USUAL_LIMIT);
    let after = options.after;
    let page: Page<T>;
    let shown = 0;
    do {
      page = await ask(ledger, {
        caseName: options.case,
        limit: Math.min(left, LARGEST_PAGE),
        ...(after === undefined ? {} : { after }),
      });
      for (const item of page.items) {
        if (options.json) terminal.line(JSON.stringify(item));
        else if (!options.quiet) for (const line of view(terminal, item)) terminal.line(line);
      }
      shown += page.items.length;
      left -= page.items.length;
      after = page.next;
    } while (after !== undefined && left > 0);
    if (options.json || options.quiet) return;
    if (page.total === 0) terminal.line(`No ${noun}s in the case "${options.case}".`);
    else terminal.line(terminal.paint(foot(shown, page.total, noun, after), "dim"));
  });
}

function foot(shown: number, total: number, noun: string, next: string | undefined): string {
  if (next === undefined) return `${count(total, noun)}.`;
  return `${shown} of ${count(total, noun)}. Go on with --after ${next}`;
}
