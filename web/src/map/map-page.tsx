import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import type { MapShown, PlaceTold } from "../../../src/surfaces/http/client.ts";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import { announce } from "../shell/announce.tsx";
import { useRowKeys } from "../shell/keys.ts";
import { title, useCaseName } from "../shell/use-case.ts";
import { StatementRow } from "../statements/statement-row.tsx";
import { count } from "../words.ts";
import { mapQuery, placeStatementsQuery } from "./map-query.ts";
import { placeTitle, ringWords } from "./place-words.ts";
import { World } from "./world.tsx";
import "../styles/map.css";

/** Where it happened, with how precisely the place is told. */
export function MapPage() {
  const { name, error, again } = useCaseName();
  useRowKeys();
  useEffect(() => {
    document.title = title("Map");
  }, []);
  if (error !== null && error !== undefined) return <Trouble error={error} again={again} />;
  return name === undefined ? <Skeleton what="the case" /> : <MapOf caseName={name} />;
}

function MapOf(props: { readonly caseName: string }) {
  const found = useQuery(mapQuery(props.caseName));
  const selected = useSearch({ from: "/map", select: (search) => search.place });
  const navigate = useNavigate();
  if (found.error !== null) return <Trouble error={found.error} again={() => void found.refetch()} />;
  if (found.data === undefined) return <Skeleton lines={12} what="the map" />;
  const { placed, unplaced } = found.data;
  const one = [...placed, ...unplaced].find(({ id }) => id === selected);
  return (
    <>
      <header className="case-head">
        <h1 className="serif">Map</h1>
        <p className="soft">{summary(found.data)}</p>
      </header>
      {placed.length + unplaced.length === 0 ? (
        <p className="empty">
          No article of this case tells where anything happened. <Link to="/documents">Read articles into it</Link>; the
          places they name are drawn here.
        </p>
      ) : (
        <div className="map-and-table">
          <figure>
            <World
              places={placed}
              selected={selected}
              select={(place) => void navigate({ to: "/map", search: { place }, replace: true, resetScroll: false })}
            />
            <figcaption className="small soft">
              A ring is as wide as the place is told: within it the thing is said to have happened, nobody knows where.
              Land only, and no borders (Natural Earth). Places are read by the machine from words; open a statement to
              ask why, or to say that it is another place.
            </figcaption>
          </figure>
          <div>
            {placed.length > 0 && <Places caption="On the map" places={placed} selected={selected} />}
            {unplaced.length > 0 && (
              <Places
                caption="Told of, but not on a map we have, or not surely"
                places={unplaced}
                selected={selected}
              />
            )}
          </div>
        </div>
      )}
      {one !== undefined && <Told caseName={props.caseName} place={one} key={one.id} />}
    </>
  );
}

function summary({ placed, unplaced }: MapShown): string {
  const named = `${count(placed.length, "place")} on the map`;
  return unplaced.length === 0 ? `${named}.` : `${named}, ${unplaced.length} told of in words alone.`;
}

function Places(props: {
  readonly caption: string;
  readonly places: readonly PlaceTold[];
  readonly selected: string | undefined;
}) {
  return (
    <table className="places">
      <caption className="label">{props.caption}</caption>
      <thead>
        <tr className="small soft">
          <th scope="col">Place</th>
          <th scope="col">Statements</th>
          <th scope="col">Articles</th>
        </tr>
      </thead>
      <tbody>
        {props.places.map((one) => (
          <tr key={one.id} className={one.id === props.selected ? "chosen" : ""}>
            <th scope="row">
              <Link
                to="/map"
                search={{ place: one.id }}
                resetScroll={false}
                aria-current={one.id === props.selected ? "true" : undefined}
                data-row
              >
                <bdi>{placeTitle(one)}</bdi>
              </Link>
              {one.place !== undefined && (
                <span className="small soft">
                  told as “<bdi>{one.words}</bdi>” · {ringWords(one)}
                </span>
              )}
            </th>
            <td className="figure">{one.statements}</td>
            <td className="figure">{one.articles}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is told of the chosen place, each at its words. */
function Told(props: { readonly caseName: string; readonly place: PlaceTold }) {
  const { place } = props;
  const found = useInfiniteQuery(placeStatementsQuery(props.caseName, place.id));
  const total = found.data?.pages[0]?.total;
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  useEffect(() => {
    if (total !== undefined) announce(`${count(total, "statement")} of ${placeTitle(place)}, below the map.`);
  }, [total, place]);
  return (
    <section aria-labelledby="told-of" className="told-of">
      <h2 id="told-of" className="serif">
        {placeTitle(place)}
      </h2>
      {found.error !== null && <Trouble inside error={found.error} again={() => void found.refetch()} />}
      {total === undefined && found.error === null && <Skeleton lines={4} what="what is told of it" />}
      <ol className="told-of-list">
        {items.map((statement, at) => (
          <li key={statement.id}>
            <StatementRow statement={statement} index={at} />
          </li>
        ))}
      </ol>
      {found.hasNextPage && (
        <p className="more">
          <button type="button" onClick={() => void found.fetchNextPage()} disabled={found.isFetchingNextPage}>
            Show the next of {count((total ?? 0) - items.length, "statement")} more
          </button>
        </p>
      )}
    </section>
  );
}
