import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { announce } from "../shell/announce.tsx";
import { newsQuery, overviewQuery } from "./case-query.ts";
import { countOf } from "./changed.tsx";

/** What came since the page was drawn waits behind a button: nothing moves under somebody's eyes. */
export function News(props: { readonly caseName: string; readonly seq: number; readonly linking: boolean }) {
  const { caseName, seq, linking } = props;
  const queries = useQueryClient();
  const news = useQuery(newsQuery(caseName, seq)).data;
  const many = news === undefined ? 0 : countOf(news);
  const isLinked = linking && news !== undefined && news.linking === undefined;
  const words = many > 0 ? `${many} new` : isLinked ? "All is linked now: show it" : undefined;
  const told = useRef(words);
  useEffect(() => {
    if (words !== undefined && words !== told.current) announce(`${words}.`);
    told.current = words;
  }, [words]);
  if (words === undefined) return null;
  return (
    <button
      type="button"
      className="news"
      onClick={() => {
        void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "overview" });
        void queries.refetchQueries(overviewQuery(caseName));
      }}
    >
      {words}
    </button>
  );
}
