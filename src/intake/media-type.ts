import type { MediaType } from "../model/snapshot.ts";

const htmlTags = new Set(
  "html head body script iframe h1 h2 div font table a style title b br p article main section header meta link base span img ul ol".split(
    " ",
  ),
);

/** Index after white space, comments, and an XML declaration: where the first thing that tells something stands. */
function skipPreamble(text: string): number {
  let at = 0;
  for (;;) {
    while (at < text.length && /\s/.test(text.charAt(at))) at++;
    const close = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : undefined;
    if (close === undefined) return at;
    const end = text.indexOf(close, at);
    if (end === -1) return at;
    at = end + close.length;
  }
}

/**
 * Whether a decoded text is a web page or plain text: by its first tag, as the WHATWG MIME Sniffing Standard
 * does, and only when that says nothing by the name's ending. `undefined` for XML that is no page (a feed):
 * then `root` names its first element.
 */
export function sniffMediaType(text: string, name: string): { mediaType: MediaType } | { root: string } {
  const start = skipPreamble(text);
  const head = text.slice(start, start + 200);
  if (/^<!doctype\s+html/i.test(head)) return { mediaType: "text/html" };
  const tag = /^<([a-z][a-z0-9:]*)[\s/>]/i.exec(head)?.[1]?.toLowerCase();
  if (tag !== undefined && htmlTags.has(tag)) return { mediaType: "text/html" };
  if (text.trimStart().startsWith("<?xml") && tag !== undefined) return { root: tag };
  if (tag === "rss" || tag === "feed") return { root: tag };
  const namedPage = /\.(x?html?|xht|shtml)$/i.test(name);
  if (namedPage && /<\/?[a-z][a-z0-9]*[\s/>]/i.test(text.slice(0, 1_000_000))) return { mediaType: "text/html" };
  return { mediaType: "text/plain" };
}
