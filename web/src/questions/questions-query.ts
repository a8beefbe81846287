import { infiniteQueryOptions } from "@tanstack/react-query";
import { type QuestionShown, told } from "../../../src/surfaces/http/client.ts";
import { client } from "../data.ts";

/** What articles declare unknown, twenty questions at a time. */
export function questionsQuery(caseName: string, kind: QuestionShown["kind"] | undefined) {
  return infiniteQueryOptions({
    queryKey: ["questions", caseName, kind ?? ""],
    queryFn: ({ signal, pageParam }) =>
      told(
        client.api.GET("/questions", {
          params: {
            query: {
              case: caseName,
              ...(kind === undefined ? {} : { kind }),
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
