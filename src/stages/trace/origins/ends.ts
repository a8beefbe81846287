import type { CardActor, CardLink, DocumentCard, StatementCard } from "../../../model/card.ts";
import type { Language, Languages } from "../../../model/language/language.ts";
import type { Cast } from "./cast.ts";
import { type End, isHeading } from "./member.ts";
import { outletKey, type Publishers, publisherOf } from "./outlets.ts";
import { aroundWords, names } from "./wording.ts";

/** What telling an end takes besides the statement. */
export interface EndSources {
  readonly cast: Cast;
  readonly publishers: Publishers;
  readonly languages: Languages;
}

/** Attributions less sure than that name nobody: rather an unknown lineage than a wrong origin. */
const SURE = 0.5;
/** Headlines drop words, and are read less well. */
const SURE_IN_HEADLINE = 0.7;
/** So many characters behind a source still tell of it: "a man, said to be the inspector". */
const BEHIND = 100;

/** Where the chain of a statement ends, by its own words alone. */
export function endOf(statement: StatementCard, document: DocumentCard, sources: EndSources): End {
  const language = sources.languages.get(statement.language ?? document.language?.split("-")[0]);
  if (statement.voice === "outlet") return ownVoice(statement, document, language);
  // What somebody did not say, or was hardly read to say, is not theirs.
  const sure = isHeading(statement) ? SURE_IN_HEADLINE : SURE;
  if (statement.stance === "declines" || (statement.confidence ?? 1) < sure) return { kind: "nobody" };
  const links = statement.chain.filter(({ role }) => role !== "outlet");
  const last = links.at(-1);
  if (last === undefined) return { kind: "nobody" };
  return (
    reporterEnd(statement, last, links.at(-2), document, sources, language) ??
    releasedEnd(statement, last, links.at(-2), document, sources, language) ??
    actorEnd(statement, last, document, sources, language)
  );
}

function ownVoice({ words }: StatementCard, document: DocumentCard, language: Language | undefined): End {
  const outlet = speakerOf(document);
  const shown = language?.trace?.firstHand.flatMap(({ pattern }) => pattern.exec(words)?.[0] ?? [])[0];
  if (outlet !== undefined && shown !== undefined) return { kind: "first-hand", outlet, words: shown.trim() };
  const { forwardedFrom } = document;
  // A post that is only passed on is the word of the one who wrote it.
  return outlet === undefined || forwardedFrom === undefined
    ? { kind: "nobody" }
    : { kind: "outlet", outlet, words: forwardedFrom };
}

/** Who speaks where a document speaks for itself: its outlet, or the one whose post it passes on. */
function speakerOf(document: DocumentCard): string | undefined {
  return document.forwardedFrom === undefined ? publisherOf(document) : outletKey(document.forwardedFrom);
}

/** An outlet's own people, or another's: what they saw is first-hand, what they only say is the outlet's word. */
function reporterEnd(
  { cue = "" }: StatementCard,
  last: CardLink,
  before: CardLink | undefined,
  document: DocumentCard,
  { publishers }: EndSources,
  language: Language | undefined,
): End | undefined {
  const trace = language?.trace;
  if (trace === undefined) return undefined;
  const own = speakerOf(document);
  const told = [last.words, last.actor?.name ?? ""];
  const saw = trace.perceived.test(cue);
  const shown = `${last.words} ${cue}`.trim();
  if (told.some((words) => trace.ownReporter.test(words))) {
    return own !== undefined && saw ? { kind: "first-hand", outlet: own, words: shown } : { kind: "nobody" };
  }
  if (before !== undefined && told.some((words) => trace.theirReporter.test(words)) && isOutlet(before, publishers)) {
    const outlet = outletKey(before.actor?.name ?? before.words);
    return saw ? { kind: "first-hand", outlet, words: shown } : { kind: "outlet", outlet, words: before.words };
  }
  if (!told.some((words) => trace.reporterNoun.test(words))) return undefined;
  if (own === undefined || !names(last.words, document.outlet.name ?? "", true)) return undefined;
  return saw ? { kind: "first-hand", outlet: own, words: shown } : { kind: "nobody" };
}

/**
 * A voice in a recording or a text that somebody released: who it is, is itself said by somebody, so that the chain ends at whoever
 * released it ("shared by the Alliance, a man said to be …").
 */
function releasedEnd(
  statement: StatementCard,
  last: CardLink,
  before: CardLink | undefined,
  document: DocumentCard,
  { cast, publishers }: EndSources,
  language: Language | undefined,
): End | undefined {
  if (language?.trace === undefined || last.actor?.named === true) return undefined;
  const around = aroundWords(statement);
  const at = around.indexOf(last.words);
  const behind = at < 0 ? "" : around.slice(at, at + last.words.length + BEHIND);
  const told = [last.words, last.actor?.name ?? "", behind];
  if (!told.some((words) => language.trace?.saidToBe.test(words))) return undefined;
  if (before?.actor !== undefined && !isOutlet(before, publishers)) {
    const who = cast.behind(document.documentId, before.actor);
    if (who !== undefined) return { kind: "actor", who: who.key, words: before.words };
  }
  const releaser = cast.named.find((one) =>
    one.names.some(({ words, person }) => !person && told.some((by) => names(by, words, false))),
  );
  return releaser === undefined ? undefined : { kind: "actor", who: releaser.who.key, words: last.words };
}

function actorEnd(
  statement: StatementCard,
  last: CardLink,
  document: DocumentCard,
  { cast, publishers }: EndSources,
  language: Language | undefined,
): End {
  const { actor, words } = last;
  const own = publisherOf(document);
  const outlet = publishers.named(actor?.name ?? words, document);
  if (outlet !== undefined && outlet === own) return { kind: "nobody" };
  if (isOutlet(last, publishers)) return { kind: "outlet", outlet: outlet ?? outletKey(actor?.name ?? words), words };
  if (actor === undefined || isPronoun(actor, language)) return pronounOrUnnamed(words, language);
  const person = cast.person(document.documentId, actor)?.key;
  if (person === undefined && language?.trace !== undefined) {
    const around = `${words} ${actor.name} ${aroundWords(statement)}`;
    if (actor.kind !== "body" && language.trace.anonymous.test(around)) return { kind: "unnamed", words };
  }
  const who = cast.behind(document.documentId, actor);
  if (who === undefined) return { kind: "unnamed", words: actor.name };
  if (person === undefined && (who.isOutlet || isKnownOutlet(who.name, language))) {
    return { kind: "outlet", outlet: outletKey(who.name), words };
  }
  return { kind: "actor", who: who.key, words, ...(person === undefined ? {} : { person }) };
}

function isKnownOutlet(name: string, language: Language | undefined): boolean {
  const key = outletKey(name);
  return language?.names?.outlets.some((outlet) => outletKey(outlet) === key) === true;
}

function isPronoun({ named, name }: CardActor, language: Language | undefined): boolean {
  return !named && takesUpName(name, language);
}

function pronounOrUnnamed(words: string, language: Language | undefined): End {
  return takesUpName(words, language) ? { kind: "pronoun", words } : { kind: "unnamed", words };
}

/** "He", "who": words that only take up somebody. */
function takesUpName(words: string, language: Language | undefined): boolean {
  const word = words.toLowerCase();
  return language?.names?.pronouns.has(word) === true || language?.names?.relatives.includes(word) === true;
}

/** An agency, a newspaper: somebody who passes on what others say. */
export function isOutlet({ actor, words }: CardLink, publishers: Publishers): boolean {
  return actor?.kind === "outlet" || publishers.named(actor?.name ?? words) !== undefined;
}
