import type { ActorInDocument, ActorKey, CaseActor, CaseActorMerge, PossibleActor } from "../../../model/case-actor.ts";
import type { KnownActor } from "../../../model/directory.ts";
import { makeId } from "../../../model/id.ts";
import { type Doubt, type Link, Shelf, scoreOf } from "./links.ts";
import type { PlacedDecision } from "./merge.ts";

/** What a decision about this actor points at: its first mention by name, else its first. */
export function keyOf(actor: ActorInDocument): ActorKey {
  const mention = actor.mentions.find(({ form }) => form === "name") ?? actor.mentions[0];
  return {
    documentId: actor.documentId,
    span: mention?.span ?? { start: 0, end: 1 },
    words: mention?.words || actor.name,
  };
}

/** The members of each actor of a case, in the order of the list. */
export type Groups = readonly (readonly number[])[];

/** What is told of the groups. */
export interface Told {
  readonly links: readonly Link[];
  readonly doubts: readonly Doubt[];
  readonly apart: readonly (Doubt & { readonly judgementId?: string })[];
  readonly known: ReadonlyMap<number, KnownActor>;
  readonly decisions: readonly PlacedDecision[];
}

/** Makes the actors of a case out of groups of actors of documents, those of most documents first. */
export function makeCaseActors(groups: Groups, actors: readonly ActorInDocument[], told: Told): readonly CaseActor[] {
  const groupOf = new Map<number, number>();
  for (const [group, members] of groups.entries()) for (const member of members) groupOf.set(member, group);
  const byId = new Map(actors.map((actor, at) => [actor.id, at]));
  const heads = groups.map((members) => {
    // Two, where a person put two known ones together: the one named first.
    const known = members.flatMap((member) => told.known.get(member) ?? [])[0];
    const first = actors[members[0] ?? 0];
    return {
      id: known === undefined ? makeId("caseactor", first?.id ?? "") : makeId("caseactor", known.id),
      known: known?.id,
      kind: known?.kind,
      ...namesOf(members, actors, known),
    };
  });
  const merges = mergesOf(groups, groupOf, actors, told.links);
  const possible = possibleOf(groupOf, heads, actors, told);
  const parties = partiesOf(groupOf, told.decisions);
  const made = groups.map((members, group): CaseActor => {
    const head = heads[group];
    const list = members.flatMap((member) => actors[member] ?? []);
    const spoken = mostOf(
      list.flatMap((actor) =>
        actor.speaksFor === undefined ? [] : [groupOf.get(byId.get(actor.speaksFor) ?? -1) ?? -1],
      ),
    );
    const body = spoken === undefined || spoken === group ? undefined : heads[spoken];
    const party = parties.get(group) ?? partyInText(list);
    return {
      id: head?.id ?? "",
      kind:
        head?.kind ?? mostOf(list.filter((actor) => actor.kind !== "unknown").map((actor) => actor.kind)) ?? "unknown",
      name: head?.name ?? "",
      names: head?.names ?? [],
      ...(head?.known === undefined ? {} : { known: head.known }),
      members: list.map((actor) => ({
        documentId: actor.documentId,
        actorId: actor.id,
        name: actor.name,
        key: keyOf(actor),
      })),
      merges: merges.get(group),
      possible: possible.get(group),
      roles: [...new Set(list.flatMap((actor) => actor.roles))],
      ...(body === undefined ? {} : { speaksFor: { id: body.id, name: body.name } }),
      ...(party === undefined ? {} : { party }),
    };
  });
  const documents = new Map(made.map((one) => [one.id, new Set(one.members.map((member) => member.documentId)).size]));
  return made.sort((a, b) => (documents.get(b.id) ?? 0) - (documents.get(a.id) ?? 0));
}

function mostOf<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

function namesOf(
  members: readonly number[],
  actors: readonly ActorInDocument[],
  known: KnownActor | undefined,
): Pick<CaseActor, "name" | "names"> {
  const counted = new Map<string, { words: string; language?: string; times: number }>();
  for (const member of members) {
    const { name: words, language } = actors[member] ?? { name: "" };
    const key = `${language ?? ""} ${words}`;
    const known = counted.get(key);
    if (known === undefined) counted.set(key, { words, ...(language === undefined ? {} : { language }), times: 1 });
    else known.times++;
  }
  const names = [...counted.values()].sort((a, b) => b.times - a.times || a.words.length - b.words.length);
  const words = (name: string) => name.split(/\s+/u).filter((word) => word.length > 2).length;
  // The fullest that is no rarity: a name used once among twenty is likely a slip, or somebody's full style.
  const usual = names.filter(({ times }) => times * 10 >= (names[0]?.times ?? 0));
  const full = [...usual].sort((a, b) => Math.min(2, words(b.words)) - Math.min(2, words(a.words)));
  const name = full[0]?.words ?? "";
  // Where names end by case, texts may have it in oblique cases only: the directory has the first form.
  const entry = known?.office === undefined && /[\u0400-\u04ff]/u.test(name) ? known : undefined;
  const first = entry?.names.filter(({ form }) => form !== "short").map(({ words: one }) => one);
  const stated = usual.find((one) => first?.includes(one.words))?.words;
  const ofLanguage = entry?.names.find(({ language }) => language === names[0]?.language)?.words;
  return { name: stated ?? ofLanguage ?? name, names };
}

