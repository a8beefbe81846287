import type { Agreement, Phrase } from "../../../model/language/speech-pattern-language.ts";
import type { Range } from "./finding.ts";
import type { Line, Token } from "./line.ts";

/** A noun phrase longer than this is no source. */
const LONGEST_PHRASE = 16;
/** Relative words in any case. */
const RELATIVE = /^(?:котор\p{L}+|як(?:ого|ому|им|ими|ій|ої|их|ою|у|ий|а|е|і)|котр\p{L}+)$/u;
/** How far after a verb its subject may begin. */
const REACH = 9;

/** Marks at which a clause may end, and somebody's words. */
export function isBoundary(token: Token | undefined): boolean {
  return (
    token === undefined ||
    (token.kind !== "word" && token.kind !== "bracket" && !(token.kind === "quotation" && !token.speech))
  );
}

/** Where the clause of the token begins. */
export function clauseStart(line: Line, at: number): number {
  let from = at;
  while (from > 0 && !isBoundary(line.tokens[from - 1])) from--;
  return from;
}

/** The first boundary at or after the token. */
export function clauseEnd(line: Line, at: number): number {
  let to = at;
  while (to < line.tokens.length && !isBoundary(line.tokens[to])) to++;
  return to;
}

/** Whether the words of a phrase stand at a place. */
export function standsAt(line: Line, at: number, phrase: Phrase): boolean {
  return phrase.every((word, step) => line.tokens[at + step]?.form === word);
}

/** The longest of the phrases that stands at a place, by its length; 0 for none. */
export function phraseAt(line: Line, at: number, phrases: readonly Phrase[]): number {
  return Math.max(0, ...phrases.filter((phrase) => standsAt(line, at, phrase)).map((phrase) => phrase.length));
}

/** Where "with reference to" stands in a range; `undefined` when it does not. */
export function citingIn(line: Line, range: Range): Range | undefined {
  for (let at = range.from; at < range.to; at++) {
    const length = phraseAt(line, at, line.language.citing);
    if (length > 0) return { from: at, to: at + length };
  }
  return undefined;
}

/**
 * Who the verb's subject is: before it, or after it when the verb opens its clause. `undefined` when no phrase of the
 * clause can be told to be one.
 */
export function subjectOf(line: Line, verb: number, agreement: Agreement): Range | undefined {
  const before = subjectBefore(line, verb, agreement);
  const opens = clauseStart(line, verb) === verb;
  if (before !== undefined && !opens && !isOutletBefore(line, before)) return before;
  return subjectAfter(line, verb, agreement) ?? before;
}

/** "РИА Новости сообщил представитель": an outlet before the verb may be whom it was said to. */
function isOutletBefore(line: Line, { from, to }: Range): boolean {
  const [first, last] = [line.tokens[from], line.tokens[to - 1]];
  return first !== undefined && last !== undefined && line.language.isOutlet(line.text.slice(first.start, last.end));
}

/** The subject that stands before a verb, across one inserted clause if need be. */
export function subjectBefore(line: Line, verb: number, agreement: Agreement): Range | undefined {
  const start = clauseStart(line, verb);
  const found = inClause(line, start, verb, agreement);
  if (found !== undefined) return found;
  if (trimEnd(line, start, verb) > start) return undefined;
  // "The student, who had come with friends, says": back over what is inserted.
  let close = start - 1;
  for (let hops = 0; hops < 2 && line.tokens[close]?.kind === "pause"; hops++) {
    const from = clauseStart(line, close);
    const open = from - 1;
    if (line.tokens[open]?.kind !== "pause" || !isInserted(line, from)) return undefined;
    const before = inClause(line, clauseStart(line, open), open, agreement);
    if (before !== undefined) return before.to === open ? before : undefined;
    close = open;
  }
  return undefined;
}

/** A clause that may stand between a subject and its verb. */
function isInserted(line: Line, from: number): boolean {
  const { language, tokens } = line;
  const first = tokens[from];
  const second = tokens[from + 1];
  if (first === undefined) return false;
  return (
    language.isParticiple(first.text) ||
    RELATIVE.test(first.form) ||
    (language.prepositions.has(first.form) &&
      second !== undefined &&
      (language.relatives.has(second.form) || /^котор|^як[иоуіа]|^яко/u.test(second.form))) ||
    language.saying.get(first.form)?.gerund === true ||
    /(?:[ая]я|вши|вшись|ясь|аясь|ючи|ячи|ючись|ивши)$/u.test(first.form) ||
    language.speakers.has(first.form) ||
    /^\p{Lu}/u.test(first.text) ||
    language.prepositions.has(first.form)
  );
}

