import type { Casualty } from "../../../model/facet/quantity-value.ts";
import type { CasualtyCue, QuantityLanguage } from "../../../model/language/quantity-language.ts";
import type { Draft } from "./drafts.ts";
import { phraseAt, type Token } from "./tokens.ts";

interface Cue extends CasualtyCue {
  readonly from: number;
  readonly to: number;
}

/** The farthest that a cue may stand from a figure of people, and from a number alone, in tokens. */
const REACH = 14;
const REACH_BARE = 5;

/**
 * Tells for figures of people what became of them: by the word that they are counted as ("12 dead"), else by the nearest word before or
 * after that may tell it ("killed 12 people", "12 people were killed"). Figures that are joined share it ("three soldiers and two civilians
 * were killed", "including two children").
 */
export function tellCasualties(
  drafts: readonly Draft[],
  tokens: readonly Token[],
  language: QuantityLanguage,
): readonly Draft[] {
  if (!drafts.some(canBePeople)) return drafts;
  const cues = findCues(tokens, language);
  if (cues.length === 0) return drafts;
  const told: (Casualty | undefined)[] = drafts.map((draft) => {
    if (!canBePeople(draft)) return undefined;
    const own = cues.find((cue) => cue.from >= draft.from && cue.to <= draft.to);
    const near = cues
      .map((cue) => ({ cue, distance: distance(draft, cue, drafts, tokens, language) }))
      .filter((one) => one.distance !== undefined && one.distance <= reachOf(draft))
      .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0));
    const nearest = near[0];
    // "Померли двоє поранених": who were wounded died.
    const died = nearest?.distance === 0 && nearest.cue.casualty === "killed";
    return own === undefined || own.weak === true || died ? (nearest?.cue.casualty ?? own?.casualty) : own.casualty;
  });
  share(drafts, told, tokens, language);
  return drafts.map((draft, index) => {
    const casualty = told[index];
    return casualty === undefined ? draft : { ...draft, casualty };
  });
}

/** A number alone is told by what stands close; "one" alone is mostly a pronoun. */
function reachOf({ counted, amount }: Draft): number {
  if (counted !== undefined) return REACH;
  return amount.number === 1 && !amount.digits ? 1 : REACH_BARE;
}

/** A count of people, or a number alone that may be one. */
function canBePeople({ unit, counted, amount }: Draft): boolean {
  if (unit !== undefined || amount.rule === "fraction") return false;
  return counted === undefined || counted.people;
}

function findCues(tokens: readonly Token[], language: QuantityLanguage): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = phraseAt(language.casualties, tokens, at);
    if (found === undefined) continue;
    cues.push({ ...found.value, from: at, to: found.to });
    at = found.to - 1;
  }
  return cues;
}

/** How far a cue is from a number that it may tell of, in tokens; a comma counts for three. `undefined`: it tells of another, or of none. */
function distance(
  draft: Draft,
  cue: Cue,
  drafts: readonly Draft[],
  tokens: readonly Token[],
  language: QuantityLanguage,
): number | undefined {
  const before = cue.to <= draft.from;
  if (cue.things === true && draft.counted === undefined) return undefined;
  if (cue.weak === true || (before ? !cue.before : !cue.after)) return undefined;
  const [from, to] = before ? [cue.to, draft.from] : [draft.to, cue.from];
  // "20 people, most of them women, were hurt": farther off, the word is one of the same clause only with an auxiliary.
  const passive =
    !before &&
    [cue.from - 1, cue.from - 2].some((at) => at >= from && language.auxiliaries.has(tokens[at]?.lower ?? ""));
  if (!before && to - from > 1 && language.auxiliaries.size > 0 && !passive) return undefined;
  let sum = before ? 0 : 0.5;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined || /^[;:!?]$/u.test(token.text)) return undefined;
    // A figure between is the one that the cue tells of, unless it is a part of this one.
    const other = drafts.find((one) => one !== draft && one.from <= index && index < one.to);
    if (other !== undefined && blocks(other, draft) && (before || !isPart(other, tokens, language))) return undefined;
    sum += token.text === "," ? 3 : 1;
    if (token.text === "," || !language.coordinators.has(token.lower)) continue;
    // "killed the engine, and 12 passengers got out": another clause begins.
    if (before && tokens[index - 1]?.text === ",") return undefined;
    // "15 are dead and 200 are missing": what is told is told of the figure before.
    if (before && index === cue.to && !joinsCues(index, tokens, language)) return undefined;
    if (before) sum += 2;
    else if (!passive && !joinsCues(index, tokens, language)) return undefined;
  }
  return sum;
}

/** Of two figures of people, or of a figure and a number alone, the nearer one is told of. */
function blocks(other: Draft, draft: Draft): boolean {
  return canBePeople(other) || (draft.counted === undefined && other.unit === undefined);
}

/** "and" between two words of fate: "were killed and wounded". */
function joinsCues(at: number, tokens: readonly Token[], language: QuantityLanguage): boolean {
  return (
    phraseAt(language.casualties, tokens, at + 1) !== undefined && language.casualties.has(tokens[at - 1]?.lower ?? "")
  );
}

function isPart(draft: Draft, tokens: readonly Token[], language: QuantityLanguage): boolean {
  return (
    language.including.has(tokens[draft.from - 1]?.lower ?? "") ||
    language.including.has(tokens[draft.from - 2]?.lower ?? "")
  );
}

/** Joined figures, of which one is told, share its fate. */
function share(
  drafts: readonly Draft[],
  told: (Casualty | undefined)[],
  tokens: readonly Token[],
  language: QuantityLanguage,
): void {
  const joined = (a: Draft, b: Draft): boolean => {
    const between = tokens.slice(a.to, b.from);
    if (between.length > 3 || between.length === 0) return between.length === 0;
    return between.every(
      ({ lower }) => language.coordinators.has(lower) || language.including.has(lower) || language.fillers.has(lower),
    );
  };
  const parts = (a: Draft, b: Draft): boolean => isPart(b, tokens, language) && b.from - a.to <= 4;
  const pass = (from: number, to: number) => {
    const [a, b] = [drafts[from], drafts[to]];
    if (a === undefined || b === undefined || told[to] !== undefined || told[from] === undefined || !canBePeople(b))
      return;
    const [left, right] = from < to ? [a, b] : [b, a];
    if ((joined(left, right) && b.counted !== undefined) || parts(left, right)) told[to] = told[from];
  };
  for (let index = 1; index < drafts.length; index++) pass(index - 1, index);
  for (let index = drafts.length - 1; index > 0; index--) pass(index, index - 1);
}
