import { Parser } from "htmlparser2";
import { SaysoError } from "../../model/errors/error.ts";
import { feedErrors } from "../../model/errors/feed.ts";
import type { FeedNote } from "../../model/feed.ts";
import { cutDocumentType } from "./document-type.ts";
import { spaceOf, usualSpace } from "./vocabulary.ts";

/** An element of a feed. */
export interface XmlNode {
  /** In small letters, with the short name of its vocabulary unless it is the feed's own: `title`, `dc:date`; `?:` before one that is not known. */
  readonly name: string;
  /** As `name`, by attribute. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Its words and elements in order, entities decoded once. */
  readonly content: readonly (string | XmlNode)[];
  /** False where the text ended before it did. */
  readonly isWhole: boolean;
}

type Spaces = ReadonlyMap<string, string | undefined>;

const none: ReadonlyMap<string, string> = new Map();

/** What is built, before it is handed out. There may be a million: nothing is made that is not needed. */
class Growing implements XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly content: (string | Growing)[] = [];
  readonly home: Growing | undefined;
  readonly depth: number;
  readonly spaces: Spaces;
  isWhole = true;

  constructor(name: string, attributes: ReadonlyMap<string, string>, home: Growing | undefined, spaces: Spaces) {
    this.name = name;
    this.attributes = attributes;
    this.home = home;
    this.depth = (home?.depth ?? 0) + 1;
    this.spaces = spaces;
  }

  get children(): readonly Growing[] {
    return this.content.filter((part) => typeof part !== "string");
  }
}

/** Words of deeper elements count as words of the one at this depth; with more open than `ENDLESS`, nothing is read at all. */
const DEEPEST = 200;
const ENDLESS = 20_000;
const MOST_NODES = 800_000;
/** Namespaces in force, summed over the elements that declare some. */
const MOST_SPACES = 2_000_000;
/** The most characters that declared entities may add. */
const MOST_ADDED = 1_000_000;

/** Names of what a feed is a list of: one opened inside another means that the other was never closed. */
const listed: ReadonlySet<string> = new Set(["item", "entry", "url", "sitemap"]);

/**
 * The elements of an XML text, sound or not: what is never closed is closed where its parent is, what is closed without being open
 * is passed over, an unknown entity stays as it is written. One pass; linear.
 * @throws SaysoError SAYSO-FEED-004 for what is nested or repeated without end
 */
export function readTree(input: string): { readonly root: XmlNode; readonly notes: readonly FeedNote[] } {
  const { text, entities } = cutDocumentType(input);
  const builder = new Builder(entities);
  builder.read(text);
  return { root: builder.root, notes: builder.notes() };
}

class Builder {
  readonly root: Growing = new Growing("", none, undefined, new Map());
  readonly #entities: ReadonlyMap<string, string>;
  readonly #found = new Map<string, string>();
  /** As the parser has them open; what is too deep stands for its place by the last one that is kept. */
  readonly #open: Growing[] = [this.root];
  #nodes = 0;
  #added = 0;
  #spaces = 0;
  #isAtEnd = false;

  constructor(entities: ReadonlyMap<string, string>) {
    this.#entities = entities;
  }