/** The subject among the words of a clause that come before a place. */
function inClause(line: Line, start: number, place: number, agreement: Agreement): Range | undefined {
  const { tokens, language } = line;
  const to = trimEnd(line, start, place);
  const joined =
    to < place &&
    /^[иайітащ]/u.test(tokens[place - 1]?.form ?? "") &&
    language.joints.has(tokens[place - 1]?.form ?? "");
  const body = agreement === "plural" || agreement === "nobody" ? bodyBefore(line, start, to) : undefined;
  if (body !== undefined) return body;
  for (let at = start; at < to; at++) {
    const word = tokens[at];
    if (word === undefined || word.kind === "bracket") continue;
    if (language.joints.has(word.form) || (language.between.has(word.form) && !language.pronouns.has(word.form)))
      continue;
    if (language.prepositions.has(word.form)) {
      at = governed(line, at) - 1;
      continue;
    }
    if (!fits(line, at, agreement)) continue;
    const end = phraseEnd(line, at, to);
    if (end === to || (joined && end < to)) return { from: at, to: end };
    if (end < to && isVerbBetween(line, end, to)) return undefined;
  }
  return undefined;
}

function isVerbBetween(line: Line, from: number, to: number): boolean {
  return line.tokens.slice(from, to).some((token) => line.language.isFiniteVerb(token.text));
}

/** "In the ministry they said": the body after the preposition, when the clause begins with it and no subject follows. */
function bodyBefore(line: Line, start: number, to: number): Range | undefined {
  const { tokens, language } = line;
  let at = start;
  while (at < to && (language.joints.has(tokens[at]?.form ?? "") || language.between.has(tokens[at]?.form ?? ""))) at++;
  // "В среду в ведомстве заявили": a circumstance may come first.
  for (let hops = 0; hops < 3 && at < to; hops++) {
    const first = tokens[at];
    const noun = tokens[at + 1];
    if (first === undefined || noun === undefined || !language.placePrepositions.has(first.form)) return undefined;
    const circumstance =
      language.isCircumstance(noun.form) ||
      (language.isAddressee(noun.text) && language.isCircumstance(tokens[at + 2]?.form ?? ""));
    if (!circumstance) {
      const end = phraseEnd(line, at + 1, to);
      return end === to ? { from: at + 1, to: end } : undefined;
    }
    let next = at + 2;
    while (next < to && !language.placePrepositions.has(tokens[next]?.form ?? "")) next++;
    at = next;
  }
  return undefined;
}

/** The place before a verb without what stands between it and its subject: adverbs, "to him", "on Monday", "citing …". */
function trimEnd(line: Line, start: number, place: number): number {
  const { tokens, language } = line;
  const citing = citingIn(line, { from: start, to: place });
  let to = citing?.from ?? place;
  for (;;) {
    const last = tokens[to - 1];
    if (to <= start || last === undefined) return to;
    if (last.kind === "bracket" && to - 1 > start) to--;
    else if (language.between.has(last.form) && !language.pronouns.has(last.form)) to--;
    else if (to === place && isCoordination(line, to - 1) && to - 1 > start) to--;
    else {
      const preposition = circumstanceStart(line, start, to);
      if (preposition === undefined) return to;
      to = preposition;
    }
  }
}

function isCoordination(line: Line, at: number): boolean {
  return /^(?:и|а|но|і|й|та|але)$/u.test(line.tokens[at]?.form ?? "");
}

/** Where a phrase that tells when or where and ends at `to` begins. */
function circumstanceStart(line: Line, start: number, to: number): number | undefined {
  const { tokens, language } = line;
  for (let at = to - 2; at > start && at >= to - 7; at--) {
    if (!language.prepositions.has(tokens[at]?.form ?? "")) continue;
    const noun = tokens.slice(at + 1, Math.min(at + 3, to)).some((word) => language.isCircumstance(word.form));
    return noun ? at : undefined;
  }
  return undefined;
}

/** After a preposition and what it governs: one noun with the adjectives before it. */
function governed(line: Line, preposition: number): number {
  const { tokens } = line;
  let at = preposition + 1;
  if (RELATIVE.test(tokens[at]?.form ?? "")) return at + 1;
  while (
    tokens[at + 1]?.kind === "word" &&
    /^\p{Ll}.*(?:ого|его|ому|ему|ой|ей|ом|ем|ым|им|их|ых|ую|юю|ій|ої|ою|ьому)$/u.test(tokens[at]?.text ?? "")
  )
    at++;
  return at + 1;
}

/** Whether a token may begin the subject. */
export function fits(line: Line, at: number, agreement: Agreement): boolean {
  const { language, tokens } = line;
  const word = tokens[at];
  if (word === undefined) return false;
  if (word.kind === "quotation") return !word.speech;
  if (word.kind !== "word") return false;
  const pronoun = language.pronouns.get(word.form);
  if (pronoun !== undefined) return pronoun.includes(agreement);
  if (language.between.has(word.form) || language.joints.has(word.form) || language.relatives.has(word.form))
    return false;
  if (language.saying.has(word.form) && !language.speakers.has(word.form)) return false;
  return language.mayBeSubject(word.text, agreement);
}

