import type { Command } from "commander";
import { listActors } from "../../../app/list-actors.ts";
import { type LedgerOptions, withLedger, withLedgerOptions, withPageOptions } from "../options.ts";
import { count } from "../terminal/words.ts";
import { actorView } from "../views/actors.ts";
import type { Session } from "../wiring.ts";

interface Options extends LedgerOptions {
  readonly limit?: number;
  readonly after?: string;
  readonly words?: string;
  readonly id?: string;
  readonly why?: boolean;
}

const USUAL_LIMIT = 50;

/** `sayso actors`: who is in a case, put together across its documents and languages. */
export function addActors(program: Command, session: Session): void {
  withPageOptions(withLedgerOptions(program.command("actors")))
    .summary("list the people, bodies and outlets of a case, across its documents")
    .description(
      "Lists who is in a case: people, bodies, outlets, groups and places of all its documents, put together across spellings and languages, with what speaks for it. Pairs that nothing settles are shown; a person settles them with `sayso correct`.",
    )
    .option("--words <words>", "only those one of whose names holds these words")
    .option("--id <id>", "only the one of this id, or of a document's actor of this id; its beginning will do")
    .option("--why", "tell of each name why it is this one")
    .action((options: Options) =>
      withLedger(session, options, "existing", async (ledger) => {
        const { terminal, wiring } = session;
        const page = await listActors(
          { ledger, known: await wiring.openKnown() },
          {
            caseName: options.case,
            limit: options.limit ?? (options.json ? Number.POSITIVE_INFINITY : USUAL_LIMIT),
            ...(options.after === undefined ? {} : { after: options.after }),
            ...(options.words === undefined ? {} : { words: options.words }),
            ...(options.id === undefined ? {} : { id: options.id }),
          },
        );
        for (const actor of page.items) {
          if (options.json) terminal.line(JSON.stringify(actor));
          else if (!options.quiet)
            for (const line of actorView(terminal, actor, options.why === true)) terminal.line(line);
        }
        if (options.json || options.quiet) return;
        terminal.line(terminal.paint(foot(page.items.length, page.total, options.case, page.next), "dim"));
      }),
    );
}

function foot(shown: number, total: number, caseName: string, next: string | undefined): string {
  if (total === 0) return `No actors in the case "${caseName}".`;
  return next === undefined
    ? `${count(total, "actor")}.`
    : `${shown} of ${count(total, "actor")}. Go on with --after ${next}`;
}
