import { Link } from "@tanstack/react-router";
import type { ClaimLine, ClaimStanding } from "../../../src/surfaces/http/client.ts";
import { count } from "../words.ts";
import { OriginShapes } from "./origin-shapes.tsx";
import { Sparkline, type TimeSpan } from "./sparkline.tsx";
import { figureSteps, stateOf } from "./state-words.ts";

/** A claim in a line: its words, where it comes from, what outlets do with it, when, and how it stands. */
export function ClaimRow(props: {
  readonly claim: ClaimLine;
  /** Absent while it is weighed. */
  readonly standing: ClaimStanding | undefined;
  readonly span: TimeSpan;
  readonly index: number;
}) {
  const { claim, standing, span, index } = props;
  return (
    <div className="claim-row">
      <Link
        className="claim-words serif"
        to="/claims/$id"
        params={{ id: claim.id }}
        data-row={index}
        dir="auto"
        preload="intent"
      >
        <span className="clamped">{claim.words}</span>
      </Link>
      <span className="claim-origins">
        {standing === undefined ? <Waits /> : <OriginShapes origins={standing.origins} />}
      </span>
      <Outlets of={standing?.outletsThat.say} one="outlet says it" many="outlets say it" />
      <Outlets of={standing?.outletsThat.hedge} one="hedges" many="hedge" />
      <Outlets of={standing?.outletsThat.deny} one="has a denial" many="have a denial" />
      <Outlets of={standing?.outletsThat.leaveOut} one="leaves it out" many="leave it out" />
      <span className="claim-spark">{standing !== undefined && <Sparkline times={standing.times} span={span} />}</span>
      <span className="claim-state small">
        {standing === undefined ? (
          count(claim.articles, "article")
        ) : (
          <>
            <b className={standing.contested ? "contested" : ""}>{stateOf(standing)}</b>
            {figureSteps(standing) !== undefined && <span className="figures">{figureSteps(standing)}</span>}
          </>
        )}
      </span>
    </div>
  );
}

/** The heads of the columns; each cell says its own words to those who do not see them. */
export function ClaimHeads() {
  return (
    <div className="claim-row claim-heads small soft" aria-hidden="true">
      <span>Claim</span>
      <span>Origins</span>
      <span>Outlets that say it</span>
      <span>hedge</span>
      <span>have a denial</span>
      <span>leave it out</span>
      <span>When</span>
      <span>How it stands</span>
    </div>
  );
}

function Outlets(props: { readonly of: number | undefined; readonly one: string; readonly many: string }) {
  const { of, one, many } = props;
  if (of === undefined) return <span className="figure nought" />;
  return (
    <span className={of === 0 ? "figure nought" : "figure"}>
      {of} <span className="figure-words">{of === 1 ? one : many}</span>
    </span>
  );
}

function Waits() {
  return <span className="hidden">Its origins are being traced.</span>;
}
