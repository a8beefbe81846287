import type { CaseContext } from "../../../model/case-stage.ts";
import { makeId } from "../../../model/id.ts";
import type { OriginGroup } from "../../../model/origin.ts";
import { createJoins, type Joins, type Why } from "./joins.ts";
import type { End, Member } from "./member.ts";
import { areApart, inCommon, type Occasion, occasionOf, told } from "./occasion.ts";
import { publisherOf } from "./outlets.ts";
import type { Scene } from "./rules/rule.ts";
import { copyRules, lineageRules } from "./rules/rules.ts";
import type { TraceInput } from "./trace-origins.ts";
import { plain } from "./wording.ts";

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
  const joins = createJoins(members.length, pairs.apart);
  for (const [a, b] of pairs.together)
    joins.join(a, b, { feature: "a person said so", words: "one origin", weight: 1 });
  for (const at of members.keys()) follow(at, scene, joins);
  for (const { kind, from, to, sentence } of input.relations) {
    const [a, b] = [places.get(from), places.get(to)];
    if (kind !== "updates" || a === undefined || b === undefined) continue;
    if (whoOf(members[a]) !== undefined && whoOf(members[a]) === whoOf(members[b])) {
      joins.join(a, b, { feature: "revises its own figure", words: sentence, weight: 0.9 });
    }
  }
  const occasions = members.map((member) => occasionOf(member, scene.sources.publishers, context.languages));
  joinActors(scene, joins, occasions);
  joinOthers(scene, joins);
  const groups = new Map<number, number[]>();
  for (const at of members.keys()) {
    const list = groups.get(joins.find(at));
    if (list === undefined) groups.set(joins.find(at), [at]);
    else list.push(at);
  }
  return [...groups.values()].map((list) => describe(list, input.claim.id, scene, joins, occasions));
}

