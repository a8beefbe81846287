import type { TaggedWord } from "../../../model/language/attribution-language.ts";
import type { Gender } from "../../../model/language/names-language.ts";
import type { ReferenceLanguage } from "../../../model/language/reference-language.ts";
import type { Span } from "../../../model/span.ts";
import { phraseStart, pronounRole, type Role, roleOf } from "./role.ts";
import type { Scene } from "./scene.ts";

/** A mention that a pronoun may take up. */
export interface Option<Who extends object = object> {
  readonly span: Span;
  /** The same for all mentions of one actor. */
  readonly who: Who;
  readonly form: "name" | "description" | "pronoun";
  /** Words of its name. */
  readonly length: number;
  /** Known to be a person; otherwise its kind is not known. */
  readonly person: boolean;
  readonly gender?: Gender;
  /** It is the source of an attribution. */
  readonly speaks: boolean;
}

/** A pronoun to be resolved. */
export interface Asked {
  readonly span: Span;
  readonly gender: Gender;
  readonly speaks: boolean;
}

/** Where a mention or a pronoun stands. */
interface Seat {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly role: Role;
  readonly words: readonly TaggedWord[];
}

/** Seats of options, kept from one pronoun to the next. */
export type Seats = Map<Option, Seat | undefined>;

/** Options with what is known of their places, and what they share. */
export interface Table {
  readonly pronoun: Seat;
  readonly asked: Asked;
  readonly options: readonly { readonly option: Option; readonly seat: Seat }[];
}

/** The options' and the pronoun's seats. Options without a word in their sentence are left out; `undefined` when the pronoun has none. */
export function seat(
  scene: Scene,
  asked: Asked,
  options: readonly Option[],
  language: ReferenceLanguage,
  seats: Seats,
): Table | undefined {
  const sentence = scene.sentenceAt(asked.span.start);
  const range = scene.range(sentence, asked.span);
  if (range === undefined) return undefined;
  const words = scene.words(sentence);
  const pronoun: Seat = {
    sentence,
    first: range[0],
    last: range[1],
    words,
    role: pronounRole(words, range[0], language),
  };
  const seated = options.flatMap((option) => {
    const known = seats.has(option) ? seats.get(option) : seatOf(scene, option, language);
    seats.set(option, known);
    return known === undefined ? [] : [{ option, seat: known }];
  });
  return { pronoun, asked, options: seated };
}

function seatOf(scene: Scene, option: Option, language: ReferenceLanguage): Seat | undefined {
  const sentence = scene.sentenceAt(option.span.start);
  const range = scene.range(sentence, option.span);
  if (range === undefined) return undefined;
  const words = scene.words(sentence);
  const [first, last] = range;
  const role = option.form === "pronoun" ? pronounRole(words, first, language) : roleOf(words, first, last, language);
  return { sentence, first, last, words, role };
}

const upTo = (count: number, most: number) => Math.min(count, most);

