import type { StatementShown } from "../../../app/claim-shapes.ts";
import type { Score } from "../../../model/score.ts";
import { cut, spread } from "../terminal/layout.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { dayOf } from "../terminal/words.ts";

/** A score with its reasons: `0.83: same place (Kramatorsk), words (0.71)`. */
export function scoreWords(score: Score): string {
  const words = reasonWords(score);
  return words === "" ? score.value.toFixed(2) : `${score.value.toFixed(2)}: ${words}`;
}

/** The reasons of a score whose value says nothing to a reader. */
export function reasonWords({ reasons }: Score): string {
  return reasons.map(({ feature, words }) => (words === "" ? feature : `${feature} (${words})`)).join(", ");
}

/** Who says a statement, where and when: `The Lantern, 13 October 2026, Ada Brenn`. */
export function placeOf(statement: StatementShown): string {
  const { outlet, publishedAt, who } = statement;
  const where = [outlet ?? "outlet not named", ...(publishedAt === undefined ? [] : [dayOf(publishedAt)])];
  return [...where, who ?? "in its own voice"].join(", ");
}

/** Two texts apart on a line, for heads of blocks. */
export function head(terminal: Terminal, left: string, right: string, width: number): readonly string[] {
  return spread(terminal.paint(cut(left, width - right.length - 2), "bold"), terminal.paint(right, "dim"), width);
}

/** Statements in the order in which they come, those of one speaker with the same words together. */
export function sameWords<T extends StatementShown>(statements: readonly T[]): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const statement of statements) {
    const key = `${statement.who ?? ""}\n${statement.words.replace(/^[\s“"«]+|[\s”"».,]+$/gu, "").toLowerCase()}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [statement]);
    else group.push(statement);
  }
  return [...groups.values()];
}

/** Where statements of the same words are, and who says it: `Northern Wire, Daily Post (twice), 13 October 2026, Piet Lannick`. */
export function placesOf(statements: readonly [StatementShown, ...StatementShown[]]): string {
  const outlets = new Map<string, number>();
  for (const { outlet = "outlet not named" } of statements) outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1);
  const names = [...outlets].map(([name, times]) => (times === 1 ? name : `${name} (${times} times)`));
  const [first] = statements;
  const day = first.publishedAt === undefined ? [] : [dayOf(first.publishedAt)];
  return [...names, ...day, first.who ?? "in its own voice"].join(", ");
}
