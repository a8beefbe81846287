import { setTimeout as pause } from "node:timers/promises";
import { type Command, InvalidArgumentError } from "commander";
import { lookOnce, nextDue, type WatchEvent, type Watcher } from "../../../app/run-watches.ts";
import { addWatch, endWatch, listWatches } from "../../../app/watch.ts";
import { remark } from "../complain.ts";
import { link } from "../linking.ts";
import { type LedgerOptions, ledgerPath, withLedger, withLedgerOptions } from "../options.ts";
import { type ReadingFlags, readingOptions, withReadingOptions } from "../reading-options.ts";
import { count, shortId } from "../terminal/words.ts";
import { watchView } from "../views/watches.ts";
import { fetcherOf, type WebFlags, withWebOptions } from "../web-options.ts";
import type { Session } from "../wiring.ts";

const EXIT_INTERRUPTED = 130;
/** While nothing is due, the ledger is asked so often whether a watch was begun by somebody else. Milliseconds. */
const LONGEST_SLEEP = 60_000;

/** `sayso watch`: feeds, site maps and pages that are looked at again and again. */
export function addWatches(program: Command, session: Session, exit: (code: number) => void): void {
  const watch = program
    .command("watch")
    .summary("look at feeds, site maps and pages again and again")
    .description(
      "Watches feeds and site maps for new articles, and articles and pages for changes. A changed article becomes a later version of the one that is there; nothing is overwritten.",
    );
  withWebOptions(withLedgerOptions(watch.command("add")))
    .summary("begin to watch a feed, a site map or a page")
    .description(
      "Begins to watch an address. What is there is fetched once, to tell a feed (RSS, Atom, JSON Feed) from a site map and a page. Given again, it changes how often the address is looked at.",
    )
    .argument("<address>", "the address of a feed, a site map or a page")
    .option("--every <time>", "how often it is looked at: 15m, 6h, 1d", seconds, 900)
    .action((address: string, options: LedgerOptions & WebFlags & { readonly every: number }) =>
      withLedger(session, options, "create", async (ledger) => {
        const web = fetcherOf(session, ledgerPath(session, options.ledger), options);
        try {
          const { case: caseName, every } = options;
          const by = { kind: "person", name: session.wiring.person } as const;
          const begun = await addWatch(ledger, await web.fetcher(), { caseName, address, every, by });
          if (options.json) session.terminal.line(JSON.stringify(begun));
          else if (!options.quiet) {
            const { kind } = begun.watch;
            remark(session.terminal, `Watching ${address}, a ${kind}. \`sayso watch run\` looks at it.`);
            for (const feed of begun.feeds) remark(session.terminal, `The page names a feed: ${feed.url}`);
          }
        } finally {
          await web.close();
        }
      }),
    );
  withLedgerOptions(watch.command("list"))
    .summary("list what is watched")
    .description("Lists what is watched for a case: how often, what became of the last look, and when the next is due.")
    .option("--all", "of all cases")
    .action((options: LedgerOptions & { readonly all?: boolean }) =>
      withLedger(session, options, "existing", async (ledger) => {
        for (const line of await listWatches(ledger, options.all ? undefined : options.case)) {
          if (options.json) session.terminal.line(JSON.stringify(line));
          else for (const text of watchView(session.terminal, line)) session.terminal.line(text);
        }
      }),
    );
  withLedgerOptions(watch.command("end"), "ledger")
    .summary("end a watch; what was read stays")
    .description("Ends a watch. What was read stays in the ledger, and so does that it was watched.")
    .argument("<watch>", "its address, or its id; the beginning of its id will do")
    .action((which: string, options: LedgerOptions) =>
      withLedger(session, options, "existing", async (ledger) => {
        const ended = await endWatch(ledger, which, { kind: "person", name: session.wiring.person });
        if (!options.quiet) remark(session.terminal, `${ended.address} is not watched any more.`);
      }),
    );
  withWebOptions(withReadingOptions(withLedgerOptions(watch.command("run"), "ledger"), "several at once"))
    .summary("look at all that is due, of all cases, until interrupted")
    .description(
      "Looks at every address that is due and reads what is new or has changed, of all cases; then waits for the next, until it is interrupted. Every look is on disk before the next begins: stopped at any moment, the same command goes on from there.",
    )
    .option("--once", "look at all that is due now, and end")
    .action(async (options: LedgerOptions & ReadingFlags & WebFlags & { readonly once?: boolean }) =>
      exit(await run(session, options)),
    );
}

