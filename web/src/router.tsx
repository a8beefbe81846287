import { createRootRoute, createRoute, createRouter, retainSearchParams } from "@tanstack/react-router";
import { ActorsPage } from "./actors/actors-page.tsx";
import { CasePage } from "./case/case-page.tsx";
import type { StatementFilter } from "./data.ts";
import { FindPage } from "./find/find-page.tsx";
import { NotFound, Trouble } from "./parts/trouble.tsx";
import { ReaderPage } from "./reader/reader-page.tsx";
import { Shell } from "./shell/shell.tsx";
import { StatementsPage } from "./statements/statements-page.tsx";

/** The case of an address; the server's default when it names none. */
export interface CaseSearch {
  readonly case?: string;
}

type Raw = Record<string, unknown>;

function text(raw: Raw, name: string): string | undefined {
  const value = raw[name];
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

function texts<const N extends string>(raw: Raw, names: readonly N[]): { [K in N]?: string } {
  const found: { [K in N]?: string } = {};
  for (const name of names) {
    const value = text(raw, name);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  validateSearch: (raw: Raw): CaseSearch => texts(raw, ["case"]),
  search: { middlewares: [retainSearchParams(["case"])] },
});

const casePage = createRoute({ getParentRoute: () => root, path: "/", component: CasePage });

const reader = createRoute({ getParentRoute: () => root, path: "/documents/$id", component: ReaderPage });

const statements = createRoute({
  getParentRoute: () => root,
  path: "/statements",
  component: StatementsPage,
  validateSearch: (raw: Raw): StatementFilter => {
    const { voice, ...rest } = texts(raw, ["words", "source", "voice", "directness", "stance", "document"]);
    return voice === "attributed" || voice === "outlet" ? { ...rest, voice } : rest;
  },
});

const actors = createRoute({
  getParentRoute: () => root,
  path: "/actors",
  component: ActorsPage,
  validateSearch: (raw: Raw): { readonly words?: string } => texts(raw, ["words"]),
});

const find = createRoute({
  getParentRoute: () => root,
  path: "/find",
  component: FindPage,
  validateSearch: (raw: Raw): { readonly words?: string } => texts(raw, ["words"]),
});

export const router = createRouter({
  routeTree: root.addChildren([casePage, reader, statements, actors, find]),
  scrollRestoration: true,
  defaultErrorComponent: ({ error, reset }) => <Trouble error={error} again={reset} />,
  // Plain values in the address (`?words=bridge`), not JSON: people read and send these.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(search)) {
      if (value !== undefined && value !== "") parameters.set(name, String(value));
    }
    const written = parameters.toString();
    return written === "" ? "" : `?${written}`;
  },
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
