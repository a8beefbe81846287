import { isMainThread, type MessagePort, parentPort, Worker, workerData } from "node:worker_threads";
import { SaysoError } from "../model/errors/error.ts";
import { formatErrors } from "../model/errors/format.ts";
import type { Extracted } from "./format-reader.ts";

/** Reads one format in the thread that asks. `step` says that a part is done (a page): the time that may be taken grows. */
type ReadFormat = (bytes: Uint8Array, name: string, step: () => void) => Promise<Extracted>;

/** What is loaded where it is needed: in the thread that reads. */
const readers = {
  pdf: async (): Promise<ReadFormat> => (await import("./pdf/read-pdf.ts")).readPdf,
  docx: async (): Promise<ReadFormat> => (await import("./docx/read-docx.ts")).readDocx,
  mail: async (): Promise<ReadFormat> => (await import("./mail/read-mail.ts")).readMail,
};
type ReaderName = keyof typeof readers;

/** How a file is called that its reader broke on. */
const damaged = { pdf: "damagedPdf", docx: "damagedDocx", mail: "damagedMail" } as const;

/** Why bytes are not read. */
interface Refused {
  readonly refused: keyof typeof formatErrors;
  readonly says: string;
}

/** What the thread that reads says: that it begins, that a step is done (a page), and at last what it made of the bytes. */
type Said = { readonly begun: true } | { readonly step: true } | { readonly read: Extracted } | Refused;

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
export function isolated(reader: ReaderName, bytes: Uint8Array, name: string): Promise<Extracted> {
  const answer = queue.then(() => readApart(reader, bytes, name));
  queue = answer.catch(() => undefined);
  return answer;
}

async function readApart(reader: ReaderName, bytes: Uint8Array, name: string): Promise<Extracted> {
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
  const { said, sound } = await answerOf(worker, { reader, bytes, name });
  if (sound) {
    worker.unref();
    idle = worker;
  } else await worker.terminate();
  if ("read" in said) return said.read;
  throw new SaysoError(formatErrors[said.refused], said.says);
}

interface Asked {
  readonly reader: ReaderName;
  readonly bytes: Uint8Array;
  readonly name: string;
}

interface Answer {
  readonly said: { readonly read: Extracted } | Refused;
  /** Whether the thread itself answered, and can be asked again. */
  readonly sound: boolean;
}

function answerOf(worker: Worker, asked: Asked): Promise<Answer> {
  const { reader, name } = asked;
  const slow = (milliseconds: number): Refused => ({
    refused: "tooSlow",
    says: `${name} was not read within ${(milliseconds / 1_000).toFixed(1)} seconds, which is long for its size.`,
  });
  const large: Refused = { refused: "tooMuchMemory", says: `${name} takes more than ${OBJECTS} MB of memory to read.` };
  const broken = (why: string): Refused => ({
    refused: damaged[reader],
    says: `${name} cannot be read (${why.slice(0, 200)}).`,
  });
  return new Promise((resolve) => {
    let steps = 0;
    let began = performance.now();
    let spentBefore: number | undefined;
    let looking = false;
    const end = (said: Answer["said"], sound = false) => {
      clearInterval(watch);
      // Not all of them: the thread counts on listeners of its own.
      worker.off("message", hear).off("error", fail).off("exit", leave);
      resolve({ said, sound });
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
    const hear = (said: Said) => {
      if ("read" in said || "refused" in said) end(said, true);
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
    worker.postMessage(asked);
  });
}

/** The same file is where the thread begins. */
function answerAll(port: MessagePort): void {
  const say = (said: Said) => port.postMessage(said);
  // What a library leaves behind of a file it has given up is no reason to stop.
  process.on("unhandledRejection", () => undefined);
  const answer = async ({ reader, bytes, name }: Asked) => {
    try {
      const read = await readers[reader]();
      say({ begun: true });
      say({ read: await read(bytes, name, () => say({ step: true })) });
    } catch (error) {
      say(refusalOf(error, reader, name));
    }
  };
  port.on("message", (asked: Asked) => {
    answer(asked).catch((error: unknown) => say(refusalOf(error, asked.reader, asked.name)));
  });
}

function refusalOf(error: unknown, reader: ReaderName, name: string): Refused {
  if (error instanceof SaysoError) {
    const kind = Object.entries(formatErrors).find(([, { code }]) => code === error.code)?.[0];
    if (kind !== undefined) return { refused: kind as keyof typeof formatErrors, says: error.message };
  }
  const why = error instanceof Error ? error.message : String(error);
  return { refused: damaged[reader], says: `${name} cannot be read (${why.slice(0, 200)}).` };
}

if (!isMainThread && parentPort !== null && workerData === marker) answerAll(parentPort);