/** Where the noun phrase that begins at a place ends, before `limit`. */
export function phraseEnd(line: Line, from: number, limit: number): number {
  const { language, tokens } = line;
  const first = tokens[from];
  if (
    first !== undefined &&
    language.pronouns.has(first.form) &&
    !language.prepositions.has(tokens[from + 1]?.form ?? "")
  )
    return from + 1;
  let at = from + 1;
  while (at < limit && at - from < LONGEST_PHRASE) {
    const word = tokens[at];
    const before = tokens[at - 1];
    if (word === undefined || isBoundary(word)) break;
    if (word.kind === "word") {
      if (language.between.has(word.form) || language.isFiniteVerb(word.text) || language.pronouns.has(word.form))
        break;
      if (language.saying.has(word.form) && !language.speakers.has(word.form)) break;
      if (phraseAt(line, at, language.citing) > 0) break;
      if (language.prepositions.has(word.form)) {
        const nouns = tokens.slice(at + 1, at + 3);
        if (nouns.length === 0 || isBoundary(nouns[0])) break;
        if (nouns.some((noun) => language.isCircumstance(noun.form)) || /^\d/u.test(nouns[0]?.text ?? "")) break;
      } else if (language.joints.has(word.form)) {
        const next = tokens[at + 1];
        const pair =
          /^(?:и|і|й|та)$/u.test(word.form) &&
          next?.kind === "word" &&
          !language.isFiniteVerb(next.text) &&
          !language.saying.has(next.form) &&
          !language.between.has(next.form) &&
          !language.joints.has(next.form);
        if (!pair) break;
      } else if (before !== undefined && /^\p{Lu}/u.test(before.text) && /^\p{Ll}.*(?:ам|ям)$/u.test(word.text)) break;
    }
    at++;
  }
  return at;
}

/** The subject that stands after a verb, with or without an addressee and a circumstance between. */
export function subjectAfter(line: Line, verb: number, agreement: Agreement): Range | undefined {
  const { language, tokens } = line;
  const limit = clauseEnd(line, verb + 1);
  for (let at = verb + 1; at < limit && at - verb <= REACH; at++) {
    const word = tokens[at];
    if (word === undefined || word.kind === "bracket") continue;
    if (phraseAt(line, at, language.citing) > 0) return undefined;
    if (language.between.has(word.form) && !language.pronouns.has(word.form)) continue;
    if (language.joints.has(word.form)) return undefined;
    if (language.prepositions.has(word.form)) {
      const noun = tokens[at + 1];
      const place =
        language.placePrepositions.has(word.form) && noun !== undefined && !language.isCircumstance(noun.form);
      if ((agreement === "plural" || agreement === "nobody") && place) {
        const from = at + 1;
        return { from, to: phraseEnd(line, from, limit) };
      }
      at = governed(line, at) - 1;
      continue;
    }
    if (!fits(line, at, agreement)) continue;
    // "агентству «Север»": the name of whom it was said to.
    if (word.kind === "quotation" && at > verb + 1 && language.isAddressee(tokens[at - 1]?.text ?? "")) continue;
    const told = addresseeEnd(line, at, limit, agreement);
    if (told !== undefined) {
      at = told - 1;
      continue;
    }
    return { from: at, to: phraseEnd(line, at, limit) };
  }
  return undefined;
}

/** "сообщил ТАСС представитель": an outlet right before another subject is whom it was said to. */
function addresseeEnd(line: Line, at: number, limit: number, agreement: Agreement): number | undefined {
  const { language, tokens } = line;
  for (const length of [1, 2, 3]) {
    const end = at + length;
    const first = tokens[at];
    const last = tokens[end - 1];
    const next = tokens[end];
    if (end >= limit || first === undefined || last === undefined || next === undefined) return undefined;
    if (next.kind === "quotation" || !language.isOutlet(line.text.slice(first.start, last.end))) continue;
    if (
      length < 3 &&
      /^\p{Lu}/u.test(next.text) &&
      language.isOutlet(line.text.slice(first.start, next.end)) &&
      !language.speakers.has(next.form)
    )
      continue;
    const place =
      (agreement === "plural" || agreement === "nobody") &&
      language.placePrepositions.has(next.form) &&
      !language.isCircumstance(tokens[end + 1]?.form ?? "");
    if (place || language.speakers.has(next.form) || (/^\p{Ll}/u.test(next.text) && fits(line, end, agreement)))
      return end;
  }
  return undefined;
}
