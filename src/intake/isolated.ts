import { isMainThread, type MessagePort, parentPort, Worker, workerData } from "node:worker_threads";
import { SaysoError } from "../model/errors/error.ts";
import { formatErrors } from "../model/errors/format.ts";
import type { PdfRead } from "./pdf/read-pdf.ts";

/** Why bytes are not read: the kind of error, and what is said of the input after its name. */
export interface Refused {
  readonly refused: keyof typeof formatErrors;
  readonly says: string;
}

/** What bytes are read to, by the name of the reader. */
interface Answers {
  readonly pdf: PdfRead;
}

/** What the thread that reads says: that it begins, that a step is done (a page), and at last what it made of the bytes. */
type Said<A> = { readonly begun: true } | { readonly step: true } | { readonly answer: A | Refused };

/** Processor time that a reading may take, in milliseconds: so much, and so much more for each step done. */
const TIME = 4_000;
const TIME_A_STEP = 200;
/** Time on the clock, on a machine that does other things too, in times of the processor's. */
const PATIENCE = 5;
/** The most memory that a reading may take, in MB: objects, and bytes beside them. */
const OBJECTS = 512;
const BYTES = 384;
/** How often time and memory are looked at, in milliseconds. */
const LOOK = 100;

const marker = "sayso-isolated";

/** The thread that is kept for the next reading: libraries take longer to load than most files to read. */
let idle: Worker | undefined;
/** Readings wait for one another: one thread is enough, and bounds the memory of all. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Reads bytes of a stranger's file in a thread of its own, where time and memory are bounded and a crash ends nothing else.
 * @param name how messages call the input
 * @throws SaysoError SAYSO-FORMAT-006 or -007 when a bound is reached, others as the reader says
 */
export function isolated<R extends keyof Answers>(reader: R, bytes: Uint8Array, name: string): Promise<Answers[R]> {
  const answer = queue.then(() => readApart<Answers[R]>(reader, bytes, name));
  queue = answer.catch(() => undefined);
  return answer;
}

function refusal(name: string, { refused, says }: Refused): SaysoError {
  return new SaysoError(formatErrors[refused], `${name} ${says}.`);
}

async function readApart<A>(reader: keyof Answers, bytes: Uint8Array, name: string): Promise<A> {
  const worker =
    idle ??
    new Worker(new URL(import.meta.url), {
      workerData: marker,
      resourceLimits: { maxOldGenerationSizeMb: OBJECTS, maxYoungGenerationSizeMb: 32 },
      stdout: true,
      stderr: true,
    });
  idle = undefined;
  worker.ref();
  let sound = false;
  try {
    const answer = await answerOf<A>(worker, reader, bytes);
    sound = "keep" in answer;
    if (!("keep" in answer)) throw refusal(name, answer);
    if (isRefused(answer.keep)) throw refusal(name, answer.keep);
    return answer.keep;
  } finally {
    if (sound) {
      worker.unref();
      idle = worker;
    } else await worker.terminate();
  }
}

function isRefused(answer: unknown): answer is Refused {
  return typeof answer === "object" && answer !== null && "refused" in answer;
}

/** What the thread answers (`keep`: the thread is sound), or why it is not waited for any longer. */
function answerOf<A>(
  worker: Worker,
  reader: keyof Answers,
  bytes: Uint8Array,
): Promise<{ keep: A | Refused } | Refused> {
  return new Promise((resolve) => {
    let steps = 0;
    let began = performance.now();
    let spentBefore: number | undefined;
    let looking = false;
    const end = (answer: { keep: A | Refused } | Refused) => {
      clearInterval(watch);
      // Not all of them: the thread counts on listeners of its own.
      worker.off("message", hear).off("error", fail).off("exit", leave);
      resolve(answer);
    };
    const look = async () => {
      const most = TIME + TIME_A_STEP * steps;
      if (performance.now() - began > most * PATIENCE) return end(slow(most * PATIENCE));
      if (looking) return;
      looking = true;
      const [{ user, system }, heap] = await Promise.all([worker.cpuUsage(), worker.getHeapStatistics()]);
      looking = false;
      const spent = (user + system) / 1_000;
      if (heap.external_memory > BYTES * 1_048_576) end(large);
      else if (spentBefore === undefined) spentBefore = spent;
      else if (spent - spentBefore > most) end(slow(most));
    };
    const watch = setInterval(() => {
      // A thread that has just ended cannot be asked; its end is told by its own event.
      look().catch(() => undefined);
    }, LOOK);
    const hear = (said: Said<A>) => {
      if ("answer" in said) end({ keep: said.answer });
      else if ("step" in said) steps += 1;
      else {
        began = performance.now();
        spentBefore = undefined;
      }
    };
    const fail = (error: NodeJS.ErrnoException) => {
      end(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? large : broken(error.message));
    };
    const leave = () => end(broken("its reader ended"));
    worker.on("message", hear).on("error", fail).on("exit", leave);
    worker.postMessage({ reader, bytes });
  });
}

function slow(milliseconds: number): Refused {
  const says = `was not read within ${(milliseconds / 1_000).toFixed(1)} seconds, which is long for its size`;
  return { refused: "tooSlow", says };
}

const large: Refused = { refused: "tooMuchMemory", says: `takes more than ${OBJECTS} MB of memory to read` };

function broken(why: string): Refused {
  return { refused: "damagedPdf", says: `cannot be read (${why.slice(0, 200)})` };
}

/** The same file is where the thread begins. */
function answerAll(port: MessagePort): void {
  // What a library leaves behind of a file it has given up is no reason to stop.
  process.on("unhandledRejection", () => undefined);
  port.on("message", async ({ bytes }: { readonly reader: keyof Answers; readonly bytes: Uint8Array }) => {
    const { readPdf } = await import("./pdf/read-pdf.ts");
    port.postMessage({ begun: true });
    port.postMessage({ answer: await readPdf(bytes, () => port.postMessage({ step: true })) });
  });
}

if (!isMainThread && parentPort !== null && workerData === marker) answerAll(parentPort);
