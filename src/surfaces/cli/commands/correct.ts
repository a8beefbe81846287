import { type Command, InvalidArgumentError, Option } from "commander";
import type { Asked, Pointer } from "../../../app/corrections/asked.ts";
import { correct, type Deciding, undo } from "../../../app/corrections/correct.ts";
import { type JudgementSummary, listJudgements } from "../../../app/list-judgements.ts";
import { ActorKind } from "../../../model/actor.ts";
import { DecidedRelation, SaidPart } from "../../../model/correction.ts";
import { SaysoError } from "../../../model/errors/error.ts";
import { usageErrors } from "../../../model/errors/usage.ts";
import type { Judgement } from "../../../model/judgement.ts";
import type { Span } from "../../../model/span.ts";
import { type LedgerOptions, withLedger, withLedgerOptions } from "../options.ts";
import { type Run, wrap } from "../terminal/layout.ts";
import { count, dayOf, shortId } from "../terminal/words.ts";
import type { Session } from "../wiring.ts";

interface Options extends LedgerOptions {
  readonly at?: Span;
  readonly value?: string;
  readonly as?: "time" | "place" | "quantity";
  readonly not?: boolean;
  readonly name?: string;
  readonly kind?: ActorKind;
  readonly source?: Span | "none";
  readonly cue?: Span | "none";
  readonly content?: Span;
  readonly notSaid?: boolean;
  readonly same?: string;
  readonly notSame?: string;
  readonly speaksFor?: string;
  readonly party?: string;
  readonly contradicts?: string;
  readonly supports?: string;
  readonly updates?: string;
  readonly unrelated?: string;
  readonly oneOrigin?: string;
  readonly independent?: string;
  readonly undo?: boolean;
  readonly reason?: string;
  readonly by?: string;
}

/** `sayso correct ID` and `sayso judgements`: what a person says instead of the machine, and what people said. */
export function addCorrections(program: Command, session: Session): void {
  withLedgerOptions(program.command("correct"), "ledger")
    .summary(
      "say what a facet or actor is, or what two statements are to one another; it holds over every later reading",
    )
    .description(
      "Writes down what a person says instead of the machine: about a facet or an actor by its id, about words of a document, or about two statements or two documents. Nothing is overwritten: the machine's reading stays beside it, and --undo takes it back.",
    )
    .argument(
      "<id>",
      "a facet's, actor's, statement's or document's id; with --at a document's; with --undo a judgement's",
    )
    .option("--value <words>", "what it is: 2022-07-07, 2022-07-04/2022-07-09, Kharkiv, at least 12 people")
    .option("--not", "the words name no time, place or quantity")
    .option("--at <start-end>", "the words of the document that are meant: UTF-16 offsets, end exclusive", spanOf)
    .addOption(new Option("--as <kind>", "what the words are, with --at").choices(["time", "place", "quantity"]))
    .option("--name <name>", "how the actor is called")
    .addOption(new Option("--kind <kind>", "what kind of actor it is, with --name").choices(ActorKind.options))
    .option("--source <start-end>", "who says it stands at these UTF-16 offsets of its document; `none`", partOf)
    .option("--cue <start-end>", "the words that tell that it was said; `none`", partOf)
    .option("--content <start-end>", "what is said; with --at where nothing was read, it is marked anew", spanOf)
    .option("--not-said", "nobody says this")
    .option("--same <id>", "it is the same actor, the same claim (of a statement) or event (of a document) as this one")
    .option("--not-same <id>", "it is another actor, claim or event than this one")
    .option("--speaks-for <id>", "the actor of the same document for whom it speaks; `nobody`")
    .option("--party <name>", "to whom everybody of its name in the case belongs; `none`")
    .option("--contradicts <id>", "the statement contradicts this one; both cannot be so")
    .option("--supports <id>", "the statement says what this one says")
    .option("--updates <id>", "the statement revises this earlier one")
    .option("--unrelated <id>", "the statement neither supports nor contradicts this one")
    .option("--one-origin <id>", "the statement goes back to the same origin as this one")
    .option("--independent <id>", "the statement and this one have origins of their own")
    .option("--undo", "take the judgement back: what it said no longer holds")
    .option("--reason <words>", "why, for those who look later")
    .option("--by <name>", "who decides (default: $SAYSO_NAME, else the name of your account)")
    .action((id: string, options: Options) =>
      withLedger(session, options, "existing", async (ledger) => {
        const places = options.value === undefined ? undefined : await session.wiring.openPlaces();
        const deciding: Deciding = {
          ledger,
          clock: session.wiring.clock,
          person: options.by ?? session.wiring.person,
          ...(places === undefined ? {} : { places }),
        };
        const judgement = options.undo
          ? await undo(deciding, id, options.reason)
          : await correct(deciding, askedOf(id, options), options.reason);
        if (options.json)
          session.terminal.line(JSON.stringify({ ...judgement, holds: judgement.correction !== undefined }));
        else if (!options.quiet) for (const line of writtenView(session, judgement)) session.terminal.line(line);
      }),
    );
  withLedgerOptions(program.command("judgements"))
    .summary("list what people decided in a case")
    .description("Lists what people decided in a case, in the order in which they did, and whether it still holds.")
    .option("--holding", "only what holds today")
    .action((options: LedgerOptions & { readonly holding?: boolean }) =>
      withLedger(session, options, "existing", async (ledger) => {
        const { terminal } = session;
        const judgements = await listJudgements(ledger, { caseName: options.case, holding: options.holding === true });
        for (const one of judgements) {
          if (options.json) terminal.line(JSON.stringify(one));
          else if (!options.quiet) for (const line of judgementView(session, one)) terminal.line(line);
        }
        if (options.json || options.quiet) return;
        const total =
          judgements.length === 0
            ? `No judgements in the case "${options.case}".`
            : `${count(judgements.length, "judgement")}.`;
        terminal.line(terminal.paint(total, "dim"));
      }),
    );
}

