import { infiniteQueryOptions } from "@tanstack/react-query";
import { told } from "../../../src/surfaces/http/client.ts";
import { client } from "../data.ts";

/** What of an event's matrix is shown. */
export interface MatrixView {
  readonly event: string;
  /** Claims too that one article alone makes. */
  readonly all: boolean;
  readonly contentionFirst: boolean;
}

/** Outlets by claims of an event, thirty claims at a time. */
export function matrixQuery({ event, all, contentionFirst }: MatrixView) {
  return infiniteQueryOptions({
    queryKey: ["matrix", event, all, contentionFirst],
    queryFn: ({ signal, pageParam }) =>
      told(
        client.api.GET("/events/{id}/matrix", {
          params: {
            path: { id: event },
            query: {
              all: all ? "true" : "false",
              ...(contentionFirst ? { order: "contention" } : {}),
              ...(pageParam === "" ? {} : { after: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  });
}

/** The events of a case, those that most articles report first. */
export function eventsQuery(caseName: string, all: boolean) {
  return infiniteQueryOptions({
    queryKey: ["events", caseName, all],
    queryFn: ({ signal, pageParam }) =>
      told(
        client.api.GET("/events", {
          params: {
            query: {
              case: caseName,
              limit: 100,
              all: all ? "true" : "false",
              ...(pageParam === "" ? {} : { after: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  });
}
