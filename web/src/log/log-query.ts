import { infiniteQueryOptions } from "@tanstack/react-query";
import { type LogLine, told } from "../../../src/surfaces/http/client.ts";
import { client } from "../data.ts";

/** Whose entries, and of which kind. */
export interface LogFilter {
  readonly who?: "person" | "machine" | undefined;
  readonly kind?: LogLine["kind"] | undefined;
}

/** The log from its end, 100 entries at a time. */
export function logQuery(caseName: string, { who, kind }: LogFilter) {
  return infiniteQueryOptions({
    queryKey: ["log", caseName, who ?? "", kind ?? ""],
    queryFn: ({ signal, pageParam }) => {
      const query = {
        case: caseName,
        limit: 100,
        ...(who === undefined ? {} : { who }),
        ...(kind === undefined ? {} : { kind }),
        ...(pageParam === 0 ? {} : { before: pageParam }),
      };
      return told(client.api.GET("/log", { params: { query }, signal }));
    },
    initialPageParam: 0,
    getNextPageParam: (last) => last.next,
    // What was written since is what one comes here for.
    staleTime: 0,
  });
}
