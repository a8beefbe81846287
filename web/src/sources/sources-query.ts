import { infiniteQueryOptions } from "@tanstack/react-query";
import { told } from "../../../src/surfaces/http/client.ts";
import { client } from "../data.ts";

/** Named, only described, or not told whose words. */
export type SourceKind = "named" | "unnamed" | "unresolved";

/** The sources of a case, 100 at a time, those with most statements first. */
export function sourcesQuery(caseName: string, kind: SourceKind, words: string, limit = 100) {
  return infiniteQueryOptions({
    queryKey: ["sources", caseName, kind, words, limit],
    queryFn: ({ signal, pageParam }) => {
      const query = {
        case: caseName,
        kind,
        limit,
        ...(words === "" ? {} : { words }),
        ...(pageParam === "" ? {} : { after: pageParam }),
      };
      return told(client.api.GET("/sources", { params: { query }, signal }));
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  });
}

/** A source with its statements, 100 at a time in the order of time; the first page brings its claims. */
export function sourceQuery(caseName: string, id: string) {
  return infiniteQueryOptions({
    queryKey: ["source", caseName, id],
    queryFn: ({ signal, pageParam }) => {
      const query = { case: caseName, limit: 100, ...(pageParam === "" ? {} : { after: pageParam }) };
      return told(client.api.GET("/sources/{id}", { params: { path: { id }, query }, signal }));
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  });
}
