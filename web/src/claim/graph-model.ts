import type { MemberShown, OriginGraph, OriginGroup } from "../../../src/surfaces/http/client.ts";
import { timeOf } from "./group-wordings.ts";

type Copy = OriginGraph["copies"][number];

/** How an article came by a claim: from the origin itself, as a copy of another article, or by another that it names. */
export type How = Copy["kind"] | "origin" | "named" | "unknown";

/** A publisher that carries a claim from one origin: once, however many articles it has of it. */
export interface Carrier {
  readonly id: string;
  readonly outlet: string;
  /** Its first article. */
  readonly documentId: string;
  /** Milliseconds since 1970; infinite where no time is stated. */
  readonly at: number;
  readonly publishedAt?: string;
  /** When its later articles came. */
  readonly later: readonly number[];
  readonly members: readonly MemberShown[];
  readonly attitude: OriginGroup["attitude"];
  /** Another carrier of the lane; absent where it is the origin, or where nothing is known. */
  readonly from?: string;
  readonly how: How;
  readonly copy?: Copy;
  /** Carriers that are told as one, where there are too many. */
  readonly bundled?: readonly Carrier[];
}

/** One origin and who carries it; or all of whom it is not known where they have it from. */
export interface Lane {
  readonly id: string;
  readonly kind: OriginGroup["kind"];
  readonly name: string;
  readonly party?: string;
  readonly attitude: OriginGroup["attitude"];
  readonly group?: OriginGroup;
  /** In the order in which they are drawn: whoever copied stands below whom it copied. */
  readonly carriers: readonly Carrier[];
}

/** More rows than this in a lane are told as bundles. */
const MOST_ROWS = 18;
const SHOWN_OF_A_BUNDLE = 3;

/**
 * The lanes of a claim: identified origins first, those of one party beside one another, then the unnamed, and the unknown last.
 * @param families publishers of outlets, where they have another name
 * @param whole every carrier is drawn, however many there are
 */
export function lanesOf(
  origins: OriginGraph,
  members: readonly MemberShown[],
  families: ReadonlyMap<string, string> = new Map(),
  whole = false,
): readonly Lane[] {
  const byId = new Map(members.map((member) => [member.statementId, member]));
  const lanes = origins.groups.map((group): Lane => {
    const own = group.statements.flatMap((id) => byId.get(id) ?? []);
    return {
      id: group.id,
      kind: group.kind,
      name: group.actor ?? (group.firstHand === undefined ? "Lineage unknown" : (group.outlets[0] ?? "Own reporting")),
      ...(group.party === undefined ? {} : { party: group.party }),
      attitude: group.attitude,
      group,
      carriers: carriersOf(group, own, origins, families),
    };
  });
  const known = lanes.filter(({ kind }) => kind !== "unknown");
  const unknown = lanes.filter(({ kind }) => kind === "unknown");
  const sorted = [...known.toSorted(inOrder(known)), ...(unknown.length === 0 ? [] : [together(unknown)])];
  return sorted.map((lane) => ({ ...lane, carriers: inRows(whole ? lane.carriers : bundled(lane.carriers)) }));
}

function inOrder(lanes: readonly Lane[]): (a: Lane, b: Lane) => number {
  const begin = (lane: Lane) => Math.min(...lane.carriers.map(({ at }) => at));
  const side = ({ party, kind }: Lane) => (party === undefined ? `~${kind}` : party);
  const begins = new Map<string, number>();
  for (const lane of lanes) begins.set(side(lane), Math.min(begins.get(side(lane)) ?? Infinity, begin(lane)));
  const rank = (lane: Lane) => (lane.party !== undefined ? 0 : lane.kind === "identified" ? 1 : 2);
  return (a, b) =>
    rank(a) - rank(b) ||
    order(begins.get(side(a)) ?? 0, begins.get(side(b)) ?? 0) ||
    order(side(a), side(b)) ||
    order(begin(a), begin(b)) ||
    order(a.id, b.id);
}

