import type { NamesLanguage } from "../../model/language/names-language.ts";
import type { Span } from "../../model/span.ts";
import type { Word } from "../../text/tokens.ts";
import { foldName } from "../../text/transliterate.ts";
import { stemsOf } from "../../text/word-stems.ts";
import type { Described } from "./described.ts";

const ACRONYM = /^\p{Lu}{2,6}$/u;
const INITIAL = /^\p{Lu}(?:\.\p{Lu})*\.?$/u;
const PATRONYMIC =
  /(?:ович|евич|йович|івич|инич|ьич)(?:|а|у|ем|ем|е|і|еві|ові)$|(?:овн|евн|ївн|івн|йовн|ичн|иничн)(?:а|ы|и|у|е|і|ой|ою)$/u;

const ADJECTIVE = /(?:ий|ый|ая|ого|ому|ым|им|ій|ьий)$/u;
const GENITIVE_ADJECTIVE = /(?:ого|его|ых|их|ой|ей|ої|ьої|ього)$/u;

/** Lists of forms are long, and looked into for every word. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function isIn(list: readonly string[], word: string): boolean {
  let set = sets.get(list);
  if (set === undefined) {
    set = new Set(list);
    sets.set(list, set);
  }
  return set.has(word);
}

interface Phrase {
  readonly text: string;
  readonly span: Span;
  /** The words before a comma, a bracket or a clause. */
  readonly main: readonly Word[];
  readonly names: NamesLanguage;
}

/**
 * Reads a phrase of a language in which a noun stands before what it belongs to and names end by case: "официальный представитель
 * Минобороны РФ Игорь Конашенков", "глава МИД Украины". Keys are stems, so that a name is the same in every case.
 */
export function describeInflected(text: string, span: Span, all: readonly Word[], names: NamesLanguage): Described {
  const end = all.findIndex((word, at) => {
    const before = all[at - 1];
    if (before === undefined) return false;
    return isIn(names.phraseEnds, word.lower) || /[,;:()—–]|\s-\s/u.test(text.slice(before.end, word.start));
  });
  const phrase: Phrase = { text, span, main: end < 0 ? all : all.slice(0, end), names };
  const role = phrase.main.findIndex((word) => names.roleNouns.has(word.lower));
  const [from, to] = personIn(phrase, role);
  return from < to ? person(phrase, role, from, to) : (thing(phrase, role) ?? bare(phrase));
}

/** Where a person's name stands: at a given name or initials; behind a role, the capitals at the end that name nothing else. */
function personIn({ main, names }: Phrase, role: number): readonly [number, number] {
  const part = (at: number) => {
    const word = main[at];
    return (
      word !== undefined &&
      isCapital(word) &&
      !ACRONYM.test(word.text) &&
      !isPlace(word, names) &&
      !isBody(word, names) &&
      !isIn(names.outlets, word.text)
    );
  };
  for (const [at, word] of main.entries()) {
    if (PATRONYMIC.test(word.lower) && part(at) && part(at - 1)) {
      if (part(at + 1)) return [at - 1, at + 2];
      if (part(at - 2)) return [at - 2, at + 1];
    }
    const given = names.givenNames.has(word.lower) && isCapital(word);
    if (!given && !INITIAL.test(word.text)) continue;
    let to = at + 1;
    while (INITIAL.test(main[to]?.text ?? "") || PATRONYMIC.test(main[to]?.lower ?? "")) to++;
    while (isIn(names.particles, main[to]?.lower ?? "")) to++;
    if (part(to)) return [at, to + 1];
    if (part(at - 1)) return [at - 1, to];
  }
  const before = role < 0 ? main.findIndex((word) => names.titles.has(word.lower)) : role;
  if (before < 0) return [0, 0];
  let from = main.length;
  while (from > before + 1 && part(from - 1)) from--;
  // "Адвокат Трампа Руді Джуліані": whose lawyer stands in the genitive, the lawyer does not.
  const [first, last] = [main[from]?.lower ?? "", main.at(-1)?.lower ?? ""];
  if (main.length - from === 3 && /[^аяіи](?:а|я|ого|его|ої)$/u.test(first) && !/(?:а|я|ого|его|ої)$/u.test(last))
    from++;
  return main.length - from > 3 ? [0, 0] : [from, main.length];
}

function person({ text, span, main, names }: Phrase, role: number, from: number, to: number): Described {
  const words = main.slice(from, to);
  const between = main.slice(role + 1, from);
  const has = role >= 0 && role < from && between.every((word) => belongs(word, names));
  const gender =
    (has ? names.roleNouns.get(main[role]?.lower ?? "") : undefined) ??
    words.flatMap((word) => names.givenNames.get(word.lower) ?? [])[0] ??
    patronymicGender(words);
  const start = role > 0 && ADJECTIVE.test(main[role - 1]?.lower ?? "") ? role - 1 : role;
  const before = has ? hull(main.slice(start, from)) : undefined;
  const body = has && !isIn(names.privateNouns, main[role]?.lower ?? "") ? bodyOf(between, names) : undefined;
  const titled = names.titles.has(main[from - 1]?.lower ?? "");
  return {
    span,
    form: "name",
    kind: "person",
    named: true,
    name: wordsOf(text, words),
    key: keyOf(words),
    ...(gender === undefined ? {} : { gender }),
    definite: false,
    ...(before === undefined ? {} : { role: before }),
    ...(body === undefined ? {} : { speaksFor: body }),
    sure: has || titled || words.length > 1,
  };
}

