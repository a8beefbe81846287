import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { type OutletLine, told } from "../../../src/surfaces/http/client.ts";
import { client } from "../data.ts";
import { TroubleLine } from "../decide/trouble-line.tsx";
import { Skeleton, Trouble } from "../parts/trouble.tsx";
import { count } from "../words.ts";
import { useWriting } from "./use-writing.ts";
import { outletsQuery } from "./watch-query.ts";

const fields = [
  ["names", "Other names, between semicolons"],
  ["domains", "Domains, between semicolons"],
  ["country", "Country, two letters"],
  ["language", "Language, as en or uk"],
  ["party", "Party, in your words"],
  ["owner", "Owner"],
  ["family", "Family of outlets"],
] as const;
/** What the form says: several names and domains, one of everything else. */
type Said = { readonly [K in (typeof fields)[number][0]]?: K extends "names" | "domains" ? readonly string[] : string };

/** The outlets of the case and what people state of them; never a grade of their truth. */
export function Outlets(props: { readonly caseName: string }) {
  const found = useQuery(outletsQuery(props.caseName));
  const [editing, setEditing] = useState<string>();
  const { run, busy, trouble } = useWriting(["outlets", "claim", "claims", "sources", "matrix"]);
  const items = found.data?.items ?? [];
  return (
    <section aria-labelledby="outlets" className="watch-part">
      <h2 id="outlets" className="label">
        Outlets
      </h2>
      <p className="small soft">
        What you state here is written to the log in your name. Outlets of one family count once where independence is
        counted.
      </p>
      <Table run={run} busy={busy} />
      <TroubleLine words={trouble} />
      {found.error !== null && <Trouble inside error={found.error} again={() => void found.refetch()} />}
      {found.data === undefined && found.error === null && <Skeleton lines={4} what="the outlets" />}
      {found.data !== undefined && items.length === 0 && (
        <p className="empty">
          No outlet is met in this case yet. Read articles into it; who published them stands here.
        </p>
      )}
      <ul className="watches">
        {items.map((line) => (
          <li key={line.name} className="watch-row">
            {editing === line.name ? (
              <OutletForm
                line={line}
                busy={busy}
                done={() => setEditing(undefined)}
                save={async (said) => {
                  const body = { name: line.name, ...said };
                  const is = await run(() => told(client.api.POST("/outlets", { body })), `${line.name} is stated.`);
                  if (is) setEditing(undefined);
                }}
              />
            ) : (
              <>
                <div>
                  <bdi className="serif outlet-name">{line.name}</bdi>{" "}
                  <span className="small soft">{count(line.documents ?? 0, "article")}</span>
                  <p className="small soft">{stated(line)}</p>
                </div>
                <button type="button" className="plain small" data-row onClick={() => setEditing(line.name)}>
                  State<span className="hidden"> of {line.name}</span> …
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function stated({ domains, profile }: OutletLine): string {
  const said = [
    ...domains,
    ...(profile?.names ?? []).map((name) => `also ${name}`),
    ...(["country", "language", "party", "owner", "family"] as const).flatMap((key) =>
      profile?.[key] === undefined ? [] : [`${key}: ${profile[key]}`],
    ),
  ];
  return said.length === 0 ? "nothing stated" : said.join(" · ");
}

function OutletForm(props: {
  readonly line: OutletLine;
  readonly busy: boolean;
  readonly save: (said: Said) => Promise<void>;
  readonly done: () => void;
}) {
  const { line, busy, save, done } = props;
  const ids = useId();
  const before = (field: keyof Said) =>
    field === "names"
      ? (line.profile?.names ?? []).join("; ")
      : field === "domains"
        ? line.domains.join("; ")
        : (line.profile?.[field] ?? "");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = fields.map(([field]) => {
      const typed = form.get(field);
      const value = typeof typed === "string" ? typed.trim() : "";
      if (field !== "names" && field !== "domains") return [field, value] as const;
      const several = value.split(";").map((one) => one.trim());
      return [field, several.filter((one) => one !== "")] as const;
    });
    void save(Object.fromEntries(said) as Said);
  };
  return (
    <form
      className="outlet-form"
      aria-label={`What is stated of ${line.name}`}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        done();
      }}
    >
      <p className="serif outlet-name">{line.name}</p>
      {fields.map(([field, label], at) => (
        <label key={field} htmlFor={`${ids}-${field}`}>
          <span className="small soft">{label}</span>
          <input
            id={`${ids}-${field}`}
            name={field}
            defaultValue={before(field)}
            // biome-ignore lint/a11y/noAutofocus: it was asked for
            autoFocus={at === 0}
          />
        </label>
      ))}
      <p>
        <button type="submit" disabled={busy}>
          Write it down
        </button>{" "}
        <button type="button" className="plain" onClick={done}>
          Leave it
        </button>
      </p>
    </form>
  );
}

/** All that is stated as a table to take away, and one to bring. */
function Table(props: {
  readonly run: (work: () => Promise<unknown>, said: string) => Promise<boolean>;
  readonly busy: boolean;
}) {
  const ids = useId();
  const take = async () => {
    const { csv } = await told(client.api.GET("/outlets/csv"));
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([csv], { type: "text/csv" }));
    link.download = "outlets.csv";
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const bring = async (file: File) => {
    const csv = await file.text();
    await props.run(
      () => told(client.api.POST("/outlets/csv", { body: { csv } })),
      "The outlets of the file are stated.",
    );
  };
  return (
    <p className="outlet-table">
      <button type="button" onClick={() => void props.run(take, "The table was made.")} disabled={props.busy}>
        Take them as CSV
      </button>
      <label htmlFor={ids} className="small">
        or bring a CSV{" "}
        <input
          id={ids}
          type="file"
          accept=".csv,text/csv"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) void bring(file);
          }}
        />
      </label>
    </p>
  );
}
