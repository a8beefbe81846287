import type { Joins, Why } from "./joins.ts";
import type { End, Member } from "./member.ts";
import { areApart, inCommon, type Occasion, told } from "./occasion.ts";
import type { Scene } from "./rules/rule.ts";
import { copyRules, lineageRules } from "./rules/rules.ts";
import type { TraceInput } from "./trace-input.ts";
import { plain } from "./wording.ts";

/** A claim's statements on their way to groups. */
export interface Work {
  readonly scene: Scene;
  readonly joins: Joins;
  /** By place, as that of members. */
  readonly occasions: readonly Occasion[];
  /** Places of statements whose words are a copy. */
  readonly taken: Set<number>;
}

/** The last decision on a pair holds. */
export function decidedPairs(decisions: TraceInput["decisions"], places: ReadonlyMap<string, number>) {
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

/** Puts a statement to those that its own words, or those around it, show it to go back to; `taken` are those whose words are a copy. */
export function follow(at: number, { scene, joins, taken }: Work): void {
  const member = scene.members[at];
  for (const rule of copyRules) {
    const lineage = rule.apply(at, scene);
    if (lineage === undefined) continue;
    const isJoined = joins.join(lineage.to, at, { feature: rule.id, words: lineage.words, weight: rule.weight });
    if (isJoined) taken.add(at);
  }
  // What its original goes back to decides for a copy.
  if (member === undefined || taken.has(at) || member.end.kind === "actor" || member.end.kind === "first-hand") return;
  for (const rule of lineageRules) {
    const lineage = rule.apply(at, scene);
    if (lineage === undefined) continue;
    if (joins.join(lineage.to, at, { feature: rule.id, words: lineage.words, weight: rule.weight })) return;
  }
}

export function whoOf(member: Member | undefined): string | undefined {
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

/** A group's member that says best where it ends: of what was not copied, if that tells anything; named before unnamed, then the first published. */
export function headOf(list: readonly number[], { scene, taken }: Work): number {
  const rankOf = (at: number) => rank[scene.members[at]?.end.kind ?? "nobody"];
  const bestOf = (all: readonly number[]) =>
    all.reduce((head, at) => (rankOf(at) < rankOf(head) ? at : head), all[0] ?? 0);
  const own = list.filter((at) => !taken.has(at));
  const head = bestOf(own);
  if (own.length > 0 && rankOf(head) <= rank.unnamed) return head;
  // Nobody sees with the eyes of what he copies.
  return bestOf(list.filter((at) => !taken.has(at) || scene.members[at]?.end.kind !== "first-hand"));
}

/** Groups as they stand, each with its members in order and its head. */
export function standing(work: Work): readonly { readonly head: number; readonly list: readonly number[] }[] {
  const { scene, joins } = work;
  const groups = new Map<number, number[]>();
  for (const at of scene.members.keys()) {
    const list = groups.get(joins.find(at));
    if (list === undefined) groups.set(joins.find(at), [at]);
    else list.push(at);
  }
  return [...groups.values()].map((list) => ({ head: headOf(list, work), list }));
}

/** One actor on one occasion is one origin. What tells no occasion goes to the one that its words fit best, or the first. */
export function joinActors(work: Work): void {
  const { scene, joins, occasions } = work;
  const byActor = new Map<string, number[]>();
  for (const { head } of standing(work)) {
    const who = whoOf(scene.members[head]);
    if (who === undefined) continue;
    const list = byActor.get(who);
    if (list === undefined) byActor.set(who, [head]);
    else list.push(head);
  }
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
        words: [scene.sources.cast.get(who)?.who.name ?? "", common].filter((part) => part !== "").join(", "),
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
export function joinOthers(work: Work): void {
  const { scene, joins } = work;
  const { members, sources } = scene;
  const first = new Map<string, number>();
  for (const { head } of standing(work)) {
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
