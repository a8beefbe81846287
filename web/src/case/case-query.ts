import { queryOptions } from "@tanstack/react-query";
import { type CaseOverview, told } from "../../../src/surfaces/http/client.ts";
import { client } from "../data.ts";

/** How often the log is asked whether it grew, while the page is looked at. */
const EVERY = 4000;

/** A case at a glance. What is shown stays until somebody asks for more; an empty place fills by itself. */
export function overviewQuery(caseName: string) {
  return queryOptions({
    queryKey: ["overview", caseName],
    queryFn: ({ signal }) => told(client.api.GET("/overview", { params: { query: { case: caseName } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (isFilling(state.data) ? 1500 : false),
  });
}

/** Nothing of it is on the screen yet, so that nothing can jump. */
function isFilling(overview: CaseOverview | undefined): boolean {
  return (
    overview !== undefined && overview.top.length === 0 && (overview.documents === 0 || overview.linking !== undefined)
  );
}

/** What came into a case after an entry. */
export function changesQuery(caseName: string, after: number) {
  return queryOptions({
    queryKey: ["changes", caseName, after],
    queryFn: ({ signal }) => told(client.api.GET("/changes", { params: { query: { case: caseName, after } }, signal })),
  });
}

/** The same in brief, asked again and again. */
export function newsQuery(caseName: string, after: number) {
  return queryOptions({
    queryKey: ["news", caseName, after],
    queryFn: ({ signal }) =>
      told(client.api.GET("/changes", { params: { query: { case: caseName, after, brief: "true" } }, signal })),
    refetchInterval: EVERY,
  });
}
