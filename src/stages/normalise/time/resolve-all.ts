import type { DateMeaning, TimeLanguage, TimeMeaning } from "../../../model/language/time-language.ts";
import { isNarrative, offsetOf, publicationOf, standInFor } from "./anchors.ts";
import { type Day, daysInMonth } from "./calendar.ts";
import { areJoined } from "./join-ranges.ts";
import { boundingOf, type Expression } from "./match-rules.ts";
import { hasDay, isAnchor, type Position } from "./position.ts";
import type { Anchors } from "./resolve-date.ts";
import type { TimeInSentence } from "./time-in-sentence.ts";
import { toValue, type Valued } from "./to-value.ts";

/** An expression where it stands in the document: in which sentence, and where that begins. */
export interface Placed extends Expression {
  readonly sentence: number;
  readonly text: string;
  readonly offset: number;
  readonly language: TimeLanguage;
}

/** No more of what was named before is remembered. */
const memory = 40;
const unmeasured = 0.8;
/** In UTF-16 code units. */
const longestHeading = 80;

/** What came before in the sentence of an expression. */
interface Before {
  readonly placed: Placed;
  readonly position: Position | undefined;
  readonly tense: Anchors["tense"];
  readonly anchors: Anchors;
}

/** The values of expressions in the order of the text: each may be counted from the document's date or from those before it. Linear. */
export function resolveAll(placed: readonly Placed[], publishedAt: string | undefined): readonly TimeInSentence[] {
  const stated = publicationOf(publishedAt);
  const offset = offsetOf(publishedAt);
  const zone = offset === undefined ? {} : { offset };
  const meanings = placed.map(({ meaning }) => meaning);
  const narrative = isNarrative(meanings, stated);
  const publication = stated ?? (narrative ? undefined : standInFor(meanings));
  const named: Position[] = [];
  const found: TimeInSentence[] = [];
  let beside: Day | undefined;
  let before: Before | undefined;
  for (const one of placed) {
    const { text, start, end, sentence, language } = one;
    if (before?.placed.sentence !== sentence) {
      before = undefined;
      beside = undefined;
    }
    const isEnd = before !== undefined && areJoined(text, before.placed, one, language);
    const meaning =
      isEnd && before?.position?.year !== undefined ? asEnd(one.meaning, before.placed.meaning) : one.meaning;
    const tense = meaning.kind === "date" ? tenseAt(one, before) : undefined;
    const anchors: Anchors = {
      ...(publication === undefined
        ? {}
        : { publication, publicationFrom: stated === undefined ? "text" : "publication" }),
      named,
      ...(beside === undefined ? {} : { beside }),
      narrative,
      tense,
    };
    const valued = toValue(meaning, boundingOf(text, start, language), anchors, zone);
    const { position } = valued;
    // There is no 31 June: whatever the words mean, it is not told.
    if (position !== undefined && hasDay(position) && position.day > daysInMonth(position.year, position.month))
      continue;
    if (isEnd && before !== undefined && position !== undefined && hasDay(position) && isClock(before.placed.meaning)) {
      // "From 6 to 9 a.m. on Friday": the first is on the day of the second.
      const again = toValue(
        before.placed.meaning,
        boundingOf(text, before.placed.start, language),
        { ...before.anchors, beside: position },
        zone,
      );
      found.pop();
      found.push(asFound(before.placed, again));
    }
    // What was counted as fine as its anchor is only a comparison with it: the next one is counted from the same.
    const compared = meaning.kind === "date" && meaning.shift?.keep !== undefined;
    if (position !== undefined && isAnchor(position) && !compared) {
      if (isHeading(text, start, end, position)) named.length = 0;
      if (hasDay(position)) beside = position;
      named.push(position);
      if (named.length > memory) named.shift();
    }
    found.push(asFound(one, valued));
    before = { placed: one, position, tense, anchors: { ...anchors, named: named.slice(0, -1) } };
  }
  return found;
}

function asFound({ rule, start, end, offset, sentence, language }: Placed, { value }: Valued): TimeInSentence {
  return {
    span: { start: offset + start, end: offset + end },
    value,
    rule: rule.id,
    confidence: rule.confidence ?? unmeasured,
    sentence,
    language,
  };
}

/** Told by the words around it; where no verb tells, by what came before in the sentence: "on Wednesday … and on Thursday". */
function tenseAt({ text, start, end, language }: Placed, before: Before | undefined): Anchors["tense"] {
  return language.tense(text, start, end) ?? before?.tense;
}

/** The end of a stretch is the next such day or month after its beginning: "from Monday to Friday". */
function asEnd(meaning: TimeMeaning, first: TimeMeaning): TimeMeaning {
  if (meaning.kind !== "date" || meaning.shift !== undefined || meaning.pick !== undefined) return meaning;
  if (first.kind !== "date") return meaning;
  const { year, weekday, month } = meaning.parts ?? {};
  const alike =
    weekday !== undefined
      ? first.parts?.weekday !== undefined
      : month !== undefined && first.parts?.month !== undefined;
  return year === undefined && alike ? { ...meaning, anchor: "text", pick: "after" } : meaning;
}

/** A time of the clock without a day. */
function isClock(meaning: TimeMeaning): meaning is DateMeaning {
  if (meaning.kind !== "date" || meaning.shift !== undefined) return false;
  const { hour, part, day, weekday, month, year } = meaning.parts ?? {};
  return (hour ?? part) !== undefined && (day ?? weekday ?? month ?? year) === undefined;
}

/** A line that is a year, or begins with one that a colon follows, is over what comes after it. */
function isHeading(text: string, start: number, end: number, { year, month }: Position): boolean {
  if (year === undefined || month !== undefined || start > 3 || text.length > longestHeading) return false;
  return /^\p{P}?\s*$/u.test(text.slice(0, start)) && /^[\s.]*$|^\s?:/u.test(text.slice(end));
}
