/** A text as it is looked up: what it says, and beside it whatever may name somebody. */
interface Post {
  /** Without addresses, signature and marks of a network; hashtags and handles as the words they are made of. */
  readonly said: string;
  /** The same and what was left out, without addresses: whose post it is may be what a claim is about. */
  readonly all: string;
  /** The name that it is signed with; empty where there is none. */
  readonly by: string;
}

const ADDRESS = /(?:https?:\/\/|pic\.twitter\.com\/|www\.)\S{1,300}/gu;
/** "— Jane Doe (@janedoe) May 3, 2024" at the end of a post that is quoted. */
const SIGNATURE = /\s[—–-]\s([^\n—]{0,80})\(@[\p{L}\p{N}_]{1,30}[\s\\_]{0,3}\)[^\n]{0,40}$/u;
/** "#StopTheSteal", "@JaneDoe_42". */
const TAG = /[#@]([\p{L}\p{N}_]{2,60})/gu;

/** Reads a post, or any other text, for looking up claims that are like it. Linear in its length. */
export function readPost(text: string): Post {
  const plain = text.replace(ADDRESS, " ");
  return {
    said: unfolded(plain.replace(SIGNATURE, " ")),
    all: `${plain} ${unfolded(plain)}`,
    by: SIGNATURE.exec(plain)?.[1]?.trim() ?? "",
  };
}

function unfolded(text: string): string {
  return text
    .replace(TAG, (_, name: string) => ` ${wordsOfTag(name)} `)
    .replace(/\s+/gu, " ")
    .trim();
}

/** "StopTheSteal2020" is "Stop The Steal 2020". */
function wordsOfTag(name: string): string {
  return name
    .replaceAll("_", " ")
    .replace(/(?<=\p{Ll})(?=[\p{Lu}\d])|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\d)(?=\p{L})/gu, " ");
}
