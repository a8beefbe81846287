import { SaysoError } from "../../model/errors/error.ts";
import { formatErrors } from "../../model/errors/format.ts";

/** Parts of one message: newsletters have three, messages with many attachments some dozens. */
const MOST_PARTS = 300;
/** Names of boundaries that are looked for. */
const MOST_BOUNDARIES = 100;

/**
 * Refuses a message that is cut into more parts than messages have, before anything is made of them. Linear in the bytes.
 * @throws SaysoError SAYSO-FORMAT-013
 */
export function checkParts(bytes: Uint8Array, name: string): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const boundaries = new Set<string>();
  for (const match of text.matchAll(
    /boundary[ \t]{0,9}(?:\*\d?\*?)?=[ \t]{0,9}(?:"([^"\r\n]{1,200})"|([^\s";]{1,200}))/gi,
  )) {
    boundaries.add(`--${match[1] ?? match[2] ?? ""}`);
    if (boundaries.size > MOST_BOUNDARIES) throw tooMany(name);
  }
  if (boundaries.size === 0) return;
  let parts = 0;
  for (const match of text.matchAll(/^--[^\r\n]{1,210}/gm)) {
    if (boundaries.has(match[0].trimEnd())) parts += 1;
    if (parts > MOST_PARTS) throw tooMany(name);
  }
}

function tooMany(name: string): SaysoError {
  return new SaysoError(formatErrors.swollenMail, `${name} is cut into more than ${MOST_PARTS} parts.`);
}
