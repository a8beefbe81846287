import type { DocumentCard } from "../../../model/card.ts";
import type { Copy } from "../../../model/copy.ts";
import type { OriginGraph } from "../../../model/origin.ts";
import type { Origin } from "./group.ts";
import { type Publishers, publisherOf } from "./outlets.ts";
import { TEXT_COPIES } from "./rules/copied.ts";
import type { TraceInput } from "./trace-input.ts";

/** Origins that affirm the claim: a denial is no origin of what it denies. */
export function affirming(origins: readonly Origin[]): readonly Origin[] {
  return origins.filter(({ group }) => group.attitude !== "denies");
}

/** The documents in which the claim is affirmed, the first published first. */
export function carriers(origins: readonly Origin[]): readonly DocumentCard[] {
  const found = new Map<string, DocumentCard>();
  for (const { members } of origins) {
    for (const { document, attitude } of members) if (attitude !== "denies") found.set(document.documentId, document);
  }
  return [...found.values()].sort((a, b) => a.at - b.at || (a.documentId < b.documentId ? -1 : 1));
}

/** The copies of text between documents that carry the claim. */
export function copiesAmong(copies: readonly Copy[], documents: readonly DocumentCard[]): readonly Copy[] {
  const ids = new Set(documents.map(({ documentId }) => documentId));
  return copies.filter(({ kind, documentId, of }) => TEXT_COPIES.has(kind) && ids.has(documentId) && ids.has(of));
}

/** The three figures that are never added up, and what stands beside them. */
export function countOrigins(
  origins: readonly Origin[],
  copies: readonly Copy[],
  publishers: Publishers,
): OriginGraph["counts"] {
  const documents = carriers(origins);
  const saying = affirming(origins);
  const identified = saying.filter(({ group }) => group.kind === "identified");
  const traced = new Set(
    saying
      .filter(({ group }) => group.kind !== "unknown")
      .flatMap(({ members }) => members.filter(({ attitude }) => attitude !== "denies"))
      .map(({ document }) => document.documentId),
  );
  const parties = new Map<string | null, number>();
  for (const { group } of identified) {
    const party = group.party ?? null;
    parties.set(party, (parties.get(party) ?? 0) + 1);
  }
  return {
    articles: documents.length,
    outlets: new Set(documents.flatMap((document) => familyOf(document, publishers))).size,
    identified: identified.length,
    unnamed: saying.filter(({ group }) => group.kind === "unnamed").length,
    unknown: documents.filter(({ documentId }) => !traced.has(documentId)).length,
    copies: new Set(copiesAmong(copies, documents).map(({ documentId }) => documentId)).size,
    parties: [...parties]
      .map(([party, count]) => ({ party, origins: count }))
      .sort((a, b) => b.origins - a.origins || ((a.party ?? "\u{10ffff}") < (b.party ?? "\u{10ffff}") ? -1 : 1)),
  };
}

function familyOf(document: DocumentCard, publishers: Publishers): readonly string[] {
  const key = publisherOf(document);
  return key === undefined ? [] : [publishers.familyOf(key)];
}

/** Whether two who know it each for themselves stand behind the claim, and why not. */
export interface Independence {
  readonly verdict: OriginGraph["independence"];
  readonly sentence: string;
}

