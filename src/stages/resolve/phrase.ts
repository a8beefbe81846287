import type { NamesLanguage } from "../../model/language/names-language.ts";
import type { Span } from "../../model/span.ts";
import { type Word, wordsIn } from "../../text/tokens.ts";
import type { Described } from "./described.ts";
import { describeInflected } from "./phrase-inflected.ts";
import { describeJoined } from "./phrase-joined.ts";
import { properHead } from "./phrase-proper.ts";
import { type Base, bodyOf, clean, hull, isCapital, isRole, join, keyOf, properRun } from "./phrase-words.ts";

export type { Described } from "./described.ts";

/** More of a source phrase than this is a clause; it is not looked at. */
const longestPhrase = 300;

/** Reads a source phrase or a name found in the text. `undefined` when it holds no word. */
export function describe(text: string, span: Span, names: NamesLanguage): Described | undefined {
  const all = wordsIn(text, { start: span.start, end: Math.min(span.end, span.start + longestPhrase) });
  const first = all[0];
  if (first === undefined) return undefined;
  if (all.length === 1 && (names.pronouns.has(first.lower) || names.relatives.includes(first.lower)))
    return {
      span,
      form: "pronoun",
      kind: "unknown",
      named: false,
      name: first.text,
      key: [first.lower],
      definite: true,
      sure: true,
    };
  if (names.lemmas !== undefined) return describeInflected(text, span, all, names);
  const definite = names.definite.includes(first.lower);
  const bare = definite || names.indefinite.includes(first.lower) ? all.slice(1) : all;
  const plainMain = mainPart(text, bare, names);
  const joined = describeJoined(text, span, plainMain, names);
  if (joined !== undefined) return joined;
  const apposed = nameAfterRole(text, bare, plainMain, names);
  if (apposed !== undefined) {
    const role = describe(text, { start: span.start, end: plainMain.at(-1)?.end ?? span.end }, names);
    if (role?.kind === "person" && !role.named) return personBeside(text, span, apposed, role, names);
  }
  const main = withNameAfterComma(text, bare, plainMain, names);
  const { head: headPart, tail } = endsInName(main, names) ? { head: main, tail: [] } : splitAtPreposition(main, names);
  const last = headPart.at(-1);
  if (last === undefined) return plain(text, span, all, definite);
  const base = { span, definite, text, names, headPart, tail, main };
  return isCapital(last) ? properHead(base, last) : commonHead(base, last, definite);
}

function plain(text: string, span: Span, all: readonly Word[], definite: boolean): Described {
  const key = all.map((word) => word.lower);
  return {
    span,
    form: "description",
    kind: "unknown",
    named: false,
    name: text.slice(span.start, span.end),
    key,
    definite,
    sure: false,
  };
}

