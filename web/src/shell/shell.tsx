import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useNavigate, useRouter, useRouterState, useSearch } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { casesQuery } from "../data.ts";
import { ReadingBar } from "../reading/reading-bar.tsx";
import { ReadingDesk } from "../reading/reading-desk.tsx";
import { useAsking } from "../reading/use-reading.ts";
import { Announcer } from "./announce.tsx";
import { Gone } from "./gone.tsx";
import { KeyHelp } from "./key-help.tsx";
import { useKeys } from "./keys.ts";
import { Palette } from "./palette.tsx";
import { chooseTheme, nextTheme, useTheme } from "./preferences.ts";
import { useCaseName } from "./use-case.ts";
import { views } from "./views.ts";

const commandKey = /Mac|iP(hone|ad)/.test(navigator.platform) ? "⌘K" : "Ctrl K";

/** What stands around every view: head, main landmark, foot, dialogs, and the keys that hold everywhere. */
export function Shell() {
  const [dialog, setDialog] = useState<"palette" | "keys">();
  const { name } = useCaseName();
  const navigate = useNavigate();
  const router = useRouter();
  const close = () => setDialog(undefined);
  useKeys({
    "mod+k": () => setDialog((open) => (open === "palette" ? undefined : "palette")),
    "?": () => setDialog("keys"),
    "/": focusSearch,
    ...Object.fromEntries(views.map(({ to, key }) => [`g ${key}`, () => void navigate({ to })])),
    b: () => {
      if (router.history.canGoBack()) router.history.back();
      else if (router.state.location.pathname !== "/") void navigate({ to: "/" });
    },
  });
  useFocusOnNewView();
  return (
    <ReadingDesk caseName={name}>
      {/* biome-ignore lint/a11y/useValidAnchor: it goes to a place in the page, without leaving the address of what is open */}
      <a className="skip-link" href="#main" onClick={skip}>
        Skip to the content
      </a>
      <header className="site-head">
        <Link to="/" className="wordmark serif" aria-label="Sayso, to the case">
          Sayso
        </Link>
        <CaseSwitcher name={name} />
        <AddButton />
        <SearchBox />
        <button type="button" className="head-tool" onClick={() => setDialog("palette")}>
          <span className="hidden">Commands </span>
          <kbd>{commandKey}</kbd>
        </button>
        <ThemeButton />
      </header>
      <nav className="sections" aria-label="Views">
        {views.map(({ to, name: view }) => (
          <Link key={to} to={to} activeOptions={{ exact: to === "/", includeSearch: false }} preload="intent">
            {view}
          </Link>
        ))}
      </nav>
      <Gone />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <ReadingBar />
      <Foot keys={() => setDialog("keys")} />
      <Announcer />
      {dialog === "palette" && name !== undefined && (
        <Palette caseName={name} close={close} keys={() => setDialog("keys")} />
      )}
      {dialog === "keys" && <KeyHelp close={close} />}
    </ReadingDesk>
  );
}

/** Brings documents in from wherever one is. */
function AddButton() {
  const { ask } = useAsking();
  return (
    <button type="button" className="head-tool head-add" onClick={() => ask()}>
      Add<span className="head-add-more"> links or files</span>
    </button>
  );
}

/** The case, and a way to another when there are several. */
function CaseSwitcher(props: { readonly name: string | undefined }) {
  const cases = useQuery(casesQuery);
  const navigate = useNavigate();
  const all = cases.data ?? [];
  if (all.length < 2) return <p className="case-name">{all[0]?.title}</p>;
  return (
    <select
      className="case-name"
      aria-label="Case"
      value={props.name ?? ""}
      onChange={(event) => void navigate({ to: "/", search: { case: event.currentTarget.value } })}
    >
      {all.map((one) => (
        <option key={one.id} value={one.name}>
          {one.title}
        </option>
      ))}
    </select>
  );
}

function SearchBox() {
  const navigate = useNavigate();
  const words = useSearch({ strict: false, select: (search) => search.words });
  const onFind = useRouterState({ select: (state) => state.location.pathname === "/find" });
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.value = onFind ? (words ?? "") : "";
  }, [words, onFind]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = box.current?.value.trim() ?? "";
    if (wanted !== "") void navigate({ to: "/find", search: { words: wanted } });
  };
  return (
    <search className="head-search">
      <form onSubmit={submit}>
        <input ref={box} type="search" data-search="head" aria-label="Find words" placeholder="Find words" />
        <span className="kbd" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}

function ThemeButton() {
  const theme = useTheme();
  const name = theme === "auto" ? "Auto" : theme === "light" ? "Light" : "Dark";
  return (
    <button
      type="button"
      className="head-tool plain"
      onClick={() => chooseTheme(nextTheme(theme))}
      aria-label={`Theme: ${name}. Change it`}
    >
      <span aria-hidden="true">◐</span> {name}
    </button>
  );
}

function Foot(props: { readonly keys: () => void }) {
  const reading = useRouterState({ select: (state) => state.location.pathname.startsWith("/documents/") });
  return (
    <footer className="site-foot">
      <p className="key-hints">
        <kbd>j</kbd> <kbd>k</kbd> move <kbd>enter</kbd> {reading ? "keep the card" : "open"}
        {reading && (
          <>
            {" "}
            <kbd>f</kbd> facets <kbd>e</kbd> edit <kbd>u</kbd> take back <kbd>b</kbd> back
          </>
        )}{" "}
        <kbd>/</kbd> search
      </p>
      <button type="button" className="plain small" onClick={props.keys}>
        <kbd>?</kbd> all keys
      </button>
      <p className="small soft">No articles leave this machine.</p>
    </footer>
  );
}

function focusSearch(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>("[data-search]")];
  const box = boxes.find((one) => one.dataset.search === "view") ?? boxes[0];
  box?.focus();
  box?.select();
}

function skip(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}

/** A new view takes the focus, so that the next Tab is inside it; on the way back, the row that was left does. */
function useFocusOnNewView(): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? state.location.pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    const left = before.current;
    before.current = path;
    const row = document.querySelector<HTMLElement>(`main [data-row][href^="${CSS.escape(left)}"]`);
    (row ?? document.getElementById("main"))?.focus({ preventScroll: true });
  }, [path]);
}
