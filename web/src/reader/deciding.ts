import { createContext, useContext } from "react";
import type { Actor, Attribution, Facet } from "../../../src/surfaces/http/client.ts";
import type { Decide } from "../decide/use-decide.ts";

/** What is being decided about which entry. */
export interface Editing {
  readonly id: string;
  readonly what: "value" | "actor" | "same" | "not same";
}

/** Decisions in the reader: what the cards show and what the keys do. */
export interface Deciding {
  readonly decide: Decide;
  readonly editing: Editing | undefined;
  readonly begin: (editing: Editing) => void;
  /** Ends an edit; the entry that a judgement made or changed is opened. */
  readonly end: (judgementId: string | undefined) => void;
  /** Writes down that a facet is none, or that nobody says it. */
  readonly refuse: (of: Facet | Attribution) => void;
  /** Takes the last decision about it back. */
  readonly takeBack: (of: Facet | Actor | Attribution) => void;
}

const Context = createContext<Deciding | undefined>(undefined);
export const DecidingProvider = Context.Provider;

/** The decisions of the reader around. */
export function useDeciding(): Deciding {
  const deciding = useContext(Context);
  if (deciding === undefined) throw new Error("no reader stands around this card");
  return deciding;
}

/** The judgement that was made last about a facet, an actor or something said. */
export function lastJudgement(of: Facet | Actor | Attribution): string | undefined {
  const { decided } = of;
  if (decided === undefined) return undefined;
  return "judgementId" in decided ? decided.judgementId : decided.at(-1)?.judgementId;
}
