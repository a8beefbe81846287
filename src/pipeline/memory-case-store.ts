import type { DocumentCard } from "../model/card.ts";
import type { Neighbour } from "../model/case-stage.ts";
import type { LinkedDocument, LinkStore } from "../model/case-store.ts";
import type { Attitude } from "../model/claim.ts";
import type { Copy } from "../model/copy.ts";
import { groupByTies } from "../model/grouping.ts";
import { makeId } from "../model/id.ts";
import type { Link } from "../model/link.ts";
import type { Relation } from "../model/relation.ts";
import { rankSharers, weighSharers } from "../model/sharing.ts";

/** Documents that report one event, in the order in which they were linked. */
export interface MemoryEvent {
  readonly id: string;
  readonly documents: readonly string[];
}

/** Statements that make one claim, in the order in which they were linked. */
export interface MemoryClaim {
  readonly id: string;
  readonly members: readonly {
    readonly statementId: string;
    readonly documentId: string;
    readonly attitude: Attitude;
  }[];
}

/** What was linked, in memory: for tests, and to measure linking without a ledger. */
export interface MemoryCaseStore extends LinkStore {
  events(): readonly MemoryEvent[];
  claims(): readonly MemoryClaim[];
  /** Of documents and of statements, as the stages gave them. */
  links(): readonly Link[];
  relations(): readonly Relation[];
  copies(): readonly Copy[];
  cards(): readonly DocumentCard[];
}

interface Held extends LinkedDocument {
  eventId: string;
  readonly claimOf: Map<string, string>;
}

export function createMemoryCaseStore(): MemoryCaseStore {
  const held = new Map<string, Held>();
  const filed = new Map<string, Set<string>>();
  const claimOf = new Map<string, { documentId: string; claimId: string }>();
  const words = new Map<string, string>();
  const attitudes = new Map<string, Attitude>();
  const linked = () => [...held.values()];

  const moveEvent = (documentId: string, eventId: string) => {
    const one = held.get(documentId);
    if (one !== undefined) one.eventId = eventId;
  };
  const moveClaim = (statementId: string, claimId: string) => {
    const one = claimOf.get(statementId);
    if (one === undefined) return;
    one.claimId = claimId;
    held.get(one.documentId)?.claimOf.set(statementId, claimId);
  };

  return {
    async documentsSharing({ keys, from = -Infinity, to = Infinity, limit }) {
      const inTime = (id: string) => {
        const at = held.get(id)?.card.at;
        return at !== undefined && at >= from && at <= to;
      };
      const under = [...new Set(keys)].map((key) => [...(filed.get(key) ?? [])].filter(inTime));
      return rankSharers(weighSharers(under), limit);
    },

    async neighbours(ids) {
      return ids.flatMap((id): readonly Neighbour[] => {
        const one = held.get(id);
        if (one === undefined) return [];
        const { card, eventId, claimOf: claims, sketch } = one;
        return [{ card, eventId, claims: new Map(claims), sketch }];
      });
    },

    async prints(ids) {
      return new Map(
        ids.flatMap((id) => {
          const print = held.get(id)?.print;
          return print === undefined ? [] : [[id, print] as const];
        }),
      );
    },

    async claimsOf(ids) {
      return new Map(
        ids.flatMap((id) => {
          const one = claimOf.get(id);
          return one === undefined ? [] : [[id, one.claimId] as const];
        }),
      );
    },

    async write(change) {
      const { card, event, claims } = change;
      for (const merged of event.merged) {
        for (const one of linked()) if (one.eventId === merged) one.eventId = event.eventId;
      }
      const target = new Map(claims.flatMap(({ merged, claimId }) => merged.map((id) => [id, claimId])));
      for (const [statementId, one] of target.size === 0 ? [] : claimOf) {
        const into = target.get(one.claimId);
        if (into !== undefined) moveClaim(statementId, into);
      }
      held.set(card.documentId, {
        ...change,
        eventId: event.eventId,
        claimOf: new Map(claims.map(({ statementId, claimId }) => [statementId, claimId])),
      });
      for (const { statementId, claimId } of claims) {
        claimOf.set(statementId, { documentId: card.documentId, claimId });
      }
      for (const one of change.said ?? []) {
        words.set(one.claimId, one.words);
        for (const [statementId, attitude] of one.attitudes) attitudes.set(statementId, attitude);
      }
      for (const key of change.keys) {
        const under = filed.get(key);
        if (under === undefined) filed.set(key, new Set([card.documentId]));
        else under.add(card.documentId);
      }
    },

    async forget(documentId) {
      const gone = held.get(documentId);
      if (gone === undefined) return;
      held.delete(documentId);
      for (const key of gone.keys) filed.get(key)?.delete(documentId);
      for (const statementId of gone.claimOf.keys()) claimOf.delete(statementId);
      const ties = (of: Link["of"]) =>
        linked()
          .flatMap((one) => (of === "document" ? one.event.links : one.claims.flatMap(({ links }) => links)))
          .filter(({ verdict }) => verdict === "same")
          .map(({ a, b }) => [a, b] as const);
      const others = linked().filter(({ eventId }) => eventId === gone.eventId);
      for (const group of groupByTies(
        others.map(({ card }) => card.documentId),
        ties("document"),
      )) {
        for (const id of group) moveEvent(id, makeId("event", group[0] ?? id));
      }
      const touched = new Set(gone.claimOf.values());
      const statementTies = ties("statement");
      for (const claimId of touched) {
        const members = [...claimOf].filter(([, one]) => one.claimId === claimId).map(([id]) => id);
        for (const group of groupByTies(members, statementTies)) {
          for (const id of group) moveClaim(id, makeId("claim", group[0] ?? id));
        }
      }
      for (const [id, one] of held) {
        const isOurs = (statementId: string) => gone.claimOf.has(statementId);
        held.set(id, {
          ...one,
          relations: one.relations.filter(({ from, to }) => !isOurs(from) && !isOurs(to)),
          copies: one.copies.filter((copy) => copy.documentId !== documentId && copy.of !== documentId),
          event: { ...one.event, links: one.event.links.filter(({ a, b }) => a !== documentId && b !== documentId) },
          claims: one.claims.map((claim) => ({
            ...claim,
            links: claim.links.filter(({ a, b }) => !isOurs(a) && !isOurs(b)),
          })),
        });
      }
    },

    events() {
      const groups = Map.groupBy(linked(), ({ eventId }) => eventId);
      return [...groups].map(([id, ones]) => ({ id, documents: ones.map(({ card }) => card.documentId) }));
    },

    claims() {
      const all = linked().flatMap(({ card, claims, claimOf: now }) =>
        claims.map(({ statementId, attitude }) => ({
          claimId: now.get(statementId) ?? statementId,
          member: { statementId, documentId: card.documentId, attitude: attitudes.get(statementId) ?? attitude },
          words: card.statements.find((statement) => statement.statementId === statementId)?.words ?? "",
        })),
      );
      const groups = Map.groupBy(all, ({ claimId }) => claimId);
      return [...groups].map(([id, ones]) => ({
        id,
        words: words.get(id) ?? ones[0]?.words ?? "",
        members: ones.map(({ member }) => member),
      }));
    },

    links: () => linked().flatMap(({ event, claims }) => [...event.links, ...claims.flatMap(({ links }) => links)]),
    relations: () => linked().flatMap(({ relations }) => relations),
    copies: () => linked().flatMap(({ copies }) => copies),
    cards: () => linked().map(({ card }) => card),
  };
}
