import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { DEFAULT_CASE } from "../../app/case-name.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { SaysoError } from "../../model/errors/error.ts";
import { usageErrors } from "../../model/errors/usage.ts";
import type { Session } from "./wiring.ts";

/** Options that every command of a ledger has. */
export interface LedgerOptions {
  readonly case: string;
  readonly ledger?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Adds `--ledger`, `--json` and `--quiet`, and `--case` where a command is about one case. */
export function withLedgerOptions(command: Command, about: "case" | "ledger" = "case"): Command {
  if (about === "case") command.option("--case <name>", "the case: a working set of documents", DEFAULT_CASE);
  return command
    .option("--ledger <path>", "the ledger's file (default: $SAYSO_LEDGER, else ~/.sayso/ledger.sqlite)")
    .option("--json", "one JSON object a line (NDJSON)")
    .option("--quiet", "print nothing but what failed");
}

/** Adds `--limit` and `--after`. */
export function withPageOptions(command: Command): Command {
  return command
    .option("--limit <number>", "at most so many (default: 50 on a terminal's page, all with --json)", wholeNumber)
    .option("--after <place>", "go on after the place that the last answer named");
}

/** Where the ledger is: the option, else `SAYSO_LEDGER`, else `~/.sayso/ledger.sqlite`. */
export function ledgerPath(session: Session, asked: string | undefined): string {
  const named = asked ?? session.environment.SAYSO_LEDGER;
  return named !== undefined && named !== "" ? resolve(named) : join(homedir(), ".sayso", "ledger.sqlite");
}

/**
 * Opens the ledger for a piece of work, and closes it whatever happens.
 * `create` makes the file and its folder when they are missing.
 * @throws SaysoError SAYSO-USAGE-005 when there is none and none is to be made; SAYSO-LEDGER-…
 */
export async function withLedger<T>(
  session: Session,
  options: { readonly ledger?: string },
  mode: "create" | "existing",
  work: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const path = ledgerPath(session, options.ledger);
  if (mode === "existing" && !existsSync(path)) {
    throw new SaysoError(usageErrors.noLedger, `There is no ledger at ${path} yet.`);
  }
  if (mode === "create") makeFolder(path);
  const ledger = await session.wiring.openLedger(path);
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

/** A folder that cannot be made is told by the ledger's own error when it is opened. */
function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch {
    // The ledger says why it cannot be made, with its code.
  }
}

/** An option that may be given several times, for commander. */
export function several(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** A positive whole number, for commander. */
export function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a whole number from 1.");
}

/** A TCP port, for commander. */
export function portNumber(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError("It must be a port: a whole number from 0 to 65535.");
}