/** Whether a word can stand between a role and its bearer: what the role is of, and how that is called. */
export function belongs(word: Word, names: NamesLanguage): boolean {
  return (
    names.lemmas?.has(word.lower) ||
    isIn(names.ofWords, word.lower) ||
    isPlace(word, names) ||
    ACRONYM.test(word.text) ||
    isProperBody(word.lower) ||
    GENITIVE_ADJECTIVE.test(word.lower)
  );
}

function patronymicGender(words: readonly Word[]) {
  const word = words.find(({ lower }) => PATRONYMIC.test(lower));
  if (word === undefined) return undefined;
  return /(?:н)(?:а|ы|и|у|е|і|ой|ою)$/u.test(word.lower) ? ("female" as const) : ("male" as const);
}

/** A phrase that turns on a noun: the first one that is known. */
function thing({ text, span, main, names }: Phrase, role: number): Described | undefined {
  const at = main.findIndex(({ lower }) => names.lemmas?.has(lower));
  const noun = main[at];
  if (noun === undefined) return undefined;
  const rest = main.slice(at);
  const shared = {
    span,
    head: names.lemmas?.get(noun.lower) ?? noun.lower,
    definite: main.length === 1,
    name: wordsOf(text, main),
    key: keyOf(main),
    sure: true,
  };
  const description = { ...shared, form: "description", named: false } as const;
  if (isIn(names.groupNouns, noun.lower)) return { ...description, kind: "group" };
  if (at === role) {
    const gender = names.roleNouns.get(noun.lower);
    const body = isIn(names.privateNouns, noun.lower) ? undefined : bodyOf(rest.slice(1), names);
    const beyond = rest.findIndex((word, place) => place > 0 && !isCapital(word) && !belongs(word, names));
    const start = ADJECTIVE.test(main[at - 1]?.lower ?? "") ? at - 1 : at;
    const whole = hull(main.slice(start, beyond < 0 ? main.length : at + beyond));
    return {
      ...description,
      kind: "person",
      ...(gender === undefined ? {} : { gender }),
      ...(whole === undefined ? {} : { role: whole }),
      ...(body === undefined ? {} : { speaksFor: body }),
    };
  }
  if (isIn(names.materialNouns, noun.lower)) return { ...description, kind: "material" };
  const proper = rest.slice(1).filter((word) => isCapital(word) || ACRONYM.test(word.text));
  if (isIn(names.outletNouns, noun.lower)) {
    if (proper.length === 0) return { ...description, kind: "outlet" };
    return { ...shared, form: "name", kind: "outlet", named: true, name: wordsOf(text, proper), key: keyOf(proper) };
  }
  if (!isIn(names.bodyNouns, noun.lower)) return undefined;
  const named =
    proper.length > 0 ||
    isIn(names.outlets, noun.text) ||
    (isCapital(noun) && rest.length > 1) ||
    isProperBody(noun.lower);
  const owner = main.find((word) => isPlace(word, names));
  const key = keyOf(main.filter((word) => word !== owner));
  return {
    ...shared,
    form: named ? "name" : "description",
    kind: "body",
    named,
    key: named && key.length > 0 ? key : shared.key,
    ...(owner === undefined ? {} : { owner: keyOf([owner])[0] ?? owner.lower }),
  };
}

/** Nouns of one body in each country: "Минобороны", "Генштаб". */
function isProperBody(lower: string): boolean {
  return /^(?:мин(?!истерств|ут|имум)|гос|держ|ген(?:штаб|прокур)|нац|кремл|пентагон|роскомн|росгвард|кабмин|кабмін)/u.test(
    lower,
  );
}

/** No known noun: an outlet, a place, an acronym, or a name of whatever. */
function bare({ text, span, main, names }: Phrase): Described {
  const name = wordsOf(text, main);
  const [first] = main;
  const shared = { span, definite: false, name, key: keyOf(main) };
  if (isIn(names.outlets, name)) return { ...shared, form: "name", kind: "outlet", named: true, sure: true };
  if (first !== undefined && main.length === 1 && isPlace(first, names))
    return { ...shared, form: "name", kind: "place", named: true, sure: true };
  if (main.some((word) => ACRONYM.test(word.text)))
    return { ...shared, form: "name", kind: "body", named: true, sure: false };
  const named = main.some(isCapital) && main.every((word) => isCapital(word) || isIn(names.particles, word.lower));
  return { ...shared, form: named ? "name" : "description", kind: "unknown", named, sure: false };
}

function bodyOf(words: readonly Word[], names: NamesLanguage): Span | undefined {
  const start = words.findIndex(
    (word) => isBody(word, names) || ACRONYM.test(word.text) || isPlace(word, names) || isCapital(word),
  );
  return start < 0 ? undefined : hull(words.slice(start));
}

function isCapital(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}

function isBody(word: Word, names: NamesLanguage): boolean {
  return isIn(names.bodyNouns, word.lower) || isIn(names.outletNouns, word.lower);
}

function isPlace(word: Word, names: NamesLanguage): boolean {
  return isIn(names.places, word.lower);
}

function keyOf(words: readonly Word[]): readonly string[] {
  return words
    .filter((word) => !INITIAL.test(word.text))
    .map((word) =>
      ACRONYM.test(word.text) ? word.lower : (stemsOf(foldName(word.text), "name").at(-1) ?? word.lower),
    );
}

function hull(words: readonly Word[]): Span | undefined {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

function wordsOf(text: string, words: readonly Word[]): string {
  const span = hull(words);
  return span === undefined ? "" : text.slice(span.start, span.end);
}