/** What the options ask for: exactly one thing. */
function askedOf(id: string, options: Options): Asked {
  const at: Pointer = options.at === undefined ? { id } : { documentId: id, span: options.at };
  const facet = options.as === undefined ? {} : { facet: options.as };
  const { value, name, kind, same, notSame, speaksFor, party, oneOrigin, independent } = options;
  const asked: Asked[] = [];
  if (value !== undefined) asked.push({ kind: "value", at, ...facet, value });
  if (options.not) asked.push({ kind: "none", at, ...facet });
  if (name !== undefined) asked.push({ kind: "actor", at, name, ...(kind === undefined ? {} : { actorKind: kind }) });
  for (const part of SaidPart.options) {
    const words = options[part];
    if (words !== undefined) asked.push({ kind: "said", at, part, ...(words === "none" ? {} : { words }) });
  }
  if (options.notSaid) asked.push({ kind: "not said", at });
  const ofPair = sameKind(id);
  if (same !== undefined) asked.push({ kind: ofPair, at, other: { id: same }, same: true });
  if (notSame !== undefined) asked.push({ kind: ofPair, at, other: { id: notSame }, same: false });
  for (const relation of DecidedRelation.options) {
    const other = options[relation];
    if (other !== undefined) asked.push({ kind: "relation", at, other: { id: other }, relation });
  }
  if (oneOrigin !== undefined) asked.push({ kind: "one origin", at, other: { id: oneOrigin }, one: true });
  if (independent !== undefined) asked.push({ kind: "one origin", at, other: { id: independent }, one: false });
  if (speaksFor !== undefined)
    asked.push({ kind: "speaks for", at, ...(speaksFor === "nobody" ? {} : { for: { id: speaksFor } }) });
  if (party !== undefined) asked.push({ kind: "party", at, ...(party === "none" ? {} : { party }) });
  const [only] = asked;
  if (only !== undefined && asked.length === 1) return only;
  throw new SaysoError(
    usageErrors.badCommand,
    only === undefined
      ? "Say what is to be corrected: --value, --not, --name, --source, --cue, --content, --not-said, --same, --not-same, --speaks-for, --party, --contradicts, --supports, --updates, --unrelated, --one-origin, --independent or --undo."
      : "Correct one thing at a time.",
  );
}

/** What two things of one kind are said to be: the same actor, claim or event. */
function sameKind(id: string): "same actor" | "same claim" | "same event" {
  if (/^(?:statement|attribution)_/u.test(id)) return "same claim";
  return id.startsWith("document_") ? "same event" : "same actor";
}

function writtenView({ terminal }: Session, { about, correction, id }: Judgement): readonly string[] {
  const measure = { width: terminal.columns, rest: "  " };
  if (correction === undefined) return wrap(terminal, [{ text: `Taken back: ${about.proposition}.` }], measure);
  const back: Run = { text: ` Take it back with: sayso correct ${shortId(id)} --undo`, styles: ["dim"] };
  return wrap(terminal, [{ text: `“${correction.at.quote}”: ${about.proposition}.` }, back], measure);
}

function judgementView({ terminal }: Session, one: JudgementSummary): readonly string[] {
  const { about, correction, by, at, reason, holds, id, supersedes } = one;
  const width = Math.min(terminal.columns, 100);
  const what = correction === undefined ? `${about.kind} ${shortId(about.id)}` : `“${correction.at.quote}”`;
  const state = holds ? [] : [supersedes === undefined ? "no longer holds" : `takes back ${shortId(supersedes)}`];
  const notes = [by.name, dayOf(at), ...(reason === "" ? [] : [reason]), ...state, shortId(id)];
  return [
    ...wrap(terminal, [{ text: `${what}: ` }, { text: about.proposition, styles: holds ? ["bold"] : ["dim"] }], {
      width,
      rest: "  ",
    }),
    ...wrap(terminal, [{ text: notes.join(" · "), styles: ["dim"] }], { width, first: "  ", rest: "  " }),
  ];
}

function spanOf(text: string): Span {
  const parts = /^(\d{1,9})-(\d{1,9})$/.exec(text);
  const span = { start: Number(parts?.[1]), end: Number(parts?.[2]) };
  if (span.start < span.end) return span;
  throw new InvalidArgumentError("It must be two offsets, such as 120-128.");
}

function partOf(text: string): Span | "none" {
  return text === "none" ? text : spanOf(text);
}
