import type { EventSummary, Page } from "../ledger/ledger.ts";
import type { Event } from "../model/event.ts";
import { bringUpToDate, type Linker } from "./link-case.ts";

/** Which events of a case are asked for. */
export interface EventsQuery {
  readonly caseName: string;
  /** Only those that so many articles report, or more. */
  readonly articles?: number;
  /** At most so many; 100 when absent. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
}

/**
 * A page of the case's events, those that most articles report first. Brings what is linked up to date first.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function listEvents(linker: Linker, query: EventsQuery): Promise<Page<Event>> {
  const linking = await bringUpToDate(linker, query.caseName);
  if (linking === undefined) return { items: [], total: 0 };
  const { articles, caseName: _, ...rest } = query;
  const page = await linking.events({ ...rest, ...(articles === undefined ? {} : { documents: articles }) });
  return { ...page, items: page.items.map(eventOf) };
}

/** An event as the ledger sums it up, whole. */
export function eventOf(event: EventSummary): Event {
  const times = event.documents.flatMap(({ publishedAt }) => publishedAt ?? []);
  const [from, to] = [times[0], times.at(-1)];
  return {
    ...event,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
