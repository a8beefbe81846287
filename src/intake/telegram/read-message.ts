import { isUtf8 } from "node:buffer";
import { z } from "zod";
import type { TextLink } from "../../model/document.ts";
import { type Layout, type LayoutBlock, textOfLayout } from "../../model/layout.ts";
import type { Told } from "../../model/stage.ts";
import type { Chat } from "./scan-export.ts";

/** A message as a document; or, for those of which none is made, what it is. */
export type MessageRead =
  | {
      readonly type: "document";
      readonly id: string;
      readonly told: Told & { readonly layout: Layout };
      readonly text: string;
    }
  | { readonly type: "passed-over"; readonly as: string }
  | { readonly type: "damaged"; readonly id?: string; readonly why: string };

const BY = "telegram-export@1.0.0";

const Piece = z.union([
  z.string(),
  z.looseObject({ type: z.string().catch("plain"), text: z.string(), href: z.string().optional() }),
]);
const Id = z.union([z.string(), z.number()]).transform(String);
const Message = z.looseObject({
  id: Id,
  type: z.string().catch("message"),
  date: z.string().optional(),
  date_unixtime: z.union([z.string(), z.number()]).optional(),
  edited: z.string().optional(),
  edited_unixtime: z.union([z.string(), z.number()]).optional(),
  from: z.string().nullish().catch(undefined),
  author: z.string().optional().catch(undefined),
  forwarded_from: z.string().nullish().catch(undefined),
  text: z.union([z.string(), z.array(Piece)]).optional(),
  text_entities: z.array(Piece).optional(),
});
type Message = z.infer<typeof Message>;

/** A message of an export, whose chat is known. */
export function readMessage(bytes: Buffer, chat: Chat): MessageRead {
  const json = jsonOf(bytes);
  if (json === undefined) return { type: "damaged", why: "is not valid JSON in UTF-8" };
  const parsed = Message.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = String(issue?.path[0] ?? "");
    return { type: "damaged", why: field === "id" ? "has no number" : `has a "${field}" of an unknown form` };
  }
  const message = parsed.data;
  if (message.type !== "message") return { type: "passed-over", as: `${message.type.slice(0, 30)} message` };
  const pieces = message.text_entities ?? asList(message.text);
  const layout = layoutOf(pieces, mediaOf(message));
  if (layout.blocks.every(({ residue }) => residue !== undefined))
    return { type: "passed-over", as: withoutText(message) };
  const publishedAt = timeOf(message.date_unixtime, message.date);
  if (publishedAt === undefined) return { type: "damaged", id: message.id, why: "has no date" };
  return {
    type: "document",
    id: message.id,
    text: textOfLayout(layout),
    told: toldOf(message, chat, publishedAt, layout),
  };
}

function jsonOf(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) return undefined;
  try {
    return JSON.parse(bytes.toString("utf8"), wholeNumbers);
  } catch {
    return undefined;
  }
}

/** Ids of 64 bits, which a number cannot hold, stay as they are written. */
function wholeNumbers(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const lossy = typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? "");
  return lossy ? context?.source : value;
}

type Piece = z.infer<typeof Piece>;

function asList(text: Message["text"]): readonly Piece[] {
  return text === undefined ? [] : typeof text === "string" ? [text] : text;
}

function toldOf(message: Message, chat: Chat, publishedAt: string, layout: Layout): Told & { layout: Layout } {
  const personal = /^(?:personal_chat|bot_chat|saved_messages)$/.test(chat.type ?? "");
  const channel = chat.type?.endsWith("channel") === true;
  const author = channel ? message.author : message.from;
  const byline = filled(author ?? undefined);
  const modifiedAt = timeOf(message.edited_unixtime, message.edited);
  const forwardedFrom = filled(message.forwarded_from ?? undefined);
  const outletName = personal ? undefined : filled(chat.name);
  const url = /^\w{4,40}$/.test(chat.username ?? "") ? `https://t.me/${chat.username}/${message.id}` : undefined;
  return {
    publishedAt,
    layout,
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
    ...(outletName === undefined ? {} : { outletName }),
    ...(byline === undefined || byline === outletName ? {} : { byline: [byline] }),
    ...(url === undefined ? {} : { url }),
    ...(forwardedFrom === undefined ? {} : { forwardedFrom }),
  };
}

