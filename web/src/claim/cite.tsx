import { createContext, useContext } from "react";
import type { ClaimRecord } from "../../../src/surfaces/http/client.ts";

/** The number under which each document is cited; empty while that is being fetched. */
const Cited = createContext<ReadonlyMap<string, number>>(new Map());
export const CitedProvider = Cited.Provider;

/** Documents are numbered in the order of their publication. */
export function numbersOf(record: ClaimRecord | undefined): ReadonlyMap<string, number> {
  return new Map((record?.citations ?? []).map(({ documentId }, index) => [documentId, index + 1]));
}

/** `[3]`, on paper: the number of the citation that says where the words stand. */
export function Cite(props: { readonly documentId: string }) {
  const number = useContext(Cited).get(props.documentId);
  return number === undefined ? null : <span className="cite print-only"> [{number}]</span>;
}
