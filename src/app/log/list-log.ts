import type { Ledger, LogEntry, LogQuery } from "../../ledger/ledger.ts";
import { trustedBody } from "../../model/entry-body.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { OutletProfile } from "../../model/outlet-profile.ts";
import type { Watch } from "../../model/watch.ts";
import { requireCase } from "../case-name.ts";
import { correctionsOfCase } from "../corrections/corrections-of-case.ts";
import type { LogLine, LogShown } from "./log-shapes.ts";

/**
 * A page of the log in words, the newest first: what is of the case, and what is of the whole ledger.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function listLog(ledger: Ledger, query: LogQuery & { readonly caseName: string }): Promise<LogShown> {
  await requireCase(ledger, query.caseName);
  const page = await ledger.log(query);
  const anyJudged = page.items.some(({ kind }) => kind === "judgement.made");
  const { judgements, holding } = anyJudged
    ? await correctionsOfCase(ledger, query.caseName)
    : { judgements: [], holding: [] };
  const before = new Map(judgements.map((one) => [one.id, one]));
  const holds = new Set(holding.map(({ judgement }) => judgement.id));
  return {
    items: page.items.map((entry) => lineOf(entry, before, holds)),
    total: page.total,
    ...(page.next === undefined ? {} : { next: page.next }),
  };
}

function lineOf(entry: LogEntry, before: ReadonlyMap<string, Judgement>, holds: ReadonlySet<string>): LogLine {
  const { body, document, ...rest } = entry;
  const title = document === undefined ? "a document" : `“${document.title ?? document.locator}”`;
  const from = document?.outlet === undefined ? "" : `, ${document.outlet}`;
  const about = document && { kind: "document" as const, id: document.id, documentId: document.id };
  if (body === undefined) return { ...rest, words: `read ${title}${from}`, ...(about ? { about } : {}) };
  const told = trustedBody(entry.kind, body);
  switch (told.kind) {
    case "case.opened":
      return { ...rest, words: `opened the case “${told.value.title}”`, about: { kind: "case", id: told.value.id } };
    case "document.read":
      return { ...rest, words: `read ${title}${from}`, ...(about ? { about } : {}) };
    case "document.seen": {
      const how = told.value.same === "bytes" ? "the same to the byte" : "with the same text";
      return { ...rest, words: `met ${title}${from} again, ${how}`, ...(about ? { about } : {}) };
    }
    case "document.failed": {
      const { locator, message } = told.value;
      return { ...rest, words: `could not read ${locator}: ${message}`, about: { kind: "address", id: locator } };
    }
    case "judgement.made":
      return { ...rest, ...judged(told.value, before, holds) };
    case "outlet.stated":
      return { ...rest, words: stated(told.value), about: { kind: "outlet", id: told.value.name } };
    case "watch.set":
      return { ...rest, words: watched(told.value), about: { kind: "watch", id: told.value.address } };
  }
}

function judged(
  judgement: Judgement,
  before: ReadonlyMap<string, Judgement>,
  holds: ReadonlySet<string>,
): Pick<LogLine, "words" | "reason" | "about" | "judgement"> {
  const { id, about, verdict, supersedes, reason } = judgement;
  const earlier = supersedes === undefined ? undefined : before.get(supersedes);
  const at = (judgement.correction ?? earlier?.correction)?.at;
  const quote = at === undefined ? "" : ` of “${shortened(at.quote)}”`;
  const isTakenBack = judgement.correction === undefined && supersedes !== undefined;
  const verb = isTakenBack
    ? "took back what was decided"
    : verdict === "negative"
      ? "decided that it is not so"
      : "decided";
  return {
    words: `${verb}${quote}: ${about.proposition}`,
    ...(reason === "" ? {} : { reason }),
    ...(at === undefined
      ? {}
      : { about: { kind: "document", id: at.documentId, documentId: at.documentId, ...at.span } as const }),
    judgement: { id, verdict, holds: holds.has(id), ...(supersedes === undefined ? {} : { supersedes }) },
  };
}

function stated(profile: OutletProfile): string {
  const { name, withdrawn } = profile;
  if (withdrawn === true) return `took back what was stated of the outlet ${name}`;
  const said = [
    ...(["party", "owner", "family", "country", "language"] as const).flatMap((key) =>
      profile[key] === undefined ? [] : [`${key} ${profile[key]}`],
    ),
    ...(profile.domains.length === 0 ? [] : [`at ${profile.domains.join(", ")}`]),
    ...(profile.names.length === 0 ? [] : [`also ${profile.names.join(", ")}`]),
  ];
  return `stated of the outlet ${name}${said.length === 0 ? " that it is one" : `: ${said.join("; ")}`}`;
}

function watched({ address, kind, every, ended }: Watch): string {
  if (ended === true) return `ended the watch of ${address}`;
  const minutes = Math.round(every / 60);
  return `set a watch of ${address}, a ${kind}, every ${minutes === 1 ? "minute" : `${minutes} minutes`}`;
}

const LONGEST = 80;

function shortened(quote: string): string {
  return quote.length <= LONGEST ? quote : `${quote.slice(0, LONGEST - 1).trimEnd()}…`;
}
