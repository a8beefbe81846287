import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { count } from "../words.ts";
import { actorsNamedQuery, claimsWithQuery } from "./find-query.ts";

/** What the words are, besides words of a text: claims that are made in them, people and bodies of that name. */
export function Near(props: { readonly caseName: string; readonly words: string }) {
  const { caseName, words } = props;
  // A phrase in quotation marks and a beginning with a star are for the texts; a name has neither.
  const name = words.replace(/["“”*]/gu, "").trim();
  const claims = useQuery(claimsWithQuery(caseName, words));
  const actors = useQuery(actorsNamedQuery(caseName, name));
  const claimsFound = claims.data?.items ?? [];
  const actorsFound = actors.data?.items ?? [];
  if (claimsFound.length === 0 && actorsFound.length === 0) return null;
  return (
    <div className="near">
      {claimsFound.length > 0 && (
        <section aria-labelledby="near-claims">
          <h2 id="near-claims" className="label">
            Claims
          </h2>
          <ol>
            {claimsFound.map((claim) => (
              <li key={claim.id}>
                <Link className="serif near-claim" to="/claims/$id" params={{ id: claim.id }} data-row="" dir="auto">
                  {claim.words}
                </Link>{" "}
                <span className="small soft">
                  {count(claim.articles, "article")}
                  {claim.contradictions > 0 && " · contested"}
                </span>
              </li>
            ))}
          </ol>
          {(claims.data?.total ?? 0) > claimsFound.length && (
            <p className="small">
              <Link to="/claims" search={{ words }}>
                All {count(claims.data?.total ?? 0, "claim")} with these words
              </Link>
            </p>
          )}
        </section>
      )}
      {actorsFound.length > 0 && (
        <section aria-labelledby="near-actors">
          <h2 id="near-actors" className="label">
            People, bodies and places
          </h2>
          <ol>
            {actorsFound.map((actor) => (
              <li key={actor.id}>
                <Link to="/actors" search={{ words: actor.name }} data-row="" dir="auto">
                  {actor.name}
                </Link>{" "}
                <span className="small soft">
                  {actor.kind}
                  {" · "}
                  <Link to="/statements" search={{ source: actor.name }}>
                    what they say
                  </Link>
                  {actor.kind === "place" && (
                    <>
                      {" · "}
                      <Link to="/map">on the map</Link>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
