import type { CaseContext } from "../../../model/case-stage.ts";
import { makeId } from "../../../model/id.ts";
import type { OriginGroup } from "../../../model/origin.ts";
import { decidedPairs, follow, joinActors, joinOthers, standing, type Work, whoOf } from "./joining.ts";
import { createJoins, type Why } from "./joins.ts";
import type { End, Member } from "./member.ts";
import { type Occasion, occasionOf } from "./occasion.ts";
import { publisherOf } from "./outlets.ts";
import type { Scene } from "./rules/rule.ts";
import type { TraceInput } from "./trace-input.ts";

/** Statements that go back to one origin, and the group that is shown of them. */
export interface Origin {
  readonly group: OriginGroup;
  /** In their order. */
  readonly members: readonly Member[];
  readonly end: End;
  readonly occasion: Occasion;
  /** What the claim's words stand in: the keys of the publishers. */
  readonly publishers: ReadonlySet<string>;
}

/** Every statement of the claim in exactly one group; what people decided holds before any rule. */
export function groupOrigins(
  input: Pick<TraceInput, "claim" | "decisions" | "relations">,
  scene: Scene,
  context: CaseContext,
): readonly Origin[] {
  const { members } = scene;
  const places = new Map(members.map(({ card }, at) => [card.statementId, at]));
  const pairs = decidedPairs(input.decisions, places);
  const work: Work = {
    scene,
    joins: createJoins(members.length, pairs.apart),
    occasions: members.map((member) => occasionOf(member, scene.sources.publishers, context.languages)),
    taken: new Set(),
  };
  const { joins } = work;
  for (const [a, b] of pairs.together)
    joins.join(a, b, { feature: "a person said so", words: "one origin", weight: 1 });
  for (const at of members.keys()) follow(at, work);
  for (const { kind, from, to, sentence } of input.relations) {
    const [a, b] = [places.get(from), places.get(to)];
    if (kind !== "updates" || a === undefined || b === undefined) continue;
    if (whoOf(members[a]) !== undefined && whoOf(members[a]) === whoOf(members[b])) {
      joins.join(a, b, { feature: "revises its own figure", words: sentence, weight: 0.9 });
    }
  }
  joinActors(work);
  joinOthers(work);
  return standing(work).map(({ head, list }) => describe(head, list, input.claim.id, work));
}

function describe(at: number, list: readonly number[], claimId: string, work: Work): Origin {
  const { scene, joins, occasions } = work;
  const { sources } = scene;
  const members = list.flatMap((place) => scene.members[place] ?? []);
  const end = scene.members[at]?.end ?? { kind: "nobody" };
  const head = scene.members[at];
  const occasion = occasions[at] ?? {};
  const publishers = new Set(members.flatMap(({ document }) => publisherOf(document) ?? []));
  // A copy takes over the near end of what it copies: that it names its own outlet adds nothing.
  const isPublished = members.some(
    (one) => publisherOf(one.document) !== undefined && !scene.copied.has(one.document.documentId),
  );
  const kind = kindOf(end, isPublished);
  const attitudes = new Set(members.map(({ attitude }) => (attitude === "denies" ? "denies" : "says")));
  const reasons = [whyKind(kind, end, members, sources), ...joins.reasons(at)];
  const actor = nameOfEnd(end, head, members, sources);
  const who = end.kind === "actor" ? sources.cast.get(end.who)?.who : undefined;
  const words = occasionWords(occasion, sources.publishers.nameOf);
  return {
    members,
    end,
    occasion,
    publishers,
    group: {
      id: makeId("origin", claimId, members[0]?.card.statementId ?? ""),
      kind,
      ...(actor === undefined ? {} : { actor }),
      ...(who?.caseActorId === undefined ? {} : { actorId: who.caseActorId }),
      ...(words === "" || kind === "unknown" ? {} : { occasion: words }),
      ...(who?.party === undefined ? {} : { party: who.party }),
      ...(end.kind === "first-hand" ? { firstHand: end.words } : {}),
      attitude: attitudes.size > 1 ? "both" : ([...attitudes][0] ?? "says"),
      statements: members.map(({ card }) => card.statementId),
      documents: [...new Set(members.map(({ document }) => document.documentId))],
      outlets: [...new Set([...publishers].map((key) => sources.publishers.familyOf(key)))].sort(),
      score: {
        value: Math.min(...reasons.map(({ weight }) => weight)),
        reasons: reasons.map(({ feature, words: told, weight }) => ({ feature, words: told, weight })),
      },
    },
  };
}

function kindOf({ kind }: End, isPublished: boolean): OriginGroup["kind"] {
  if (kind === "nobody" || kind === "outlet" || kind === "pronoun") return "unknown";
  return (kind === "actor" || kind === "first-hand") && isPublished ? "identified" : "unnamed";
}

function whyKind(
  kind: OriginGroup["kind"],
  end: End,
  members: readonly Member[],
  { publishers }: Scene["sources"],
): Why {
  const [first] = members;
  const outlet = first?.document.outlet.name ?? first?.document.outlet.domain ?? "an outlet that is not named";
  switch (end.kind) {
    case "actor":
      return kind === "identified"
        ? { feature: "named at both ends", words: `${outlet} has it from ${end.words}`, weight: 1 }
        : { feature: "no outlet is named", words: end.words, weight: 1 };
    case "first-hand":
      return { feature: "the outlet's own reporting", words: end.words, weight: 1 };
    case "outlet":
      return {
        feature: "goes no further than another outlet",
        words: publishers.nameOf(end.outlet),
        weight: 1,
      };
    case "pronoun":
      return { feature: "nobody could be found for", words: end.words, weight: 1 };
    case "nobody":
      return {
        feature: "lineage unknown",
        words: `${outlet} says it in its own voice, and nothing shows where it has it from`,
        weight: 1,
      };
    default:
      return { feature: "without a name", words: end.words, weight: 1 };
  }
}

/** Who it is: the body; with the person, where only that one speaks for it here. */
function nameOfEnd(
  end: End,
  head: Member | undefined,
  members: readonly Member[],
  { cast, publishers }: Scene["sources"],
): string | undefined {
  if (end.kind === "nobody" || end.kind === "pronoun" || head === undefined) return undefined;
  if (end.kind === "outlet" || end.kind === "first-hand") return publishers.nameOf(end.outlet);
  if (end.kind !== "actor") return end.words;
  const named = cast.get(end.who);
  const who = named?.who.name ?? end.words;
  const persons = new Map<string, string>();
  const others: string[] = [];
  for (const member of members) {
    const actor = member.card.chain.at(-1)?.actor;
    const person =
      actor === undefined || member.end.kind !== "actor" ? undefined : cast.person(member.document.documentId, actor);
    if (person !== undefined) persons.set(person.key, person.name);
    else if (member.end.kind === "actor") others.push(member.end.words);
  }
  // "The harbour police" of whom nothing but its chief has a name: it is the police that says it.
  const [body] = others;
  if (body !== undefined && named?.names.every(({ person }) => person) === true) return body;
  const [person] = persons.values();
  return person === undefined || others.length > 0 || persons.size > 1 || person === who ? who : `${person} (${who})`;
}

function occasionWords({ day, to, medium }: Occasion, nameOf: (key: string) => string): string {
  return [
    ...(medium === undefined ? [] : [medium]),
    ...(to === undefined ? [] : [`to ${nameOf(to)}`]),
    ...(day === undefined ? [] : [`on ${day}`]),
  ].join(", ");
}
