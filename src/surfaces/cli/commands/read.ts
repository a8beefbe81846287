import type { Command } from "commander";
import { expandPaths, fileInput, type Input, streamInput } from "../../../app/inputs.ts";
import { type ReadEvent, readDocuments } from "../../../app/read-documents.ts";
import { complain, remark } from "../complain.ts";
import { link } from "../linking.ts";
import { type LedgerOptions, withLedger, withLedgerOptions } from "../options.ts";
import { type ReadingFlags, readingOptions, withReadingOptions } from "../reading-options.ts";
import { createProgress } from "../terminal/progress.ts";
import { count } from "../terminal/words.ts";
import { articleView } from "../views/article.ts";
import type { Session } from "../wiring.ts";

/** What a run of `read` came to. */
interface Tally {
  read: number;
  failed: number;
  interrupted: boolean;
}

const EXIT_INTERRUPTED = 130;

const outcomes = {
  recorded: "recorded",
  "re-read": "read anew, as the stages have changed",
  known: "in the ledger already",
} as const;

/** `sayso read FILE…`: reads articles into the ledger and prints who said what. */
export function addRead(program: Command, session: Session, exit: (code: number) => void): void {
  withReadingOptions(withLedgerOptions(program.command("read")), "several at once")
    .summary("read articles into the ledger, and print who said what")
    .description(
      "Reads plain text and HTML files into the ledger. Prints for each: who said it and through whom (nearest first), " +
        "the exact words, how sure they sounded and where they stand; what it leaves open; what was cut as residue.",
    )
    .argument("<file...>", "paths or quoted globs; - is standard input")
    .action(async (files: string[], options: LedgerOptions & ReadingFlags) =>
      exit(await read(session, files, options)),
    );
}

/** Paths, globs and `-` as inputs; standard input is taken once. */
export async function inputsOf(session: Session, files: readonly string[]): Promise<readonly Input[]> {
  const paths = await expandPaths(files);
  const { clock } = session.wiring;
  return paths.map((path) => (path === "-" ? streamInput(session.stdin, clock) : fileInput(path, clock)));
}

async function read(
  session: Session,
  files: readonly string[],
  options: LedgerOptions & ReadingFlags,
): Promise<number> {
  const { terminal, wiring } = session;
  const chosen = readingOptions(session, options);
  const inputs = await inputsOf(session, files);
  const progress = createProgress(terminal, inputs.length, () => wiring.clock().getTime());
  const tally: Tally = { read: 0, failed: 0, interrupted: false };
  await withLedger(session, options, "create", async (ledger) => {
    const pipeline = await wiring.createPipeline({
      ...chosen,
      // One article is read sooner here than a worker starts.
      ...(inputs.length === 1 ? { workers: 0 } : {}),
      ...(options.quiet ? {} : { remark: (sentence: string) => remark(terminal, sentence) }),
    });
    const reader = { ledger, pipeline, by: wiring.by };
    await session.interruptible(async (signal) => {
      try {
        for await (const event of readDocuments(reader, inputs, { caseName: options.case, signal })) {
          if (event.type === "started") progress.begin(event.index, event.locator);
          else {
            progress.clear();
            print(session, event, options, tally);
          }
        }
      } catch (error) {
        progress.clear();
        if (tally.read > 0)
          remark(
            terminal,
            `${count(tally.read, "document")} of this run ${tally.read === 1 ? "is" : "are"} safe in the ledger.`,
          );
        throw error;
      } finally {
        progress.clear();
        await pipeline.close?.();
      }
      if (!tally.interrupted && tally.read > 0) tally.interrupted = await link(session, ledger, options.case, signal);
    }, "Stopping after this document. Interrupt again to stop at once.");
  });
  return conclude(session, tally, inputs.length, options);
}

function print(session: Session, event: ReadEvent, options: LedgerOptions, tally: Tally): void {
  const { terminal } = session;
  switch (event.type) {
    case "read":
      tally.read++;
      if (options.json) {
        terminal.line(JSON.stringify({ outcome: event.outcome, locator: event.locator, record: event.record }));
      } else if (!options.quiet) {
        for (const line of articleView(terminal, event.record, outcomes[event.outcome])) terminal.line(line);
        terminal.line();
      }
      return;
    case "failed":
      tally.failed++;
      if (options.json)
        terminal.line(JSON.stringify({ outcome: "failed", locator: event.locator, error: event.error }));
      else complain(terminal, event.error);
      return;
    case "interrupted":
      tally.interrupted = true;
      return;
    case "started":
      return;
  }
}

function conclude(session: Session, tally: Tally, total: number, options: LedgerOptions): number {
  const { terminal } = session;
  const rest = total - tally.read - tally.failed;
  if (tally.interrupted) {
    remark(
      terminal,
      `Stopped. ${count(tally.read, "document")} of ${total} ${tally.read === 1 ? "is" : "are"} in the ledger, ${rest} not read. ` +
        "The same command goes on from here.",
    );
    return EXIT_INTERRUPTED;
  }
  if (total > 1 && !options.quiet && !options.json) {
    const failed = tally.failed === 0 ? "" : ` ${count(tally.failed, "document")} could not be read.`;
    remark(terminal, `Read ${tally.read} of ${total}.${failed}`);
  }
  return tally.failed === 0 ? 0 : 1;
}
