import { Parser } from "htmlparser2";
import type { XmlNode } from "./xml-tree.ts";

/** Elements whose words nobody reads. */
const unread: ReadonlySet<string> = new Set(["script", "style", "head", "iframe", "object", "template", "noscript"]);

/** Elements inside a line; any other one parts words. */
const inline: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code dfn em font i ins kbd mark nobr q ruby s samp small span strike strong sub sup tt u var wbr".split(
    " ",
  ),
);

/** More of a text is not looked at. */
const LONGEST = 400_000;

/**
 * The words of HTML, on one line: tags taken out, entities decoded, white space made single. What only looks like a tag ("a < b",
 * "the <blink> tag" where none is closed and none is of HTML) stays. Linear.
 */
export function plainText(html: string): string {
  const input = withoutOpenComment(html.slice(0, LONGEST));
  if (!/[<&]/u.test(input)) return oneLine(input);
  const closed = new Set([...input.matchAll(/<\/([a-z][\w:-]{0,40})/giu)].map(([, name = ""]) => name.toLowerCase()));
  let text = "";
  let skipped = 0;
  let read = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      read = parser.endIndex + 1;
      const isWord = !known.has(name) && Object.keys(attributes).length === 0 && !closed.has(name);
      if (isWord) text += input.slice(parser.startIndex, read);
      else if (unread.has(name) && closed.has(name)) skipped++;
      else if (!inline.has(name)) text += " ";
    },
    onclosetag: (name) => {
      read = Math.max(read, parser.endIndex + 1);
      if (unread.has(name) && closed.has(name)) skipped = Math.max(0, skipped - 1);
      else if (!inline.has(name) && known.has(name)) text += " ";
    },
    ontext: (words) => {
      read = parser.endIndex + 1;
      if (skipped === 0) text += words;
    },
    oncommentend: () => {
      read = parser.endIndex + 1;
    },
  });
  parser.write(input);
  // A "<" with no ">" after it is no tag: "profits <5 %".
  const rest = input.slice(read);
  parser.end();
  if (/^<[^=]{1,60}$/u.test(rest) && !text.endsWith(rest)) text += rest;
  return oneLine(text);
}

/** Without a comment that nothing closes: it ends at the next ">". */
function withoutOpenComment(html: string): string {
  const at = html.lastIndexOf("<!--");
  if (at === -1 || html.includes("-->", at)) return html;
  const end = html.indexOf(">", at);
  return html.slice(0, at) + (end === -1 ? "" : html.slice(end + 1));
}

/** The words of an element and of those in it, as they stand, on one line. */
export function wordsOf(node: XmlNode): string {
  return oneLine(gathered(node));
}

function gathered(node: XmlNode): string {
  const parts = node.content.map((part) => {
    if (typeof part === "string") return part;
    const local = part.name.replace(/^.*:/u, "");
    if (unread.has(local)) return "";
    return inline.has(local) ? gathered(part) : ` ${gathered(part)} `;
  });
  return parts.join("");
}

/** The words of an element alone. */
export function ownWords(node: XmlNode | undefined): string {
  return node === undefined
    ? ""
    : node.content
        .filter((part) => typeof part === "string")
        .join("")
        .trim();
}

/** Whether words hold markup: a tag that is closed, or an entity. */
export function looksLikeHtml(words: string): boolean {
  return /<\/[a-z][a-z0-9]{0,12}>|<(?:br|img|p|hr)\b[^<>]{0,300}>|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]\w{1,24});/iu.test(
    words.slice(0, LONGEST),
  );
}

function oneLine(words: string): string {
  return words.replaceAll(/[\s\u00a0]+/gu, " ").trim();
}

/** The elements of HTML, and those of drawings and formulas that stand in pages. */
const known: ReadonlySet<string> = new Set([
  ...inline,
  ...unread,
  ..."address area article aside audio base basefont blockquote body br button canvas caption center col colgroup data datalist dd del details dialog dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html img image input label legend li link main map menu meta meter nav noframes ol optgroup option output p param picture pre progress rp rt rtc search section select slot source summary svg math g path circle rect table tbody td textarea tfoot th thead time title tr track ul video marquee blink".split(
    " ",
  ),
]);
