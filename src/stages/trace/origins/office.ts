import type { CardActor } from "../../../model/card.ts";
import type { Language } from "../../../model/language/language.ts";
import { contentWords, startsWith } from "./short-names.ts";

/** A spokesman, or the head of a body by name: what they say is what it says. An unnamed head must be the only one: "the director of". */
export function speaksByOffice(actor: CardActor, words: string, language: Language | undefined): boolean {
  const trace = language?.trace;
  if (trace === undefined) return false;
  const told = [words, actor.name, ...actor.roles].join(" | ");
  if (!actor.named && trace.anonymous.test(told)) return false;
  if (isMouthpiece(actor, words, language)) return true;
  if (!trace.head.test(told)) return false;
  return actor.named || !startsWith(words, language?.names?.indefinite ?? []);
}

export function isMouthpiece({ name, roles }: CardActor, words: string, language: Language | undefined): boolean {
  return language?.trace?.mouthpiece.test([words, name, ...roles].join(" | ")) === true;
}

/** The words beside an office that tell of what: "the union" in "who chairs the union", "the hospital" in "the hospital's director". */
export function officePhrase(words: string, language: Language | undefined): string | undefined {
  const office = language?.trace?.head.exec(words) ?? language?.trace?.mouthpiece.exec(words);
  const nouns = language?.names?.bodyNouns ?? [];
  if (office === null || office === undefined) return undefined;
  const after = words.slice(office.index + office[0].length).split(/,|\b(?:who|which)\b/u, 1)[0] ?? "";
  const before = words.slice(0, office.index).split(",").at(-1) ?? "";
  return [after, before].find((phrase) => contentWords(phrase).some(({ folded }) => nouns.includes(folded)));
}
