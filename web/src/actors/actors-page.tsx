import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { actorsQuery, judgementsQuery } from "../data.ts";
import { TroubleLine } from "../decide/trouble-line.tsx";
import { type Decide, useDecide } from "../decide/use-decide.ts";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import { useKeys, useRowKeys } from "../shell/keys.ts";
import { title, useCaseName } from "../shell/use-case.ts";
import { count } from "../words.ts";
import { ActorRow } from "./actor-row.tsx";
import { PairRow } from "./pair-row.tsx";
import { openPairs } from "./pairs.ts";

/** Who acts in the case, across its documents; and who may be the same, for a person to decide. */
export function ActorsPage() {
  const { name, error, again } = useCaseName();
  useEffect(() => {
    document.title = title("Actors");
  }, []);
  if (error !== null) return <Trouble error={error} again={again} />;
  return name === undefined ? <Skeleton what="the case" /> : <Actors caseName={name} />;
}

function Actors(props: { readonly caseName: string }) {
  const { caseName } = props;
  const words = useSearch({ from: "/actors", select: (search) => search.words }) ?? "";
  const navigate = useNavigate();
  const actors = useInfiniteQuery(actorsQuery(caseName, words));
  const judgements = useQuery(judgementsQuery(caseName));
  const decide = useDecide();
  const [editing, setEditing] = useState<string>();
  useRowKeys();
  useActorKeys(decide, setEditing);
  if (actors.error !== null) return <Trouble error={actors.error} again={() => void actors.refetch()} />;
  const all = (actors.data?.pages ?? []).flatMap((page) => page.items);
  const pairs = openPairs(all);
  return (
    <>
      <header className="case-head">
        <h1>Actors</h1>
        <p className="soft">
          {actors.data === undefined
            ? "Putting the case's actors together."
            : count(actors.data.pages[0]?.total ?? 0, "actor")}
          {pairs.length > 0 && `, ${count(pairs.length, "pair")} to decide on`}
        </p>
      </header>
      <div className="filters">
        <label>
          <span className="small soft">Name</span>
          <input
            type="search"
            data-search="view"
            defaultValue={words}
            onChange={(event) => {
              const typed = event.currentTarget.value.trim();
              void navigate({ to: "/actors", search: typed === "" ? {} : { words: typed }, replace: true });
            }}
          />
        </label>
      </div>
      <TroubleLine words={decide.trouble} />
      {actors.data === undefined && <Skeleton what="the actors" />}
      {pairs.length > 0 && (
        <section aria-labelledby="pairs">
          <h2 id="pairs" className="actors-heading">
            Perhaps the same{" "}
            <span className="soft small">
              <kbd>s</kbd> the same <kbd>n</kbd> not the same
            </span>
          </h2>
          <ul className="pairs">
            {pairs.map((pair) => (
              <PairRow key={pair.id} pair={pair} decide={decide} />
            ))}
          </ul>
        </section>
      )}
      {actors.data !== undefined && all.length === 0 && (
        <p className="empty">
          {words === ""
            ? "Nobody is read in this case yet. Read articles into it on its first page."
            : "Nobody is called so."}
        </p>
      )}
      {all.length > 0 && (
        <section aria-labelledby="all-actors">
          <h2 id="all-actors" className="actors-heading">
            Everybody{" "}
            <span className="soft small">
              <kbd>enter</kbd> open <kbd>e</kbd> to whom it belongs
            </span>
          </h2>
          <ul className="actors">
            {all.map((actor) => (
              <ActorRow
                key={actor.id}
                actor={actor}
                judgements={judgements.data ?? []}
                decide={decide}
                editing={editing === actor.id}
                edit={(on) => setEditing(on ? actor.id : undefined)}
              />
            ))}
          </ul>
        </section>
      )}
      {actors.hasNextPage && (
        <p>
          <button type="button" onClick={() => void actors.fetchNextPage()} disabled={actors.isFetchingNextPage}>
            Show more
          </button>
        </p>
      )}
    </>
  );
}

/** The keys press the buttons of the row that has the focus: what a key does is always to be seen there. */
function useActorKeys(decide: Decide, setEditing: (id: string | undefined) => void): void {
  const press = (key: string) => () => {
    const row = document.activeElement?.closest<HTMLElement>("[data-decide]");
    row?.querySelector<HTMLButtonElement>(`button[data-key="${key}"]`)?.click();
  };
  useKeys({
    s: press("s"),
    n: press("n"),
    u: press("u"),
    e: press("e"),
    Escape: () => {
      decide.forget();
      setEditing(undefined);
    },
  });
}
