import { Tokenizer, TokenType } from "@streamparser/json";
import type { ByteReader } from "../archive/byte-reader.ts";

/** What an export says of a chat before its messages; numbers of ids as written. */
export interface Chat {
  readonly name?: string;
  readonly type?: string;
  readonly id?: string;
  readonly username?: string;
}

/** A message's bytes as they stand in the file; or why the rest of the file cannot be read. */
export type Scanned =
  | {
      readonly type: "message";
      readonly at: number;
      readonly bytes: Buffer;
      readonly chat: Chat;
      readonly ofMany: boolean;
    }
  | { readonly type: "too-large"; readonly at: number; readonly chat: Chat }
  | { readonly type: "broken"; readonly at: number; readonly why: string };

/** Telegram's own limit of a message is 4096 letters. */
const MESSAGE_LIMIT = 8 << 20;
/** Nothing in an export is nested nearly as deep. */
const DEPTH_LIMIT = 64;
const PIECE = 64 << 10;

/**
 * The messages of a Telegram Desktop export, of one chat or of a whole account, in the order of the file. No more of
 * the file is held than the message that is being read.
 */
export async function* scanExport(bytes: ByteReader): AsyncGenerator<Scanned> {
  const walk = new Walk();
  const mark = (await bytes.fill(3)) >= 3 && bytes.view(3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
  await bytes.skip(mark);
  /** How far the tokenizer has been fed, from the beginning of the JSON. */
  let fed = 0;
  while (!walk.ended && walk.broken === undefined) {
    const begin = bytes.position - mark;
    if ((await bytes.fill(fed - begin + 1)) === fed - begin) break;
    const piece = bytes.view().subarray(fed - begin, fed - begin + PIECE);
    walk.feed(piece);
    fed += piece.length;
    for (const { start, end, chat, ofMany } of walk.taken()) {
      const at = start + mark;
      const own = Buffer.from(bytes.view().subarray(start - begin, end - begin));
      yield start < begin ? { type: "too-large", at, chat } : { type: "message", at, bytes: own, chat, ofMany };
    }
    if (walk.itemStart !== undefined && fed - walk.itemStart <= MESSAGE_LIMIT) await bytes.skip(walk.itemStart - begin);
    else await bytes.skip(fed - begin);
  }
  if (walk.broken !== undefined) yield { type: "broken", at: fed + mark, why: walk.broken };
  else if (!walk.ended) yield { type: "broken", at: fed + mark, why: "it ends in the middle" };
}

interface Frame {
  readonly array: boolean;
  key: string | undefined;
  readonly chat: { name?: string; type?: string; id?: string; username?: string } | undefined;
}

interface Item {
  readonly start: number;
  readonly end: number;
  readonly chat: Chat;
  readonly ofMany: boolean;
}

/** Follows where in the export each token stands. */
class Walk {
  ended = false;
  broken: string | undefined;
  /** Where the message begins that is being read. */
  itemStart: number | undefined;
  readonly #tokenizer = new Tokenizer({ stringBufferSize: 64 << 10 });
  readonly #stack: Frame[] = [];
  #items: Item[] = [];
  #pendingKey: string | undefined;
  #lastToken = 0;
  #fed = 0;

  constructor() {
    this.#tokenizer.onToken = ({ token, value, offset }) => {
      if (this.broken === undefined && !this.ended) this.#on(token, value, offset);
    };
    this.#tokenizer.onError = (error) => {
      this.broken ??= `it is not valid JSON: ${error.message.slice(0, 200)}`;
    };
  }

  feed(piece: Uint8Array): void {
    this.#tokenizer.write(piece);
    this.#fed += piece.length;
    if (this.#fed - this.#lastToken > 2 * MESSAGE_LIMIT) this.broken ??= "it holds a text of more than 16 MB";
  }

  taken(): readonly Item[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }

  #on(token: TokenType, value: unknown, offset: number): void {
    this.#lastToken = offset;
    const top = this.#stack.at(-1);
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) {
      this.#open(token === TokenType.LEFT_BRACKET, offset);
    } else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) {
      this.#close(token === TokenType.RIGHT_BRACKET, offset);
    } else if (token === TokenType.STRING && top?.array === false && top.key === undefined) {
      this.#pendingKey = String(value);
    } else if (token === TokenType.COLON) {
      if (top === undefined || top.array || this.#pendingKey === undefined)
        this.broken = `a colon stands alone at byte ${offset}`;
      else top.key = this.#pendingKey;
      this.#pendingKey = undefined;
    } else if (token === TokenType.COMMA) {
      if (top?.array === false) top.key = undefined;
    } else if (top?.chat !== undefined && (token === TokenType.STRING || token === TokenType.NUMBER)) {
      const { key } = top;
      if (key === "name" || key === "type" || key === "id" || key === "username") top.chat[key] = String(value);
    }
  }

  #open(array: boolean, offset: number): void {
    if (this.#stack.length >= DEPTH_LIMIT) {
      this.broken = `more than ${DEPTH_LIMIT} levels are nested at byte ${offset}`;
      return;
    }
    const top = this.#stack.at(-1);
    if (this.itemStart === undefined && !array && top?.array === true && this.#inMessages()) this.itemStart = offset;
    const isChat = this.itemStart === undefined && !array && (this.#stack.length === 0 || this.#inChatList());
    this.#stack.push({ array, key: undefined, chat: isChat ? {} : undefined });
  }

  #close(array: boolean, offset: number): void {
    const top = this.#stack.pop();
    if (top?.array !== array) {
      this.broken = `a bracket closes what was not opened, at byte ${offset}`;
      return;
    }
    if (this.itemStart !== undefined && this.#stack.at(-1)?.array === true && this.#inMessages()) {
      const chat = this.#stack.at(-2)?.chat ?? {};
      this.#items.push({ start: this.itemStart, end: offset + 1, chat: { ...chat }, ofMany: this.#stack.length > 2 });
      this.itemStart = undefined;
    }
    if (this.#stack.length === 0) this.ended = true;
  }

  /** Whether the innermost frame is the list of messages of a chat. */
  #inMessages(): boolean {
    const list = this.#stack.at(-1);
    const chat = this.#stack.at(-2);
    return list?.array === true && chat?.chat !== undefined && chat.key === "messages";
  }

  /** `chats.list` and `left_chats.list` of a whole account. */
  #inChatList(): boolean {
    const [root, chats, list] = this.#stack;
    const named = root?.key === "chats" || root?.key === "left_chats";
    return this.#stack.length === 3 && named && chats?.array === false && chats.key === "list" && list?.array === true;
  }
}
