import type { Command } from "commander";
import { showRecord } from "../../../app/show-record.ts";
import { showVersions } from "../../../app/show-versions.ts";
import { type LedgerOptions, withLedger, withLedgerOptions } from "../options.ts";
import { shownView } from "../views/shown.ts";
import { versionsView } from "../views/versions.ts";
import type { Session } from "../wiring.ts";

/** `sayso show ID`: what an id stands for, one step from the exact words; `sayso versions ID`: how an article changed. */
export function addShow(program: Command, session: Session): void {
  withLedgerOptions(program.command("show"), "ledger")
    .summary("show a document, or one thing in it, by its id")
    .description(
      "Shows what an id stands for: a whole document, or an attribution, statement, question or actor with its words in place.",
    )
    .argument("<id>", "an id, or the beginning of one: kind and 8 digits or more")
    .action((id: string, options: LedgerOptions) =>
      withLedger(session, options, "existing", async (ledger) => {
        const shown = await showRecord(ledger, id);
        if (options.json) session.terminal.line(JSON.stringify(shown));
        else if (!options.quiet) for (const line of shownView(session.terminal, shown)) session.terminal.line(line);
      }),
    );
  withLedgerOptions(program.command("versions"), "ledger")
    .summary("show an article at all the times at which it was met, and what changed")
    .description(
      "Shows the versions of an article, the oldest first: when and where each was captured, and which statements came, went and changed from one to the next.",
    )
    .argument("<id>", "a document's id, or that of anything in it; its beginning will do")
    .option("--all", "changes without meaning too: white space, counters, links")
    .action((id: string, options: LedgerOptions & { readonly all?: boolean }) =>
      withLedger(session, options, "existing", async (ledger) => {
        const shown = await showVersions(ledger, () => session.wiring.openLanguages(), id);
        if (options.json) session.terminal.line(JSON.stringify(shown));
        else if (!options.quiet) {
          for (const line of versionsView(session.terminal, shown, options.all === true)) session.terminal.line(line);
        }
      }),
    );
}
