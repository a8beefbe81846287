import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { feature } from "topojson-client";
import { told } from "../../../src/surfaces/http/client.ts";
import { client } from "../data.ts";

export function mapQuery(caseName: string) {
  return queryOptions({
    queryKey: ["map", caseName],
    queryFn: ({ signal }) => told(client.api.GET("/map", { params: { query: { case: caseName } }, signal })),
  });
}

/** What is told of one place, 50 statements at a time. */
export function placeStatementsQuery(caseName: string, place: string) {
  return infiniteQueryOptions({
    queryKey: ["map", caseName, place],
    queryFn: ({ signal, pageParam }) => {
      const query = { case: caseName, place, limit: 50, ...(pageParam === "" ? {} : { after: pageParam }) };
      return told(client.api.GET("/map/statements", { params: { query }, signal }));
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  });
}

/** The outline of land (Natural Earth, in the public domain): coarse for the world, finer where one looks closely. No borders. */
export function landQuery(detail: "coarse" | "fine") {
  return queryOptions({
    queryKey: ["land", detail],
    queryFn: async () => {
      const file = detail === "fine" ? import("world-atlas/land-50m.json") : import("world-atlas/land-110m.json");
      const topology = (await file).default as unknown as Parameters<typeof feature>[0];
      const { land } = topology.objects;
      if (land === undefined) throw new Error("The outline of land is not in its file.");
      return feature(topology, land);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}
