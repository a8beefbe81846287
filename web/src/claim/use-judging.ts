import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { Asked, ClaimRecord, ClaimShown, MemberShown } from "../../../src/surfaces/http/client.ts";
import { queries } from "../data.ts";
import { useDecide } from "../decide/use-decide.ts";
import { announce } from "../shell/announce.tsx";
import { useKeys } from "../shell/keys.ts";
import { claimQuery, claimRecordQuery } from "./claim-query.ts";
import { bearerOf } from "./group-wordings.ts";

/** What can be said of one wording, or of two. */
export type Act = "same" | "not same" | "contradicts" | "one origin" | "independent";

/** Judging of a claim's wordings: which is meant, what waits for a second one, and what is written down. */
export interface Judging {
  readonly current: MemberShown | undefined;
  readonly focus: (statementId: string) => void;
  /** Said of one wording, and the other is still to be chosen. */
  readonly waiting: { readonly act: Act; readonly of: MemberShown } | undefined;
  readonly act: (act: Act) => void;
  readonly undo: (judgementId?: string) => void;
  readonly leave: () => void;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly reasonBox: React.RefObject<HTMLInputElement | null>;
  /** A decision is on its way to the ledger, or the page is following it. */
  readonly writing: boolean;
  readonly trouble: string | undefined;
  readonly canUndo: boolean;
}

const phrases: Readonly<Record<Act, string>> = {
  same: "the same claim",
  "not same": "not the same claim",
  contradicts: "Contradicts which one?",
  "one origin": "One origin with which one?",
  independent: "Independent of which one?",
};

/** Keys and buttons that judge the wording in focus. What takes two is pressed on one, then again on the other. */
export function useJudging(claim: ClaimShown, record: ClaimRecord | undefined): Judging {
  const decide = useDecide();
  const navigate = useNavigate();
  const [currentId, setCurrentId] = useState<string>();
  const [waiting, setWaiting] = useState<Judging["waiting"]>();
  const [reason, setReason] = useState("");
  const [writing, setWriting] = useState(0);
  const made = useRef<readonly string[]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());
  const reasonBox = useRef<HTMLInputElement>(null);
  const current = claim.members.find(({ statementId }) => statementId === currentId);
  const bearer = bearerOf(claim);

  /** One decision after the other, in the order of the keys: whoever is quick waits for none. */
  const inLine = (work: () => Promise<void>) => {
    setWriting((before) => before + 1);
    line.current = line.current
      .then(work)
      .catch(() => undefined)
      .finally(() => setWriting((before) => before - 1));
  };
  /** Shows the claim anew: by a statement that stays in it, since its own id may be another now. */
  const follow = async (statementId: string) => {
    // Everything was asked for again when it was written down; only where that led nowhere is it asked for by a statement.
    const same = queries.getQueryState(claimQuery(claim.id).queryKey);
    if (same?.error === null && same.data?.members.some((one) => one.statementId === statementId)) return;
    const next = await queries.fetchQuery({ ...claimQuery(statementId), staleTime: 0 });
    queries.setQueryData(claimQuery(next.id).queryKey, next);
    if (next.id !== claim.id) {
      await navigate({ to: "/claims/$id", params: { id: next.id }, replace: true, resetScroll: false });
    }
    await queries.invalidateQueries({ queryKey: claimRecordQuery(next.id).queryKey });
  };
  const decideOn = (asked: Asked, stays: string) => {
    const because = reason.trim();
    setWaiting(undefined);
    setReason("");
    inLine(async () => {
      const judgement = await decide.correct(asked, because);
      if (judgement === undefined) return;
      made.current = [...made.current, judgement.id];
      await follow(stays);
    });
  };
  const act = (what: Act) => {
    if (current === undefined) return announce("Move to a wording first, with j and k.");
    const at = { id: current.statementId };
    if (what === "same" || what === "not same") {
      const other = otherOf(claim, current, bearer);
      if (other === undefined) return announce("It is the only wording of this claim.");
      if (what === "not same") focusNext();
      decideOn({ kind: "same claim", at, other: { id: other }, same: what === "same" }, other);
      return;
    }
    if (waiting?.act !== what || waiting.of.statementId === current.statementId) {
      setWaiting({ act: what, of: current });
      announce(`${phrases[what]} Move to it and press the same key again; Escape leaves it.`);
      return;
    }
    const first = { id: waiting.of.statementId };
    const asked: Asked =
      what === "contradicts"
        ? { kind: "relation", at: first, other: at, relation: "contradicts" }
        : { kind: "one origin", at: first, other: at, one: what === "one origin" };
    decideOn(asked, current.statementId);
  };
  const lastHeld = record?.judgements.filter(({ holds }) => holds).at(-1)?.id;
  const undo = (judgementId?: string) =>
    inLine(async () => {
      const id = judgementId ?? made.current.at(-1) ?? lastHeld;
      if (id === undefined) return announce("Nothing was decided here that could be taken back.");
      if (!(await decide.undo(id))) return;
      made.current = made.current.filter((one) => one !== id);
      const stays = bearer?.statementId;
      if (stays !== undefined) await follow(stays);
    });
  const leave = () => setWaiting(undefined);
  useKeys({
    s: () => act("same"),
    n: () => act("not same"),
    c: () => act("contradicts"),
    o: () => act("one origin"),
    i: () => act("independent"),
    u: () => undo(),
    r: () => reasonBox.current?.focus(),
    ...(waiting === undefined ? {} : { Escape: leave }),
  });
  return {
    current,
    focus: setCurrentId,
    waiting,
    act,
    undo,
    leave,
    reason,
    setReason,
    reasonBox,
    writing: writing > 0,
    trouble: decide.trouble,
    canUndo: writing > 0 || made.current.length > 0 || lastHeld !== undefined,
  };
}

/** Which statement stands for the claim when another is judged: the one whose words it goes by; for that one, what it was linked to. */
function otherOf(claim: ClaimShown, current: MemberShown, bearer: MemberShown | undefined): string | undefined {
  if (bearer !== undefined && bearer.statementId !== current.statementId) return bearer.statementId;
  return current.link?.to ?? claim.members.find(({ statementId }) => statementId !== current.statementId)?.statementId;
}

/** The wording in focus may go from the page: the next one takes the focus. */
function focusNext(): void {
  const rows = [...document.querySelectorAll<HTMLElement>("main [data-row]")];
  const at = rows.findIndex((row) => row === document.activeElement || row.contains(document.activeElement));
  if (at >= 0) (rows[at + 1] ?? rows[at - 1])?.focus();
}
