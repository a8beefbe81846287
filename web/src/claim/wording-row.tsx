import type { MemberShown } from "../../../src/surfaces/http/client.ts";
import { DecidedLine, Why } from "../reader/why.tsx";
import { count, moment } from "../words.ts";
import { Cite } from "./cite.tsx";
import { chainOf, type Wording } from "./group-wordings.ts";
import { Quote } from "./quote.tsx";
import { ToWords } from "./to-words.tsx";
import type { Judging } from "./use-judging.ts";
import { wordDiff } from "./word-diff.ts";

const attitudes = { says: "says", hedges: "hedges", denies: "denies", doubts: "leaves in doubt" } as const;

/** One wording: who, when, through whom, how sure, and the exact words; then who carries the same words on, and why it is here. */
export function WordingRow(props: {
  readonly wording: Wording;
  readonly common: string;
  readonly lang: string | undefined;
  readonly judging: Judging;
  readonly others: readonly MemberShown[];
}) {
  const { wording, common, lang, judging, others } = props;
  const { first, copies, group } = wording;
  const { statementId, attitude } = first;
  const chain = chainOf(first, group);
  const current = judging.current?.statementId === statementId;
  return (
    <li
      className={`wording ${attitude} ${current ? "current" : ""}`}
      data-wording={statementId}
      onFocus={() => judging.focus(statementId)}
    >
      <div className="wording-who small">
        <p>
          <b className="wording-outlet" dir="auto">
            {first.outlet ?? "Outlet not named"}
          </b>{" "}
          <Cite documentId={first.documentId} />
        </p>
        {first.publishedAt !== undefined && <p className="soft">{moment(first.publishedAt)}</p>}
        <p>
          <span className={`attitude ${attitude}`}>{attitudes[attitude]}</span>
          {first.hedge !== undefined && <span className="soft"> “{first.hedge}”</span>}
        </p>
      </div>
      <div className="wording-body">
        <Quote statement={first} row lang={lang}>
          {wordDiff(common, first.words).map(({ text, own }, index) =>
            own ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one text never move
              <b key={index} className="own">
                {text}
              </b>
            ) : (
              text
            ),
          )}
        </Quote>
        <p className="wording-chain small">
          {first.chain.length === 0 ? (
            <span className="soft">{ownVoice(group)}</span>
          ) : (
            chain.map((link, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: links of one chain never move
              <span key={index} dir="auto">
                {index > 0 && (
                  <span className="soft">
                    {" "}
                    <span aria-hidden="true">←</span>
                    <span className="hidden"> has it from </span>{" "}
                  </span>
                )}
                {link}
              </span>
            ))
          )}
        </p>
        {copies.length > 0 && <Copies copies={copies} />}
        <WhyHere member={first} others={others} />
      </div>
    </li>
  );
}

/** Where an outlet has what it says in its own voice from. */
function ownVoice(group: Wording["group"]): string {
  if (group?.firstHand !== undefined) return `The outlet’s own reporting: “${group.firstHand}”`;
  if (group === undefined || group.kind === "unknown" || group.actor === undefined) {
    return "In the outlet’s own voice; where it has it from is not told.";
  }
  return `In the outlet’s own voice; it goes back to ${group.actor}.`;
}

function Copies(props: { readonly copies: readonly MemberShown[] }) {
  const { copies } = props;
  const outlets = new Set(copies.map(({ outlet }) => outlet ?? "")).size;
  return (
    <details className="wording-copies small" data-print>
      <summary>
        {count(copies.length, "time")} more in these words, {count(outlets, "outlet")}
      </summary>
      <ul>
        {copies.map((copy) => (
          <li key={copy.statementId}>
            <ToWords documentId={copy.documentId} hash={`s=${copy.statementId}`}>
              {copy.outlet ?? "Outlet not named"}
            </ToWords>{" "}
            <Cite documentId={copy.documentId} />
            <span className="soft">
              {copy.publishedAt !== undefined && ` ${moment(copy.publishedAt)}`}
              {copy.who !== undefined && `, from ${copy.who}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Why a statement stands in this claim: what it was put to, what spoke for it, by what, and who decided. */
function WhyHere(props: { readonly member: MemberShown; readonly others: readonly MemberShown[] }) {
  const { link } = props.member;
  const other = props.others.find((one) => one.statementId === link?.to);
  return (
    <div className="why-here small no-print">
      {link?.decided !== undefined && <DecidedLine decided={link.decided} />}
      <details className="why-fold">
        <summary>Why is it here?</summary>
        {link === undefined ? (
          <p>It was here first: others were put to it, and read as the same claim.</p>
        ) : (
          <>
            <p>
              {other === undefined ? (
                "It was put to a statement that is not here now, and read as the same claim."
              ) : (
                <>
                  Read as the same claim as{" "}
                  <ToWords documentId={other.documentId} hash={`s=${other.statementId}`}>
                    “{other.words}”
                  </ToWords>{" "}
                  ({other.outlet ?? "outlet not named"}).
                </>
              )}
            </p>
            <Why reading={link.reading} reasons={link.score.reasons} />
          </>
        )}
      </details>
    </div>
  );
}