function order(a: number | string, b: number | string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function together(lanes: readonly Lane[]): Lane {
  const attitudes = new Set(lanes.map(({ attitude }) => attitude));
  const [only] = attitudes;
  return {
    id: "unknown",
    kind: "unknown",
    name: "Lineage unknown",
    attitude: attitudes.size === 1 && only !== undefined ? only : "both",
    carriers: lanes.flatMap(({ carriers }) => carriers),
  };
}

function carriersOf(
  group: OriginGroup,
  members: readonly MemberShown[],
  { copies, order: told }: OriginGraph,
  families: ReadonlyMap<string, string>,
): readonly Carrier[] {
  const publishers = new Map<string, MemberShown[]>();
  for (const member of members) {
    const outlet = member.outlet ?? member.documentId;
    const name = families.get(outlet) ?? outlet;
    publishers.set(name, [...(publishers.get(name) ?? []), member]);
  }
  const bare = [...publishers].map(([name, own]) => bareCarrier(group, name, own));
  const inTime = bare.toSorted((a, b) => order(a.at, b.at) || order(a.id, b.id));
  const byDocument = new Map(inTime.flatMap((one) => one.members.map(({ documentId }) => [documentId, one] as const)));
  const sources = new Map(told.map(({ documentId, from }) => [documentId, from]));
  return inTime.map((one, at): Carrier => {
    if (group.kind === "unknown") return { ...one, how: "unknown" };
    const isEarlier = (other: Carrier | undefined): other is Carrier =>
      other !== undefined && inTime.indexOf(other) < at;
    const copied = copies
      .filter(({ documentId, of }) => documentId === one.documentId && isEarlier(byDocument.get(of)))
      .toSorted((a, b) => b.share - a.share)[0];
    const parent = copied && byDocument.get(copied.of);
    if (copied !== undefined && parent !== undefined) {
      return { ...one, from: parent.id, how: copied.kind, copy: copied };
    }
    const named = byDocument.get(sources.get(one.documentId) ?? "") ?? namedIn(one, inTime);
    return isEarlier(named) ? { ...one, from: named.id, how: "named" } : { ...one, how: "origin" };
  });
}

function bareCarrier(group: OriginGroup, name: string, members: readonly MemberShown[]): Carrier {
  const inTime = members.toSorted((a, b) => order(timeOf(a), timeOf(b)));
  const [first] = inTime;
  const at = first === undefined ? Number.POSITIVE_INFINITY : timeOf(first);
  const denials = inTime.filter(({ attitude }) => attitude === "denies").length;
  return {
    id: `${group.id} ${name}`,
    outlet: name === first?.documentId ? "outlet not named" : name,
    documentId: first?.documentId ?? "",
    at,
    ...(first?.publishedAt === undefined ? {} : { publishedAt: first.publishedAt }),
    later: [...new Set(inTime.map(timeOf))].filter((time) => time > at),
    members: inTime,
    attitude: denials === 0 ? "says" : denials === inTime.length ? "denies" : "both",
    how: "origin",
  };
}

/** Another carrier that the chain of one of its statements goes through. */
function namedIn(one: Carrier, others: readonly Carrier[]): Carrier | undefined {
  const via = new Set(one.members.flatMap(({ chain }) => chain.slice(1, -1).map((words) => words.toLowerCase())));
  return others.find((other) => other !== one && via.has(other.outlet.toLowerCase()));
}

/** Too many carriers: of those from one place that nobody copied in turn, the first few are drawn and the others told as one. */
function bundled(carriers: readonly Carrier[]): readonly Carrier[] {
  if (carriers.length <= MOST_ROWS) return carriers;
  const parents = new Set(carriers.flatMap(({ from }) => from ?? []));
  const leaves = Map.groupBy(
    carriers.filter(({ id }) => !parents.has(id)),
    ({ from, how }) => `${from ?? ""} ${how}`,
  );
  const gone = new Map<string, Carrier | undefined>();
  for (const [key, all] of leaves) {
    const rest = all.slice(SHOWN_OF_A_BUNDLE);
    const [first] = rest;
    if (first === undefined || rest.length < 2) continue;
    for (const one of rest) gone.set(one.id, undefined);
    const later = rest.slice(1).flatMap((one) => [one.at, ...one.later]);
    gone.set(first.id, { ...first, id: `bundle ${key}`, outlet: `${rest.length} more`, later, bundled: rest });
  }
  return carriers.flatMap((one) => (gone.has(one.id) ? (gone.get(one.id) ?? []) : [one]));
}

/** Whoever copied stands right below whom it copied, siblings in the order of their time. */
function inRows(carriers: readonly Carrier[]): readonly Carrier[] {
  const ids = new Set(carriers.map(({ id }) => id));
  const children = Map.groupBy(carriers, ({ from }) => (from !== undefined && ids.has(from) ? from : ""));
  const rows: Carrier[] = [];
  const put = (from: string) => {
    for (const child of children.get(from) ?? []) {
      rows.push(child);
      put(child.id);
    }
  };
  put("");
  return rows;
}
