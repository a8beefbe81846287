import type { Ledger, Page, PlaceTally, StatementSummary } from "../../ledger/ledger.ts";
import { placedOnMap } from "../../model/facet/placed.ts";
import type { DocumentRecord } from "../../model/record.ts";
import { requireCase } from "../case-name.ts";
import { type CorrectionsOfCase, correctionsOfCase } from "../corrections/corrections-of-case.ts";
import type { MapShown, PlaceTold } from "./map-shapes.ts";
import { ringOf } from "./ring-of.ts";

/** Which statements are asked for. */
export interface PlaceStatementsQuery {
  readonly caseName: string;
  /** The id of a `PlaceTold`. */
  readonly id: string;
  readonly limit?: number;
  readonly after?: string;
}

const WORDS = "words:";

/**
 * Where what is told of in a case happened, as the texts say; places as people decided them.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function showMap(ledger: Ledger, caseName: string): Promise<MapShown> {
  await requireCase(ledger, caseName);
  const corrected = await correctedPlaces(ledger, await correctionsOfCase(ledger, caseName));
  const told = new Map<string, PlaceTally>();
  for (const one of await ledger.placesTold(caseName, corrected.documents)) told.set(idOf(one), one);
  for (const [id, one] of corrected.byPlace) told.set(id, both(told.get(id), one.tally));
  const all = [...told]
    .map(([id, one]) => placeTold(id, one))
    .toSorted((a, b) => b.articles - a.articles || b.statements - a.statements || (a.id < b.id ? -1 : 1));
  return {
    placed: all.filter(({ place }) => place !== undefined),
    unplaced: all.filter(({ place }) => place === undefined),
    statements: all.reduce((sum, { statements }) => sum + statements, 0),
  };
}

/**
 * A page of what is told of one place, in the order of time.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function listPlaceStatements(
  ledger: Ledger,
  { caseName, id, ...page }: PlaceStatementsQuery,
): Promise<Page<StatementSummary>> {
  await requireCase(ledger, caseName);
  const corrected = await correctedPlaces(ledger, await correctionsOfCase(ledger, caseName));
  return ledger.saidAt({
    caseName,
    at: id.startsWith(WORDS) ? { key: id.slice(WORDS.length) } : { placeId: id },
    except: corrected.documents,
    statementIds: corrected.byPlace.get(id)?.statementIds ?? [],
    ...page,
  });
}

function idOf({ place, key }: Pick<PlaceTally, "place" | "key">): string {
  return place?.id ?? `${WORDS}${key}`;
}

function placeTold(id: string, { place, words, precision, statements, articles, outlets }: PlaceTally): PlaceTold {
  const counts = { statements, articles, outlets };
  return place === undefined
    ? { id, words, ...counts }
    : { id, words, place, ring: ringOf(place, precision), ...counts };
}

/** Places of documents in which people decided on one: those tables tell what the machine read. */
async function correctedPlaces(ledger: Ledger, { holding, layOver }: CorrectionsOfCase) {
  const ofPlaces = holding.filter(
    ({ correction: { kind, ...rest } }) =>
      kind === "place" || (kind === "none" && "facet" in rest && rest.facet === "place"),
  );
  const documents = [...new Set(ofPlaces.map(({ correction }) => correction.at.documentId))];
  const byPlace = new Map<string, { readonly tally: PlaceTally; readonly statementIds: readonly string[] }>();
  for (const documentId of documents) {
    const record = await ledger.document(documentId);
    for (const { tally, statementIds } of record === undefined ? [] : placesIn(layOver(record))) {
      const id = idOf(tally);
      const before = byPlace.get(id);
      byPlace.set(id, {
        tally: both(before?.tally, tally),
        statementIds: [...(before?.statementIds ?? []), ...statementIds],
      });
    }
  }
  return { documents, byPlace };
}

function placesIn({ facets = [] }: DocumentRecord) {
  const places = facets.flatMap((facet) => {
    if (facet.kind !== "place") return [];
    const place = placedOnMap(facet);
    const precision = place === undefined ? undefined : facet.value.precision;
    const statementIds = facet.of.filter(({ aspect }) => aspect === "event").map(({ statementId }) => statementId);
    const tally: PlaceTally = {
      ...(place === undefined ? {} : { place }),
      words: facet.words,
      key: facet.words.toLowerCase(),
      ...(precision === undefined ? {} : { precision }),
      statements: statementIds.length,
      articles: 1,
      outlets: 1,
    };
    return statementIds.length === 0 ? [] : [{ tally, statementIds }];
  });
  return [...Map.groupBy(places, ({ tally }) => idOf(tally)).values()].flatMap((group) => {
    const statementIds = [...new Set(group.flatMap((one) => one.statementIds))];
    const precision = Math.max(0, ...group.map(({ tally }) => tally.precision ?? 0));
    const tally = group[0]?.tally;
    if (tally === undefined) return [];
    return {
      statementIds,
      tally: { ...tally, ...(precision > 0 ? { precision } : {}), statements: statementIds.length },
    };
  });
}

/** Counts together: articles are never in both; outlets may be, so that the larger count stands for both. */
function both(one: PlaceTally | undefined, other: PlaceTally): PlaceTally {
  if (one === undefined) return other;
  const precision = Math.max(one.precision ?? 0, other.precision ?? 0);
  return {
    ...one,
    ...(precision > 0 ? { precision } : {}),
    statements: one.statements + other.statements,
    articles: one.articles + other.articles,
    outlets: Math.max(one.outlets, other.outlets),
  };
}
