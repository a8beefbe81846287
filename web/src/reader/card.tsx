import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Attribution, ChainLink, DocumentRecord, Span } from "../../../src/surfaces/http/client.ts";
import { Key } from "../parts/key.tsx";
import { announce } from "../shell/announce.tsx";
import { directnessWords } from "../words.ts";
import { ActorCard } from "./actor-card.tsx";
import { useDeciding } from "./deciding.ts";
import { FacetCard } from "./facet-card.tsx";
import { FacetRows } from "./facet-rows.tsx";
import { hashOfItem, type Item } from "./items.ts";
import { outletOf, sourceOf, takenFor, wordsOf } from "./names.ts";
import { ToItem } from "./to-item.tsx";
import { DecidedLine, Why } from "./why.tsx";

/** All that is known of one entry: chain, exact words, how it was told, where; and why it was read so. */
export function Card(props: { readonly record: DocumentRecord; readonly item: Item; readonly pinned: boolean }) {
  const { record, item } = props;
  return (
    <div className="card fades">
      {item.kind === "said" && <Said record={record} attribution={item.attribution} />}
      {item.kind === "facet" && <FacetCard record={record} facet={item.facet} aside={item.aside} />}
      {item.kind === "actor" && <ActorCard record={record} actor={item.actor} />}
      {item.kind === "open" && (
        <>
          <p className="label open-label">Leaves open</p>
          <p className="card-words serif">{item.question.about.words}</p>
          <dl>
            <dt>Asks</dt>
            <dd>{item.question.kind}</dd>
            <dt>Declared by</dt>
            <dd>“{wordsOf(record, item.question.cue)}”</dd>
            <Where record={record} spans={[item.question.span]} />
          </dl>
          <Why reading={item.question.reading} />
        </>
      )}
      <div className="card-foot">
        <CopyLink item={item} />
      </div>
    </div>
  );
}

function Said(props: { readonly record: DocumentRecord; readonly attribution: Attribution }) {
  const { record, attribution } = props;
  const { directness, stance, hedge, content, cue, within, continues, reading } = attribution;
  const { decide, refuse, takeBack } = useDeciding();
  const decided = attribution.decided ?? [];
  const { readAs } = attribution;
  const statement = record.statements.find(({ attributionId }) => attributionId === attribution.id);
  const outer = record.attributions.find(({ id }) => id === within);
  const before = record.attributions.find(({ id }) => id === continues);
  return (
    <>
      <Chain record={record} chain={attribution.chain} />
      <blockquote className="card-words serif" lang={record.document.language}>
        {wordsOf(record, content)}
      </blockquote>
      <dl>
        <FacetRows record={record} attribution={attribution} />
        <dt>Told</dt>
        <dd>{directnessWords[directness] ?? directness}</dd>
        <dt>Stance</dt>
        <dd>
          {stance}
          {cue.length > 0 ? <> by “{wordsOf(record, cue)}”</> : ", without words that say so"}
        </dd>
        <dt>Hedged</dt>
        <dd>{hedge === undefined ? "no hedging words" : <>by “{hedge.words}”</>}</dd>
        {outer !== undefined && (
          <>
            <dt>Inside</dt>
            <dd>
              <ToItem hash={`a=${outer.id}`}>what {sourceOf(record, outer).words ?? "somebody not named"} said</ToItem>
            </dd>
          </>
        )}
        {before !== undefined && (
          <>
            <dt>Goes on</dt>
            <dd>
              from <ToItem hash={`a=${before.id}`}>words before it</ToItem>, by the same speaker
            </dd>
          </>
        )}
        <Where record={record} spans={content} />
      </dl>
      {decided.map((one) => (
        <DecidedLine key={one.judgementId} decided={one} />
      ))}
      {readAs !== undefined && <ReadAs record={record} attribution={attribution} readAs={readAs} />}
      <p className="card-keys">
        {statement !== undefined && (
          <Link className="button" to="/claims/$id" params={{ id: statement.id }}>
            Its claim <Key name="l" />
          </Link>
        )}
        <button type="button" onClick={() => refuse(attribution)} disabled={decide.busy}>
          Nobody says this <Key name="x" />
        </button>
        {decided.length > 0 && (
          <button type="button" onClick={() => takeBack(attribution)} disabled={decide.busy}>
            Take back <Key name="u" />
          </button>
        )}
      </p>
      <p className="small soft">
        To correct it, keep this card open and select words: <Key name="w" /> who says it, <Key name="y" /> the words
        that tell it, <Key name="c" /> what is said.
      </p>
      <Why reading={reading} />
    </>
  );
}

/** What the machine read, where a person moved it. */
function ReadAs(props: {
  readonly record: DocumentRecord;
  readonly attribution: Attribution;
  readonly readAs: NonNullable<Attribution["readAs"]>;
}) {
  const { record, attribution, readAs } = props;
  const parts = [
    ["who", readAs.source, attribution.source],
    ["told by", readAs.cue, attribution.cue],
    ["said", readAs.content, attribution.content],
  ] as const;
  const moved = parts.filter(([, then, now]) => wordsOf(record, then) !== wordsOf(record, now));
  if (moved.length === 0) return null;
  return (
    <p className="soft">
      The machine read:{" "}
      {moved.map(([name, then]) => `${name} ${then.length === 0 ? "nobody" : `“${wordsOf(record, then)}”`}`).join("; ")}
    </p>
  );
}

/** The chain, nearest link first: `Daily Post ← Northern Wire ← a spokesman`. */
function Chain(props: { readonly record: DocumentRecord; readonly chain: readonly ChainLink[] }) {
  const { record, chain } = props;
  const named = chain.some((link) => link.role !== "outlet");
  return (
    <ol className="chain" aria-label="Chain, nearest link first">
      {chain.map((link, index) => {
        const actor = takenFor(record, link);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chain never changes
          <li key={index}>
            {index > 0 && <span aria-hidden="true">← </span>}
            <span className={`link-${link.role}`}>
              {link.role === "outlet" ? (outletOf(record) ?? link.words) : link.words}
            </span>
            {actor !== undefined && (
              <span className="soft" title="The text says it elsewhere; here it was inferred.">
                {" "}
                [{actor.name}]
              </span>
            )}
          </li>
        );
      })}
      {!named && (
        <li>
          <span aria-hidden="true">← </span>
          <span className="soft">nobody is named</span>
        </li>
      )}
    </ol>
  );
}

function Where(props: { readonly record: DocumentRecord; readonly spans: readonly Span[] }) {
  const { record, spans } = props;
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? 0;
  const paragraphs = record.document.blocks.filter(({ kind }) => kind !== "title" && kind !== "byline");
  const paragraph = paragraphs.findIndex(({ span }) => span.start <= start && start < span.end);
  return (
    <>
      <dt>Stands in</dt>
      <dd>
        {paragraph >= 0 && `paragraph ${paragraph + 1}, `}characters {start.toLocaleString("en-GB")}–
        {end.toLocaleString("en-GB")}
      </dd>
    </>
  );
}

function CopyLink(props: { readonly item: Item }) {
  const [copied, setCopied] = useState<"copied" | "refused">();
  const address = `#${hashOfItem(props.item)}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(address, location.href).href);
      setCopied("copied");
      announce("The link is copied.");
    } catch {
      setCopied("refused");
      announce("The browser does not let the desk copy; the address is in its address bar.");
    }
  };
  return (
    <button type="button" className="plain small" onClick={() => void copy()}>
      {copied === "copied" ? "Link copied" : copied === "refused" ? "Copy it from the address bar" : "Copy link"}
    </button>
  );
}
