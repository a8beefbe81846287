import type { CaseActor, CaseActorMerge, PossibleActor } from "../../../model/case-actor.ts";
import type { Score } from "../../../model/score.ts";
import { cut, spread, wrap } from "../terminal/layout.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { count, shortId } from "../terminal/words.ts";

const MEASURE = 100;
const MOST_NAMES = 8;
const MOST_ROLES = 3;

/** An actor of a case: its name and kind, where it is, by what other names, for whom it speaks; with `why`, what put the names together. */
export function actorView(terminal: Terminal, actor: CaseActor, why: boolean): readonly string[] {
  const width = Math.min(terminal.columns, MEASURE);
  const documents = new Set(actor.members.map((member) => member.documentId)).size;
  const facts = [
    actor.kind,
    count(documents, "document"),
    ...(actor.speaksFor === undefined ? [] : [`speaks for ${actor.speaksFor.name}`]),
    ...(actor.party === undefined ? [] : [`party: ${actor.party.words} (${partyBy(actor.party.by)})`]),
    shortId(actor.id),
  ];
  const note = (text: string) => wrap(terminal, [{ text, styles: ["dim"] }], { width, first: "  ", rest: "    " });
  const others = [...new Set(actor.names.map((name) => name.words))].filter((name) => name !== actor.name);
  const more = others.length > MOST_NAMES ? ` and ${others.length - MOST_NAMES} more` : "";
  return [
    ...spread(
      terminal.paint(cut(actor.name, width - 30), "bold"),
      actor.known === undefined ? "" : terminal.paint(cut(actor.known, 28), "dim"),
      width,
    ),
    ...note(facts.join(" · ")),
    ...(others.length === 0 ? [] : note(`also ${others.slice(0, MOST_NAMES).join(", ")}${more}`)),
    ...(actor.roles.length === 0 ? [] : note(`role: ${actor.roles.slice(0, MOST_ROLES).join("; ")}`)),
    ...(why ? reasonsOf(actor).flatMap(note) : []),
    ...actor.possible.flatMap((one) => note(possibleWords(one))),
    "",
  ];
}

function partyBy(by: "person" | "text" | "derived"): string {
  if (by === "person") return "a person says so";
  return by === "text" ? "the text says so" : "by whom it speaks for or is part of";
}

/** Each reason once, with how many names it put here. */
function reasonsOf({ merges }: CaseActor): readonly string[] {
  const counted = new Map<string, number>();
  for (const merge of merges) {
    const words = mergeWords(merge);
    counted.set(words, (counted.get(words) ?? 0) + 1);
  }
  return [...counted].map(([words, times]) => (times === 1 ? words : `${words} (${times} times)`));
}

function mergeWords({ score, by }: CaseActorMerge): string {
  return by === "person" ? "one, as a person decided" : `one ${score.value.toFixed(2)}: ${scoreWords(score)}`;
}

function scoreWords({ reasons }: Score): string {
  return reasons.map(({ feature, words }) => `${feature} (${words})`).join(", ");
}

function possibleWords({ name, verdict, by, score, id }: PossibleActor): string {
  if (by === "person") return `not ${name}, as a person decided · ${shortId(id)}`;
  return `${verdict === "unsure" ? "may be" : "kept apart from"} ${name}: ${scoreWords(score)} · ${shortId(id)}`;
}
