import { type ErrorKind, SaysoError } from "../../model/errors/error.ts";
import type { HttpAnswer } from "../../model/snapshot.ts";

/** What is known beside the words of a failed fetch. */
export interface FailureFacts {
  /** What the server answered, where it did. */
  readonly http?: HttpAnswer;
  /** The time before which the server wants no other request. ISO 8601. */
  readonly until?: string;
  readonly cause?: unknown;
}

/** A fetch that failed, with the answer that says so where there is one. */
export class FetchFailure extends SaysoError {
  readonly http: HttpAnswer | undefined;
  readonly until: string | undefined;

  constructor(kind: ErrorKind, message: string, { http, until, cause }: FailureFacts = {}) {
    super(kind, message, { cause });
    this.http = http;
    this.until = until;
  }
}