/** Established only between two identified origins of no common party, text or occasion; what is not known to differ is not taken to. */
export function judgeIndependence(
  origins: readonly Origin[],
  input: Pick<TraceInput, "copies" | "decisions">,
  publishers: Publishers,
): Independence {
  const saying = affirming(origins);
  const decided = decidedPair(saying, input.decisions);
  if (decided !== undefined) {
    const [a, b] = decided;
    return { verdict: "established", sentence: `A person decided that ${nameOf(a)} and ${nameOf(b)} are independent.` };
  }
  const identified = saying.filter(({ group }) => group.kind === "identified");
  const pairs = identified.flatMap((a, at) => identified.slice(at + 1).map((b) => [a, b] as const));
  const obstacles = new Set<string>();
  for (const [a, b] of pairs) {
    const common = obstacle(a, b, input.copies, publishers);
    if (common === undefined) {
      return { verdict: "established", sentence: `Independent of one another: ${nameOf(a)} and ${nameOf(b)}.` };
    }
    obstacles.add(common);
  }
  const [only, ...more] = saying;
  if (only !== undefined && more.length === 0 && only.group.kind !== "unknown") {
    return { verdict: "one origin", sentence: `All of it goes back to one origin: ${nameOf(only)}.` };
  }
  const [first] = obstacles;
  const why =
    first ??
    (identified.length === 1
      ? "only one origin is identified"
      : saying.length === 0
        ? "nobody affirms it"
        : "no origin is identified");
  return { verdict: "not established", sentence: `Independence is not established: ${why}.` };
}

function decidedPair(
  origins: readonly Origin[],
  decisions: TraceInput["decisions"],
): readonly [Origin, Origin] | undefined {
  const last = new Map(decisions.map((one) => [[one.a, one.b].sort().join(" "), one]));
  const ofStatement = new Map(
    origins.flatMap((origin) => origin.group.statements.map((statement) => [statement, origin] as const)),
  );
  for (const { kind, a, b } of last.values()) {
    const [one, other] = [ofStatement.get(a), ofStatement.get(b)];
    if (kind !== "independent" || one === undefined || other === undefined || one === other) continue;
    if (one.group.kind !== "unknown" && other.group.kind !== "unknown") return [one, other];
  }
  return undefined;
}

/** What two origins share, or may share for all that is known; `undefined` where nothing is left. */
function obstacle(a: Origin, b: Origin, copies: readonly Copy[], publishers: Publishers): string | undefined {
  const names = `${nameOf(a)} and ${nameOf(b)}`;
  if (a.end.kind === "actor" && b.end.kind === "actor" && a.end.who === b.end.who) {
    return `${names} are one actor on two occasions`;
  }
  const [one, other] = [a.group.party, b.group.party];
  if (one !== undefined && one === other) return `${names} are of one party, ${one}`;
  const seen = a.group.firstHand !== undefined || b.group.firstHand !== undefined;
  if (!seen && (one === undefined || other === undefined)) {
    const unknown = [a, b].filter(({ group }) => group.party === undefined).map(nameOf);
    return `the party of ${unknown.join(" and of ")} is not known`;
  }
  if (
    a.occasion.medium !== undefined &&
    SHARED.has(a.occasion.medium) &&
    a.occasion.medium === b.occasion.medium &&
    a.occasion.day !== undefined &&
    a.occasion.day === b.occasion.day
  ) {
    return `${names} spoke on one day, each at a ${a.occasion.medium}: it may be one`;
  }
  const texts = a.members.some(({ document }) =>
    b.members.some((member) => areApart(document, member.document, copies, publishers)),
  );
  return texts ? undefined : `${names} stand in the same text, or in texts of one publisher`;
}

/** Occasions at which several speak. */
const SHARED: ReadonlySet<string> = new Set(["briefing", "statement", "broadcast"]);

function areApart(a: DocumentCard, b: DocumentCard, copies: readonly Copy[], publishers: Publishers): boolean {
  if (a.documentId === b.documentId) return false;
  const [one, other] = [publisherOf(a), publisherOf(b)];
  if (one === undefined || other === undefined || publishers.familyOf(one) === publishers.familyOf(other)) return false;
  return !copies.some(
    ({ documentId, of }) =>
      (documentId === a.documentId && of === b.documentId) || (documentId === b.documentId && of === a.documentId),
  );
}

/** How an origin is called in a sentence. */
export function nameOf({ group }: Origin): string {
  const name = group.actor ?? "an origin that is not named";
  return group.firstHand === undefined ? name : `${name}’s own reporting`;
}
