import "../styles/claims.css";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import type { CaseOverview } from "../../../src/surfaces/http/client.ts";
import { ClaimHeads, ClaimRow } from "../claims/claim-row.tsx";
import { ShapesLegend } from "../claims/origin-shapes.tsx";
import { spanOf } from "../claims/sparkline.tsx";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import { useRowKeys } from "../shell/keys.ts";
import { title, useCaseName } from "../shell/use-case.ts";
import { count } from "../words.ts";
import { overviewQuery } from "./case-query.ts";
import { Changed } from "./changed.tsx";
import { EmptyCase } from "./empty-case.tsx";
import { LinkingLine } from "./linking-line.tsx";
import { News } from "./news.tsx";
import { OpenQuestions } from "./open-questions.tsx";
import { Summary } from "./summary.tsx";
import { useVisit } from "./visit.ts";

/** The first screen: what the case comes to, what is contested in it, what nobody knows, and what changed. */
export function CasePage() {
  const { name, error, again } = useCaseName();
  useRowKeys();
  if (error !== null && error !== undefined) return <Trouble error={error} again={again} />;
  if (name === undefined) return <Skeleton what="the case" />;
  return <CaseOf name={name} key={name} />;
}

function CaseOf(props: { readonly name: string }) {
  const { name } = props;
  const found = useQuery(overviewQuery(name));
  const overview = found.data;
  const visit = useVisit(name, overview?.seq);
  useEffect(() => {
    document.title = title(overview?.title ?? name);
  }, [overview?.title, name]);
  if (overview === undefined) {
    return found.error === null ? (
      <Skeleton lines={14} what="the case" />
    ) : (
      <Trouble error={found.error} again={() => void found.refetch()} />
    );
  }
  return (
    <>
      <Head overview={overview} />
      {overview.documents === 0 ? (
        <EmptyCase />
      ) : (
        <>
          {overview.linking !== undefined && <LinkingLine linking={overview.linking} />}
          <div className="summaries">
            {overview.main !== undefined && <Summary summed={overview.main} label="The main claim" first />}
            {overview.contested !== undefined && (
              <Summary summed={overview.contested} label="Most contested beside it" first={false} />
            )}
          </div>
          {overview.top.length > 0 && <Claims overview={overview} />}
          {overview.questions.length > 0 && <OpenQuestions questions={overview.questions} />}
          {visit.before !== undefined && <Changed caseName={name} before={visit.before} seen={visit.seen} />}
        </>
      )}
    </>
  );
}

function Head(props: { readonly overview: CaseOverview }) {
  const { caseName, title: name, documents, outlets, days, failures, seq, linking } = props.overview;
  return (
    <header className="case-head">
      <h1 className="serif">{name}</h1>
      {documents > 0 && (
        <p className="soft">
          <Link to="/documents">{count(documents, "document")}</Link>
          {outlets > 0 && (
            <>
              {" · "}
              <Link to="/sources">{count(outlets, "outlet")}</Link>
            </>
          )}
          {" · "}
          <Link to="/timeline">{count(days, "day")}</Link>
          {failures > 0 && (
            <>
              {" · "}
              <Link to="/documents" hash="failures">
                {count(failures, "file")} not read
              </Link>
            </>
          )}
        </p>
      )}
      <News caseName={caseName} seq={seq} linking={linking !== undefined} />
    </header>
  );
}

function Claims(props: { readonly overview: CaseOverview }) {
  const { top, claims } = props.overview;
  const span = spanOf(top.map(({ times }) => times));
  return (
    <section className="claims" aria-labelledby="claims">
      <div className="claims-head">
        <h2 id="claims" className="label">
          Claims, the contested first
        </h2>
        <ShapesLegend />
      </div>
      <ClaimHeads />
      <ol>
        {top.map((standing, index) => (
          <li key={standing.id}>
            <ClaimRow claim={standing} standing={standing} span={span} index={index} />
          </li>
        ))}
      </ol>
      <p className="more">
        <Link to="/claims" data-row="">
          All {claims.several > 0 ? count(claims.several, "claim") : count(claims.all, "claim")}
          {claims.several > 0 && " of several articles"}
        </Link>
        {claims.all > claims.several && claims.several > 0 && (
          <>
            {" · "}
            <Link to="/claims" search={{ show: "all" }}>
              {count(claims.all, "claim")} with those of one article
            </Link>
          </>
        )}
      </p>
    </section>
  );
}
