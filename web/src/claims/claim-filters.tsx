import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState } from "react";
import type { ClaimsSearch } from "../searches.ts";
import { outletNamesQuery } from "./claims-query.ts";

const typingMilliseconds = 250;

const shows: readonly (readonly [NonNullable<ClaimsSearch["show"]> | "", string])[] = [
  ["", "of several articles"],
  ["contested", "contested"],
  ["single-origin", "without an independent origin"],
  ["all", "all, with those of one article"],
];

/** What the list of claims is narrowed to; the address carries it. */
export function ClaimFilters(props: { readonly caseName: string; readonly filter: ClaimsSearch }) {
  const { caseName, filter } = props;
  const navigate = useNavigate({ from: "/claims" });
  const outlets = useQuery(outletNamesQuery(caseName)).data ?? [];
  const list = useId();
  const set = (change: { readonly [K in keyof ClaimsSearch]?: ClaimsSearch[K] | undefined }) =>
    void navigate({
      search: (before) => ({ ...before, ...change }) as ClaimsSearch,
      replace: true,
      resetScroll: false,
    });
  const isNarrowed = Object.values(filter).some((value) => value !== undefined);
  return (
    <search className="filters" aria-label="Narrow the claims">
      <label>
        <span className="small soft">Show</span>
        <select
          value={filter.show ?? ""}
          onChange={(event) => {
            const show = event.currentTarget.value as ClaimsSearch["show"] | "";
            set({ show: show === "" ? undefined : show });
          }}
        >
          {shows.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <Typed label="Words" value={filter.words} set={(words) => set({ words })} isSearch />
      <Typed label="Outlet" value={filter.outlet} set={(outlet) => set({ outlet })} list={list} />
      <datalist id={list}>
        {outlets.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {isNarrowed && (
        <button type="button" className="plain" onClick={() => void navigate({ search: {}, replace: true })}>
          Show all of several articles
        </button>
      )}
    </search>
  );
}

function Typed(props: {
  readonly label: string;
  readonly value: string | undefined;
  readonly set: (value: string | undefined) => void;
  readonly list?: string;
  readonly isSearch?: boolean;
}) {
  const { label, value = "", set, list, isSearch } = props;
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <label>
      <span className="small soft">{label}</span>
      <input
        type={isSearch === true ? "search" : "text"}
        value={typed}
        {...(list === undefined ? {} : { list })}
        {...(isSearch === true ? { "data-search": "view" } : {})}
        onChange={(event) => {
          const next = event.currentTarget.value;
          setTyped(next);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => set(next.trim() === "" ? undefined : next.trim()), typingMilliseconds);
        }}
      />
    </label>
  );
}
