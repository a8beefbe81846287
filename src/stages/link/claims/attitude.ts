import type { StatementCard } from "../../../model/card.ts";
import type { Attitude } from "../../../model/claim.ts";
import type { ClaimLanguage } from "../../../model/language/claim-language.ts";
import type { Languages } from "../../../model/language/language.ts";
import { type StatementView, viewStatement } from "./statement-view.ts";

/** A negation turns what stands so many words behind it, or two before it ("of survivors there were none"). */
const AHEAD = 5;
const BEHIND = 2;
/** A statement denies another when it negates this share of what they have in common. */
const TURNED = 0.4;
/** Doubt is said at the beginning ("whether", "it is unclear"); farther on it is about something else. */
const AT_ONCE = 30;

/**
 * How a statement takes its claim, against the statement that says the claim. It denies where its stance does, or where it negates words that the other
 * affirms; two such turn one another back. By itself, without another to compare, it denies only by its stance or by counting none.
 */
export function attitudeOf(card: StatementCard, said: StatementCard | undefined, languages: Languages): Attitude {
  const language = languages.get(card.language)?.claims;
  const { stance } = card;
  // "Did not repeat that the bridge was closed": it was said before, and that it was is told here.
  const told = stance === "declines" && language?.saidBefore(card.cue ?? "") === true;
  if (stance === "doubts" || (stance === "declines" && !told) || stance === "asks") return "doubts";
  let turns = stance === "denies" ? 1 : 0;
  const other = said === undefined || said === card ? undefined : said;
  if (other === undefined ? countsNone(card) : turnsWhat(card, other, languages)) turns++;
  if (turns % 2 === 1) return "denies";
  if (
    stance !== "denies" &&
    language?.doubts(card.words.slice(0, AT_ONCE)) &&
    other !== undefined &&
    !doubtsOf(other, languages)
  )
    return "doubts";
  return card.hedge !== undefined || stance === "suggests" || stance === "believes" ? "hedges" : "says";
}

function doubtsOf(card: StatementCard, languages: Languages): boolean {
  return languages.get(card.language)?.claims?.doubts(card.words.slice(0, AT_ONCE)) ?? false;
}

function countsNone({ facets }: StatementCard): boolean {
  return facets.some(
    ({ facet }) => facet.kind === "quantity" && facet.value.number === 0 && facet.value.casualty !== undefined,
  );
}

/** Whether the first negates, or calls false, what the second affirms. */
function turnsWhat(card: StatementCard, other: StatementCard, languages: Languages): boolean {
  const one = languages.get(card.language)?.claims;
  const second = languages.get(other.language)?.claims;
  const negated = one === undefined ? [] : negatedIn(card, one, languages);
  const negatedThere = new Set(second === undefined ? [] : negatedIn(other, second, languages));
  const there = keysOf(other, languages);
  const turned =
    shareTurned(viewStatement(card, languages), there, new Set(negated), negatedThere) >= TURNED ||
    (countsNone(card) && !countsNone(other));
  const calledFalse = (one?.denies(card.words) ?? false) && !(second?.denies(other.words) ?? false);
  return turned !== calledFalse;
}

/** How much of what two statements have in common the first negates and the second affirms, by the rarity of the words. */
function shareTurned(
  { terms }: StatementView,
  there: ReadonlySet<string>,
  negated: ReadonlySet<string>,
  negatedThere: ReadonlySet<string>,
): number {
  let common = 0;
  let turned = 0;
  for (const { stem, concept, rarity } of terms.values()) {
    const keys = concept === undefined ? [stem] : [stem, `=${concept}`];
    if (!keys.some((key) => there.has(key))) continue;
    common += rarity;
    if (keys.some((key) => negated.has(key) && there.has(key)) && !keys.some((key) => negatedThere.has(key)))
      turned += rarity;
  }
  return common === 0 ? 0 : turned / common;
}

/** Keys of the words that a statement negates: stems, and concepts, which meet across languages. */
function negatedIn(card: StatementCard, language: ClaimLanguage, languages: Languages): readonly string[] {
  const view = viewStatement(card, languages);
  const at = language.negations(view.words);
  if (at.length === 0) return [];
  // "It is not": what is negated was said before.
  if (language.takesUp(card.words) === "all") return [...keysOf(card, languages)];
  const near = new Set<string>();
  for (const place of at) {
    for (const word of view.words.slice(Math.max(0, place - BEHIND), place + AHEAD + 1)) near.add(word);
  }
  const keys: string[] = [];
  for (const { stem, form, concept } of view.terms.values()) {
    if (!near.has(form.toLowerCase().replaceAll("’", "'"))) continue;
    keys.push(stem);
    if (concept !== undefined) keys.push(`=${concept}`);
  }
  return keys;
}

function keysOf(card: StatementCard, languages: Languages): ReadonlySet<string> {
  const { terms, concepts } = viewStatement(card, languages);
  return new Set([...terms.keys(), ...[...concepts.keys()].map((concept) => `=${concept}`)]);
}
