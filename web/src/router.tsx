import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from "@tanstack/react-router";
import { CasePage } from "./case/case-page.tsx";
import type { StatementFilter } from "./data.ts";
import { NotFound, Trouble } from "./parts/trouble.tsx";
import type { ClaimsSearch, MatrixSearch } from "./searches.ts";
import { Shell } from "./shell/shell.tsx";

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

// The first view comes with the page; each other is fetched when it is gone to.
const casePage = createRoute({ getParentRoute: () => root, path: "/", component: CasePage });

const documents = createRoute({
  getParentRoute: () => root,
  path: "/documents",
  component: lazyRouteComponent(() => import("./documents/documents-page.tsx"), "DocumentsPage"),
});

const reader = createRoute({
  getParentRoute: () => root,
  path: "/documents/$id",
  component: lazyRouteComponent(() => import("./reader/reader-page.tsx"), "ReaderPage"),
});

const claims = createRoute({
  getParentRoute: () => root,
  path: "/claims",
  component: lazyRouteComponent(() => import("./claims/claims-page.tsx"), "ClaimsPage"),
  validateSearch: (raw: Raw): ClaimsSearch => {
    const { show, ...rest } = texts(raw, ["words", "outlet", "event", "show"]);
    return show === "contested" || show === "single-origin" || show === "all" ? { ...rest, show } : rest;
  },
});

const claim = createRoute({
  getParentRoute: () => root,
  path: "/claims/$id",
  component: lazyRouteComponent(() => import("./claim/claim-page.tsx"), "ClaimPage"),
});

const matrix = createRoute({
  getParentRoute: () => root,
  path: "/matrix",
  component: lazyRouteComponent(() => import("./matrix/matrix-page.tsx"), "MatrixPage"),
  validateSearch: (raw: Raw): MatrixSearch => texts(raw, ["event", "show", "order", "turned", "claim", "outlet"]),
});

const timeline = createRoute({
  getParentRoute: () => root,
  path: "/timeline",
  component: lazyRouteComponent(() => import("./timeline/timeline-page.tsx"), "TimelinePage"),
  validateSearch: (raw: Raw): { readonly from?: string; readonly to?: string } => texts(raw, ["from", "to"]),
});

const map = createRoute({
  getParentRoute: () => root,
  path: "/map",
  component: lazyRouteComponent(() => import("./map/map-page.tsx"), "MapPage"),
  validateSearch: (raw: Raw): { readonly place?: string } => texts(raw, ["place"]),
});

/** Which sources are listed, or the one that is opened. */
export interface SourcesSearch {
  readonly words?: string;
  readonly kind?: "unnamed" | "unresolved";
  readonly actor?: string;
}

const sources = createRoute({
  getParentRoute: () => root,
  path: "/sources",
  component: lazyRouteComponent(() => import("./sources/sources-page.tsx"), "SourcesPage"),
  validateSearch: (raw: Raw): SourcesSearch => {
    const { kind, ...rest } = texts(raw, ["words", "actor", "kind"]);
    return kind === "unnamed" || kind === "unresolved" ? { ...rest, kind } : rest;
  },
});

const questions = createRoute({
  getParentRoute: () => root,
  path: "/questions",
  component: lazyRouteComponent(() => import("./questions/questions-page.tsx"), "QuestionsPage"),
  validateSearch: (raw: Raw): { readonly kind?: string } => texts(raw, ["kind"]),
});

const watches = createRoute({
  getParentRoute: () => root,
  path: "/watch",
  component: lazyRouteComponent(() => import("./watches/watches-page.tsx"), "WatchesPage"),
});

/** Which entries of the log are shown: `kind` is that of an entry, `judgement.made`. */
export interface LogSearch {
  readonly who?: "person" | "machine";
  readonly kind?: string;
}

const log = createRoute({
  getParentRoute: () => root,
  path: "/log",
  component: lazyRouteComponent(() => import("./log/log-page.tsx"), "LogPage"),
  validateSearch: (raw: Raw): LogSearch => {
    const { who, kind } = texts(raw, ["who", "kind"]);
    const kept = kind === undefined ? {} : { kind };
    return who === "person" || who === "machine" ? { ...kept, who } : kept;
  },
});

const statements = createRoute({
  getParentRoute: () => root,
  path: "/statements",
  component: lazyRouteComponent(() => import("./statements/statements-page.tsx"), "StatementsPage"),
  validateSearch: (raw: Raw): StatementFilter => {
    const { voice, ...rest } = texts(raw, ["words", "source", "voice", "directness", "stance", "document"]);
    return voice === "attributed" || voice === "outlet" ? { ...rest, voice } : rest;
  },
});

const actors = createRoute({
  getParentRoute: () => root,
  path: "/actors",
  component: lazyRouteComponent(() => import("./actors/actors-page.tsx"), "ActorsPage"),
  validateSearch: (raw: Raw): { readonly words?: string } => texts(raw, ["words"]),
});

const find = createRoute({
  getParentRoute: () => root,
  path: "/find",
  component: lazyRouteComponent(() => import("./find/find-page.tsx"), "FindPage"),
  validateSearch: (raw: Raw): { readonly words?: string } => texts(raw, ["words"]),
});

export const router = createRouter({
  routeTree: root.addChildren([
    casePage,
    documents,
    reader,
    claims,
    claim,
    matrix,
    timeline,
    map,
    sources,
    questions,
    watches,
    log,
    statements,
    actors,
    find,
  ]),
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
