import PostalMime, { type Attachment, type Email } from "postal-mime";
import { getDomain } from "tldts";
import { SaysoError } from "../../model/errors/error.ts";
import { formatErrors } from "../../model/errors/format.ts";
import { type LayoutBlock, textOfLayout } from "../../model/layout.ts";
import type { Told } from "../../model/stage.ts";
import type { Extracted } from "../format-reader.ts";
import { checkParts } from "./parts-of.ts";
import { plainBlocks } from "./plain-blocks.ts";

/** The library's version counts: another may find other words. */
const by = "postal-mime@4.0.0";

const DEEPEST = 20;
/** Bytes of all headers. */
const MOST_HEADERS = 1_000_000;
/** A message within a message within … that is looked into for words. */
const MOST_NESTED = 3;

/**
 * Reads a message in the thread that asks; runs where it can be broken off (`isolated.ts`).
 * @throws SaysoError SAYSO-FORMAT-012 to -014
 */
export async function readMail(bytes: Uint8Array, name: string): Promise<Extracted> {
  return readMessage(bytes, name, 0);
}

async function readMessage(bytes: Uint8Array, name: string, depth: number): Promise<Extracted> {
  checkParts(bytes, name);
  const mail = await parse(bytes, name);
  const plain = (mail.text ?? "").trim();
  const page = (mail.html ?? "").trim();
  const told = toldBy(mail);
  if (page !== "" && (isBulk(mail) || wordsOf(plain) < wordsOf(withoutTags(page)) * 0.5))
    return { text: page, told: { ...told, readAs: "text/html" } };
  if (plain !== "") {
    const blocks = [...plainBlocks(plain, passesOn(mail)), ...mail.attachments.map(attachmentBlock)];
    return { text: textOfLayout({ blocks }), told: { ...told, layout: { blocks, by } } };
  }
  const nested = mail.attachments.filter(({ mimeType }) => mimeType === "message/rfc822");
  const [only] = nested;
  if (only !== undefined && nested.length === 1 && depth < MOST_NESTED)
    return readMessage(contentOf(only), `${name}: the message within`, depth + 1);
  const names = mail.attachments.map(({ filename }) => filename ?? "one without a name").slice(0, 5);
  const has = names.length === 0 ? "." : `; it has ${mail.attachments.length} attachments (${names.join(", ")}).`;
  throw new SaysoError(formatErrors.emptyMail, `${name} holds no words${has}`);
}

async function parse(bytes: Uint8Array, name: string): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: DEEPEST,
      maxHeadersSize: MOST_HEADERS,
      forceRfc822Attachments: true,
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const swollen = /nesting|header.{0,20}size|maximum/i.test(why);
    const says = `${name} ${swollen ? "is nested deeper, or has longer headers, than messages" : "cannot be read"} (${why.slice(0, 200)}).`;
    throw new SaysoError(swollen ? formatErrors.swollenMail : formatErrors.damagedMail, says, { cause: error });
  }
}

function contentOf({ content }: Attachment): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
}

function attachmentBlock(attachment: Attachment): LayoutBlock {
  const { filename, mimeType } = attachment;
  const size = Math.max(1, Math.round(contentOf(attachment).length / 1_000));
  return {
    kind: "paragraph",
    text: `[attached: ${filename ?? "without a name"}, ${mimeType}, ${size} kB]`.replace(/\s+/g, " "),
    residue: { rule: "attachment", why: "A file attached to the message; it was not read." },
  };
}

function header({ headers }: Email, name: string): string | undefined {
  const value = headers.find(({ key }) => key === name)?.value.trim();
  return value === "" ? undefined : value;
}

/** Whether a message went to many, as newsletters do. */
function isBulk(mail: Email): boolean {
  return (
    ["list-unsubscribe", "list-id", "list-post"].some((name) => header(mail, name) !== undefined) ||
    /^(?:bulk|list)$/i.test(header(mail, "precedence") ?? "")
  );
}

const passing = /^\s*(?:fwd?|wg|tr|rv|i|пересл\p{L}{0,10})\s?:/iu;
const marks = /^(?:\s*(?:re|fwd?|aw|wg|sv|vs|tr|rv|отв|на|ha|пересл\p{L}{0,10})\s?(?:\[\d{1,3}\])?\s?:\s*){1,10}/iu;

function passesOn({ subject = "" }: Email): boolean {
  return passing.test(subject);
}

function toldBy(mail: Email): Told {
  const title = mail.subject?.replace(marks, "").replace(/\s+/g, " ").trim();
  const sender = mail.from?.name.trim();
  const address = mail.from && "address" in mail.from ? mail.from.address : undefined;
  const domain = isBulk(mail) && address !== undefined ? getDomain(address.slice(address.lastIndexOf("@") + 1)) : null;
  const date = mail.date !== undefined && /^\d{4}-\d{2}-\d{2}T/.test(mail.date) ? mail.date : undefined;
  const url = /<?(https?:\/\/[^\s<>]{4,2000})>?/i.exec(header(mail, "archived-at") ?? "")?.[1];
  const named = sender !== undefined && sender !== "" && !sender.includes("@");
  return {
    ...(title ? { title } : {}),
    ...(named ? (isBulk(mail) ? { outletName: sender } : { byline: [sender] }) : {}),
    ...(domain === null ? {} : { outletDomain: domain }),
    ...(date === undefined ? {} : { publishedAt: date }),
    ...(url !== undefined && URL.canParse(url) ? { url } : {}),
  };
}

function wordsOf(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}

/** A page's words, as far as it takes to count them. Linear. */
function withoutTags(page: string): string {
  const low = page.toLowerCase();
  let text = "";
  let at = 0;
  for (let open = low.indexOf("<"); open !== -1; open = low.indexOf("<", at)) {
    text += `${page.slice(at, open)} `;
    const styled = ["<style", "<script"].find((tag) => low.startsWith(tag, open));
    const end = low.indexOf(styled === undefined ? ">" : styled.replace("<", "</"), open);
    if (end === -1) return text;
    at = end + 1;
  }
  return text + page.slice(at);
}
