import type { ActorInDocument } from "../../../model/case-actor.ts";
import type { KnownActor } from "../../../model/directory.ts";
import { wordsToCompare } from "../../../text/name-keys.ts";
import { type Doubt, Sets } from "./links.ts";

/** What documents tell of a person beside the name: the body that they speak for, by its set, and their roles. */
interface Evidence {
  readonly actor: number;
  readonly body: number;
  readonly bodyName: string;
  readonly known?: KnownActor;
  readonly roles: readonly string[];
}

/** More than this many pieces of evidence about one name are not weighed against one another. */
const MOST = 60;

/**
 * People of one name of whom documents tell different things: they speak for bodies that have nothing to do with each other, and in other
 * roles. They are parted, the ones about whom nothing is told stay with the larger part, and a person decides.
 * @param members of one person, by their place in the list
 */
export function partPeople(
  members: readonly number[],
  actors: readonly ActorInDocument[],
  bodyOf: (actor: number) => { readonly set: number; readonly name: string; readonly known?: KnownActor } | undefined,
): { readonly parts: readonly (readonly number[])[]; readonly doubts: readonly Doubt[] } {
  const whole = { parts: [members], doubts: [] };
  const told: Evidence[] = [];
  for (const actor of members) {
    const body = bodyOf(actor);
    const { roles = [] } = actors[actor] ?? {};
    if (body === undefined || roles.length === 0) continue;
    told.push({
      actor,
      body: body.set,
      bodyName: body.name,
      ...(body.known === undefined ? {} : { known: body.known }),
      roles: roles.flatMap((role) => wordsToCompare(role).flatMap((word) => word.stems)),
    });
  }
  if (told.length < 2 || told.length > MOST) return whole;
  const sets = new Sets(told.length);
  for (const [at, one] of told.entries()) {
    for (const [offset, other] of told.slice(at + 1).entries()) {
      if (!against(one, other)) sets.join(at, at + 1 + offset);
    }
  }
  const parts = new Map<number, Evidence[]>();
  for (const [at, one] of told.entries()) {
    const set = sets.of(at);
    parts.set(set, [...(parts.get(set) ?? []), one]);
  }
  if (parts.size === 1) return whole;
  const [largest, ...others] = [...parts.values()].sort(
    (a, b) => b.length - a.length || (a[0]?.actor ?? 0) - (b[0]?.actor ?? 0),
  );
  const elsewhere = new Set(others.flatMap((part) => part.map((one) => one.actor)));
  const doubts = others.flatMap((part): readonly Doubt[] => {
    const [one, other] = [largest?.[0], part[0]];
    if (one === undefined || other === undefined) return [];
    const words = (evidence: Evidence) => `${actors[evidence.actor]?.roles.join(", ")} (${evidence.bodyName})`;
    const reasons = [
      { feature: "same name", words: actors[other.actor]?.name ?? "", weight: 0.5 },
      { feature: "different bodies and roles", words: `${words(one)} · ${words(other)}`, weight: -0.3 },
    ];
    return [{ a: one.actor, b: other.actor, score: { value: 0.2, reasons } }];
  });
  const rest = members.filter((member) => !elsewhere.has(member));
  return { parts: [rest, ...others.map((part) => part.map((one) => one.actor))], doubts };
}

function against(one: Evidence, other: Evidence): boolean {
  if (one.body === other.body) return false;
  if (one.roles.some((role) => other.roles.includes(role))) return false;
  if (one.known !== undefined && other.known !== undefined) {
    const { country: here, partOf, id } = one.known;
    if (partOf === other.known.id || other.known.partOf === id) return false;
    return here !== undefined && other.known.country !== undefined && here !== other.known.country;
  }
  const theirs = new Set(wordsToCompare(other.bodyName).flatMap((word) => word.stems));
  return !wordsToCompare(one.bodyName).some((word) => word.stems.some((stem) => theirs.has(stem)));
}
