import type { FileOutcome } from "../../../src/surfaces/http/client.ts";

/** A file or address to be read. */
export type Thing = File | string;

/** One thing on its way, and what became of it. */
export interface Job {
  readonly key: number;
  readonly name: string;
  readonly thing: Thing;
  readonly caseName: string;
  readonly state: "waiting" | "reading" | "done" | "stopped";
  readonly outcome?: FileOutcome;
}

/** What is on its way, as the page shows it. */
export interface Reading {
  readonly jobs: readonly Job[];
  /** Milliseconds that one took, of those that were read since the queue was last empty. */
  readonly each: number | undefined;
}

const NOTHING: Reading = { jobs: [], each: undefined };

/** What the queue is made over: how one thing is read, the time, and who wants to know that one was. */
export interface QueueDeps {
  readonly read: (caseName: string, thing: Thing) => Promise<FileOutcome>;
  readonly now: () => number;
  readonly onRead: (caseName: string) => void;
}

/** Reads one thing after another, so that what is shown as done is done; it lives as long as the page, whatever view is open. */
export function createQueue({ read, now, onRead }: QueueDeps) {
  let reading = NOTHING;
  let next = 0;
  let isRunning = false;
  let took: number[] = [];
  const listeners = new Set<() => void>();

  function set(jobs: readonly Job[]): void {
    const each = took.length === 0 ? undefined : took.reduce((sum, one) => sum + one, 0) / took.length;
    reading = { jobs, each };
    for (const listener of listeners) listener();
  }

  function change(key: number, to: Partial<Job>): void {
    set(reading.jobs.map((job) => (job.key === key ? { ...job, ...to } : job)));
  }

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    took = [];
    for (;;) {
      const job = reading.jobs.find(({ state }) => state === "waiting");
      if (job === undefined) break;
      change(job.key, { state: "reading" });
      const began = now();
      const outcome = await read(job.caseName, job.thing);
      took.push(now() - began);
      change(job.key, { state: "done", outcome });
      onRead(job.caseName);
    }
    isRunning = false;
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    current: () => reading,
    /** Puts things at the end. A list that is done makes room for the new one. */
    add: (caseName: string, things: readonly Thing[]) => {
      if (things.length === 0) return;
      const before = isRunning ? reading.jobs : [];
      const jobs = things.map((thing): Job => {
        next += 1;
        return { key: next, name: typeof thing === "string" ? thing : thing.name, thing, caseName, state: "waiting" };
      });
      set([...before, ...jobs]);
      void run();
    },
    /** What waits is not read; what is being read is finished, since it is half in the ledger. */
    stop: () => set(reading.jobs.map((job) => (job.state === "waiting" ? { ...job, state: "stopped" } : job))),
    /** Reads again what could not be read, or was stopped: one, or all. */
    again: (key?: number) => {
      set(
        reading.jobs.map((job) => {
          const isOpen = job.state === "stopped" || job.outcome?.outcome === "failed";
          if (!isOpen || (key !== undefined && job.key !== key)) return job;
          const { outcome: _, ...rest } = job;
          return { ...rest, state: "waiting" };
        }),
      );
      void run();
    },
    clear: () => {
      if (!isRunning) set([]);
    },
  };
}

export type Queue = ReturnType<typeof createQueue>;

/** How many of each, and in one sentence what is going on. */
export interface Progress {
  readonly total: number;
  readonly done: number;
  readonly failed: readonly Job[];
  readonly stopped: number;
  readonly busy: boolean;
  readonly left: number | undefined;
}

export function progressOf({ jobs, each }: Reading): Progress {
  const done = jobs.filter(({ state }) => state === "done").length;
  const waiting = jobs.filter(({ state }) => state === "waiting").length;
  const now = jobs.filter(({ state }) => state === "reading").length;
  return {
    total: jobs.length,
    done,
    failed: jobs.filter(({ outcome }) => outcome?.outcome === "failed"),
    stopped: jobs.filter(({ state }) => state === "stopped").length,
    busy: waiting + now > 0,
    left: each === undefined ? undefined : each * (waiting + now),
  };
}
