import "../styles/claim.css";
import "../styles/claim-graph.css";
import "../styles/claim-print.css";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import type { ClaimShown } from "../../../src/surfaces/http/client.ts";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import { useRowKeys } from "../shell/keys.ts";
import { title } from "../shell/use-case.ts";
import { Against } from "./against.tsx";
import { Citations } from "./citations.tsx";
import { CitedProvider, numbersOf } from "./cite.tsx";
import { ClaimHead } from "./claim-head.tsx";
import { claimQuery, claimRecordQuery } from "./claim-query.ts";
import { FiguresChart } from "./figures-chart.tsx";
import { History } from "./history.tsx";
import { JudgeBar } from "./judge-bar.tsx";
import { Judgements } from "./judgements.tsx";
import { OriginGraphFigure } from "./origin-graph.tsx";
import { useJudging } from "./use-judging.ts";
import { usePrinting } from "./use-printing.ts";
import { Wordings } from "./wordings.tsx";

/** A claim whole: wordings by outlet, origins, what speaks against it, figures over time, judgements. */
export function ClaimPage() {
  const { id } = useParams({ from: "/claims/$id" });
  const claim = useQuery(claimQuery(id));
  // What a decision took apart is gone from its address; what was shown stays until the page has followed it.
  if (claim.data !== undefined) return <ClaimOf claim={claim.data} />;
  if (claim.error !== null) return <Trouble error={claim.error} again={() => void claim.refetch()} />;
  return <Skeleton lines={14} what="the claim" />;
}

function ClaimOf(props: { readonly claim: ClaimShown }) {
  const { claim } = props;
  const record = useQuery(claimRecordQuery(claim.id)).data;
  const judging = useJudging(claim, record);
  const cited = useMemo(() => numbersOf(record), [record]);
  const print = usePrinting();
  useRowKeys();
  useEffect(() => {
    document.title = title(claim.words, "Claim");
  }, [claim.words]);
  return (
    <CitedProvider value={cited}>
      <div className="claim">
        <ClaimHead claim={claim} print={print} />
        <div className="claim-top">
          <div className="claim-drawn">
            <OriginGraphFigure claim={claim} record={record} />
            {claim.figures !== undefined && <FiguresChart figures={claim.figures} />}
          </div>
          <Against claim={claim} />
        </div>
        <div className="claim-below">
          <section className="claim-wordings" aria-labelledby="wordings">
            <Wordings claim={claim} record={record} judging={judging} />
            <JudgeBar judging={judging} />
          </section>
          <div className="claim-side">
            <Judgements record={record} judging={judging} />
            <History record={record} />
          </div>
        </div>
        <Citations claim={claim} record={record} />
      </div>
    </CitedProvider>
  );
}