/** The last decision on a pair holds. */
function decidedPairs(decisions: TraceInput["decisions"], places: ReadonlyMap<string, number>) {
  const last = new Map<string, { readonly kind: string; readonly pair: readonly [number, number] }>();
  for (const { kind, a, b } of decisions) {
    const [one, other] = [places.get(a), places.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    const pair = [Math.min(one, other), Math.max(one, other)] as const;
    last.set(pair.join("-"), { kind, pair });
  }
  const all = [...last.values()];
  return {
    apart: all.filter(({ kind }) => kind === "independent").map(({ pair }) => pair),
    together: all.filter(({ kind }) => kind === "one origin").map(({ pair }) => pair),
  };
}

/** Puts a statement to those that its own words, or those around it, show it to go back to. */
function follow(at: number, scene: Scene, joins: Joins): void {
  const member = scene.members[at];
  for (const rule of copyRules) {
    const lineage = rule.apply(at, scene);
    if (lineage !== undefined)
      joins.join(lineage.to, at, { feature: rule.id, words: lineage.words, weight: rule.weight });
  }
  if (member === undefined || member.end.kind === "actor" || member.end.kind === "first-hand") return;
  for (const rule of lineageRules) {
    const lineage = rule.apply(at, scene);
    if (lineage === undefined) continue;
    if (joins.join(lineage.to, at, { feature: rule.id, words: lineage.words, weight: rule.weight })) return;
  }
}

function whoOf(member: Member | undefined): string | undefined {
  return member?.end.kind === "actor" ? member.end.who : undefined;
}

const rank: Readonly<Record<End["kind"], number>> = {
  actor: 0,
  "first-hand": 1,
  unnamed: 2,
  outlet: 3,
  pronoun: 4,
  nobody: 5,
};

/** The member that says best where a group ends: named before unnamed, the first published of those. */
function headOf(list: readonly number[], members: readonly Member[]): number {
  const rankOf = (at: number) => rank[members[at]?.end.kind ?? "nobody"];
  return list.reduce((head, at) => (rankOf(at) < rankOf(head) ? at : head), list[0] ?? 0);
}

/** Groups as they stand, each with its members in order and its head. */
function standing(
  { members }: Scene,
  joins: Joins,
): readonly { readonly head: number; readonly list: readonly number[] }[] {
  const groups = new Map<number, number[]>();
  for (const at of members.keys()) {
    const list = groups.get(joins.find(at));
    if (list === undefined) groups.set(joins.find(at), [at]);
    else list.push(at);
  }
  return [...groups.values()].map((list) => ({ head: headOf(list, members), list }));
}

/** One actor on one occasion is one origin. What tells no occasion goes to the one that its words fit best, or the first. */
function joinActors(scene: Scene, joins: Joins, occasions: readonly Occasion[]): void {
  const byActor = new Map<string, number[]>();
  for (const { head } of standing(scene, joins)) {
    const who = whoOf(scene.members[head]);
    if (who === undefined) continue;
    const list = byActor.get(who);
    if (list === undefined) byActor.set(who, [head]);
    else list.push(head);
  }
  const names = new Map(scene.sources.cast.named.map(({ who }) => [who.key, who.name]));
  for (const [who, heads] of byActor) {
    const occasionAt = (at: number): Occasion => occasions[at] ?? {};
    const clear = heads.filter((at) => told(occasionAt(at)) > 0);
    const vague = heads.filter((at) => told(occasionAt(at)) === 0);
    const clusters: number[][] = [];
    for (const at of [...clear, ...vague]) {
      const fits = clusters.filter((cluster) => !cluster.some((other) => areApart(occasionAt(other), occasionAt(at))));
      const closest = fits.reduce<readonly number[] | undefined>(
        (found, cluster) => (found === undefined || likeness(cluster, at) > likeness(found, at) ? cluster : found),
        undefined,
      );
      const [first] = closest ?? [];
      const common = first === undefined ? "" : inCommon(occasionAt(first), occasionAt(at));
      const why: Why = {
        feature: common === "" ? "same actor, no other occasion told" : "same actor and occasion",
        words: [names.get(who) ?? "", common].filter((part) => part !== "").join(", "),
        weight: common === "" ? 0.8 : 0.95,
      };
      if (first !== undefined && joins.join(first, at, why)) clusters[clusters.indexOf(closest as number[])]?.push(at);
      else clusters.push([at]);
    }
    function likeness(cluster: readonly number[], at: number): number {
      return Math.max(...cluster.map((other) => sharedSigns(occasionAt(other), occasionAt(at))));
    }
  }
}

function sharedSigns(a: Occasion, b: Occasion): number {
  return (["day", "to", "medium", "person"] as const).filter((sign) => a[sign] !== undefined && a[sign] === b[sign])
    .length;
}

/** One publisher's own eyes, one description of somebody unnamed, one outlet that does not say where it has it from: one each. */
function joinOthers(scene: Scene, joins: Joins): void {
  const { members, sources } = scene;
  const first = new Map<string, number>();
  for (const { head } of standing(scene, joins)) {
    const member = members[head];
    const found = member === undefined ? undefined : sameAs(member, sources.publishers.familyOf);
    if (found === undefined) continue;
    const to = first.get(found.key);
    if (to === undefined) first.set(found.key, head);
    else joins.join(to, head, found.why);
  }
}

function sameAs(
  { end, document, attitude }: Member,
  familyOf: (key: string) => string,
): { readonly key: string; readonly why: Why } | undefined {
  const side = attitude === "denies" ? "denies" : "says";
  switch (end.kind) {
    case "first-hand": {
      const family = familyOf(end.outlet);
      return { key: `saw ${family}`, why: { feature: "one publisher's own reporting", words: family, weight: 0.9 } };
    }
    case "unnamed":
      // Nothing tells two "officials" apart: they are counted once rather than twice.
      return {
        key: `${side} ${plain(end.words)}`,
        why: { feature: "not told apart", words: end.words, weight: 0.5 },
      };
    case "pronoun":
      return {
        key: `${side} ${document.documentId}`,
        why: { feature: "not told apart", words: end.words, weight: 0.5 },
      };
    case "outlet":
      return { key: `from ${familyOf(end.outlet)}`, why: { feature: "one outlet", words: end.words, weight: 0.8 } };
    default:
      return undefined;
  }
}

function describe(
  list: readonly number[],
  claimId: string,
  scene: Scene,
  joins: Joins,
  occasions: readonly Occasion[],
): Origin {
  const { sources } = scene;
  const members = list.flatMap((at) => scene.members[at] ?? []);
  const at = headOf(list, scene.members);
  const end = scene.members[at]?.end ?? { kind: "nobody" };
  const head = scene.members[at];
  const occasion = occasions[at] ?? {};
  const publishers = new Set(members.flatMap(({ document }) => publisherOf(document) ?? []));
  const kind = kindOf(end, publishers.size > 0);
  const attitudes = new Set(members.map(({ attitude }) => (attitude === "denies" ? "denies" : "says")));
  const reasons = [whyKind(kind, end, members, sources), ...joins.reasons(at)];
  const actor = nameOfEnd(end, head, members, sources);
  const who = end.kind === "actor" ? sources.cast.named.find((one) => one.who.key === end.who)?.who : undefined;
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
  if (kind === "nobody" || kind === "outlet") return "unknown";
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
  if (end.kind === "nobody" || head === undefined) return undefined;
  if (end.kind === "outlet" || end.kind === "first-hand") return publishers.nameOf(end.outlet);
  if (end.kind !== "actor") return end.words;
  const who = cast.named.find((one) => one.who.key === end.who)?.who.name ?? end.words;
  const persons = new Map<string, string>();
  let others = 0;
  for (const member of members) {
    const actor = member.card.chain.at(-1)?.actor;
    const person =
      actor === undefined || member.end.kind !== "actor" ? undefined : cast.person(member.document.documentId, actor);
    if (person !== undefined) persons.set(person.key, person.name);
    else if (member.end.kind === "actor") others++;
  }
  const [person] = persons.values();
  return person === undefined || others > 0 || persons.size > 1 || person === who ? who : `${person} (${who})`;
}

function occasionWords({ day, to, medium }: Occasion, nameOf: (key: string) => string): string {
  return [
    ...(medium === undefined ? [] : [medium]),
    ...(to === undefined ? [] : [`to ${nameOf(to)}`]),
    ...(day === undefined ? [] : [`on ${day}`]),
  ].join(", ");
}