/** The words before a comma, bracket or clause: "a man" of "a man, who …", "a man identified as …". */
function mainPart(text: string, all: readonly Word[], names: NamesLanguage): readonly Word[] {
  const end = all.findIndex((word, index) => {
    const before = all[index - 1];
    if (before === undefined) return false;
    return names.phraseEnds.includes(word.lower) || /[,;:()—–“”"]/u.test(text.slice(before.end, word.start));
  });
  return end < 0 ? all : all.slice(0, end);
}

/** "The prosecutor, Carrie Cohen": the name after the comma belongs to the role before it. */
function withNameAfterComma(
  text: string,
  all: readonly Word[],
  main: readonly Word[],
  names: NamesLanguage,
): readonly Word[] {
  const [last, next] = [main.at(-1), all[main.length]];
  if (last === undefined || next === undefined || !names.roleNouns.has(last.lower)) return main;
  if (text.slice(last.end, next.start) !== ", ") return main;
  const rest = mainPart(text, all.slice(main.length), names);
  return rest.length > 1 && rest.length < 5 && rest.every(isCapital) ? [...main, ...rest] : main;
}

/** "An attorney for the council, Ada Krol": the name behind a role that has its own body. */
function nameAfterRole(
  text: string,
  all: readonly Word[],
  main: readonly Word[],
  names: NamesLanguage,
): readonly Word[] | undefined {
  const [last, next] = [main.at(-1), all[main.length]];
  if (last === undefined || next === undefined || text.slice(last.end, next.start) !== ", ") return undefined;
  if (names.roleNouns.has(last.lower) || !main.some((word) => names.roleNouns.has(word.lower))) return undefined;
  const name = mainPart(text, all.slice(main.length), names);
  const given = name[0] !== undefined && names.givenNames.has(name[0].lower);
  return given && name.length > 1 && name.length < 5 && name.every(isCapital) ? name : undefined;
}

function personBeside(
  text: string,
  span: Span,
  name: readonly Word[],
  { role, speaksFor, head }: Described,
  names: NamesLanguage,
): Described {
  const key = keyOf(name);
  const gender = names.givenNames.get(key[0] ?? "");
  return {
    span,
    form: "name",
    kind: "person",
    named: true,
    name: join(text, name),
    key,
    definite: false,
    ...(gender === undefined ? {} : { gender }),
    ...(role === undefined ? {} : { role }),
    ...(head === undefined ? {} : { head }),
    ...(speaksFor === undefined ? {} : { speaksFor }),
    sure: true,
  };
}

/** A role and a person's name end the phrase, so a preposition in it belongs to the role: "Secretary of State Ann Roe". */
function endsInName(main: readonly Word[], names: NamesLanguage): boolean {
  const role = main.findLastIndex((word) => isRole(word, names));
  const name = main.slice(role + 1);
  if (role >= 0 && name.length > 0 && name.length < 5 && properRun(name, names).length === name.length) return true;
  const run = properRun(main, names);
  return run.length > 1 && run.length < main.length && names.givenNames.has(run.at(-2)?.lower ?? "") && role >= 0;
}

function splitAtPreposition(main: readonly Word[], names: NamesLanguage) {
  const at = main.findIndex((word, index) => index > 0 && names.ofWords.includes(word.lower));
  return at < 0 ? { head: main, tail: [] } : { head: main.slice(0, at), tail: main.slice(at + 1) };
}

/** The last word of the head is a common noun: "two officials", "Ukrainian intelligence", "TASS news agency". */
function commonHead(base: Base, last: Word, definite: boolean): Described {
  const { span, text, names, headPart, tail, main } = base;
  const proper = headPart.filter((word, index) => isCapital(word) && (index > 0 || word.start > 0));
  const whole = text.slice(span.start, span.end).split(/[,;:()]/u, 1)[0] || text.slice(span.start, span.end);
  const key = main.map((word) => word.lower.replace(/['’]s?$/u, ""));
  const shared = {
    span,
    form: "description" as const,
    definite,
    head: last.lower,
    key,
    name: whole,
    named: false,
    sure: true,
  };
  const gender = names.roleNouns.get(last.lower);
  if (names.outletNouns.includes(last.lower) && (last.lower !== "agency" || headPart.at(-2)?.lower === "news")) {
    // "The British journal" has no name of its own.
    const named = proper.some((word) => !names.notPeople?.any.has(clean(word)));
    return {
      ...shared,
      kind: "outlet",
      named,
      ...(named ? { form: "name", name: join(text, proper), key: keyOf(proper) } : {}),
    };
  }
  if (names.roleNouns.has(last.lower)) {
    const role = hull(main);
    const speaksFor = names.privateNouns.includes(last.lower) ? undefined : bodyOf(base, headPart.slice(0, -1), tail);
    return {
      ...shared,
      kind: "person",
      ...(gender ? { gender } : {}),
      ...(role ? { role } : {}),
      ...(speaksFor ? { speaksFor } : {}),
    };
  }
  if (names.groupNouns.includes(last.lower)) return { ...shared, kind: "group" };
  if (names.materialNouns.includes(last.lower)) return { ...shared, kind: "material" };
  if (names.bodyNouns.includes(last.lower)) return { ...shared, kind: "body", named: proper.length > 0 };
  return { ...shared, kind: "unknown", sure: false };
}
