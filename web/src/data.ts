import { infiniteQueryOptions, QueryClient, queryOptions } from "@tanstack/react-query";
import { CallError, createClient } from "../../src/surfaces/http/client.ts";

/** The server's interface, at the page's own origin. */
export const client = createClient();

/**
 * What was asked before. `networkMode: always`: the server is on this machine, so that being offline does not
 * matter. A record is addressed by what it is, so what was read once stays fresh until something is added.
 */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: "always",
      staleTime: 30_000,
      gcTime: 30 * 60_000,
      retry: (failed, error) => failed < 1 && error instanceof CallError && error.status >= 500,
      retryDelay: 300,
    },
  },
});

export const statusQuery = queryOptions({ queryKey: ["status"], queryFn: ({ signal }) => client.status({ signal }) });

export const casesQuery = queryOptions({ queryKey: ["cases"], queryFn: ({ signal }) => client.cases({ signal }) });

/** The documents of a case, 250 at a time: more take longer to be drawn than one waits. */
export function documentsQuery(caseName: string) {
  return infiniteQueryOptions({
    queryKey: ["documents", caseName],
    queryFn: ({ signal, pageParam }) =>
      client.documents({ caseName, limit: 250, ...(pageParam === "" ? {} : { after: pageParam }) }, { signal }),
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  });
}

export function failuresQuery(caseName: string) {
  return queryOptions({
    queryKey: ["failures", caseName],
    queryFn: ({ signal }) => client.failures({ caseName, limit: 1000 }, { signal }),
  });
}

export function documentQuery(id: string) {
  return queryOptions({ queryKey: ["document", id], queryFn: ({ signal }) => client.document(id, { signal }) });
}

/** An article at all the times at which it was met. */
export function versionsQuery(id: string) {
  return queryOptions({ queryKey: ["versions", id], queryFn: ({ signal }) => client.versions(id, { signal }) });
}

/** Places of a name, to choose from. */
export function placesQuery(name: string) {
  return queryOptions({ queryKey: ["places", name], queryFn: ({ signal }) => client.places(name, { signal }) });
}

/** The actors of a case, 500 at a time. */
export function actorsQuery(caseName: string, words: string) {
  return infiniteQueryOptions({
    queryKey: ["actors", caseName, words],
    queryFn: ({ signal, pageParam }) =>
      client.actors(
        { caseName, limit: 500, ...(words === "" ? {} : { words }), ...(pageParam === "" ? {} : { after: pageParam }) },
        { signal },
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  });
}

/** What people decided in a case, and holds. */
export function judgementsQuery(caseName: string) {
  return queryOptions({
    queryKey: ["judgements", caseName],
    queryFn: ({ signal }) => client.judgements({ caseName, holding: true }, { signal }),
  });
}

/** What a list of statements is narrowed to; each field is also a field of the address. */
export interface StatementFilter {
  readonly words?: string;
  readonly source?: string;
  readonly voice?: "attributed" | "outlet";
  readonly directness?: string;
  readonly stance?: string;
  readonly document?: string;
}

export function statementsQuery(caseName: string, filter: StatementFilter) {
  const { document, ...rest } = filter;
  return infiniteQueryOptions({
    queryKey: ["statements", caseName, filter],
    queryFn: ({ signal, pageParam }) =>
      client.statements(
        {
          caseName,
          limit: 200,
          ...rest,
          ...(document === undefined ? {} : { documentId: document }),
          ...(pageParam === "" ? {} : { after: pageParam }),
        },
        { signal },
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  });
}

export function findQuery(caseName: string, words: string, limit = 100) {
  return queryOptions({
    queryKey: ["find", caseName, words, limit],
    queryFn: ({ signal }) => client.find({ caseName, words, limit }, { signal }),
    enabled: words.trim() !== "",
  });
}
