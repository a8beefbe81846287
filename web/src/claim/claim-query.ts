import { queryOptions } from "@tanstack/react-query";
import { told } from "../../../src/surfaces/http/client.ts";
import { client } from "../data.ts";

/** A claim whole, by its id or by the id of a statement that makes it. */
export function claimQuery(id: string) {
  return queryOptions({
    queryKey: ["claim", id],
    queryFn: ({ signal }) => told(client.api.GET("/claims/{id}", { params: { path: { id } }, signal })),
  });
}

/** What a claim is cited with: captures and their hashes, judgements, the head of the log. */
export function claimRecordQuery(id: string) {
  return queryOptions({
    queryKey: ["claim", id, "record"],
    queryFn: ({ signal }) => told(client.api.GET("/claims/{id}/record", { params: { path: { id } }, signal })),
  });
}
