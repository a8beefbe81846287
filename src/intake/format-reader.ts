import type { MediaType } from "../model/snapshot.ts";
import type { Told } from "../model/stage.ts";

/** What a reader of a format that is no text makes of bytes. */
export interface Extracted {
  /** What `text` is to the rest of Sayso: the decoded text that every offset goes back to. */
  readonly text: string;
  readonly told: Told;
}

/** Reads one kind of file that is no text: told by its first bytes, never by its name alone. */
export interface FormatReader {
  readonly mediaType: MediaType;
  recognises(bytes: Uint8Array, locator: string): boolean;
  /**
   * @param name how messages call the input
   * @throws SaysoError SAYSO-FORMAT-… when the bytes are damaged, locked, hostile, or hold no text
   */
  read(bytes: Uint8Array, name: string): Promise<Extracted>;
}
