import { queryOptions } from "@tanstack/react-query";
import { told } from "../../../src/surfaces/http/client.ts";
import { client } from "../data.ts";

/** When it happened against when it was said; `from` and `to` are days, with both. */
export function timelineQuery(caseName: string, from: string | undefined, to: string | undefined) {
  return queryOptions({
    queryKey: ["timeline", caseName, from ?? "", to ?? ""],
    queryFn: ({ signal }) =>
      told(
        client.api.GET("/timeline", {
          params: {
            query: {
              case: caseName,
              ...(from === undefined ? {} : { from }),
              ...(to === undefined ? {} : { to }),
            },
          },
          signal,
        }),
      ),
  });
}
