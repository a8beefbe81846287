import type { StatementCard } from "../../../model/card.ts";
import type { Attitude } from "../../../model/claim.ts";
import type { Languages } from "../../../model/language/language.ts";
import { attitudeOf } from "./attitude.ts";
import { type StatementView, viewStatement } from "./statement-view.ts";

/** So long a statement is read at a glance; what is longer, or much shorter, says the claim less well. */
const GOOD_LENGTH = 90;
/** Of a claim so many members are looked at. */
const MOST = 40;
/** Stances that do not say that it is so. */
const NOT_SAYING = new Set(["denies", "doubts", "declines", "asks", "demands", "wants", "suggests", "believes"]);

/**
 * The member that says a claim best: like most others, affirmed rather than denied, certain, whole and short. Of equals the first.
 * Quadratic in at most 40 members.
 */
export function bestSaid(members: readonly StatementCard[], languages: Languages): StatementCard | undefined {
  const looked = members.slice(0, MOST);
  const views = looked.map((card) => viewStatement(card, languages));
  let best: StatementCard | undefined;
  let most = -Infinity;
  for (const [at, card] of looked.entries()) {
    const view = views[at];
    if (view === undefined) continue;
    const score = centrality(view, views) + manner(card, view, languages);
    if (score > most + 1e-9) [best, most] = [card, score];
  }
  return best;
}

/** The words of a claim: those of the member that says it best. */
export function claimWords(members: readonly StatementCard[], languages: Languages): string {
  return bestSaid(members, languages)?.words ?? "";
}

/** How each member takes the claim, against the one that says it best. By statement. */
export function claimAttitudes(members: readonly StatementCard[], languages: Languages): ReadonlyMap<string, Attitude> {
  const said = bestSaid(members, languages);
  return new Map(members.map((card) => [card.statementId, attitudeOf(card, said, languages)]));
}

/** How much of what others say it says too, on average, from 0 to 1. */
function centrality(view: StatementView, views: readonly StatementView[]): number {
  if (views.length < 2) return 0;
  let sum = 0;
  for (const other of views) {
    if (other === view) continue;
    let shared = 0;
    let all = 0;
    for (const { stem, rarity, concept } of other.terms.values()) {
      all += rarity;
      if (view.terms.has(stem) || (concept !== undefined && view.concepts.has(concept))) shared += rarity;
    }
    sum += all === 0 ? 0 : shared / all;
  }
  return sum / (views.length - 1);
}

function manner(card: StatementCard, view: StatementView, languages: Languages): number {
  const language = languages.get(card.language)?.claims;
  const negated = (language?.negations(view.words).length ?? 0) > 0 || (language?.denies(card.words) ?? false);
  const away = Math.abs(card.words.length - GOOD_LENGTH) / GOOD_LENGTH;
  return (
    -0.25 * Math.min(2, away) +
    (negated ? -0.5 : 0) +
    (card.stance !== undefined && NOT_SAYING.has(card.stance) ? -0.5 : 0) +
    (card.hedge === undefined ? 0 : -0.2) +
    (card.words.includes(" … ") ? -0.2 : 0) +
    (/^["“„«‘'(]/u.test(card.words) ? -0.15 : 0) +
    (/^\p{Lu}/u.test(card.words) ? 0.1 : 0) +
    (/(?<!\p{L})(?:he|she|it|they|we|i|this|that)(?!\p{L})/iu.test(card.words.slice(0, 30)) ? -0.15 : 0) +
    (card.block === "title" ? -0.1 : 0)
  );
}
