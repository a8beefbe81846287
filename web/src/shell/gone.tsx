import { useQuery } from "@tanstack/react-query";
import { statusQuery } from "../data.ts";

const EVERY = 10_000;
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** A calm line while the server does not answer: what is shown is from when it last did. */
export function Gone() {
  const status = useQuery({ ...statusQuery, refetchInterval: EVERY });
  if (status.data === undefined || status.error === null) return null;
  return (
    <p className="gone" role="status">
      Sayso does not answer; what you see is from {clock.format(status.dataUpdatedAt)}. Start it again with{" "}
      <code>sayso serve</code>: nothing in the ledger is lost.{" "}
      <button type="button" className="plain small" onClick={() => void status.refetch()}>
        Try again
      </button>
    </p>
  );
}