  read(text: string): void {
    const parser = new Parser(
      {
        onopentag: (name, attributes) => {
          this.#opened(name, attributes);
        },
        onclosetag: (_name, isImplied) => {
          // An empty element (`<x/>`) is told as closed by implication too.
          this.#closed(isImplied && (this.#isAtEnd || text.charAt(parser.endIndex - 1) !== "/"));
        },
        ontext: (words) => {
          this.#said(words);
        },
      },
      { xmlMode: true, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
    );
    parser.write(text);
    this.#isAtEnd = true;
    parser.end();
  }

  notes(): readonly FeedNote[] {
    return [...this.#found].map(([rule, words]) => ({ rule, words }));
  }

  #opened(qualified: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length > ENDLESS) throw exhausting(`Its elements are nested more than ${ENDLESS} deep.`);
    if (++this.#nodes > MOST_NODES) throw exhausting(`It has more than ${MOST_NODES} elements.`);
    const parent = this.#open.at(-1) ?? this.root;
    if (parent.depth >= DEEPEST) {
      this.#open.push(parent);
      return;
    }
    const declared = this.#declared(parent.spaces, attributes);
    // A root in a namespace that nobody knows is taken by its name.
    const spaces =
      parent === this.root && declared.has("") ? new Map([...declared, ["", declared.get("") ?? ""]]) : declared;
    const name = this.#named(qualified, spaces, "");
    let own: Map<string, string> | undefined;
    for (const [key, value] of Object.entries(attributes)) {
      if (key !== "xmlns" && !key.startsWith("xmlns:")) {
        const known = key.includes(":") ? this.#named(key, spaces, undefined) : key;
        own ??= new Map();
        own.set(known, this.#expanded(value));
      }
    }
    const home = this.#homeOf(name);
    const node = new Growing(name, own ?? none, home, spaces);
    home.content.push(node);
    this.#open.push(node);
  }

  /** Where an element belongs: what a feed lists is never inside another such, whatever was left open. */
  #homeOf(name: string): Growing {
    const top = this.#open.at(-1) ?? this.root;
    if (!listed.has(name)) return top;
    const at = this.#open.findLastIndex((node) => node.name === name);
    const unclosed = this.#open[at];
    if (unclosed === undefined) return top;
    this.#found.set("unclosed", `An element <${name}> is not closed before the next one begins.`);
    return unclosed.home ?? top;
  }

  #closed(isImplied: boolean): void {
    if (isImplied && this.#isAtEnd) {
      this.#found.set("truncated", "The feed breaks off before its end; what is whole was kept.");
      (this.#open.at(-1) ?? this.root).isWhole = false;
    } else if (isImplied) {
      this.#found.set("unclosed", "An element is not closed where the one around it is.");
    }
    if (this.#open.length > 1) this.#open.pop();
  }

  #said(words: string): void {
    const top = this.#open.at(-1) ?? this.root;
    const last = top.content.at(-1);
    const more = this.#expanded(words);
    if (typeof last === "string") top.content[top.content.length - 1] = last + more;
    else top.content.push(more);
  }

  #expanded(words: string): string {
    if (this.#entities.size === 0 || !words.includes("&")) return words;
    return words.replaceAll(/&([\w.:-]{1,60});/gu, (whole, name: string) => {
      const value = this.#entities.get(name);
      this.#added += value?.length ?? 0;
      if (this.#added > MOST_ADDED) throw exhausting("The entities that it declares make it grow without end.");
      return value ?? whole;
    });
  }

  #declared(outer: Spaces, attributes: Readonly<Record<string, string>>): Spaces {
    let spaces: Map<string, string | undefined> | undefined;
    for (const [key, value] of Object.entries(attributes)) {
      if (key !== "xmlns" && !key.startsWith("xmlns:")) continue;
      spaces ??= new Map(outer);
      spaces.set(key === "xmlns" ? "" : key.slice(6), spaceOf(value));
    }
    this.#spaces += spaces?.size ?? 0;
    if (this.#spaces > MOST_SPACES) throw exhausting("It declares namespaces without end.");
    return spaces ?? outer;
  }

  #named(qualified: string, spaces: Spaces, bare: "" | undefined): string {
    const colon = qualified.indexOf(":");
    const prefix = colon === -1 ? "" : qualified.slice(0, colon);
    const local = qualified.slice(colon + 1);
    if (prefix === "" && bare === undefined) return local;
    let space = spaces.get(prefix);
    if (space === undefined && prefix !== "" && !spaces.has(prefix)) {
      space = usualSpace(prefix);
      if (prefix !== "xml")
        this.#found.set("undeclared", `The prefix "${prefix.slice(0, 40)}" is used and not declared.`);
    } else if (space === undefined && !spaces.has(prefix)) space = "";
    if (space === "atom" || space === "sitemap" || space === "") return local;
    return `${space ?? "?"}:${local}`;
  }
}

function exhausting(why: string): SaysoError {
  return new SaysoError(feedErrors.exhausting, why);
}
