import type { CaseLinking, ClaimSummary, LinkedClaimsQuery, Page } from "../ledger/ledger.ts";
import { type ClaimToRank, rankClaims } from "../pipeline/ranking.ts";
import type { ClaimLine } from "./claim-shapes.ts";
import { findLinked } from "./find-linked.ts";
import { bringUpToDate, type Linker } from "./link-case.ts";

/** Which claims of a case are asked for. */
export interface ClaimsQuery {
  readonly caseName: string;
  /** Only those of the event with this id; a unique beginning is enough. */
  readonly event?: string;
  /** Those nearest to this text, the nearest first, by whichever of their statements is nearest, in whatever language; on one page. */
  readonly like?: string;
  /** Full text over the words of their statements, as in `find`. */
  readonly words?: string;
  /** Only those that this outlet carries: its name as the documents give it. */
  readonly outlet?: string;
  /** Only those that something contradicts, or that nothing does. */
  readonly contradicted?: boolean;
  /** Only those that something speaks against: a contradiction, or a denial among those who say it. */
  readonly contested?: boolean;
  /** `contention`: the contested ones first. */
  readonly order?: "contention";
  /** Only those that so many articles make, or more. */
  readonly articles?: number;
  /** At most so many; 100 when absent. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
}

/** Claims that are weighed against a text, at most: all of a case that has no more, else those that share its words. */
const MOST_WEIGHED = 3000;
const PAGE = 1000;
/** Claims whose statements are read at once. */
const READ_AT_ONCE = 32;
/** Words of a text by which claims are looked up in a large case. */
const MOST_WORDS = 12;

/**
 * A page of the case's claims, those that most articles make first. Brings what is linked up to date first.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case, SAYSO-USAGE-002 when no event has the id
 */
export async function listClaims(linker: Linker, query: ClaimsQuery): Promise<Page<ClaimLine>> {
  const linking = await bringUpToDate(linker, query.caseName);
  if (linking === undefined) return { items: [], total: 0 };
  const { event, articles, like, caseName: _, ...rest } = query;
  const asked: LinkedClaimsQuery = {
    ...rest,
    ...(event === undefined ? {} : { eventId: (await findLinked(linker, "event", event)).id }),
    ...(articles === undefined ? {} : { documents: articles }),
  };
  if (like !== undefined) return nearest(linker, linking, like, asked);
  const page = await linking.claims(asked);
  return { ...page, items: page.items.map(claimLine) };
}

async function nearest(
  linker: Linker,
  linking: CaseLinking,
  text: string,
  asked: LinkedClaimsQuery,
): Promise<Page<ClaimLine>> {
  const claims = await candidates(linking, text, asked);
  const worded = await withAllWords(linking, [...claims.values()]);
  const ranked = await rankClaims(text, worded, await linker.context(), asked.limit ?? 20);
  const items = ranked.flatMap(({ id, score }): readonly ClaimLine[] => {
    const claim = claims.get(id);
    return claim === undefined ? [] : [{ ...claimLine(claim), likeness: score }];
  });
  return { items, total: items.length };
}

/** Claims with the words of all their statements; those that one statement makes have no others. */
async function withAllWords(linking: CaseLinking, claims: readonly ClaimSummary[]): Promise<readonly ClaimToRank[]> {
  const other = new Map<string, readonly string[]>();
  const several = claims.filter(({ statements }) => statements > 1);
  for (let at = 0; at < several.length; at += READ_AT_ONCE) {
    const read = several.slice(at, at + READ_AT_ONCE).map(async ({ id }) => {
      const members = await linking.members(id);
      other.set(id, [...new Set(members.map(({ statement }) => statement.words))]);
    });
    await Promise.all(read);
  }
  return claims.map(({ id, words }) => ({ id, words, otherWords: other.get(id) ?? [] }));
}

async function candidates(
  linking: CaseLinking,
  text: string,
  query: LinkedClaimsQuery,
): Promise<ReadonlyMap<string, ClaimSummary>> {
  const { limit: _, after: _after, ...asked } = query;
  const found = new Map<string, ClaimSummary>();
  const gather = async (query: LinkedClaimsQuery) => {
    let after: string | undefined;
    do {
      const page = await linking.claims({ ...query, limit: PAGE, ...(after === undefined ? {} : { after }) });
      for (const claim of page.items) if (found.size < MOST_WEIGHED) found.set(claim.id, claim);
      after = page.next;
    } while (after !== undefined && found.size < MOST_WEIGHED);
  };
  const { total } = await linking.claims({ ...asked, limit: 1 });
  if (total <= MOST_WEIGHED) {
    await gather(asked);
    return found;
  }
  const words = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])];
  // The longest words are the rarest, near enough.
  for (const word of words.toSorted((a, b) => b.length - a.length).slice(0, MOST_WORDS)) {
    await gather({ ...asked, words: word });
  }
  return found;
}

/** A claim as a line of a list. */
export function claimLine(claim: ClaimSummary): ClaimLine {
  const { id, words, eventId, statements, documents, outlets, attitudes, contradicted, from, to } = claim;
  return {
    id,
    words,
    eventId,
    statements,
    articles: documents,
    outlets,
    attitudes,
    contradictions: contradicted,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
