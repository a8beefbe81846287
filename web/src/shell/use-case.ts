import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { statusQuery } from "../data.ts";

/** The case being looked at: the address's, else the server's default; absent while that is being asked. */
export function useCaseName(): {
  readonly name: string | undefined;
  readonly error: unknown;
  readonly again: () => void;
} {
  const named = useSearch({ strict: false, select: (search) => search.case });
  const status = useQuery({ ...statusQuery, enabled: named === undefined });
  return {
    name: named ?? status.data?.defaultCase,
    // A server that is gone takes nothing from what is shown: the shell says that it is.
    error: named === undefined && status.data === undefined ? status.error : null,
    again: () => void status.refetch(),
  };
}

/** Names the browser's tab, its history and its bookmarks. */
export function title(...parts: readonly (string | undefined)[]): string {
  return [...parts.filter((part) => part !== undefined && part !== ""), "Sayso"].join(" · ");
}
