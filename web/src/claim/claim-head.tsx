import { Link } from "@tanstack/react-router";
import { Fragment, type ReactNode } from "react";
import type { ClaimShown } from "../../../src/surfaces/http/client.ts";
import { Key } from "../parts/key.tsx";
import { count } from "../words.ts";

/** Where the parts of the sentences lead: each to what shows it on this page. */
const places: readonly (readonly [pattern: RegExp, to: string])[] = [
  [/\d+(?: of \d+)? articles? (?:carry|carries) it/u, "wordings"],
  [/\d+ identified origins?(?:, (?:both|all) of one party)?/u, "origins"],
  [/\d+ outlets? cop(?:y|ies) one (?:wire|text)/u, "origins"],
  [/\d+ origins? unnamed/u, "origins"],
  [/\d+ lineage unknown/u, "origins"],
  [/^Figures: .+(?=\.$)/u, "figures"],
  [/^(?:Denied|Contradicted) by .+(?=\.$)/u, "against"],
  [/^Independence is (?:not )?established/u, "origins"],
];

const states = {
  established: "Independence established",
  "not established": "Independence not established",
  "one origin": "One origin",
} as const;

/** The claim's words, what is known of where they come from, and of which event they are. */
export function ClaimHead(props: { readonly claim: ClaimShown; readonly print: () => void }) {
  const { claim, print } = props;
  const against = claim.relations.filter(({ kind }) => kind === "contradicts").length;
  const denials = claim.members.filter(({ attitude }) => attitude === "denies").length;
  return (
    <header className="claim-head">
      <p className="claim-kind small">
        <span className="label">Claim</span>
        <span className={`claim-state ${against > 0 ? "contested" : ""}`}>
          {against > 0 ? "Contested" : denials > 0 ? "Denied" : "Nothing was found against it"}
        </span>
        <span className="claim-state">{states[claim.origins.independence]}</span>
        <button type="button" className="plain no-print claim-print" onClick={print}>
          Print <Key name="p" />
        </button>
      </p>
      <h1 className="serif" dir="auto">
        {claim.words}
      </h1>
      <p className="claim-sentences">
        {claim.origins.sentences.map((sentence) => (
          <Fragment key={sentence}>{linked(sentence, claim.figures !== undefined)} </Fragment>
        ))}
      </p>
      {claim.event !== undefined && (
        <p className="small claim-event">
          <span className="soft">Of the event </span>
          <Link to="/matrix" search={{ event: claim.event.id }}>
            {claim.event.words}
          </Link>
          <span className="soft">, which {count(claim.event.articles, "article")} of this case report.</span>
        </p>
      )}
    </header>
  );
}

/** A sentence whose parts lead to what shows them. */
function linked(sentence: string, hasFigures: boolean): ReactNode {
  const found = places
    .flatMap(([pattern, to]) => {
      const match = pattern.exec(sentence);
      const there = to !== "figures" || hasFigures;
      return match === null || !there ? [] : [{ start: match.index, words: match[0], to }];
    })
    .sort((a, b) => a.start - b.start);
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, words, to } of found) {
    if (start < at) continue;
    pieces.push(sentence.slice(at, start));
    pieces.push(
      <a key={start} href={`#${to}`}>
        {words}
      </a>,
    );
    at = start + words.length;
  }
  pieces.push(sentence.slice(at));
  return pieces;
}
