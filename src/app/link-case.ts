import { setImmediate, setTimeout } from "node:timers/promises";
import type { CaseLinking, Ledger, PendingEntry } from "../ledger/ledger.ts";
import type { CaseContext } from "../model/case-stage.ts";
import type { LinkedDocument } from "../model/case-store.ts";
import { LINKING, linkAlone, linkDocument, linkedBy } from "../pipeline/linking.ts";
import { requireCase } from "./case-name.ts";
import { type Decided, decidedOfCase, toLinkAgain } from "./corrections/link-decisions.ts";

/** What linking needs. */
export interface Linker {
  readonly ledger: Ledger;
  /** Languages and packs; asked for when there is something to link. */
  readonly context: () => Promise<CaseContext>;
  /** Hears of each entry that is followed before an answer can be given. */
  readonly progress?: (done: number, total: number) => void;
  /** Milliseconds that an answer waits for the log to be followed to its end; then it tells what is linked so far. For as long as it takes when absent. */
  readonly patience?: number;
}

/** How many entries of the log were followed, of how many there were to follow. */
export interface LinkingOn {
  readonly done: number;
  readonly total: number;
}

/** Which case, and how to stop. */
export interface LinkOptions {
  readonly caseName: string;
  /** When it aborts, linking stops before the next entry; what was linked stays. */
  readonly signal?: AbortSignal;
}

/** What happens while a case is linked: how many entries of the log were followed, of how many. */
export type LinkProgress =
  | { readonly type: "linked"; readonly done: number; readonly total: number }
  /** A document could not be linked, and stands alone: why. */
  | {
      readonly type: "failed";
      readonly documentId: string;
      readonly message: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly type: "interrupted"; readonly done: number; readonly total: number };

/** Entries looked at in one go. */
const ENTRIES_AT_ONCE = 100;

/**
 * Brings what is linked in a case up to the end of the log, entry by entry, each durable when it is told. Without effect where nothing is new.
 * Where it was linked by other stages or weights, it is linked anew from the beginning.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function* linkCase(linker: Linker, { caseName, signal }: LinkOptions): AsyncGenerator<LinkProgress> {
  const { ledger } = linker;
  await requireCase(ledger, caseName);
  if (!(await ledger.cases()).some(({ name }) => name === caseName)) return;
  const linking = await ledger.linking(caseName);
  const { madeBy, revision } = await linking.state();
  if ((await linking.countPending()) === 0 && (madeBy === "" || madeBy.startsWith(LINKING))) return;
  const context = await linker.context();
  if (madeBy !== linkedBy(context)) await linking.restart(linkedBy(context), revision);
  const total = await linking.countPending();
  let done = 0;
  const follow = createFollower(ledger, linking, context);
  for (;;) {
    const entries = await linking.pending(ENTRIES_AT_ONCE);
    if (entries.length === 0) return;
    for (const entry of entries) {
      if (signal?.aborted) {
        yield { type: "interrupted", done, total };
        return;
      }
      // A ledger may answer without ever waiting: others who are served by this thread get their turn here.
      await setImmediate();
      const outcome = await follow(entry);
      // Another process follows the same log: what it did is not done twice.
      if (outcome === "overtaken") break;
      done += 1;
      if (outcome === "followed") yield { type: "linked", done, total };
      else yield { type: "failed", ...outcome, done, total };
    }
  }
}

interface Running {
  readonly work: Promise<void>;
  /** How many entries it has followed. */
  readonly at: { readonly done: number };
}

/** Who brings a case up to date in this process: others who ask meanwhile wait for it. */
const running = new WeakMap<Ledger, Map<string, Running>>();

/** The same for whoever only wants it done, or, with `patience`, wants to know what there is by then; `progress` hears of each entry. Gives the links of the case; none where it holds nothing yet. */
export async function bringUpToDate(
  linker: Linker,
  caseName: string,
  progress?: (done: number, total: number) => void,
): Promise<CaseLinking | undefined> {
  const { ledger, patience } = linker;
  const before = running.get(ledger)?.get(caseName);
  if (patience === undefined) {
    // One that failed is for whoever asked for it to tell; what it left is done now.
    await before?.work.catch(() => undefined);
    await follow(linker, caseName, progress);
  } else {
    await within(patience, before?.work.catch(() => undefined) ?? follow(linker, caseName, progress));
  }
  const isThere = (await ledger.cases()).some(({ name }) => name === caseName);
  return isThere ? ledger.linking(caseName) : undefined;
}

