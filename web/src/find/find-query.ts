import { queryOptions } from "@tanstack/react-query";
import { told } from "../../../src/surfaces/http/client.ts";
import { client } from "../data.ts";

const MOST = 5;

/** Claims that have the words in one of their statements, those of most articles first. */
export function claimsWithQuery(caseName: string, words: string) {
  return queryOptions({
    queryKey: ["claims", caseName, "with", words],
    queryFn: ({ signal }) =>
      told(client.api.GET("/claims", { params: { query: { case: caseName, words, limit: MOST } }, signal })),
    enabled: words !== "",
  });
}

/** Actors whose names have the words. */
export function actorsNamedQuery(caseName: string, words: string) {
  return queryOptions({
    queryKey: ["actors", caseName, "named", words],
    queryFn: ({ signal }) => client.actors({ caseName, words, limit: MOST }, { signal }),
    enabled: words !== "",
  });
}
