import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Event } from "../../../src/surfaces/http/client.ts";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import { count, dayOf, shortDay } from "../words.ts";
import { eventsQuery } from "./matrix-query.ts";

/** The events of the case, to choose one from; folded until somebody wants another. */
export function EventChooser(props: { readonly caseName: string; readonly chosen: string | undefined }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="event-chooser" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Another event</summary>
      {isOpen && <Events {...props} close={() => setOpen(false)} />}
    </details>
  );
}

function Events(props: { readonly caseName: string; readonly chosen: string | undefined; readonly close: () => void }) {
  const [all, setAll] = useState(false);
  const [words, setWords] = useState("");
  const events = useInfiniteQuery(eventsQuery(props.caseName, all));
  if (events.error !== null) return <Trouble inside error={events.error} again={() => void events.refetch()} />;
  if (events.data === undefined) return <Skeleton lines={4} what="the events" />;
  const items = events.data.pages.flatMap((page) => page.items);
  const total = events.data.pages[0]?.total ?? items.length;
  const fitting = items.filter((event) => fits(event, words));
  return (
    <div className="event-list">
      <p className="event-tools">
        <label>
          <span className="small">Words</span>{" "}
          <input
            type="search"
            data-search="view"
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <label className="small">
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} /> events of
          one article, too
        </label>
        <span className="small soft">
          {words.trim() === "" ? count(total, "event") : `${fitting.length} of ${items.length} with these words`}
        </span>
      </p>
      {fitting.length === 0 && <p className="empty">No event has these words in its title, places or outlets.</p>}
      <ol>
        {fitting.map((event) => (
          <li key={event.id}>
            <Link
              to="/matrix"
              search={{ event: event.id }}
              className="serif"
              data-row=""
              dir="auto"
              onClick={props.close}
              {...(event.id === props.chosen ? { "aria-current": "true" } : {})}
            >
              {event.words}
            </Link>{" "}
            <span className="small soft">
              {count(event.documents.length, "article")}
              {event.from !== undefined && ` · ${daysOf(event)}`}
              {event.places.length > 0 && ` · ${event.places.slice(0, 3).join(", ")}`}
            </span>
          </li>
        ))}
      </ol>
      {events.hasNextPage && (
        <button type="button" onClick={() => void events.fetchNextPage()}>
          More events
        </button>
      )}
    </div>
  );
}

/** "13 Oct 2026", "13 Oct 2026 to 15 Oct 2026". */
export function daysOf({ from, to }: Event): string {
  if (from === undefined) return "";
  const [first, last] = [dayOf(from), dayOf(to ?? from)];
  return first === last ? shortDay(first) : `${shortDay(first)} to ${shortDay(last)}`;
}

function fits({ words: title, places, actors, documents }: Event, words: string): boolean {
  const texts = [title, ...places, ...actors, ...documents.map(({ outlet }) => outlet ?? "")];
  const held = texts.join("\n").toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => held.includes(word));
}
