import type { Command } from "commander";
import { expandPaths, openInputs, type Sources } from "../../../app/inputs.ts";
import { type ReadEvent, readDocuments } from "../../../app/read-documents.ts";
import { complain, remark } from "../complain.ts";
import { link } from "../linking.ts";
import { type LedgerOptions, ledgerPath, withLedger, withLedgerOptions } from "../options.ts";
import { type ReadingFlags, readingOptions, withReadingOptions } from "../reading-options.ts";
import { createProgress } from "../terminal/progress.ts";
import { count, shortId } from "../terminal/words.ts";
import { articleView } from "../views/article.ts";
import { fetcherOf, type WebFlags, withWebOptions } from "../web-options.ts";
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
  seen: "in the ledger already, in other bytes",
} as const;

/** `sayso read FILE…`: reads articles into the ledger and prints who said what. */
export function addRead(program: Command, session: Session, exit: (code: number) => void): void {
  withWebOptions(withReadingOptions(withLedgerOptions(program.command("read")), "several at once"))
    .summary("read articles into the ledger, and print who said what")
    .description(
      "Reads addresses of the web, text, HTML, PDF, Word and mail files, web archives (WARC, WACZ) and Telegram exports into the ledger. Prints for each: who said it and through whom (nearest first), " +
        "the exact words, how sure they sounded and where they stand; what it leaves open; what was cut as residue.",
    )
    .argument("<file...>", "addresses, paths or quoted globs; - is standard input")
    .action(async (files: string[], options: LedgerOptions & ReadingFlags & WebFlags) =>
      exit(await read(session, files, options)),
    );
}

/** What files are opened with where nothing is fetched. */
export function sourcesOf({ stdin, wiring }: Session): Sources {
  return { stdin, clock: wiring.clock };
}

async function read(
  session: Session,
  files: readonly string[],
  options: LedgerOptions & ReadingFlags & WebFlags,
): Promise<number> {
  const { terminal, wiring } = session;
  const chosen = readingOptions(session, options);
  const names = await expandPaths(files);
  const progress = createProgress(terminal, names.length, () => wiring.clock().getTime());
  const tally: Tally = { read: 0, failed: 0, interrupted: false };
  const web = fetcherOf(session, ledgerPath(session, options.ledger), options);
  let within: { readonly done: number; readonly total: number } | undefined;
  await withLedger(session, options, "create", async (ledger) => {
    const pipeline = await wiring.createPipeline({
      ...chosen,
      // One article is read sooner here than a worker starts.
      ...(names.length === 1 && !/\.(?:warc|arc|wacz|json|gz)$/iu.test(names[0] ?? "") ? { workers: 0 } : {}),
      ...(options.quiet ? {} : { remark: (sentence: string) => remark(terminal, sentence) }),
    });
    const reader = { ledger, pipeline, by: wiring.by };
    await session.interruptible(async (signal) => {
      try {
        const inputs = openInputs(names, {
          ...sourcesOf(session),
          fetcher: web.fetcher,
          signal,
          progress: (done, total) => {
            within = { done, total };
          },
          passedOver: (counts) => {
            const words = Object.entries(counts).map(([kind, n]) => `${n} ${kind}`);
            if (words.length > 0 && !options.quiet) remark(terminal, `Passed over: ${words.join(", ")}.`);
          },
        });
        for await (const event of readDocuments(reader, inputs, { caseName: options.case, signal })) {
          if (event.type === "started") progress.begin(event.index, event.locator, within);
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
        await web.close();
        await pipeline.close?.();
      }
      if (!tally.interrupted && tally.read > 0) tally.interrupted = await link(session, ledger, options.case, signal);
    }, "Stopping after this document. Interrupt again to stop at once.");
  });
  return conclude(session, tally, names.length, options);
}

function print(session: Session, event: ReadEvent, options: LedgerOptions, tally: Tally): void {
  const { terminal } = session;
  switch (event.type) {
    case "read":
      tally.read++;
      if (options.json) {
        const { outcome, locator, met, earlier, record } = event;
        terminal.line(JSON.stringify({ outcome, locator, met, earlier, record }));
      } else if (!options.quiet) {
        for (const line of articleView(terminal, event.record, outcomes[event.outcome])) terminal.line(line);
        if (event.met !== undefined) remark(terminal, `The same article was met again: ${event.met}`);
        if (event.earlier !== undefined) {
          remark(
            terminal,
            `It is a later version of ${shortId(event.earlier)}: \`sayso versions\` shows what changed.`,
          );
        }
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
  const done = tally.read + tally.failed;
  if (tally.interrupted) {
    remark(
      terminal,
      `Stopped. ${count(tally.read, "document")}${done < total ? ` of ${total}` : ""} ${tally.read === 1 ? "is" : "are"} in the ledger${done < total ? `, ${total - done} not read` : ""}. ` +
        "The same command goes on from here.",
    );
    return EXIT_INTERRUPTED;
  }
  if (done > 1 && !options.quiet && !options.json) {
    const failed = tally.failed === 0 ? "" : ` ${count(tally.failed, "document")} could not be read.`;
    remark(terminal, `Read ${tally.read} of ${Math.max(done, total)}.${failed}`);
  }
  return tally.failed === 0 ? 0 : 1;
}
