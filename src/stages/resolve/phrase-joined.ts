import type { NamesLanguage } from "../../model/language/names-language.ts";
import type { Span } from "../../model/span.ts";
import type { Word } from "../../text/tokens.ts";
import type { Described } from "./described.ts";

const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);
const bare = (word: Word) => word.lower.replace(/['’]s?$/u, "");

/**
 * Two names joined by "and" are several ("India and Pakistan", "Ada Krol and Jan Roe"), unless the whole is one body's name ("the Department of Health
 * and Human Services", "the House Oversight and Government Reform Committee"). `undefined` when nothing is joined.
 * @param main words of the phrase without article, up to a comma or clause
 */
export function describeJoined(
  text: string,
  span: Span,
  main: readonly Word[],
  names: NamesLanguage,
): Described | undefined {
  const at = main.findIndex((word) => names.joiners?.includes(word.lower));
  const [left, right] = [main.slice(0, at), main.slice(at + 1)];
  const begins = right.find((word) => !names.definite.includes(word.lower));
  if (at < 1 || !isCapital(left.at(-1)) || !isCapital(begins) || !isCapital(right.at(-1))) return undefined;
  const [first, last] = [main[0], main.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const stretch = text.slice(first.start, last.end);
  const shared = { span, definite: names.definite.includes(text.slice(span.start, first.start).trim().toLowerCase()) };
  const key = main.map(bare).filter((word) => !names.definite.includes(word));
  if (isOneBody(left, right, names)) {
    const noun = [...right].reverse().find((word) => names.bodyNouns.includes(bare(word)));
    const head = bare(noun ?? left.find((word) => names.bodyNouns.includes(bare(word))) ?? last);
    return { ...shared, form: "name", kind: "body", named: true, name: stretch, key, head, sure: true };
  }
  const role = left.findIndex((word) => names.roleNouns.has(bare(word)) || names.titles.has(bare(word)));
  // "Secretary of Health and Human Services Ada Krol", "Founder and Chairman Jan Roe": the role is joined, not the person.
  if (role >= 0 && (role === left.length - 1 || left.slice(role).some((word) => names.ofWords.includes(word.lower))))
    return undefined;
  return {
    ...shared,
    form: "description",
    kind: "group",
    named: false,
    name: text.slice(span.start, span.end),
    key,
    sure: true,
  };
}

/** The noun that makes it a body stands once: at its end, or before what it is for. */
function isOneBody(left: readonly Word[], right: readonly Word[], names: NamesLanguage): boolean {
  const isBody = (word: Word | undefined) => word !== undefined && names.bodyNouns.includes(bare(word));
  const of = left.findIndex((word) => names.ofWords.includes(word.lower));
  if (of > 0 && isBody(left[of - 1])) return !right.slice(0, -1).some(isBody);
  const alone = left.length === 1 && left[0] !== undefined && names.places.includes(bare(left[0]));
  const person = left.some((word) => names.givenNames.has(bare(word)) || names.titles.has(bare(word)));
  return isBody(right.at(-1)) && right.length > 1 && !left.some(isBody) && !alone && !person;
}
