import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useId, useRef, useState } from "react";
import { casesQuery, documentsQuery, findQuery } from "../data.ts";
import { claimsWithQuery } from "../find/find-query.ts";
import { useSavedSearches } from "../find/saved-searches.ts";
import { count, fileName } from "../words.ts";
import { Modal } from "./modal.tsx";
import { chooseTheme, nextTheme, useTheme } from "./preferences.ts";
import { questions, views } from "./views.ts";

interface Command {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly more?: string;
  readonly run: () => void;
}

/** One box from which everything can be reached by name: views, documents, statements, cases, the theme. */
export function Palette(props: { readonly caseName: string; readonly close: () => void; readonly keys: () => void }) {
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const listId = useId();
  const commands = useCommands(typed, props);
  const chosen = Math.min(at, commands.length - 1);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: "nearest" });
  }, [chosen]);

  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    props.close();
    command.run();
  };
  return (
    <Modal label="Commands" className="palette" close={props.close}>
      <input
        // biome-ignore lint/a11y/noAutofocus: a dialog that is one box starts in it
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={commands[chosen] === undefined ? undefined : `${listId}-${chosen}`}
        aria-label="Go to, or find"
        placeholder="Go to a view, a document, a case; or words to find"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
          if (step !== 0) setAt((chosen + step + commands.length) % Math.max(commands.length, 1));
          else if (event.key === "Enter") run(commands[chosen]);
          else return;
          event.preventDefault();
        }}
      />
      <div id={listId} role="listbox" aria-label="Commands" ref={list}>
        {commands.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, as the pattern asks
          <div
            key={command.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === chosen}
            tabIndex={-1}
            onClick={() => run(command)}
          >
            <span className="label soft">{command.group === commands[index - 1]?.group ? "" : command.group}</span>
            <span className="palette-name">{command.name}</span>
            <span className="small soft">{command.more}</span>
          </div>
        ))}
      </div>
    </Modal>
  );
}

function useCommands(typed: string, props: { readonly caseName: string; readonly keys: () => void }): Command[] {
  const navigate = useNavigate();
  const theme = useTheme();
  const kept = useSavedSearches(props.caseName);
  const words = useDeferredValue(typed.trim());
  const documents = useInfiniteQuery(documentsQuery(props.caseName));
  const cases = useQuery(casesQuery);
  const found = useQuery({ ...findQuery(props.caseName, words, 8), enabled: words.length >= 3 });
  const claims = useQuery({ ...claimsWithQuery(props.caseName, words), enabled: words.length >= 3 });
  const wanted = typed.trim().toLocaleLowerCase();
  const fits = (...texts: readonly (string | undefined)[]) =>
    texts.some((text) => text?.toLocaleLowerCase().includes(wanted) === true);

  const fixed: Command[] = [
    ...views.map(
      ({ to, name, key }): Command => ({
        id: `v-${key}`,
        group: "Go to",
        name,
        more: `g ${key}`,
        run: () => void navigate({ to }),
      }),
    ),
    ...questions.map(
      ({ name, to, search }): Command => ({
        id: `q-${name}`,
        group: "Ask",
        name,
        run: () => void navigate({ to, search }),
      }),
    ),
    ...kept.map(
      (words): Command => ({
        id: `k-${words}`,
        group: "Kept searches",
        name: words,
        run: () => void navigate({ to: "/find", search: { words } }),
      }),
    ),
    {
      id: "v-theme",
      group: "Set",
      name: `Theme: ${nextTheme(theme) === "auto" ? "as the system has it" : nextTheme(theme)}`,
      run: () => chooseTheme(nextTheme(theme)),
    },
    { id: "v-keys", group: "Set", name: "All keys", more: "?", run: props.keys },
  ];
  const toDocuments = (documents.data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter((document) => fits(document.title, document.outlet, document.locator))
    .slice(0, wanted === "" ? 5 : 12)
    .map(
      (document): Command => ({
        id: document.id,
        group: "Documents",
        name: document.title ?? fileName(document.locator),
        ...(document.outlet === undefined ? {} : { more: document.outlet }),
        run: () => void navigate({ to: "/documents/$id", params: { id: document.id } }),
      }),
    );
  const toCases = (cases.data ?? [])
    .filter((one) => fits(one.title, one.name))
    .map(
      (one): Command => ({
        id: one.id,
        group: "Cases",
        name: one.title,
        more: one.name,
        run: () => void navigate({ to: "/", search: { case: one.name } }),
      }),
    );
  const toStatements = (words === typed.trim() ? (found.data?.items ?? []) : [])
    .filter((hit) => hit.kind === "statement")
    .map(
      (hit): Command => ({
        id: hit.id,
        group: "Statements",
        name: hit.excerpt,
        ...(hit.outlet === undefined ? {} : { more: hit.outlet }),
        run: () => void navigate({ to: "/documents/$id", params: { id: hit.documentId }, hash: `s=${hit.id}` }),
      }),
    );
  const everywhere: Command[] =
    wanted === ""
      ? []
      : [
          {
            id: "find",
            group: "Find",
            name: `“${typed.trim()}” in all documents and statements`,
            run: () => void navigate({ to: "/find", search: { words: typed.trim() } }),
          },
        ];
  const toClaims = (claims.data?.items ?? []).map(
    (claim): Command => ({
      id: claim.id,
      group: "Claims",
      name: claim.words,
      more: count(claim.articles, "article"),
      run: () => void navigate({ to: "/claims/$id", params: { id: claim.id } }),
    }),
  );
  return [
    ...fixed.filter((view) => fits(view.name)),
    ...toClaims,
    ...toDocuments,
    ...toCases,
    ...everywhere,
    ...toStatements,
  ];
}
