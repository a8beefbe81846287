import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { Actor, Asked, Attribution, DocumentRecord, Facet } from "../../../src/surfaces/http/client.ts";
import { documentQuery, queries } from "../data.ts";
import { useDecide } from "../decide/use-decide.ts";
import { type Deciding, type Editing, lastJudgement } from "./deciding.ts";
import { hashOfItem, type Item, itemsOf } from "./items.ts";

/** The decisions of one reader: an edit at a time, and where to go when it is written down. */
export function useDecisions(record: DocumentRecord): Deciding {
  const [editing, setEditing] = useState<Editing>();
  const decide = useDecide();
  const navigate = useNavigate();
  const { id } = record.document;
  return useMemo(() => {
    /** Opens an entry, or closes what is open: what was marked by hand is gone when that is taken back. */
    const open = (item: Item | undefined) => {
      const hash = item === undefined ? "" : hashOfItem(item);
      void navigate({ to: ".", hash, search: true, replace: true, resetScroll: false, hashScrollIntoView: false });
      if (item !== undefined) focusEntry(item.id);
    };
    /** After an edit the document is another one: what was decided about is looked for in it. */
    const openDecided = (fits: (item: Item) => boolean) => {
      const fresh = queries.getQueryData(documentQuery(id).queryKey);
      if (fresh !== undefined) open([...itemsOf(fresh, "facets"), ...itemsOf(fresh)].find(fits));
    };
    const isOf = (judgementId: string) => (item: Item) =>
      item.kind === "facet"
        ? item.facet.decided?.judgementId === judgementId
        : decisionsOf(item).some((one) => one.judgementId === judgementId);
    return {
      decide,
      editing,
      begin: (next) => {
        decide.forget();
        setEditing(next);
      },
      end: (judgementId) => {
        const before = editing;
        decide.forget();
        setEditing(undefined);
        if (judgementId !== undefined) openDecided(isOf(judgementId));
        else if (before !== undefined) focusEntry(before.id);
      },
      refuse: (of: Facet | Attribution) => {
        const at = { id: of.id };
        const asked: Asked = "kind" in of ? { kind: "none", at, facet: of.kind } : { kind: "not said", at };
        void decide.correct(asked).then((judgement) => {
          if (judgement !== undefined) openDecided(isOf(judgement.id));
        });
      },
      takeBack: (of: Facet | Actor | Attribution) => {
        const judgementId = lastJudgement(of);
        if (judgementId === undefined) return;
        void decide.undo(judgementId).then((done) => {
          if (done) openDecided((item) => item.id === of.id);
        });
      },
    };
  }, [decide, editing, id, navigate]);
}

/** What people decided of an actor or of something said. */
function decisionsOf(item: Item) {
  if (item.kind === "actor") return item.actor.decided ?? [];
  return item.kind === "said" ? (item.attribution.decided ?? []) : [];
}

/** The entry takes the focus back, so that the next key is about it. */
function focusEntry(id: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  });
}
