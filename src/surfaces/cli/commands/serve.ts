import type { Command } from "commander";
import { DEFAULT_CASE } from "../../../app/case-name.ts";
import { DEMO_CASE } from "../../../app/load-demo.ts";
import { ledgerPath, portNumber } from "../options.ts";
import { type ReadingFlags, readingOptions, withReadingOptions } from "../reading-options.ts";
import { neutralise } from "../terminal/neutralise.ts";
import type { Session } from "../wiring.ts";

interface Options extends ReadingFlags {
  readonly case?: string;
  readonly ledger?: string;
  readonly host: string;
  readonly port?: number;
  readonly demo?: boolean;
  readonly quiet?: boolean;
}

/** `sayso serve`: the desk, for this machine only unless told otherwise. */
export function addServe(program: Command, session: Session): void {
  withReadingOptions(program.command("serve"), "several at once")
    .summary("open the desk in a browser")
    .description("Serves the desk and its HTTP interface on this machine, and prints the address. Interrupt to stop.")
    .option("--case <name>", `the case that the desk shows first (default: ${DEFAULT_CASE}, or the demo's with --demo)`)
    .option("--port <number>", "the port (default: 4700, or the next free one)", portNumber)
    .option(
      "--host <address>",
      "the address to listen on: a loopback one, since there are no accounts yet",
      "127.0.0.1",
    )
    .option("--demo", "read the demo case first, unless the ledger holds it")
    .option("--ledger <path>", "the ledger's file (default: $SAYSO_LEDGER, else ~/.sayso/ledger.sqlite)")
    .option("--quiet", "print the address alone")
    .action(async (options: Options) => {
      const { terminal, wiring } = session;
      await session.interruptible(
        (signal) =>
          wiring.serve({
            ledgerPath: ledgerPath(session, options.ledger),
            caseName: options.case ?? (options.demo ? DEMO_CASE : DEFAULT_CASE),
            host: options.host,
            port: options.port,
            demo: options.demo === true,
            reading: readingOptions(session, options),
            say: (sentence) => {
              if (!options.quiet || sentence.startsWith("http")) terminal.line(neutralise(sentence));
            },
            signal,
          }),
        "Stopping. What was acknowledged is in the ledger.",
      );
    });
}
