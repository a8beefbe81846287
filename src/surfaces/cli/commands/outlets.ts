import { readFile, writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { listOutlets, type OutletSaid, stateOutlet, withdrawOutlet } from "../../../app/outlets.ts";
import { exportOutlets, importOutlets } from "../../../app/outlets-csv.ts";
import { SaysoError } from "../../../model/errors/error.ts";
import { usageErrors } from "../../../model/errors/usage.ts";
import { remark } from "../complain.ts";
import { type LedgerOptions, several, withLedger, withLedgerOptions } from "../options.ts";
import { count } from "../terminal/words.ts";
import { outletView } from "../views/outlets.ts";
import type { Session } from "../wiring.ts";

interface SetOptions extends LedgerOptions {
  readonly also?: readonly string[];
  readonly domain?: readonly string[];
  readonly country?: string;
  readonly language?: string;
  readonly party?: string;
  readonly owner?: string;
  readonly family?: string;
  readonly withdraw?: boolean;
  readonly by?: string;
}

/** `sayso outlets`: who publishes, as people state it. */
export function addOutlets(program: Command, session: Session): void {
  const outlets = program
    .command("outlets")
    .summary("list outlets, and say who owns them, where they are and whose side they are on")
    .description(
      "Outlets as people state them: names, domains, country, language, party, owner, publisher family. Outlets of one family count once where independence is counted. Nothing here grades how true an outlet is.",
    );
  withLedgerOptions(outlets.command("list", { isDefault: true }))
    .summary("list the outlets that were stated, and those of the case that were not")
    .description("Lists the outlets that were stated, and those of the case's documents that were not, by name.")
    .action((options: LedgerOptions) =>
      withLedger(session, options, "existing", async (ledger) => {
        for (const line of await listOutlets(ledger, options.case)) {
          if (options.json) session.terminal.line(JSON.stringify(line));
          else for (const text of outletView(session.terminal, line)) session.terminal.line(text);
        }
      }),
    );
  withLedgerOptions(outlets.command("set"), "ledger")
    .summary("say what an outlet is")
    .description(
      "Writes down what you say of an outlet. What is not named stays as it was; an empty text takes it away. Earlier words stay in the log.",
    )
    .argument("<name>", "the outlet's name")
    .option("--also <name>", "another name of it (may be given several times)", several)
    .option("--domain <domain>", "a domain of it, such as example.org (may be given several times)", several)
    .option("--country <code>", "its country, such as UA")
    .option("--language <code>", "its language, such as uk")
    .option("--party <name>", "on whose side it stands")
    .option("--owner <name>", "whose it is")
    .option("--family <name>", "its publisher family: outlets of one family count once")
    .option("--withdraw", "take back all that was said of it")
    .option("--by <name>", "who says so (default: $SAYSO_NAME, else your account)")
    .action((name: string, options: SetOptions) =>
      withLedger(session, options, "create", async (ledger) => {
        const person = options.by ?? session.wiring.person;
        if (options.withdraw) {
          await withdrawOutlet(ledger, name, person);
          if (!options.quiet) remark(session.terminal, `What was said of ${name} is taken back.`);
          return;
        }
        const profile = await stateOutlet(ledger, saidOf(name, options), person);
        if (options.json) session.terminal.line(JSON.stringify(profile));
        else if (!options.quiet) {
          const line = { name: profile.name, domains: profile.domains, profile };
          for (const text of outletView(session.terminal, line)) session.terminal.line(text);
        }
      }),
    );
  withLedgerOptions(outlets.command("import"), "ledger")
    .summary("say what outlets are, from a CSV file")
    .description(
      "Reads a CSV whose first line names columns: name, and any of names, domains, country, language, party, owner, family. Several names or domains of one outlet stand between semicolons. Either every line can be read, or nothing is written.",
    )
    .argument("<file>", "the CSV file")
    .option("--by <name>", "who says so (default: $SAYSO_NAME, else your account)")
    .action((file: string, options: LedgerOptions & { readonly by?: string }) =>
      withLedger(session, options, "create", async (ledger) => {
        const text = await readFile(file, "utf8").catch((cause: unknown) => {
          throw new SaysoError(usageErrors.badOutlet, `${file} cannot be read.`, { cause });
        });
        const stated = await importOutlets(ledger, text, options.by ?? session.wiring.person);
        if (!options.quiet) remark(session.terminal, `${count(stated.length, "outlet")} stated.`);
      }),
    );
  withLedgerOptions(outlets.command("export"), "ledger")
    .summary("write what was stated of outlets as CSV")
    .description("Writes what was stated of outlets as CSV, which `outlets import` reads again.")
    .argument("[file]", "where to; standard output when absent")
    .action((file: string | undefined, options: LedgerOptions) =>
      withLedger(session, options, "existing", async (ledger) => {
        const csv = exportOutlets(await ledger.outlets());
        if (file === undefined) session.terminal.write(csv);
        else await writeFile(file, csv);
      }),
    );
}

function saidOf(name: string, options: SetOptions): OutletSaid {
  const { also, domain, country, language, party, owner, family } = options;
  return {
    name,
    ...(also === undefined ? {} : { names: also }),
    ...(domain === undefined ? {} : { domains: domain }),
    ...(country === undefined ? {} : { country }),
    ...(language === undefined ? {} : { language }),
    ...(party === undefined ? {} : { party }),
    ...(owner === undefined ? {} : { owner }),
    ...(family === undefined ? {} : { family }),
  };
}
