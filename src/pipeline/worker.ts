import type { MessagePort } from "node:worker_threads";
import { SaysoError } from "../model/errors/error.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Told } from "../model/stage.ts";
import type { Pipeline } from "./pipeline.ts";

/** What a worker is asked. */
export interface ReadRequest {
  readonly snapshot: Snapshot;
  readonly text: string;
  readonly caseId: string;
  readonly told?: Told;
}

/** Tells a worker to end when it has answered what it was asked. */
export const stopRequest = "stop";

/** What it answers: a record, or a failure with the catalogue's code where there is one. */
export type ReadAnswer =
  | { readonly record: DocumentRecord }
  | { readonly failure: { readonly code?: string; readonly message: string } };

/**
 * The worker's end of a pool: answers each request in turn, and never lets a failure out of itself. A pipeline that
 * cannot be made is told as the failure of every document.
 */
export function answerRequests(port: MessagePort, createPipeline: () => Promise<Pipeline>): void {
  // Made before the first request comes: it may be on its way while the one who asks still looks for the document.
  const pipeline = createPipeline();
  pipeline.catch(() => undefined);
  const answer = async ({ snapshot, text, caseId, told }: ReadRequest): Promise<ReadAnswer> => {
    try {
      return { record: await (await pipeline).read(snapshot, text, caseId, told) };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { failure: error instanceof SaysoError ? { code: error.code, message } : { message } };
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  port.on("message", (request: ReadRequest | typeof stopRequest) => {
    if (request === stopRequest) {
      void last.then(() => port.close());
      return;
    }
    last = answer(request).then((given) => port.postMessage(given));
  });
}
