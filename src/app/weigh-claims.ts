import type { CaseLinking, ClaimSummary, EventSummary, Ledger } from "../ledger/ledger.ts";
import type { ClaimStanding } from "./case-shapes.ts";
import { type GatheredClaim, gatherClaim } from "./gather-claim.ts";
import { bringUpToDate, type Linker } from "./link-case.ts";
import { claimLine } from "./list-claims.ts";

/** A claim opened, with how it stands. */
export interface WeighedClaim {
  readonly gathered: GatheredClaim;
  readonly standing: ClaimStanding;
  readonly leftOut: LeftOut;
}

/** Who wrote on the event after the claim was first made, and does not have it. */
export interface LeftOut {
  readonly outlets: readonly string[];
  readonly documents: EventSummary["documents"];
}

/** Claims kept opened; each is some articles' cards. */
const MOST_KEPT = 64;
/** Times told of a claim, at most. */
const MOST_TIMES = 300;

interface Kept {
  readonly at: string;
  readonly claims: Map<string, Promise<WeighedClaim>>;
}

const kept = new WeakMap<Ledger, Map<string, Kept>>();

/** Opens claims of a case, and keeps them for as long as neither the log nor what is linked has grown. */
export async function createWeigher(linker: Linker, caseName: string, linking: CaseLinking) {
  const { ledger } = linker;
  const at = `${await ledger.head()} ${(await linking.state()).revision}`;
  const cases = kept.get(ledger) ?? new Map<string, Kept>();
  kept.set(ledger, cases);
  const before = cases.get(caseName);
  const now: Kept = before?.at === at ? before : { at, claims: new Map() };
  cases.set(caseName, now);
  return async (id: string): Promise<WeighedClaim> => {
    const known = now.claims.get(id);
    if (known !== undefined) return known;
    const weighing = weigh(linker, caseName, linking, id);
    now.claims.set(id, weighing);
    weighing.catch(() => now.claims.delete(id));
    const [oldest] = now.claims.keys();
    if (now.claims.size > MOST_KEPT && oldest !== undefined) now.claims.delete(oldest);
    return weighing;
  };
}

/** Which claims are weighed. */
export interface StandingsQuery {
  readonly caseName: string;
  /** These; those of other cases, and those that are no more, are passed over. */
  readonly claims: readonly string[];
}

/** How claims stand, in the order of the ids. Opens each: for as many as stand on a screen. */
export async function weighClaims(linker: Linker, query: StandingsQuery): Promise<readonly ClaimStanding[]> {
  const linking = await bringUpToDate(linker, query.caseName);
  if (linking === undefined) return [];
  const weighed = await createWeigher(linker, query.caseName, linking);
  const standings: ClaimStanding[] = [];
  for (const id of query.claims) {
    if ((await linking.claim(id)) !== undefined) standings.push((await weighed(id)).standing);
  }
  return standings;
}

/** Which claims without an independent origin are asked for. */
export interface SingleOriginQuery {
  readonly caseName: string;
  readonly words?: string;
  readonly outlet?: string;
  /** `next` of the page before. */
  readonly after?: string;
}

/** Claims opened for one page, at most. */
const MOST_WEIGHED = 48;
const PAGE = 16;

/**
 * Claims behind which no two independent origins are established, though several articles make them; by contention. Each has to be opened to know, so
 * that a page may hold few or none and still have one after it: `weighed` of `total` tells how far it has come.
 */
export async function findSingleOrigins(
  linker: Linker,
  query: SingleOriginQuery,
): Promise<{
  readonly items: readonly ClaimStanding[];
  readonly weighed: number;
  readonly total: number;
  readonly next?: string;
}> {
  const { caseName, after: first, ...asked } = query;
  const linking = await bringUpToDate(linker, caseName);
  if (linking === undefined) return { items: [], weighed: 0, total: 0 };
  const weigh = await createWeigher(linker, caseName, linking);
  const items: ClaimStanding[] = [];
  let after = first;
  let weighed = 0;
  for (;;) {
    const page = await linking.claims({
      ...asked,
      documents: 2,
      order: "contention",
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    for (const { id } of page.items) {
      const { standing } = await weigh(id);
      if (standing.independence !== "established" && standing.origins.identified < 2) items.push(standing);
    }
    weighed += page.items.length;
    after = page.next;
    const { total } = page;
    if (after === undefined) return { items, weighed, total };
    if (weighed >= MOST_WEIGHED || items.length >= PAGE) return { items, weighed, total, next: after };
  }
}

async function weigh(linker: Linker, caseName: string, linking: CaseLinking, id: string): Promise<WeighedClaim> {
  const gathered = await gatherClaim(linker, { id, caseName, linking });
  const leftOut = leavesOut(gathered, await linking.event(gathered.summary.eventId));
  return { gathered, leftOut, standing: standingOf(gathered, leftOut) };
}

function standingOf({ summary, members, origins }: GatheredClaim, leftOut: LeftOut): ClaimStanding {
  const outlets = (taken: (attitude: string) => boolean) =>
    new Set(
      members
        .filter(({ attitude }) => taken(attitude))
        .map(({ statement: { outlet, documentId } }) => outlet ?? documentId),
    ).size;
  const { identified, unnamed, unknown, copies, articles } = origins.counts;
  const times = members.flatMap(({ statement, attitude }) =>
    attitude === "denies" || statement.publishedAt === undefined
      ? []
      : [[statement.documentId, statement.publishedAt] as const],
  );
  return {
    ...claimLine(summary),
    outletsThat: {
      say: outlets((attitude) => attitude === "says"),
      hedge: outlets((attitude) => attitude === "hedges" || attitude === "doubts"),
      deny: outlets((attitude) => attitude === "denies"),
      leaveOut: leftOut.outlets.length,
    },
    origins: { identified, unnamed, unknown, copies, articles },
    independence: origins.independence,
    contested: isContested(summary),
    figures: figuresIn(origins.sentences),
    times: [...new Map(times).values()].slice(0, MOST_TIMES),
  };
}

function isContested({ contradicted, attitudes: { denies }, statements }: ClaimSummary): boolean {
  return contradicted > 0 || (denies > 0 && denies < statements);
}

/** The figures that tracing tells in a sentence of its own. */
function figuresIn(sentences: readonly string[]): readonly string[] {
  const told = sentences.map((sentence) => /^Figures: (.+)\.$/su.exec(sentence)?.[1]).find((all) => all !== undefined);
  return told === undefined ? [] : told.split(", then ");
}

function leavesOut({ members }: GatheredClaim, event: EventSummary | undefined): LeftOut {
  const carried = new Set(members.map(({ statement }) => statement.documentId));
  const documents = event?.documents ?? [];
  // In the order of their publication: nobody can leave out what was not yet said.
  const first = documents.findIndex(({ documentId }) => carried.has(documentId));
  if (first < 0) return { outlets: [], documents: [] };
  const carriers = new Set(
    documents.filter(({ documentId }) => carried.has(documentId)).map(({ outlet }) => outlet ?? ""),
  );
  const without = documents.slice(first).filter(({ documentId }) => !carried.has(documentId));
  const outlets = without.flatMap(({ outlet }) => (outlet === undefined || carriers.has(outlet) ? [] : [outlet]));
  return { outlets: [...new Set(outlets)], documents: without };
}
