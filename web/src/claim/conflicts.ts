import type { ClaimShown, OriginGroup, RelationShown, StatementShown } from "../../../src/surfaces/http/client.ts";

/** Whom one side stands against: the clearest pair of their wordings, and the others. */
export interface Conflict {
  readonly id: string;
  readonly first: RelationShown;
  readonly more: readonly RelationShown[];
  /** The name of the side that is spoken against. */
  readonly name: string;
  /** Which end of `first` speaks against the other. */
  readonly by: "from" | "to";
}

/** One who speaks against others, in the words that do so most clearly. */
export interface Opponent {
  readonly id: string;
  readonly name: string;
  readonly conflicts: readonly Conflict[];
}

/**
 * Relations of these kinds by who speaks against whom: of a denial the one who denies, else the later of the two. What one side says against another is
 * told once, with its wordings.
 */
export function opponentsOf(
  { relations, origins }: Pick<ClaimShown, "relations" | "origins">,
  kinds: readonly RelationShown["kind"][],
): readonly Opponent[] {
  const groups = new Map(origins.groups.flatMap((group) => group.statements.map((id) => [id, group] as const)));
  const bySides = Map.groupBy(
    relations.filter(({ kind }) => kinds.includes(kind)),
    ({ kind, from, to }) => [kind, ...[sideOf(from, groups), sideOf(to, groups)].toSorted()].join(" "),
  );
  const conflicts = [...bySides].flatMap(([id, all]) => {
    // What a person decided speaks first, then what is surest, then the shortest words.
    const [first, ...more] = all.toSorted(
      (a, b) =>
        Number(b.decided !== undefined) - Number(a.decided !== undefined) ||
        b.reading.confidence - a.reading.confidence ||
        lengthOf(a) - lengthOf(b),
    );
    if (first === undefined) return [];
    const by = first.denial?.by ?? "from";
    const [speaker, other] = by === "from" ? [first.from, first.to] : [first.to, first.from];
    return [{ side: sideOf(speaker, groups), speaker, conflict: { id, first, more, by, name: nameOf(other, groups) } }];
  });
  const bySpeaker = Map.groupBy(conflicts, ({ side }) => side);
  return [...bySpeaker]
    .map(([id, all]) => ({
      id,
      name: all[0] === undefined ? "" : nameOf(all[0].speaker, groups),
      conflicts: all.map(({ conflict }) => conflict),
    }))
    .toSorted((a, b) => b.conflicts.length - a.conflicts.length);
}

function lengthOf({ from, to }: RelationShown): number {
  return from.words.length + to.words.length;
}

type Groups = ReadonlyMap<string, OriginGroup>;

function sideOf(statement: StatementShown, groups: Groups): string {
  return groups.get(statement.statementId)?.id ?? nameOf(statement, groups);
}

/** Who stands behind a statement, by name where it is known. */
export function nameOf(statement: StatementShown, groups: Groups): string {
  const group = groups.get(statement.statementId);
  return (group?.kind === "unknown" ? undefined : group?.actor) ?? statement.who ?? statement.outlet ?? "Nobody named";
}

const kindOfFigure: Readonly<Record<string, string>> = {
  "the same fate": "both count the",
};

const grounds: Readonly<Record<RelationShown["ground"], string>> = {
  copy: "one text",
  words: "their words",
  quantity: "ranges that do not meet",
  negation: "one says that it is so, the other that it is not",
  denial: "one of the two is a denial",
  time: "times that cannot both be right",
  place: "places that cannot both be right",
  actor: "not the same doer",
  inference: "a trained judge of sentences finds that both cannot be so",
  person: "a person decided it",
};

/** Why the two conflict, in a sentence: what they have in common, then what cannot be so of both. */
export function conflictSentence({ ground, score, decided }: RelationShown): string {
  if (decided !== undefined) return `${decided.by.name} decided that the two cannot both be so.`;
  const common = score.reasons.flatMap(({ feature, words }) => {
    const says = kindOfFigure[feature];
    return says === undefined || words === "" ? [] : [`${says} ${words}`];
  });
  const parts = ["the same event", ...(ground === "quantity" ? ["the same kind of figure"] : []), ...common];
  return `${capital(parts.join(", "))}; ${grounds[ground]}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text with stretches of it marked, as they stand in it first. */
export function markedBy(
  text: string,
  evidence: readonly string[],
): readonly { readonly text: string; readonly marked: boolean }[] {
  const spans = evidence
    .flatMap((words) => {
      const at = words === "" ? -1 : text.indexOf(words);
      return at < 0 ? [] : [{ start: at, end: at + words.length }];
    })
    .sort((a, b) => a.start - b.start);
  const pieces: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
