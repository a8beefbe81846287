import type { NoMeaning, TimeLanguage, TimeMeaning, TimeRule } from "../../../model/language/time-language.ts";

/** An expression of a sentence with what it means; offsets into the sentence. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly rule: TimeRule;
  readonly meaning: TimeMeaning;
}

/** A longer sentence is a table or a dump: it is not read. */
const longest = 3000;
const lookBack = 40;

/** The expressions of one sentence, in order, not overlapping: the longest first, of two as long the one whose rule comes first. */
export function matchRules(sentence: string, language: TimeLanguage): readonly Expression[] {
  if (sentence.length > longest || !language.candidate.test(sentence)) return [];
  const candidates: { start: number; end: number; rule: TimeRule; order: number; meaning: TimeMeaning | NoMeaning }[] =
    [];
  const tested = new Map<RegExp, boolean>();
  const has = (needs: RegExp): boolean => {
    const known = tested.get(needs);
    if (known !== undefined) return known;
    const is = needs.test(sentence);
    tested.set(needs, is);
    return is;
  };
  for (const [order, rule] of language.rules.entries()) {
    if (rule.needs !== undefined && !has(rule.needs)) continue;
    const { pattern } = rule;
    pattern.lastIndex = 0;
    // `matchAll` would clone and compile the expression anew for every sentence.
    for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence)) {
      if (match[0] === "") {
        // Within a pair of surrogates the search would step back and never end.
        pattern.lastIndex += (sentence.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
        continue;
      }
      const meaning = rule.apply(match);
      if (meaning === undefined) continue;
      candidates.push({ start: match.index, end: match.index + match[0].length, rule, order, meaning });
    }
  }
  candidates.sort((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order || a.start - b.start);
  const taken: typeof candidates = [];
  for (const candidate of candidates) {
    if (taken.every(({ start, end }) => candidate.end <= start || end <= candidate.start)) taken.push(candidate);
  }
  taken.sort((a, b) => a.start - b.start);
  return taken.flatMap(({ start, end, rule, meaning }, at): Expression[] =>
    meaning.kind === "none"
      ? []
      : [modified({ start, end, rule, meaning }, sentence, taken[at - 1]?.end ?? 0, language)],
  );
}

function modified(expression: Expression, sentence: string, from: number, { modifiers }: TimeLanguage): Expression {
  const before = sentence.slice(Math.max(from, expression.start - lookBack), expression.start);
  for (const modifier of modifiers) {
    if (!modifier.of.includes(expression.meaning.kind)) continue;
    if (modifier.starts?.test(sentence.slice(expression.start, expression.end)) === false) continue;
    const match = modifier.before.exec(before);
    if (match === null || match[0] === "") continue;
    const { meaning } = expression;
    return {
      ...expression,
      start: expression.start - (before.length - match.index),
      meaning: modifier.mod === undefined || meaning.mod !== undefined ? meaning : { ...meaning, mod: modifier.mod },
    };
  }
  return expression;
}

/** How words before an expression bound it, if they do. */
export function boundingOf(sentence: string, start: number, { bounds }: TimeLanguage) {
  const before = sentence.slice(Math.max(0, start - lookBack), start);
  return bounds.find((bound) => bound.before.test(before))?.bounding;
}