/** How far linking has come in a case whose log is not followed to its end; absent where it is. */
export async function linkingOn(ledger: Ledger, caseName: string): Promise<LinkingOn | undefined> {
  const isThere = (await ledger.cases()).some(({ name }) => name === caseName);
  const pending = isThere ? await (await ledger.linking(caseName)).countPending() : 0;
  const now = running.get(ledger)?.get(caseName);
  if (pending === 0) return undefined;
  return now === undefined ? { done: 0, total: pending } : { done: now.at.done, total: now.at.done + pending };
}

function follow(linker: Linker, caseName: string, progress?: (done: number, total: number) => void): Promise<void> {
  const cases = running.get(linker.ledger) ?? new Map<string, Running>();
  running.set(linker.ledger, cases);
  const at = { done: 0 };
  const work = (async () => {
    // A turn later, so that it stands in the list of those that run when it begins.
    await setImmediate();
    for await (const { done, total } of linkCase(linker, { caseName })) {
      at.done = done;
      progress?.(done, total);
    }
  })();
  const one: Running = { work, at };
  cases.set(caseName, one);
  const end = () => {
    if (cases.get(caseName) === one) cases.delete(caseName);
  };
  work.then(end, end);
  return work;
}

/** Waits for work so long; what it throws later is for whoever asks for it next. */
async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  const waited = new AbortController();
  const patience = setTimeout(milliseconds, undefined, { signal: waited.signal }).catch(() => undefined);
  try {
    await Promise.race([work, patience]);
  } finally {
    work.catch(() => undefined);
    waited.abort();
  }
}

type Outcome = "followed" | "overtaken" | { readonly documentId: string; readonly message: string };

/** Follows one entry after another, from wherever the cursor stands. */
function createFollower(ledger: Ledger, linking: CaseLinking, context: CaseContext) {
  let decided: Decided | undefined;

  async function link(documentId: string, revision: number, seq?: number): Promise<Outcome> {
    const decisions = decided ?? (await decidedOfCase(ledger, []));
    const free = await linking.forget(documentId, revision);
    const record = await ledger.document(documentId);
    if (free === undefined || record === undefined) return "overtaken";
    const corrected = decisions.layOver(record);
    let failure: string | undefined;
    let change: LinkedDocument;
    try {
      change = await linkDocument(corrected, linking, context, await decisions.forLinking(documentId));
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
      change = linkAlone(corrected);
    }
    const written = await linking.write(change, free, seq);
    if (written === undefined) return "overtaken";
    return failure === undefined ? "followed" : { documentId, message: failure };
  }

  async function judge({ judgement, seq }: Extract<PendingEntry, { kind: "judgement" }>): Promise<Outcome> {
    const before = decided?.judgements ?? [];
    decided = await decidedOfCase(ledger, [...before, judgement]);
    let failed: Outcome = "followed";
    for (const documentId of toLinkAgain(judgement, before)) {
      if ((await linking.cards([documentId])).length === 0) continue;
      // The cursor stays before this entry until all that it changes is linked again.
      const outcome = await link(documentId, (await linking.state()).revision);
      if (outcome === "overtaken") return outcome;
      if (outcome !== "followed") failed = outcome;
    }
    const state = await linking.state();
    const passed = state.seq < seq && (await linking.pass(seq, state.revision)) !== undefined;
    return passed ? failed : "overtaken";
  }

  return async function follow(entry: PendingEntry): Promise<Outcome> {
    const { seq, revision } = await linking.state();
    const isPast = seq >= entry.seq;
    decided ??= await decidedOfCase(ledger, await linking.judgements(seq));
    const outcome = isPast
      ? "overtaken"
      : entry.kind === "document"
        ? await link(entry.documentId, revision, entry.seq)
        : await judge(entry);
    if (outcome === "overtaken") decided = undefined;
    return outcome;
  };
}
