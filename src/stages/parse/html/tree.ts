import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

/** Characters of a page as they read, and where they stand in the decoded page (entities: where the entity stands). */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the link leads that it stands in, as the page writes it. */
  readonly href?: string;
}

/** An element of a page. Depth is bounded by `DEPTH_LIMIT`, so walking it by recursion is safe. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | undefined;
  readonly children: (Element | Piece)[];
}

/** Elements nested deeper than this become their ancestor's children: no page that people read nests so deep. */
export const DEPTH_LIMIT = 200;
/** More attribute text of one element than this is dropped. */
const ATTRIBUTE_LIMIT = 20_000;

const voids = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** Elements that part text from text. */
export const blockTags: ReadonlySet<string> = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead title tr ul".split(
    " ",
  ),
);

/** What an opening tag closes, when it is still open, and what such a search does not look past. */
const closes: Readonly<Record<string, readonly [open: readonly string[], until: readonly string[]]>> = {
  li: [["li"], ["ul", "ol", "menu"]],
  dt: [["dt", "dd"], ["dl"]],
  dd: [["dt", "dd"], ["dl"]],
  tr: [
    ["tr", "td", "th"],
    ["table", "tbody", "thead", "tfoot"],
  ],
  td: [
    ["td", "th"],
    ["tr", "table"],
  ],
  th: [
    ["td", "th"],
    ["tr", "table"],
  ],
  option: [["option"], ["select"]],
};
const closesParagraph = new Set([...blockTags].filter((tag) => tag !== "body" && tag !== "head" && tag !== "html"));

export function isElement(node: Element | Piece): node is Element {
  return "tag" in node;
}

/** Builds the tree as tokens come. Every step is bounded by the depth limit, so the whole is linear. */
class TreeBuilder implements TokenizerCallbacks {
  readonly root: Element = { tag: "#root", attributes: {}, parent: undefined, children: [] };
  readonly #html: string;
  readonly #stack: Element[] = [this.root];
  #tooDeep = 0;
  #tag = "";
  #attributes: Record<string, string> = {};
  #size = 0;
  #name = "";
  #value = "";
  #textEnd = 0;
  elements = 0;

  constructor(html: string) {
    this.#html = html;
  }

  get #top(): Element {
    return this.#stack.at(-1) ?? this.root;
  }

  onattribname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#value = "";
  }
  onattribdata(start: number, end: number): void {
    if (this.#size < ATTRIBUTE_LIMIT) this.#value += this.#html.slice(start, Math.min(end, start + ATTRIBUTE_LIMIT));
  }
  onattribentity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint);
  }
  onattribend(): void {
    this.#size += this.#value.length;
    if (this.#size < ATTRIBUTE_LIMIT && this.#name !== "__proto__") this.#attributes[this.#name] ??= this.#value;
  }
  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, Math.min(end, start + 40)).toLowerCase();
    this.#attributes = {};
    this.#size = 0;
    this.#textEnd = end;
  }
  onopentagend(end: number): void {
    this.#open(voids.has(this.#tag));
    this.#textEnd = end + 1;
  }
  onselfclosingtag(end: number): void {
    // HTML knows no self-closing but for void elements and foreign ones, which hold no text for us.
    this.#open(voids.has(this.#tag) || this.#stack.some(({ tag }) => tag === "svg" || tag === "math"));
    this.#textEnd = end + 1;
  }
  onclosetag(start: number, end: number): void {
    this.#textEnd = end + 1;
    const tag = this.#html.slice(start, Math.min(end, start + 40)).toLowerCase();
    if (tag === "br") {
      this.#add("br");
      return;
    }
    if (this.#tooDeep > 0) {
      this.#tooDeep--;
      return;
    }
    for (let at = this.#stack.length - 1; at > 0; at--) {
      if (this.#stack[at]?.tag === tag) {
        this.#stack.length = at;
        return;
      }
    }
  }
  ontext(start: number, end: number): void {
    this.#text(this.#html.slice(start, end), start, end);
  }
  ontextentity(codepoint: number, end: number): void {
    // An entity of two characters is told twice with one end; the second has no room of its own.
    this.#text(String.fromCodePoint(codepoint), Math.min(this.#textEnd, end), end);
  }
  oncdata(): void {}
  oncomment(_start: number, end: number): void {
    this.#textEnd = end + 1;
  }
  ondeclaration(_start: number, end: number): void {
    this.#textEnd = end + 1;
  }
  onprocessinginstruction(_start: number, end: number): void {
    this.#textEnd = end + 1;
  }
  onend(): void {}

  #text(text: string, start: number, end: number): void {
    this.#textEnd = end;
    const siblings = this.#top.children;
    const last = siblings.at(-1);
    const literal = end - start === text.length;
    // The tokenizer parts text at every "<" that opens nothing; put together again, a page of them stays small.
    if (
      literal &&
      last !== undefined &&
      !isElement(last) &&
      last.end === start &&
      last.end - last.start === last.text.length
    ) {
      siblings[siblings.length - 1] = { text: last.text + text, start: last.start, end };
    } else siblings.push({ text, start, end });
  }

  #add(tag: string): Element {
    this.elements++;
    const element: Element = { tag, attributes: this.#attributes, parent: this.#top, children: [] };
    this.#attributes = {};
    this.#top.children.push(element);
    return element;
  }

  #open(isVoid: boolean): void {
    const tag = this.#tag;
    if (closesParagraph.has(tag))
      this.#closeWithin(["p"], ["div", "td", "th", "li", "article", "section", "body", "blockquote"]);
    const rule = Object.hasOwn(closes, tag) ? closes[tag] : undefined;
    if (rule !== undefined) this.#closeWithin(rule[0], rule[1]);
    const element = this.#add(tag);
    if (isVoid) return;
    if (this.#stack.length >= DEPTH_LIMIT) this.#tooDeep++;
    else this.#stack.push(element);
  }

  #closeWithin(open: readonly string[], until: readonly string[]): void {
    let found = -1;
    for (let at = this.#stack.length - 1; at > 0; at--) {
      const tag = this.#stack[at]?.tag ?? "";
      if (until.includes(tag)) break;
      if (open.includes(tag)) found = at;
    }
    if (found > 0) this.#stack.length = found;
  }
}

/**
 * A page as a tree whose characters know where they stand in the page. Tokens by htmlparser2; elements left open
 * are closed by the few rules of HTML that matter to text. Linear, never fails, never deeper than `DEPTH_LIMIT`.
 */
export function readTree(html: string): { readonly root: Element; readonly elements: number } {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return { root: builder.root, elements: builder.elements };
}

/** All elements under one, in the order of the page. */
export function* walk(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* walk(child);
  }
}

/** The words of an element, white space as one space; no more than `limit` characters. */
export function wordsOf(element: Element, limit = 10_000): string {
  const parts: string[] = [];
  let size = 0;
  const gather = (node: Element): void => {
    for (const child of node.children) {
      if (size > limit * 2) return;
      if (isElement(child)) {
        if (blockTags.has(child.tag) || child.tag === "br") parts.push(" ");
        gather(child);
      } else {
        parts.push(child.text);
        size += child.text.length;
      }
    }
  };
  gather(element);
  return parts.join("").replace(/\s+/g, " ").trim().slice(0, limit);
}
