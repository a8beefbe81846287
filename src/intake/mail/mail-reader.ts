import type { FormatReader } from "../format-reader.ts";
import { isolated } from "../isolated.ts";

/** A message's headers end within so many bytes. */
const HEAD = 262_144;

/** Headers that programs which carry or write mail put in; a person who copies "From:" and "Date:" above an article does not. */
const carried =
  /^(?:message-id|received|mime-version|return-path|dkim-signature|delivered-to|content-type|list-id|x-mailer|arc-seal)$/;

/**
 * Whether bytes are a message: unbroken header lines down to an empty line, with a sender, a date, and two of the headers that
 * programs put in.
 */
function isMail(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, HEAD))
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "");
  const names = new Set<string>();
  for (const [at, line] of head
    .split(/\r?\n|\r/)
    .slice(0, 2_000)
    .entries()) {
    if (line === "") break;
    if (at === 0 && /^>?From \S/.test(line)) continue;
    if (at > 0 && /^[ \t]/.test(line)) continue;
    const name = /^([!-9;-~]{1,76})[ \t]?:/.exec(line)?.[1];
    if (name === undefined) return false;
    names.add(name.toLowerCase());
  }
  const programs = [...names].filter((name) => carried.test(name)).length;
  return (names.has("from") || names.has("sender")) && (names.has("date") || names.has("received")) && programs >= 2;
}

/** Reads messages (.eml): the newsletter's page, or the plain text without what is quoted. See README.md. */
export const mailReader: FormatReader = {
  mediaType: "message/rfc822",
  recognises: isMail,
  read: (bytes, name) => isolated("mail", bytes, name),
};
