import { useNavigate } from "@tanstack/react-router";
import type { DocumentRecord } from "../../../src/surfaces/http/client.ts";
import type { Keys } from "../shell/keys.ts";
import type { Deciding } from "./deciding.ts";
import { hashOfItem, type Item, itemsOf } from "./items.ts";
import type { Chosen } from "./use-chosen.ts";

/** The keys that correct what is looked at: the entry that is open, or the line of a card that has the focus. */
export function useCardKeys(
  record: DocumentRecord,
  items: readonly Item[],
  chosen: Chosen,
  { editing, begin, refuse, takeBack }: Deciding,
): Keys {
  const navigate = useNavigate();
  const looked = (): Item | undefined => {
    const focused = document.activeElement;
    const row =
      focused instanceof HTMLElement ? focused.closest<HTMLElement>("[data-facet]")?.dataset.facet : undefined;
    if (row !== undefined) return itemsOf(record, "facets").find(({ id }) => id === row);
    return items.find(({ id }) => id === (chosen.active ?? chosen.pinned));
  };
  const open = (item: Item) => {
    const hash = hashOfItem(item);
    void navigate({ to: ".", hash, search: true, replace: true, resetScroll: false, hashScrollIntoView: false });
  };
  const edit = (what: "same" | "not same" | undefined) => () => {
    const item = looked();
    if (item?.kind !== "actor" && (item?.kind !== "facet" || what !== undefined)) return;
    open(item);
    begin({ id: item.id, what: what ?? (item.kind === "actor" ? "actor" : "value") });
  };
  const toClaim = () => {
    const item = looked();
    const statement = record.statements.find(({ attributionId }) => attributionId === item?.id);
    if (statement !== undefined) void navigate({ to: "/claims/$id", params: { id: statement.id } });
  };
  // Inside an edit a slip of the hand must not decide on something else.
  if (editing !== undefined) return {};
  return {
    e: edit(undefined),
    s: edit("same"),
    n: edit("not same"),
    l: toClaim,
    x: () => {
      const item = looked();
      if (item?.kind === "facet" && !item.aside) refuse(item.facet);
      if (item?.kind === "said") refuse(item.attribution);
    },
    u: () => {
      const item = looked();
      if (item?.kind === "facet") takeBack(item.facet);
      if (item?.kind === "actor") takeBack(item.actor);
      if (item?.kind === "said") takeBack(item.attribution);
    },
  };
}