function filled(text: string | undefined): string | undefined {
  const trimmed = text?.replace(/\s+/g, " ").trim().slice(0, 300);
  return trimmed === "" ? undefined : trimmed;
}

/** The instant in UTC; exports older than 2022 give only the local time of the machine, and no zone. */
function timeOf(unix: string | number | undefined, local: string | undefined): string | undefined {
  const seconds = Number(unix ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds > 0 && seconds < 1e11) return new Date(seconds * 1000).toISOString();
  if (local === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(local) || local < "2013") return undefined;
  return local;
}

/** The message's lines as blocks, links kept, and what it carries beside its words as residue. */
function layoutOf(pieces: readonly Piece[], media: string | undefined): Layout {
  let text = "";
  const links: { href: string; start: number; end: number }[] = [];
  const quotes: { start: number; end: number }[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text += typeof piece === "string" ? piece : piece.text;
    if (typeof piece === "string") continue;
    const href = hrefOf(piece);
    if (href !== undefined) links.push({ href, start, end: text.length });
    if (piece.type === "blockquote") quotes.push({ start, end: text.length });
  }
  const blocks: LayoutBlock[] = [];
  const kept: TextLink[] = [];
  let out = 0;
  for (const line of text.matchAll(/[^\r\n\u2028\u2029\u0085\v\f]+/gu)) {
    const words = line[0].trim();
    if (words === "") continue;
    const start = line.index + line[0].indexOf(words);
    const end = start + words.length;
    const quoted = quotes.some((one) => one.start <= start && end <= one.end);
    blocks.push({ kind: quoted ? "quote" : "paragraph", text: words });
    for (const link of links) {
      const [from, to] = [Math.max(link.start, start), Math.min(link.end, end)];
      if (from < to) kept.push({ href: link.href, span: { start: from - start + out, end: to - start + out } });
    }
    out += words.length + 2;
  }
  if (media !== undefined) {
    const why = "The export names what the post carries beside its words.";
    blocks.push({ kind: "caption", text: media, residue: { rule: "telegram-media", why } });
  }
  return { blocks, by: BY, ...(kept.length === 0 ? {} : { links: kept }) };
}

function hrefOf(piece: Exclude<Piece, string>): string | undefined {
  if (piece.type === "text_link") return piece.href !== undefined && URL.canParse(piece.href) ? piece.href : undefined;
  if (piece.type !== "link") return undefined;
  const text = piece.text.trim();
  const href = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(href) ? href : undefined;
}

const kinds: Readonly<Record<string, string>> = {
  sticker: "sticker",
  voice_message: "voice message",
  video_message: "video message",
  video_file: "video",
  audio_file: "recording",
  animation: "animation",
};

/** What a message carries: its kind in words, and the file where the export has it. */
function carried(message: Message): { readonly kind: string; readonly file?: string } | undefined {
  const at = (name: string) => (typeof message[name] === "string" ? message[name] : undefined);
  const inside = (path: string | undefined) => (path === undefined || path.startsWith("(") ? undefined : path);
  const photo = at("photo");
  if (photo !== undefined) return withFile("photo", inside(photo));
  const file = at("file");
  const media = at("media_type");
  if (file !== undefined || media !== undefined) {
    return withFile(kinds[media ?? ""] ?? "file", inside(file) ?? at("file_name"));
  }
  for (const [name, kind] of [
    ["poll", "poll"],
    ["location_information", "place on a map"],
    ["contact_information", "contact"],
    ["game_title", "game"],
    ["invoice_information", "invoice"],
  ] as const) {
    if (message[name] !== undefined) return { kind };
  }
  return undefined;
}

function withFile(kind: string, file: string | undefined): { readonly kind: string; readonly file?: string } {
  const name = filled(file);
  return name === undefined ? { kind } : { kind, file: name };
}

function mediaOf(message: Message): string | undefined {
  const media = carried(message);
  if (media === undefined) return undefined;
  return media.file === undefined ? `[${media.kind}]` : `[${media.kind}: ${media.file}]`;
}

function withoutText(message: Message): string {
  const media = carried(message);
  if (media === undefined) return "message without text";
  return media.kind === "poll" ? "poll" : `${media.kind} without text`;
}
