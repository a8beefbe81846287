import type { NamesLanguage } from "../../model/language/names-language.ts";
import type { Word } from "../../text/tokens.ts";
import type { Described } from "./described.ts";
import {
  type Base,
  bodyOf,
  clean,
  hull,
  isCapital,
  isPossessor,
  isRole,
  join,
  keyOf,
  properRun,
} from "./phrase-words.ts";

/** The last word of the head has a capital: a name, with or without titles and roles before it. */
export function properHead(base: Base, last: Word): Described {
  const { span, text, names, headPart, tail, main } = base;
  const split = headPart.findLastIndex(
    (word, index) => isRole(word, names) && !isSurname(headPart, index, names) && !isInBody(headPart, index, names),
  );
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
    const roleWords = trimTitles(headPart.slice(0, headPart.length - nameWords.length), names);
    const role = hull(roleWords);
    const private_ = title !== undefined && names.privateNouns.includes(clean(title));
    const speaksFor =
      private_ || role === undefined
        ? undefined
        : bodyOf(base, roleWords.slice(0, roleWords.at(-1) === title ? -1 : undefined), []);
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

/** "Mr. King", "Ada King": a word for a role that ends a name is a surname. */
function isSurname(words: readonly Word[], index: number, names: NamesLanguage): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (before === undefined || word === undefined || index < words.length - 1 || !isCapital(word)) return false;
  return names.titles.has(clean(before)) || names.givenNames.has(clean(before));
}

/** "Weston General Hospital", "the General Assembly", "the Student Union": a word for a role before the noun of a body is part of its name. */
function isInBody(words: readonly Word[], index: number, { bodyNouns }: NamesLanguage): boolean {
  const [word, after] = [words[index], words[index + 1]];
  if (word === undefined || after === undefined || index !== words.length - 2) return false;
  return isCapital(word) && isCapital(after) && !/['’]s?$/u.test(word.text) && bodyNouns.includes(clean(after));
}

/** "House Ada Krol", what is left of "Speaker of the House Ada Krol", is Ada Krol. */
function fromGivenName(nameWords: readonly Word[], { notPeople, givenNames, places }: NamesLanguage): readonly Word[] {
  const given = nameWords.findIndex((word) => givenNames.has(clean(word)));
  if (notPeople === undefined || given < 1 || given > nameWords.length - 2) return nameWords;
  const isOther = (word: string) =>
    notPeople.any.has(word) || notPeople.first.has(word) || notPeople.last.has(word) || places.includes(word);
  return nameWords.slice(0, given).every((word) => isOther(clean(word))) ? nameWords.slice(given) : nameWords;
}

/** "New Hampshire", "Hispanic", "the Patriot Act". */
function namesNoPerson(nameWords: readonly Word[], titled: boolean, { notPeople }: NamesLanguage): boolean {
  const [first, last] = [nameWords[0], nameWords.at(-1)];
  if (notPeople === undefined || first === undefined || last === undefined) return false;
  if (titled) return notPeople.last.has(clean(last)) && !notPeople.surnames.has(clean(last));
  if (nameWords.every((word) => notPeople.any.has(clean(word)))) return true;
  return nameWords.length > 1 && (notPeople.last.has(clean(last)) || notPeople.first.has(clean(first)));
}

function trimTitles(words: readonly Word[], names: NamesLanguage): readonly Word[] {
  return words.some((word) => names.roleNouns.has(clean(word))) ? words : [];
}
