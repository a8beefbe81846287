import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { told } from "../../../src/surfaces/http/client.ts";
import { client } from "../data.ts";
import type { ClaimsSearch } from "../searches.ts";

/** Claims asked for at once; each of them is a line of the database. */
const PAGE = 100;

/** Claims of a case, the contested first, narrowed by the address. */
export function claimsQuery(caseName: string, { words, outlet, event, show }: ClaimsSearch) {
  return infiniteQueryOptions({
    queryKey: ["claims", caseName, { words, outlet, event, show }],
    queryFn: ({ signal, pageParam }) => {
      const query = {
        case: caseName,
        limit: PAGE,
        // Over all of a large case, with those of one article, it would have to be sorted whole.
        ...(show === "all" ? {} : { order: "contention" as const }),
        ...(words === undefined ? {} : { words }),
        ...(outlet === undefined ? {} : { outlet }),
        ...(event === undefined ? {} : { event }),
        ...(show === "contested" ? { contested: "true" as const } : {}),
        ...(show === "all" ? { all: "true" as const } : {}),
        ...(pageParam === "" ? {} : { after: pageParam }),
      };
      return told(client.api.GET("/claims", { params: { query }, signal }));
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  });
}

/** Claims without two independent origins: each is opened to know, so that a page comes in its time. */
export function singleOriginsQuery(caseName: string, { words, outlet }: ClaimsSearch) {
  return infiniteQueryOptions({
    queryKey: ["single-origins", caseName, { words, outlet }],
    queryFn: ({ signal, pageParam }) => {
      const query = {
        case: caseName,
        ...(words === undefined ? {} : { words }),
        ...(outlet === undefined ? {} : { outlet }),
        ...(pageParam === "" ? {} : { after: pageParam }),
      };
      return told(client.api.GET("/single-origins", { params: { query }, signal }));
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  });
}

/** How some claims stand. */
export function standingsQuery(caseName: string, ids: readonly string[]) {
  return queryOptions({
    queryKey: ["standings", caseName, ...ids],
    queryFn: ({ signal }) =>
      told(client.api.GET("/standings", { params: { query: { case: caseName, claims: ids.join(",") } }, signal })),
    enabled: ids.length > 0,
  });
}

/** The names of the case's outlets, to choose from. */
export function outletNamesQuery(caseName: string) {
  return queryOptions({
    queryKey: ["outlets", caseName],
    queryFn: async ({ signal }) =>
      (await told(client.api.GET("/outlets", { params: { query: { case: caseName } }, signal }))).items,
  });
}