async function run(
  session: Session,
  options: LedgerOptions & ReadingFlags & WebFlags & { readonly once?: boolean },
): Promise<number> {
  const { terminal, wiring } = session;
  const { clock } = wiring;
  const web = fetcherOf(session, ledgerPath(session, options.ledger), options);
  let failures = 0;
  let interrupted = false;
  const hear = (event: WatchEvent) => {
    tell(session, options, event);
    if (event.type === "failed") failures++;
  };
  await withLedger(session, options, "existing", async (ledger) => {
    const pipeline = await wiring.createPipeline({ ...readingOptions(session, options), workers: 0 });
    await session.interruptible(async (signal) => {
      try {
        const watcher = { reader: { ledger, pipeline, by: wiring.by }, fetcher: await web.fetcher(), clock, signal };
        while (!signal.aborted) {
          await pass(session, watcher, hear);
          if (options.once) break;
          const due = await nextDue(watcher);
          if (due === undefined) {
            remark(terminal, "Nothing is watched: `sayso watch add` begins a watch.");
            break;
          }
          const wait = Math.max(1000, Math.min(due.getTime() - clock().getTime(), LONGEST_SLEEP));
          await pause(wait, undefined, { signal }).catch(() => undefined);
        }
        interrupted = signal.aborted;
      } catch (error) {
        if (!signal.aborted) throw error;
        interrupted = true;
      } finally {
        await web.close();
        await pipeline.close?.();
      }
    }, "Stopping after this look. Interrupt again to stop at once.");
  });
  if (interrupted) return EXIT_INTERRUPTED;
  return failures === 0 ? 0 : 1;
}

/** Looks at all that is due, and puts what was read to the rest of its case. */
async function pass(session: Session, watcher: Watcher, hear: (event: WatchEvent) => void): Promise<void> {
  const { ledger } = watcher.reader;
  const changed = new Set<string>();
  for await (const event of lookOnce(watcher)) {
    hear(event);
    if (event.type === "article" && event.outcome !== "same") changed.add(event.watch.caseId);
  }
  for (const { id, name } of await ledger.cases()) {
    if (changed.has(id)) await link(session, ledger, name, watcher.signal ?? new AbortController().signal);
  }
}

function tell({ terminal, wiring }: Session, options: LedgerOptions, event: WatchEvent): void {
  if (options.json) {
    terminal.line(JSON.stringify(event));
    return;
  }
  const at = wiring.clock().toISOString().slice(11, 16);
  if (event.type === "failed") {
    terminal.complain(`${at}  ${event.address}: ${event.message} (${event.code}; ${event.why})`);
    return;
  }
  if (options.quiet) return;
  if (event.type === "list") {
    terminal.line(`${at}  ${event.watch.address}: ${count(event.found, "new article")} (next: ${event.why})`);
    return;
  }
  if (event.outcome === "same") return;
  const id = event.documentId === undefined ? "" : ` ${shortId(event.documentId)}`;
  terminal.line(`${at}  ${event.outcome}:${id} ${event.address}`);
}

/** `15m`, `6h`, `1d`, `90s` as seconds, for commander. */
function seconds(text: string): number {
  const [, number, unit] = /^(\d{1,5})\s?([smhd])$/u.exec(text.trim().toLowerCase()) ?? [];
  const size = unit === undefined ? undefined : { s: 1, m: 60, h: 3600, d: 86_400 }[unit];
  if (number === undefined || size === undefined || Number(number) * size < 60) {
    throw new InvalidArgumentError("It must be a time of at least a minute, such as 15m, 6h or 1d.");
  }
  return Number(number) * size;
}
