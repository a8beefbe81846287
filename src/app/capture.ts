import type { Snapshot } from "../model/snapshot.ts";

/** What intake hands over: the bytes, what is known of them, and the text they decode to. */
export interface Captured {
  readonly snapshot: Snapshot;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** One thing to be read: how it is called, and how to get at its bytes. */
export interface Input {
  /** A path as the user gave it, the name of an uploaded file, or `-`. */
  readonly locator: string;
  /** @throws SaysoError SAYSO-INTAKE-… when the bytes cannot be had or are no text */
  capture(): Promise<Captured>;
}