/** For each group, why each member but the first is there: a walk over the links from the first member. */
function mergesOf(
  groups: Groups,
  groupOf: ReadonlyMap<number, number>,
  actors: readonly ActorInDocument[],
  links: readonly Link[],
): { get(group: number): readonly CaseActorMerge[] } {
  const beside = new Shelf<number, Link>();
  for (const link of links) {
    if (groupOf.get(link.a) !== groupOf.get(link.b)) continue;
    beside.put(link.a, link);
    beside.put(link.b, link);
  }
  const idOf = (at: number) => actors[at]?.id ?? "";
  return {
    get(group) {
      const members = groups[group] ?? [];
      const [first] = members;
      if (first === undefined || members.length === 1) return [];
      const merges: CaseActorMerge[] = [];
      const seen = new Set([first]);
      const walk = [first];
      for (let at = walk.shift(); at !== undefined; at = walk.shift()) {
        for (const { a, b, by, score, judgementId } of beside.get(at)) {
          const other = a === at ? b : a;
          if (seen.has(other)) continue;
          seen.add(other);
          walk.push(other);
          merges.push({
            actorId: idOf(other),
            to: idOf(at),
            by,
            score,
            ...(judgementId === undefined ? {} : { judgementId }),
          });
        }
      }
      for (const member of members.filter((one) => !seen.has(one))) {
        const score = scoreOf(0.8, ["same name", actors[member]?.name ?? ""]);
        merges.push({ actorId: idOf(member), to: idOf(first), by: "rule", score });
      }
      return merges;
    },
  };
}

function possibleOf(
  groupOf: ReadonlyMap<number, number>,
  heads: readonly { readonly id: string; readonly name: string }[],
  actors: readonly ActorInDocument[],
  { doubts, apart }: Told,
): Shelf<number, PossibleActor> {
  const pairs = new Map<string, { readonly doubt: Doubt; readonly by: "rule" | "person" }>();
  const put = (doubt: Doubt, by: "rule" | "person") => {
    const [a, b] = [groupOf.get(doubt.a) ?? -1, groupOf.get(doubt.b) ?? -1];
    if (a === b || a < 0 || b < 0) return;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = pairs.get(key);
    if (known === undefined || (known.by === by && known.doubt.score.value < doubt.score.value))
      pairs.set(key, { doubt, by });
  };
  for (const doubt of apart) put(doubt, "person");
  for (const doubt of doubts) put(doubt, "rule");
  const shelf = new Shelf<number, PossibleActor>();
  for (const { doubt, by } of pairs.values()) {
    for (const [mine, theirs] of [
      [doubt.a, doubt.b],
      [doubt.b, doubt.a],
    ] as const) {
      const [group, other] = [groupOf.get(mine) ?? -1, heads[groupOf.get(theirs) ?? -1]];
      const [a, b] = [actors[mine], actors[theirs]];
      if (other === undefined || a === undefined || b === undefined) continue;
      const verdict = by === "person" || doubt.score.reasons.some(({ weight }) => weight < 0) ? "negative" : "unsure";
      shelf.put(group, { id: other.id, name: other.name, verdict, by, score: doubt.score, a: keyOf(a), b: keyOf(b) });
    }
  }
  return shelf;
}

function partiesOf(
  groupOf: ReadonlyMap<number, number>,
  decisions: readonly PlacedDecision[],
): ReadonlyMap<number, NonNullable<CaseActor["party"]>> {
  const parties = new Map<number, NonNullable<CaseActor["party"]>>();
  for (const { decision, actors } of decisions) {
    const group = groupOf.get(actors[0] ?? -1);
    if (decision.kind !== "party" || group === undefined) continue;
    const { party } = decision;
    if (party === undefined) parties.delete(group);
    else parties.set(group, { words: party, by: "person", score: scoreOf(1, ["a person's decision", party]) });
  }
  return parties;
}

function partyInText(members: readonly ActorInDocument[]): CaseActor["party"] {
  const words = mostOf(members.flatMap((actor) => actor.party ?? []));
  return words === undefined ? undefined : { words, by: "text", score: scoreOf(0.9, ["stated in the text", words]) };
}
