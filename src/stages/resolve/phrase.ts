import type { NamesLanguage } from "../../model/language/names-language.ts";
import type { Span } from "../../model/span.ts";
import { type Word, wordsIn } from "../../text/tokens.ts";
import type { Described } from "./described.ts";
import { describeInflected } from "./phrase-inflected.ts";
import { describeJoined } from "./phrase-joined.ts";

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

interface Base {
  readonly span: Span;
  readonly definite: boolean;
  readonly text: string;
  readonly names: NamesLanguage;
  readonly headPart: readonly Word[];
  readonly tail: readonly Word[];
  readonly main: readonly Word[];
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
  if (role >= 0 && name.length > 0 && name.length < 5) return properRun(name, names).length === name.length;
  const run = properRun(main, names);
  return run.length > 1 && run.length < main.length && names.givenNames.has(run.at(-2)?.lower ?? "") && role >= 0;
}

function splitAtPreposition(main: readonly Word[], names: NamesLanguage) {
  const at = main.findIndex((word, index) => index > 0 && names.ofWords.includes(word.lower));
  return at < 0 ? { head: main, tail: [] } : { head: main.slice(0, at), tail: main.slice(at + 1) };
}

export function isCapital(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}

function hull(words: readonly Word[]): Span | undefined {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** The last word of the head is a common noun: "two officials", "Ukrainian intelligence", "TASS news agency". */
function commonHead(base: Base, last: Word, definite: boolean): Described {
  const { span, text, names, headPart, tail, main } = base;
  const proper = headPart.filter(
    (word, index) => isCapital(word) && (index > 0 || word.start > 0) && !names.notPeople?.any.has(clean(word)),
  );
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
    const named = proper.length > 0;
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

/** The last word of the head has a capital: a name, with or without titles and roles before it. */
function properHead(base: Base, last: Word): Described {
  const { span, text, names, headPart, tail, main } = base;
  const split = headPart.findLastIndex((word) => isRole(word, names));
  const nameWords = fromGivenName(properRun(headPart.slice(split + 1), names), names);
  const shared = { span, definite: base.definite };
  const whole = hull(main);
  if (nameWords.length === 0) {
    const speaksFor = bodyOf(base, headPart.slice(0, -1), tail);
    const role = whole ? { role: whole } : {};
    return {
      ...shared,
      form: "description",
      kind: "person",
      named: false,
      name: text.slice(span.start, span.end),
      key: main.map((word) => word.lower),
      head: last.lower,
      sure: true,
      ...role,
      ...(speaksFor ? { speaksFor } : {}),
    };
  }
  const name = join(text, nameWords);
  const key = keyOf(nameWords);
  if (names.groupNouns.includes(clean(last)))
    return { ...shared, form: "description", kind: "group", named: false, name, key, head: clean(last), sure: true };
  const before = headPart.slice(0, headPart.length - nameWords.length);
  const leadIn = before.at(-1)?.lower ?? "";
  const lastLower = clean(last);
  if (
    names.outlets.includes(name) ||
    names.outletNouns.includes(leadIn) ||
    (nameWords.length > 1 && names.outletEndings.includes(clean(last)))
  )
    return { ...shared, form: "name", kind: "outlet", named: true, name, key, sure: true };
  if (
    names.bodyNouns.includes(lastLower) ||
    (tail.some(isCapital) && names.bodyNouns.includes(clean(nameWords.at(-1) ?? last)))
  ) {
    const full = tail.some(isCapital) ? main.slice(headPart.length - nameWords.length) : nameWords;
    const possessed = full.filter((word, index) => index > 0 || !isPossessor(word, names) || full.length === 1);
    const owner = full.length > 1 && full[0] && isPossessor(full[0], names) ? { owner: clean(full[0]) } : {};
    return {
      ...shared,
      form: "name",
      kind: "body",
      named: true,
      name: join(text, full),
      key: keyOf(possessed),
      head: lastLower,
      ...owner,
      sure: true,
    };
  }
  if (nameWords.length === 1 && names.places.includes(lastLower))
    return { ...shared, form: "name", kind: "place", named: true, name, key, sure: true };
  const title = headPart.slice(0, split + 1).findLast((word) => isRole(word, names));
  const gender =
    (title && (names.titles.get(clean(title)) ?? names.roleNouns.get(clean(title)))) ??
    names.givenNames.get(key[0] ?? "");
  if (namesNoPerson(nameWords, title !== undefined, names))
    return { ...shared, form: "name", kind: "unknown", named: true, name, key, sure: true };
  const known = title !== undefined || (nameWords.length > 1 && names.givenNames.has(key[0] ?? ""));
  if (known) {
    const roleWords = trimTitles(headPart.slice(0, split + 1), names);
    const role = hull(roleWords);
    const private_ = title !== undefined && names.privateNouns.includes(clean(title));
    const speaksFor = private_ || role === undefined ? undefined : bodyOf(base, roleWords.slice(0, -1), []);
    return {
      ...shared,
      form: "name",
      kind: "person",
      named: true,
      name,
      key,
      ...(gender ? { gender } : {}),
      ...(role ? { role } : {}),
      ...(speaksFor ? { speaksFor } : {}),
      sure: true,
    };
  }
  if (/^[\p{Lu}\d]{2,6}$/u.test(name))
    return { ...shared, form: "name", kind: "body", named: true, name, key, sure: false };
  if (tail.some(isCapital) && base.definite)
    return {
      ...shared,
      form: "name",
      kind: "body",
      named: true,
      name: join(text, main),
      key: keyOf(main),
      sure: false,
    };
  const person = nameWords.length > 1 && nameWords.length < 5 && !base.definite;
  return {
    ...shared,
    form: "name",
    kind: person ? "person" : "unknown",
    named: true,
    name,
    key,
    ...(gender && person ? { gender } : {}),
    sure: false,
  };
}

/** "House Ada Krol", what is left of "Speaker of the House Ada Krol", is Ada Krol. */
function fromGivenName(nameWords: readonly Word[], { notPeople, givenNames }: NamesLanguage): readonly Word[] {
  const [first, second] = [nameWords[0], nameWords[1]];
  if (notPeople === undefined || nameWords.length < 3 || first === undefined || second === undefined) return nameWords;
  const word = clean(first);
  const other = notPeople.any.has(word) || notPeople.first.has(word) || notPeople.last.has(word);
  return other && !givenNames.has(word) && givenNames.has(clean(second)) ? nameWords.slice(1) : nameWords;
}

/** "New Hampshire", "Hispanic", "the Patriot Act". */
function namesNoPerson(nameWords: readonly Word[], titled: boolean, { notPeople }: NamesLanguage): boolean {
  const [first, last] = [nameWords[0], nameWords.at(-1)];
  if (notPeople === undefined || first === undefined || last === undefined) return false;
  if (titled) return notPeople.last.has(clean(last)) && !notPeople.surnames.has(clean(last));
  if (nameWords.every((word) => notPeople.any.has(clean(word)))) return true;
  return nameWords.length > 1 && (notPeople.last.has(clean(last)) || notPeople.first.has(clean(first)));
}

/** A phrase of the role that names a body: "Defense Ministry" (before the role noun), "the union" (possessor, or after "of"). */
function bodyOf(base: Base, before: readonly Word[], tail: readonly Word[]): Span | undefined {
  const { names, text } = base;
  const isBody = (word: Word) => names.bodyNouns.includes(clean(word)) || /^[\p{Lu}]{2,6}$/u.test(word.text);
  if (tail.length > 0) {
    const first = base.main[base.main.length - tail.length];
    if (first !== undefined && (tail.some(isBody) || tail.some(isCapital))) return hull(tail);
  }
  const lastBody = before.findLastIndex((word) => isBody(word) || isPossessor(word, names));
  if (lastBody < 0) return undefined;
  let start = lastBody;
  while (start > 0 && before[start - 1] !== undefined && isCapital(before[start - 1] as Word)) start--;
  const span = hull(before.slice(start, lastBody + 1));
  if (span === undefined) return undefined;
  return { start: span.start, end: span.start + text.slice(span.start, span.end).replace(/['’]s?$/u, "").length };
}

function isRole(word: Word, names: NamesLanguage): boolean {
  return names.titles.has(clean(word)) || names.roleNouns.has(clean(word));
}

function trimTitles(words: readonly Word[], names: NamesLanguage): readonly Word[] {
  return words.some((word) => names.roleNouns.has(clean(word))) ? words : [];
}

/** The capitals at the end, small name words among them: "Ursula von der Leyen". */
function properRun(words: readonly Word[], names: NamesLanguage): readonly Word[] {
  let start = words.length;
  while (start > 0) {
    const word = words[start - 1];
    if (word === undefined) break;
    const particle =
      names.particles.includes(word.lower) && start < words.length && words.slice(0, start - 1).some(isCapital);
    if (!isCapital(word) && !particle && !/^\d+$/.test(word.text)) break;
    start--;
  }
  return words.slice(start);
}

function isPossessor(word: Word, names: NamesLanguage): boolean {
  return names.possessive !== "" && /['’]s?$/u.test(word.text);
}

function clean(word: Word): string {
  return word.lower.replace(/['’]s?$/u, "").replace(/\.$/u, "");
}

function keyOf(words: readonly Word[]): readonly string[] {
  return words.map(clean).filter((word) => !/^(?:the|\p{L})$/u.test(word));
}

function join(text: string, words: readonly Word[]): string {
  const span = hull(words);
  return span === undefined ? "" : text.slice(span.start, span.end).replace(/['’]s?$|(?<!Jr|Sr|Inc|Co|Ltd)\.$/u, "");
}
