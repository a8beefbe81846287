import type { Worker } from "node:worker_threads";
import { catalogue } from "../model/errors/catalogue.ts";
import { SaysoError } from "../model/errors/error.ts";
import { pipelineErrors } from "../model/errors/pipeline.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { Pipeline } from "./pipeline.ts";
import { type ReadAnswer, type ReadRequest, stopRequest } from "./worker.ts";

/** How a pool works. */
export interface PoolOptions {
  /** The tags of what its workers read by. */
  readonly stages: readonly string[];
  /** How many workers there are at most; each is started when it is first needed. */
  readonly workers: number;
  /** Starts a worker that reads as the pool's pipeline does, by `answerRequests`. */
  readonly start: () => Worker;
  /** Milliseconds that a document of so many characters may take, the start of its worker included. */
  readonly patience?: (characters: number) => number;
}

interface Job {
  readonly request: ReadRequest;
  readonly resolve: (record: DocumentRecord) => void;
  readonly reject: (error: SaysoError) => void;
}

interface Member {
  readonly worker: Worker;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** Two minutes, and one more for each million characters: no article comes near it. */
const usualPatience = (characters: number) => 120_000 + characters * 0.06;

/**
 * A pipeline whose readings are made in worker threads: the thread that asks stays free for others.
 *
 * A worker that breaks down or takes too long is the failure of the document that it was reading (SAYSO-PIPELINE-003
 * and -004); another takes its place, and the rest goes on. Idle workers do not keep the process alive.
 */
export function createPool(options: PoolOptions): Pipeline {
  const patience = options.patience ?? usualPatience;
  const queue: Job[] = [];
  const members = new Set<Member>();
  let closed = false;

  function pump(): void {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      const member = [...members].find((one) => one.job === undefined) ?? startMember();
      if (member === undefined) {
        queue.unshift(job);
        return;
      }
      give(member, job);
    }
  }

  function startMember(): Member | undefined {
    if (members.size >= options.workers) return undefined;
    const member: Member = { worker: options.start(), job: undefined, timer: undefined };
    members.add(member);
    member.worker.on("message", (answer: ReadAnswer) => {
      settle(member, (job) => ("record" in answer ? job.resolve(answer.record) : job.reject(errorOf(answer.failure))));
      pump();
    });
    member.worker.on("error", (error) => drop(member, broken(error)));
    member.worker.on("exit", (code) => drop(member, broken(`it ended with code ${code}`)));
    return member;
  }

  function give(member: Member, job: Job): void {
    member.job = job;
    member.worker.ref();
    const { locator } = job.request.snapshot;
    member.timer = setTimeout(() => {
      drop(member, new SaysoError(pipelineErrors.tookTooLong, `Reading ${locator} took too long and was stopped.`));
    }, patience(job.request.text.length));
    member.worker.postMessage(job.request);
  }

  function settle(member: Member, tell: (job: Job) => void): void {
    const { job } = member;
    clearTimeout(member.timer);
    member.job = undefined;
    member.worker.unref();
    if (job !== undefined) tell(job);
  }

  /** The member is gone, or is sent away: what it was reading failed, and another may take its place. */
  function drop(member: Member, error: SaysoError): void {
    if (!members.delete(member)) return;
    settle(member, (job) => job.reject(error));
    void member.worker.terminate();
    if (!closed) pump();
  }

  return {
    stages: options.stages,
    atOnce: options.workers,
    read: (snapshot, text, caseId, told) =>
      new Promise((resolve, reject) => {
        if (closed) {
          reject(broken("the pool is closed"));
          return;
        }
        queue.push({ request: { snapshot, text, caseId, ...(told === undefined ? {} : { told }) }, resolve, reject });
        pump();
      }),
    async close() {
      closed = true;
      for (const job of queue.splice(0)) job.reject(broken("the pool was closed"));
      const all = [...members];
      for (const member of all) {
        members.delete(member);
        settle(member, (job) => job.reject(broken("the pool was closed")));
      }
      await Promise.all(all.map(({ worker }) => dismiss(worker)));
    },
  };
}

/** How long a worker may take to end by itself, in milliseconds. */
const farewell = 10_000;

/**
 * Asks a worker to end after what it is doing: to be stopped in the middle of a run of weights, in native code, would end
 * the whole process. One that does not end in time hangs in a rule, and is stopped.
 */
async function dismiss(worker: Worker): Promise<void> {
  const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
  worker.ref();
  worker.postMessage(stopRequest);
  const timer = setTimeout(() => void worker.terminate(), farewell);
  await ended;
  clearTimeout(timer);
}

function broken(why: unknown): SaysoError {
  const reason = why instanceof Error ? why.message : String(why);
  return new SaysoError(pipelineErrors.workerDied, `The worker that read this document broke down: ${reason}.`, {
    cause: why,
  });
}

function errorOf({ code, message }: { readonly code?: string; readonly message: string }): SaysoError {
  return new SaysoError(catalogue.find((kind) => kind.code === code) ?? pipelineErrors.stageFailed, message);
}
