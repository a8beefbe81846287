import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { CardActor, CardFacet, CardLink, DocumentCard, StatementCard } from "../../model/card.ts";
import type { Facet } from "../../model/facet/facet.ts";

/** The fastest: a card shrinks to about a quarter, and is read far more often than it is written. */
const LEVEL = 1;

/** A card, the keys it is filed under, which take it out of the table of keys again, and what linking looks at before the card. */
export interface Packed {
  readonly card: DocumentCard;
  readonly keys: readonly string[];
  readonly sketch?: unknown;
}

/** What stands before a card, and is read without opening it. */
interface Head {
  readonly documentId: string;
  readonly at: number;
  /** The names of all that the card has. */
  readonly has: readonly (keyof DocumentCard)[];
  readonly sketch?: unknown;
}

/** In the length that stands first: a head follows. Cards that were packed by earlier versions have none. */
const HAS_HEAD = 2 ** 31;

/** A statement with its actors and facets by their numbers: several statements share one. */
interface SparseStatement extends Omit<StatementCard, "chain" | "actors" | "facets" | "vector" | "documentId"> {
  readonly chain: readonly (Omit<CardLink, "actor"> & { readonly actor?: number })[];
  readonly actors: readonly number[];
  readonly facets: readonly (readonly [number, CardFacet["use"]])[];
  readonly hasVector: boolean;
}

interface Sparse {
  readonly card: Omit<DocumentCard, "statements" | "vector">;
  readonly statements: readonly SparseStatement[];
  readonly facets: readonly Facet[];
  readonly hasVector: boolean;
  readonly keys: readonly string[];
}

/** Any JSON as bytes. */
export function packJson(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: LEVEL });
}

export function unpackJson(bytes: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(bytes).toString("utf8"));
}

/**
 * A card as bytes: the lengths of its head, with the highest bit set, and of its packed JSON (32 bits each, little endian), these two, and its
 * vectors one after another.
 */
export function packCard({ card, keys, sketch }: Packed): Uint8Array {
  const { statements, vector, ...rest } = card;
  const actorAt = new Map(card.actors.map(({ actorId }, index) => [actorId, index]));
  const facets = new Map<string, { readonly index: number; readonly facet: Facet }>();
  const facetAt = (facet: Facet): number => {
    const known = facets.get(facet.id);
    if (known !== undefined) return known.index;
    facets.set(facet.id, { index: facets.size, facet });
    return facets.size - 1;
  };
  const sparse = statements.map((statement): SparseStatement => {
    const { chain, actors, facets: told, vector: own, documentId: _, ...plain } = statement;
    return {
      ...plain,
      chain: chain.map(({ actor, ...link }) => {
        const index = actor === undefined ? undefined : actorAt.get(actor.actorId);
        return index === undefined ? link : { ...link, actor: index };
      }),
      actors: actors.flatMap(({ actorId }) => actorAt.get(actorId) ?? []),
      facets: told.map(({ facet, use }) => [facetAt(facet), use]),
      hasVector: own !== undefined,
    };
  });
  const whole: Sparse = {
    card: rest,
    statements: sparse,
    facets: [...facets.values()].map(({ facet }) => facet),
    hasVector: vector !== undefined,
    keys,
  };
  const json = packJson(whole);
  const has = Object.keys(card) as (keyof DocumentCard)[];
  const head = packJson({ documentId: card.documentId, at: card.at, has, sketch } satisfies Head);
  const lengths = new Uint8Array(8);
  const view = new DataView(lengths.buffer);
  view.setUint32(0, HAS_HEAD + head.length, true);
  view.setUint32(4, json.length, true);
  const vectors = [vector, ...statements.map((statement) => statement.vector)].filter((one) => one !== undefined);
  return Buffer.concat([
    lengths,
    head,
    json,
    ...vectors.map((one) => new Uint8Array(one.buffer, one.byteOffset, one.length)),
  ]);
}

/** What was packed. Of a card with a head no more is opened than its id and its time until more is asked for. */
export function unpackCard(bytes: Uint8Array): Packed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const first = view.getUint32(0, true);
  if (first < HAS_HEAD) return unpackBody(bytes.subarray(4), first);
  const start = 8 + first - HAS_HEAD;
  const { documentId, at, has, sketch } = unpackJson(bytes.subarray(8, start)) as Head;
  const length = view.getUint32(4, true);
  // A copy: what the database gave may be used again by it.
  let body: Uint8Array | undefined = new Uint8Array(bytes.subarray(start));
  let opened: Packed | undefined;
  const open = (): Packed => {
    opened ??= unpackBody(body ?? new Uint8Array(), length);
    body = undefined;
    return opened;
  };
  const card = {};
  for (const name of has)
    Object.defineProperty(card, name, { enumerable: true, configurable: true, get: () => open().card[name] });
  Object.defineProperties(card, { documentId: { value: documentId }, at: { value: at } });
  return {
    // It has all that `has` names.
    card: card as DocumentCard,
    get keys() {
      return open().keys;
    },
    ...(sketch === undefined ? {} : { sketch }),
  };
}

function unpackBody(bytes: Uint8Array, length: number): Packed {
  const { card, statements, facets, hasVector, keys } = unpackJson(bytes.subarray(0, length)) as Sparse;
  // A copy: what the database gave may be used again by it.
  const vectors = new Int8Array(bytes.subarray(length));
  const many = statements.reduce((sum, one) => sum + (one.hasVector ? 1 : 0), hasVector ? 1 : 0);
  const dimensions = many === 0 ? 0 : vectors.length / many;
  let next = 0;
  const takeVector = (is: boolean) => {
    if (!is) return {};
    next += dimensions;
    return { vector: vectors.subarray(next - dimensions, next) };
  };
  const own = takeVector(hasVector);
  const actor = (index: number): CardActor | undefined => card.actors[index];
  return {
    card: {
      ...card,
      ...own,
      statements: statements.map(({ chain, actors, facets: told, hasVector: is, ...plain }) => ({
        ...plain,
        documentId: card.documentId,
        chain: chain.map(({ actor: index, ...link }) => {
          const one = index === undefined ? undefined : actor(index);
          return one === undefined ? link : { ...link, actor: one };
        }),
        actors: actors.flatMap((index) => actor(index) ?? []),
        facets: told.flatMap(([index, use]) => {
          const facet = facets[index];
          return facet === undefined ? [] : [{ facet, use }];
        }),
        ...takeVector(is),
      })),
    },
    keys,
  };
}
