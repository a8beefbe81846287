import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useEffect, useId, useState } from "react";
import { told, type WatchLine } from "../../../src/surfaces/http/client.ts";
import { client } from "../data.ts";
import { TroubleLine } from "../decide/trouble-line.tsx";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import { useRowKeys } from "../shell/keys.ts";
import { title, useCaseName } from "../shell/use-case.ts";
import { count, moment } from "../words.ts";
import { Changes } from "./changes.tsx";
import { Outlets } from "./outlets.tsx";
import { useWriting } from "./use-writing.ts";
import { watchesQuery } from "./watch-query.ts";
import "../styles/watch.css";

/** What is watched, and what changed. */
export function WatchesPage() {
  const { name, error, again } = useCaseName();
  useRowKeys();
  useEffect(() => {
    document.title = title("Watch");
  }, []);
  if (error !== null && error !== undefined) return <Trouble error={error} again={again} />;
  if (name === undefined) return <Skeleton what="the case" />;
  return (
    <>
      <header className="case-head">
        <h1 className="serif">Watch</h1>
        <nav className="kinds" aria-label="On this page">
          <a href="#watched">Watched</a>
          <a href="#changes">Changes</a>
          <a href="#outlets">Outlets</a>
        </nav>
      </header>
      <Watches caseName={name} />
      <Changes caseName={name} />
      <Outlets caseName={name} />
    </>
  );
}

const intervals: readonly (readonly [number, string])[] = [
  [300, "5 minutes"],
  [900, "15 minutes"],
  [3600, "hour"],
  [21_600, "6 hours"],
  [86_400, "day"],
];

function Watches(props: { readonly caseName: string }) {
  const { caseName } = props;
  const found = useQuery(watchesQuery(caseName));
  const { run, busy, trouble } = useWriting(["watches"]);
  const items = found.data?.items ?? [];
  return (
    <section aria-labelledby="watched" className="watch-part">
      <h2 id="watched" className="label">
        Watched
      </h2>
      <AddWatch
        busy={busy}
        add={(address, every) =>
          run(
            () =>
              told(client.api.POST("/watches", { params: { query: { case: caseName } }, body: { address, every } })),
            `${address} is watched.`,
          )
        }
      />
      <TroubleLine words={trouble} />
      {found.error !== null && <Trouble inside error={found.error} again={() => void found.refetch()} />}
      {found.data === undefined && found.error === null && <Skeleton lines={3} what="the watches" />}
      {found.data !== undefined && items.length === 0 && (
        <p className="empty">
          Nothing is watched. Give the address of a feed, a site map or a page: new articles are read into the case, and
          changed ones are kept in each form. Looking goes on while <code>sayso watch run</code> does.
        </p>
      )}
      <ul className="watches">
        {items.map((line) => (
          <WatchRow
            key={line.watch.id}
            line={line}
            busy={busy}
            end={() =>
              void run(
                () => told(client.api.POST("/watches/{id}/end", { params: { path: { id: line.watch.id } } })),
                `The watch of ${line.watch.address} ended; what was read stays.`,
              )
            }
          />
        ))}
      </ul>
    </section>
  );
}

function AddWatch(props: {
  readonly busy: boolean;
  readonly add: (address: string, every: number) => Promise<boolean>;
}) {
  const [address, setAddress] = useState("");
  const [every, setEvery] = useState(900);
  const ids = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await props.add(address.trim(), every)) setAddress("");
  };
  return (
    <form className="filters" onSubmit={(event) => void submit(event)}>
      <label htmlFor={`${ids}-address`}>
        <span className="small soft">Feed, site map or page</span>
        <input
          id={`${ids}-address`}
          type="url"
          required
          size={44}
          placeholder="https://example.org/feed.xml"
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <label htmlFor={`${ids}-every`}>
        <span className="small soft">Look every</span>
        <select id={`${ids}-every`} value={every} onChange={(event) => setEvery(Number(event.currentTarget.value))}>
          {intervals.map(([seconds, name]) => (
            <option key={seconds} value={seconds}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" disabled={props.busy}>
        Watch it
      </button>
    </form>
  );
}

function WatchRow(props: { readonly line: WatchLine; readonly busy: boolean; readonly end: () => void }) {
  const { watch, own, articles, lookedAt, nextAt } = props.line;
  const last = own?.looks.at(-1);
  const failures = own?.looks.filter(({ outcome }) => outcome === "failed" || outcome === "gone").length ?? 0;
  return (
    <li className="watch-row">
      <div>
        <a href={watch.address} target="_blank" rel="noreferrer noopener" data-row>
          {watch.address}
        </a>
        <p className="small soft">
          {watch.kind}, every {everyWords(watch.every)} ·{" "}
          {last === undefined ? "not looked at yet" : `last looked ${moment(last.at)}: ${own?.said ?? last.outcome}`}
          {nextAt !== undefined && last !== undefined && ` · next ${moment(nextAt)}`}
        </p>
        <p className="small soft">
          {count(articles, "article")} met, {lookedAt} still looked at
          {failures > 0 && ` · ${count(failures, "look")} failed`}
        </p>
      </div>
      <button type="button" className="plain small" disabled={props.busy} onClick={props.end}>
        End<span className="hidden"> the watch of {watch.address}</span>
      </button>
    </li>
  );
}

function everyWords(seconds: number): string {
  return intervals.find(([known]) => known === seconds)?.[1] ?? count(Math.round(seconds / 60), "minute");
}
