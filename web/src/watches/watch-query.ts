import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { told } from "../../../src/surfaces/http/client.ts";
import { client } from "../data.ts";

export function watchesQuery(caseName: string) {
  return queryOptions({
    queryKey: ["watches", caseName],
    queryFn: ({ signal }) => told(client.api.GET("/watches", { params: { query: { case: caseName } }, signal })),
    refetchInterval: 60_000,
  });
}

/** Articles that changed, ten at a time, the newest change first. */
export function revisionsQuery(caseName: string) {
  return infiniteQueryOptions({
    queryKey: ["revisions", caseName],
    queryFn: ({ signal, pageParam }) => {
      const query = { case: caseName, limit: 10, ...(pageParam === "" ? {} : { after: pageParam }) };
      return told(client.api.GET("/revisions", { params: { query }, signal }));
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  });
}

export function outletsQuery(caseName: string) {
  return queryOptions({
    queryKey: ["outlets", caseName],
    queryFn: ({ signal }) => told(client.api.GET("/outlets", { params: { query: { case: caseName } }, signal })),
  });
}
