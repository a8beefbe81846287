import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import type { StatementFilter } from "../data.ts";
import { stances } from "../words.ts";

const typingMilliseconds = 250;

/** The filter of the list of statements; the address carries it. */
export function Filters(props: { readonly filter: StatementFilter; readonly documentTitle: string | undefined }) {
  const { filter } = props;
  const navigate = useNavigate({ from: "/statements" });
  const set = (change: { readonly [K in keyof StatementFilter]?: StatementFilter[K] | undefined }) =>
    void navigate({
      search: (before) => ({ ...before, ...change }) as StatementFilter,
      replace: true,
      resetScroll: false,
    });
  const any = Object.values(filter).some((value) => value !== undefined);
  return (
    <search className="filters" aria-label="Narrow the statements">
      <TextFilter
        label="Words"
        placeholder="All words; “a phrase”, begin*"
        value={filter.words ?? ""}
        set={(words) => set({ words })}
        search
      />
      <TextFilter label="Who" placeholder="Ministry" value={filter.source ?? ""} set={(source) => set({ source })} />
      <Choice
        label="Voice"
        value={filter.voice}
        choices={[
          ["attributed", "said by others"],
          ["outlet", "the outlet's own"],
        ]}
        set={(voice) => set({ voice: voice as StatementFilter["voice"] })}
      />
      <Choice
        label="Told"
        value={filter.directness}
        choices={["direct", "indirect", "mixed"].map((one) => [one, one])}
        set={(directness) => set({ directness })}
      />
      <Choice
        label="Stance"
        value={filter.stance}
        choices={stances.map((one) => [one, one])}
        set={(stance) => set({ stance })}
      />
      {any && (
        <button type="button" className="plain" onClick={() => void navigate({ search: {}, replace: true })}>
          Show all
        </button>
      )}
      {filter.document !== undefined && (
        <p className="filter-document small">
          In one document: <b>{props.documentTitle ?? filter.document}</b>{" "}
          <button type="button" className="plain small" onClick={() => set({ document: undefined })}>
            In all documents
          </button>
        </p>
      )}
    </search>
  );
}

function TextFilter(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly set: (value: string | undefined) => void;
  readonly search?: boolean;
}) {
  const [typed, setTyped] = useState(props.value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setTyped(props.value), [props.value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <label>
      <span className="small soft">{props.label}</span>
      <input
        type="search"
        data-search={props.search === true ? "view" : undefined}
        placeholder={props.placeholder}
        value={typed}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setTyped(value);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => props.set(value.trim() === "" ? undefined : value), typingMilliseconds);
        }}
      />
    </label>
  );
}

function Choice(props: {
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: readonly (readonly [string, string])[];
  readonly set: (value: string | undefined) => void;
}) {
  return (
    <label>
      <span className="small soft">{props.label}</span>
      <select
        value={props.value ?? ""}
        onChange={(event) => props.set(event.currentTarget.value === "" ? undefined : event.currentTarget.value)}
      >
        <option value="">any</option>
        {props.choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
