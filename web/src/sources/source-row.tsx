import { Link } from "@tanstack/react-router";
import type { SourceShown } from "../../../src/surfaces/http/client.ts";
import { count } from "../words.ts";
import { SpeechBar } from "./speech-bar.tsx";

const SHOWN = 3;

/** A source in a line: who and for whom, how often and how, and which outlets have it from whom. */
export function SourceRow(props: { readonly source: SourceShown; readonly most: number }) {
  const { source, most } = props;
  const { id, name, statements, articles, stances, hedged, outlets, through } = source;
  return (
    <li className="speaker">
      <div className="speaker-who">
        <Link className="speaker-name" to="/sources" search={{ actor: id }} data-row preload="intent" dir="auto">
          {name}
        </Link>
        <Whom source={source} />
      </div>
      <div className="speaker-often">
        <p>
          <b>{statements.toLocaleString("en-GB")}</b>{" "}
          <span className="small soft">
            <span className="hidden">{statements === 1 ? "statement" : "statements"} </span>
            in {count(articles, "article")}
          </span>
        </p>
        <SpeechBar source={source} most={most} />
      </div>
      <p className="speaker-how small">
        <Stances stances={stances} />
        {hedged > 0 && (
          <span className="soft">
            {" "}
            · hedged {hedged} of {statements}
          </span>
        )}
      </p>
      <p className="speaker-by small">
        {outlets
          .toSorted((a, b) => b.statements - a.statements)
          .slice(0, SHOWN)
          .map(({ outlet, statements: times }, at) => (
            <span key={outlet}>
              {at > 0 && ", "}
              <bdi>{outlet}</bdi> <span className="soft">{times}</span>
            </span>
          ))}
        {outlets.length > SHOWN && <span className="soft"> and {outlets.length - SHOWN} more</span>}
        {through.length > 0 && (
          <span className="soft speaker-through">
            by way of{" "}
            {through.slice(0, SHOWN).map(({ words }, at) => (
              <span key={words}>
                {at > 0 && ", "}
                <bdi>{words}</bdi>
              </span>
            ))}
          </span>
        )}
      </p>
    </li>
  );
}

/** Role, body and party: as texts say, or as people decided. */
export function Whom(props: { readonly source: SourceShown }) {
  const { speaksFor, party, actorKind } = props.source;
  const role = roleOf(props.source);
  const what = actorKind === "unknown" ? undefined : actorKind;
  return (
    <p className="small soft">
      {role !== undefined ? <bdi>“{role}”</bdi> : what}
      {speaksFor !== undefined && (
        <>
          {(role ?? what) !== undefined && ", "}for <bdi>{speaksFor.name}</bdi>
        </>
      )}
      {party !== undefined && (
        <span className="speaker-party">
          party of <bdi>{party.words}</bdi>
          {party.by === "person" ? " (a person decided so)" : party.by === "derived" ? " (by whom it belongs to)" : ""}
        </span>
      )}
    </p>
  );
}

/** The plainest of the roles that texts give, in the script of the name; an outlet's colouring makes roles longer. */
function roleOf({ name, roles, kind }: SourceShown): string | undefined {
  if (kind !== "named") return undefined;
  const isLatin = (words: string) => /\p{Script=Latin}/u.test(words);
  const alike = roles.filter((role) => isLatin(role) === isLatin(name));
  return (alike.length > 0 ? alike : roles).toSorted((a, b) => a.length - b.length)[0];
}

const STANCES = 4;

function Stances(props: { readonly stances: SourceShown["stances"] }) {
  // One more takes no more room than to say that there is one more.
  const most = props.stances.length === STANCES + 1 ? STANCES + 1 : STANCES;
  const shown = props.stances.slice(0, most);
  const others = props.stances.slice(most).reduce((sum, one) => sum + one.statements, 0);
  return (
    <>
      {shown.map(({ stance, statements }, at) => (
        <span key={stance}>
          {at > 0 && <span className="soft"> · </span>}
          {stance} <b className="times">{statements}</b>
        </span>
      ))}
      {others > 0 && <span className="soft"> · otherwise {others}</span>}
    </>
  );
}