/** What speaks for and against each option, as names of features that hold. */
export function evidence(scene: Scene, table: Table, language: ReferenceLanguage): readonly (readonly string[])[] {
  const { pronoun, options, asked } = table;
  const counts = new Map<object, number>();
  for (const { option } of options) counts.set(option.who, (counts.get(option.who) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const before = (other: Seat) =>
    other.sentence < pronoun.sentence || (other.sentence === pronoun.sentence && other.last < pronoun.first);
  const prior = options.filter(({ seat: one }) => before(one));
  // Nearest first: how many others are nearer than an option.
  const nearest = [...new Set(prior.map(({ option }) => option.who).reverse())];
  const first = options[0]?.option.who;
  return options.map(({ option, seat: own }, index) => {
    const features: string[] = [];
    const isBefore = before(own);
    const gap = pronoun.sentence - own.sentence;
    const where = isBefore ? `b${upTo(gap, 4)}` : gap === 0 ? "a0" : "a1";
    const p = pronoun.role;
    const r = own.role;
    features.push(
      `w=${where}`,
      `r=${r}`,
      `r=${r},p=${p}`,
      `w=${where},p=${p}`,
      `w=${where},r=${r}`,
      `w=${where},r=${r},p=${p}`,
    );
    const inSentence = options.filter(({ seat: other }) => other.sentence === own.sentence);
    const firstHere = inSentence[0]?.option === option;
    if (firstHere) features.push(`first,w=${where}`, `first,w=${where},r=${r}`);
    if (inSentence.every(({ option: other }) => other.who === option.who)) features.push(`alone,w=${where}`);
    const subjects = inSentence.filter(({ seat: other }) => other.role === "subject");
    if (r === "subject" && subjects[0]?.option === option) features.push(`firstsubject,w=${where}`);
    if (isBefore) {
      const between = new Set(
        options
          .slice(index + 1)
          .filter(({ option: other, seat: one }) => before(one) && other.who !== option.who)
          .map(({ option: other }) => other.who),
      );
      features.push(`between=${upTo(between.size, 4)}`, `between=${upTo(between.size, 3)},p=${p},r=${r}`);
      const rivals = prior.filter(
        ({ option: other, seat: one }) =>
          other.who !== option.who &&
          one.role === "subject" &&
          (one.sentence > own.sentence || (one.sentence === own.sentence && one.first > own.last)),
      );
      features.push(`subjectsbetween=${upTo(rivals.length, 3)}`);
      features.push(`rank=${upTo(nearest.indexOf(option.who), 4)},p=${p}`);
      if (prior.findLast(({ option: other }) => other.who === option.who)?.option === option) features.push("latest");
      const alike = prior.findLast(({ seat: one }) => one.role === parallel(p));
      if (alike?.option === option) features.push(`latestalike,p=${p}`, `latestalike,p=${p},w=${where}`);
      const latest = prior.findLast(({ seat: one }) => one.role === "subject");
      if (latest?.option === option) features.push(`latestsubject`, `latestsubject,p=${p},w=${where}`);
    } else {
      const between = options.filter(({ seat: one }, other) => other < index && !before(one)).length;
      features.push(`after,between=${upTo(between, 2)}`, `after,p=${p},r=${r},start=${pronoun.first < 4}`);
      features.push(`after,prior=${prior.length > 0},r=${r}`);
    }
    const lead = leadIn(pronoun);
    if (lead !== undefined) features.push(`lead=${lead},w=${where}`, `lead=${lead},r=${r},same=${gap === 0}`);
    if (gap === 1 && firstHere && subjectless(pronoun, options)) features.push(`opens,r=${r},p=${p}`);
    features.push(...withinSentence(pronoun, own, isBefore, language));
    features.push(...neighbours(pronoun, own, option, language, asked));
    const count = counts.get(option.who) ?? 1;
    features.push(`count=${upTo(count, 4)}`);
    if (count === most && [...counts.values()].filter((one) => one === most).length === 1)
      features.push(`most,p=${p}`, `most,by=${upTo(count, 3)}`);
    if (option.who === first) features.push("firstone", `firstone,w=${where}`);
    features.push(
      `form=${option.form},${option.length > 1 ? "full" : "short"}`,
      `short,count=${option.length > 1},${count > 1}`,
    );
    if (option.person) features.push("person");
    if (option.gender !== undefined && option.gender === asked.gender) features.push("gender");
    const says = verbAfter(own, language);
    if (says) features.push(`says,w=${where}`, `says,p=${verbAfter(pronoun, language)},w=${where}`);
    if (option.speaks) features.push(`speaks,w=${where}`, `speaks,asked=${asked.speaks}`);
    if (quoted(scene.text, own, pronoun)) features.push(`quotebetween,w=${where},p=${p}`);
    return features;
  });
}

/** The role that an antecedent of the same kind would have. */
function parallel(role: string): Role {
  return role === "owner" ? "owner" : role === "object" ? "object" : "subject";
}

/** The small word right before the pronoun: "that he", "because he", "with his". */
function leadIn({ words, first }: Seat): string | undefined {
  const word = words[first - 1];
  if (word === undefined) return "start";
  return /^(?:ADP|SCONJ|CCONJ|PUNCT|AUX|DET)$/u.test(word.wordClass) ? word.form : word.wordClass;
}

/** No option stands before the pronoun in its own sentence. */
function subjectless(pronoun: Seat, options: readonly { readonly seat: Seat }[]): boolean {
  return !options.some(({ seat: one }) => one.sentence === pronoun.sentence && one.last < pronoun.first);
}

/** A verb of speech stands right behind or before it: it speaks. */
function verbAfter({ words, first, last }: Seat, language: ReferenceLanguage): boolean {
  return [words[first - 1], words[last + 1], words[last + 2]].some(
    (word) => word !== undefined && language.speechForms.has(word.form) && word.wordClass === "VERB",
  );
}

/** Verbs, commas and clause words between the two in one sentence; who is the subject of the pronoun's own verb is not its object. */
function withinSentence(pronoun: Seat, own: Seat, isBefore: boolean, language: ReferenceLanguage): readonly string[] {
  if (pronoun.sentence !== own.sentence)
    return [`initial=${pronoun.first < 2},gap=${upTo(Math.abs(pronoun.sentence - own.sentence), 2)},r=${own.role}`];
  const [from, to] = isBefore ? [own.last + 1, pronoun.first] : [pronoun.last + 1, own.first];
  const between = pronoun.words.slice(Math.max(0, from), Math.max(0, to));
  let verbs = 0;
  let inVerb = false;
  let clauses = 0;
  let commas = 0;
  let ands = 0;
  for (const word of between) {
    const verb = word.wordClass === "VERB" || word.wordClass === "AUX";
    if (verb && !inVerb) verbs++;
    inVerb = verb || (inVerb && (word.wordClass === "ADV" || word.wordClass === "PART"));
    if (word.wordClass === "SCONJ" || language.clauseStarters.has(word.form) || language.relatives.has(word.form))
      clauses++;
    if (word.wordClass === "CCONJ") ands++;
    if (/^[,;:—–()]$/u.test(word.form)) commas++;
  }
  const side = isBefore ? "b" : "a";
  const pair = `${own.role}-${pronoun.role}`;
  return [
    `${side},verbs=${upTo(verbs, 2)},${pair}`,
    `${side},clauses=${upTo(clauses, 2)},${pair}`,
    `${side},verbs=${upTo(verbs, 3)},clauses=${upTo(clauses, 2)}`,
    `${side},commas=${upTo(commas, 2)},p=${pronoun.role}`,
    `${side},ands=${upTo(ands, 1)},p=${pronoun.role},verbs=${upTo(verbs, 2)}`,
    `${side},near=${upTo(Math.floor(between.length / 3), 5)},p=${pronoun.role}`,
  ];
}

/** Words right beside the option: a role or kin before it, an owner in it, a comma, a list. */
function neighbours(
  pronoun: Seat,
  own: Seat,
  option: Option,
  language: ReferenceLanguage,
  asked: Asked,
): readonly string[] {
  const features: string[] = [];
  const { words, first, last } = own;
  const begin = phraseStart(words, first, language);
  const owner = words.slice(begin, first).findIndex((word) => language.possessors.has(word.form));
  if (owner >= 0 && option.form !== "pronoun") {
    const it = words[begin + owner];
    features.push(it?.start === asked.span.start ? "ownkin" : "kin");
  }
  // "her mother, Mary Roe": the name explains the noun before the comma.
  if (words[first - 1]?.form === "," && option.form === "name") {
    const noun = words.slice(Math.max(0, first - 5), first - 1);
    const possessor = noun.findLast((word) => language.possessors.has(word.form));
    if (possessor !== undefined && noun.at(-1)?.wordClass === "NOUN")
      features.push(possessor.start === asked.span.start ? "ownkin" : "kinbefore");
    else if (noun.at(-1)?.wordClass === "NOUN") features.push("appositionbefore");
  }
  const behind = words[last + 1]?.form === "," ? words[last + 2] : words[last + 1];
  if (behind !== undefined && language.relatives.has(behind.form) && behind.wordClass !== "SCONJ") {
    const inside = pronoun.sentence === own.sentence && pronoun.first > last;
    features.push(`relative,inside=${inside},p=${pronoun.role}`);
    if (inside && pronoun.first - last < 12) features.push(`relative,near,p=${pronoun.role}`);
  }
  if (isMark(words[first - 1]) && isMark(words[last + 1])) features.push("named in marks");
  if (words[last + 1]?.form === ",") features.push(`comma,p=${pronoun.role}`);
  if (words[first - 1]?.form === "(" || words[last + 1]?.form === ")") features.push("bracket");
  if (words[last + 1]?.wordClass === "CCONJ" || words[first - 1]?.wordClass === "CCONJ")
    features.push(`list,p=${pronoun.role}`);
  if (words[first - 1]?.wordClass === "NOUN" || words[first - 1]?.wordClass === "PROPN") features.push("titled");
  if (begin === 0 || first === 0) features.push(`starts,gap=${upTo(Math.abs(pronoun.sentence - own.sentence), 2)}`);
  return features;
}

const isMark = (word: TaggedWord | undefined) => word !== undefined && /^["“”‘’'`]+$/u.test(word.form);

/** An odd number of quotation marks stands between the two. */
function quoted(text: string, a: Seat, b: Seat): boolean {
  const from = Math.min(a.words[a.first]?.start ?? 0, b.words[b.first]?.start ?? 0);
  const to = Math.max(a.words[a.first]?.start ?? 0, b.words[b.first]?.start ?? 0);
  if (to - from > 1500) return false;
  return ((text.slice(from, to).match(/["“”]/gu) ?? []).length & 1) === 1;
}
