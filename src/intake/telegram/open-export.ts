import { SaysoError } from "../../model/errors/error.ts";
import { formatErrors } from "../../model/errors/format.ts";
import { ByteReader, type ByteSource } from "../archive/byte-reader.ts";
import { type Captured, type Clock, type Found, snapshotOf } from "../captured.ts";
import type { Tally } from "../tally.ts";
import { type MessageRead, readMessage } from "./read-message.ts";
import { scanExport } from "./scan-export.ts";

const chatTypes =
  /"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|private_group|private_supergroup|public_supergroup|private_channel|public_channel)"/;
const accountKeys =
  /"(?:personal_information|profile_pictures|frequent_contacts|contacts|sessions|web_sessions|other_data|chats|left_chats)"\s*:\s*[[{]/g;

/** Whether bytes begin as a `result.json` of Telegram Desktop does: of one chat, or of a whole account. */
export function looksLikeExport(start: Buffer): boolean {
  const text = start.toString("utf8").replace(/^\ufeff/, "");
  if (!/^\s*\{\s*"/.test(text)) return false;
  if (chatTypes.test(text) && /"messages"\s*:\s*\[/.test(text)) return true;
  const keys = new Set(text.match(accountKeys)?.map((key) => key.replace(/\W+$/, "")));
  return keys.size >= 2 || /^\s*\{\s*(?:"about"\s*:\s*"[^"]{0,2000}"\s*,\s*)?"(?:left_)?chats"\s*:\s*\{/.test(text);
}

/** The messages of an export that have words, in order; the others are counted. */
export async function* openExport(source: ByteSource, path: string, clock: Clock, tally: Tally): AsyncGenerator<Found> {
  let found = 0;
  for await (const one of scanExport(new ByteReader(source))) {
    if (one.type === "broken") {
      const before = found === 1 ? "1 message was read before" : `${found} messages were read before`;
      yield failing(
        `${path}#end`,
        formatErrors.damagedExport,
        `${path} cannot be read on from byte ${one.at}: ${one.why}; ${before}.`,
      );
      return;
    }
    if (one.type === "too-large") {
      yield failing(
        `${path}#@${one.at}`,
        formatErrors.damagedMessage,
        `${path}: the message at byte ${one.at} is larger than 8 MB.`,
      );
      continue;
    }
    const read = readMessage(one.bytes, one.chat);
    if (read.type === "passed-over") {
      tally.count(read.as);
      continue;
    }
    found++;
    const id = read.id ?? `@${one.at}`;
    const name = one.ofMany && one.chat.id !== undefined ? `${one.chat.id}/${id}` : id;
    const locator = `${path}#${name}`;
    if (read.type === "document") {
      const { bytes } = one;
      yield { locator, capture: () => Promise.resolve(captured(bytes, read, locator, { of: path, name }, clock)) };
    } else {
      yield failing(locator, formatErrors.damagedMessage, `${path}: the message at byte ${one.at} ${read.why}.`);
    }
  }
}

function failing(locator: string, kind: ConstructorParameters<typeof SaysoError>[0], message: string): Found {
  return { locator, capture: () => Promise.reject(new SaysoError(kind, message)) };
}

function captured(
  bytes: Buffer,
  { text, told }: Extract<MessageRead, { type: "document" }>,
  locator: string,
  part: { readonly of: string; readonly name: string },
  clock: Clock,
): Captured {
  const is = {
    mediaType: "application/vnd.telegram.message+json",
    encoding: "utf-8",
    locator,
    method: "part",
  } as const;
  const snapshot = snapshotOf(bytes, is, clock, { part, ...(told.url === undefined ? {} : { address: told.url }) });
  return { snapshot, bytes, text, told };
}
