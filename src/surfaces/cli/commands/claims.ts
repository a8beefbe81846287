import type { Command } from "commander";
import { listClaims } from "../../../app/list-claims.ts";
import { listEvents } from "../../../app/list-events.ts";
import { showClaim } from "../../../app/show-claim.ts";
import { showMatrix } from "../../../app/show-matrix.ts";
import { traceClaim } from "../../../app/trace-claim.ts";
import type { Page } from "../../../ledger/ledger.ts";
import { linkerOf } from "../linking.ts";
import { type LedgerOptions, withLedger, withLedgerOptions, withPageOptions } from "../options.ts";
import { count } from "../terminal/words.ts";
import { claimShownView, claimView } from "../views/claims.ts";
import { eventView, matrixView } from "../views/events.ts";
import { originsView } from "../views/origins.ts";
import type { Session } from "../wiring.ts";

interface ListOptions extends LedgerOptions {
  readonly limit?: number;
  readonly after?: string;
  readonly all?: boolean;
}

interface ClaimsOptions extends ListOptions {
  readonly event?: string;
  readonly words?: string;
  readonly outlet?: string;
  readonly contested?: boolean;
  readonly like?: string;
}

type WhyOptions = LedgerOptions & { readonly why?: boolean };

const USUAL_LIMIT = 50;
/** Of claims like a text the first few are wanted. */
const MOST_LIKE = 10;

/** `sayso claims`, `claim`, `events`, `matrix` and `origins`: the same claim across the articles of a case. */
export function addClaims(program: Command, session: Session): void {
  withPageOptions(withLedgerOptions(program.command("claims")))
    .summary("list what is said in several articles, with how many say it and what speaks against it")
    .description(
      "Lists the claims of a case: statements of several articles that say one thing of one event, whatever the figure and whether they affirm or deny it. Those in most articles come first.",
    )
    .option("--event <id>", "only claims of this event; the beginning of its id will do")
    .option("--words <words>", "only claims one of whose statements holds these words; as in find")
    .option("--outlet <name>", "only claims that this outlet carries")
    .option("--contested", "only claims that something speaks against")
    .option("--all", "those too that one article alone makes")
    .option("--like <text>", "the claims most like this text, the likest first, with reasons; of one article too")
    .action(({ event, words, outlet, contested, like, ...rest }: ClaimsOptions) => {
      const options = like === undefined ? rest : { ...rest, all: true, limit: rest.limit ?? MOST_LIKE };
      return withLedger(session, options, "existing", async (ledger) => {
        const page = await listClaims(linkerOf(session, ledger), {
          ...pageOf(options),
          ...(event === undefined ? {} : { event }),
          ...(words === undefined ? {} : { words }),
          ...(outlet === undefined ? {} : { outlet }),
          ...(contested ? { contradicted: true } : {}),
          ...(like === undefined ? {} : { like }),
        });
        print(session, options, page, "claim", (claim) => claimView(session.terminal, claim));
      });
    });
  withPageOptions(withLedgerOptions(program.command("events")))
    .summary("list events: the articles of a case that report the same")
    .description("Lists the events of a case: articles on one event together, those that most articles report first.")
    .option("--all", "those too that one article alone reports")
    .option("--why", "tell of each article why it is here")
    .action((options: ListOptions & WhyOptions) =>
      withLedger(session, options, "existing", async (ledger) => {
        const page = await listEvents(linkerOf(session, ledger), pageOf(options));
        print(session, options, page, "event", (event) => eventView(session.terminal, event, options.why === true));
      }),
    );
  one(program, session, {
    name: "claim",
    summary: "show a claim whole: its origins, who says it, what speaks against it",
    description:
      "Shows a claim: how many independent origins it has, each statement with its exact words, and what contradicts, updates or supports it, with the reason.",
    id: "a claim's id, or that of one of its statements; its beginning will do",
    why: "tell of each statement why it is here, and of each relation what it was told by",
    ask: showClaim,
    view: (claim, why) => claimShownView(session.terminal, claim, why),
  });
  one(program, session, {
    name: "origins",
    summary: "show where a claim comes from: who knows it, who repeats it, what is not told",
    description:
      "Shows the origins of a claim: identified ones, those without a name, and statements whose lineage is unknown; copies of one text; and who published first.",
    id: "a claim's id, or that of one of its statements; its beginning will do",
    ask: traceClaim,
    view: (origins) => originsView(session.terminal, origins),
  });
  one(program, session, {
    name: "matrix",
    summary: "show which outlet says, denies, reports or leaves out which claim of an event",
    description:
      "Shows outlets by claims of an event: who says it, hedges it, denies it, reports another's saying, leaves it out, published nothing, or was not collected.",
    id: "an event's id, or that of one of its documents; its beginning will do",
    ask: showMatrix,
    view: (matrix) => matrixView(session.terminal, matrix),
  });
}

function pageOf({ case: caseName, limit, after, all, json }: ListOptions) {
  return {
    caseName,
    limit: limit ?? (json ? Number.POSITIVE_INFINITY : USUAL_LIMIT),
    ...(after === undefined ? {} : { after }),
    ...(all ? {} : { articles: 2 }),
  };
}

interface One<T> {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly id: string;
  /** What `--why` adds; the command has no such option when absent. */
  readonly why?: string;
  readonly ask: (linker: ReturnType<typeof linkerOf>, id: string) => Promise<T>;
  readonly view: (shown: T, why: boolean) => readonly string[];
}

/** A command that shows one thing by its id. */
function one<T>(program: Command, session: Session, { name, summary, description, id, why, ask, view }: One<T>): void {
  const command = withLedgerOptions(program.command(name), "ledger")
    .summary(summary)
    .description(description)
    .argument("<id>", id);
  if (why !== undefined) command.option("--why", why);
  command.action((asked: string, options: WhyOptions) =>
    withLedger(session, options, "existing", async (ledger) => {
      const shown = await ask(linkerOf(session, ledger), asked);
      if (options.json) session.terminal.line(JSON.stringify(shown));
      else if (!options.quiet) for (const line of view(shown, options.why === true)) session.terminal.line(line);
    }),
  );
}

function print<T>(
  { terminal }: Session,
  options: ListOptions,
  page: Page<T>,
  noun: string,
  view: (item: T) => readonly string[],
): void {
  for (const item of page.items) {
    if (options.json) terminal.line(JSON.stringify(item));
    else if (!options.quiet) for (const line of view(item)) terminal.line(line);
  }
  if (options.json || options.quiet) return;
  terminal.line(terminal.paint(foot(page, noun, options), "dim"));
}

function foot<T>({ items, total, next }: Page<T>, noun: string, options: ListOptions): string {
  const several = options.all ? "" : " of several articles";
  if (total === 0) return `No ${noun}s${several} in the case "${options.case}".${options.all ? "" : " All: --all"}`;
  if (next === undefined) return `${count(total, noun)}${several}.`;
  return `${items.length} of ${count(total, noun)}${several}. Go on with --after ${next}`;
}
