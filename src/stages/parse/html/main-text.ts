import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { blockTags, type Element, isElement } from "./tree.ts";
import type { PageUnit } from "./units.ts";

/** Above these a page is not given to Readability, whose time grows faster than the page. */
const ELEMENT_LIMIT = 25_000;
const UNIT_LIMIT = 6_000;
const TEXT_LIMIT = 500_000;

/** Which units are the article, and what found them. */
export interface MainText {
  readonly ids: ReadonlySet<number>;
  readonly by: "readability" | "container" | "density";
}

/** Names by which pages mark the element that holds the article's body, the surest first. */
const containers: readonly ((element: Element) => boolean)[] = [
  ({ attributes }) => /\barticlebody\b/i.test(attributes.itemprop ?? ""),
  (element) =>
    names(element).some((name) =>
      /^(?:.*__)?(?:article|story|post|entry|news|page|blog)[-_]?(?:body|content|text|copy)(?:[-_](?:content|text|inner|wrapper|main))?$|^(?:body|text)-?(?:content|copy)$|^(?:article|story|post|entry)$|^rich-?text$|^td-post-content$|^field-name-body$|^field--name-body$|^(?:artikel|beitrag)(?:[-_]?(?:text|inhalt|body|content))?$|^storycontent$|^maincontent$|^(?:main-?)?article-?main(?:-?content)?$/i.test(
        name,
      ),
    ),
  ({ tag }) => tag === "article",
  ({ tag, attributes }) => tag === "main" || attributes.role === "main",
];

function names({ attributes }: Element): readonly string[] {
  return `${attributes.class ?? ""} ${attributes.id ?? ""}`.slice(0, 600).trim().split(/\s+/);
}

/** Units that stay when only furniture and lists of links are left out. */
function reads(unit: PageUnit): boolean {
  if (unit.furniture !== undefined) return false;
  // A whole sentence may be a link and yet be told by the article.
  if (
    unit.kind === "paragraph" &&
    unit.element.tag === "p" &&
    unit.words.length >= 60 &&
    /[.!?][”"’»]?$/u.test(unit.words)
  )
    return true;
  return unit.linked <= unit.words.length * (unit.words.length < 120 ? 0.6 : 0.8);
}

function size(units: readonly PageUnit[]): number {
  return units.reduce(
    (sum, unit) =>
      sum + (unit.kind === "paragraph" || unit.kind === "quote" || unit.kind === "list-item" ? unit.words.length : 0),
    0,
  );
}

/** A container is the article's when it holds this share of what Readability finds. */
const ENOUGH_OF_ALL = 0.7;

/** An element inside another is taken instead when it holds this share of what there is to read in the outer one. */
const ENOUGH = 0.8;

/** For each kind of container, surest first: the units under the fullest element that fits. */
function byContainer(units: readonly PageUnit[]): readonly (readonly PageUnit[])[] {
  return containers.map((fits) => {
    const groups = new Map<Element, PageUnit[]>();
    for (const unit of units) {
      for (let at: Element | undefined = unit.element; at !== undefined; at = at.parent) {
        if (!fits(at)) continue;
        const group = groups.get(at);
        if (group === undefined) groups.set(at, [unit]);
        else group.push(unit);
      }
    }
    const sized = [...groups].map(([element, group]) => {
      const readable = group.filter(reads);
      return { element, group: readable, size: size(readable) };
    });
    const most = sized.reduce((max, one) => Math.max(max, one.size), 0);
    // An inner element has fewer units, or the same; the fewest that still hold nearly everything are the body.
    const full = sized.filter((one) => one.size > 0 && one.size >= most * ENOUGH);
    const best = full.sort((a, b) => a.group.length - b.group.length || b.size - a.size)[0];
    return best === undefined ? [] : withTwins(best, sized);
  });
}

interface Sized {
  readonly element: Element;
  readonly group: readonly PageUnit[];
  readonly size: number;
}

/** Pages that put advertisements between parts of an article give each part an element of the same class. */
function withTwins(best: Sized, all: readonly Sized[]): readonly PageUnit[] {
  const name = best.element.attributes.class ?? "";
  if (name === "" || best.element.tag === "article") return best.group;
  const around = best.element.parent?.parent;
  const twins = all.filter(
    ({ element }) =>
      element.attributes.class === name &&
      element.tag === best.element.tag &&
      (element.parent === best.element.parent || (around !== undefined && element.parent?.parent === around)),
  );
  return twins.length < 2 ? best.group : [...new Set(twins.flatMap(({ group }) => group))].sort((a, b) => a.id - b.id);
}

/** The tree as a small page for Readability: no furniture, and a number on each unit. */
function serialise(root: Element, units: readonly PageUnit[]): string {
  const unitOf = new Map<unknown, PageUnit>();
  for (const unit of units) if (unit.furniture === undefined) for (const piece of unit.pieces) unitOf.set(piece, unit);
  const full = new Set<Element>();
  for (const unit of units) {
    if (unit.furniture !== undefined) continue;
    for (let at: Element | undefined = unit.element; at !== undefined && !full.has(at); at = at.parent) full.add(at);
  }
  const out: string[] = [];
  let current: PageUnit | undefined;
  const leave = (): void => {
    if (current !== undefined) out.push("</span>");
    current = undefined;
  };
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (!isElement(child)) {
        const unit = unitOf.get(child);
        if (unit === undefined) continue;
        if (unit !== current) {
          leave();
          out.push(`<span data-unit="${unit.id}">`);
          current = unit;
        }
        out.push(escaped(child.text));
        continue;
      }
      if (child.tag === "a" && current !== undefined) {
        out.push('<a href="#">');
        const inside = current;
        visit(child);
        if (current === inside) out.push("</a>");
        continue;
      }
      if (!blockTags.has(child.tag)) {
        visit(child);
        continue;
      }
      leave();
      if (!full.has(child)) continue;
      const tag = child.tag === "body" || child.tag === "html" || child.tag === "head" ? "div" : child.tag;
      const name = escaped(`${child.attributes.class ?? ""}`.slice(0, 200));
      const id = escaped((child.attributes.id ?? "").slice(0, 100));
      out.push(`<${tag} class="${name}" id="${id}">`);
      visit(child);
      leave();
      out.push(`</${tag}>`);
    }
  };
  visit(root);
  leave();
  return `<!doctype html><html><head><title></title></head><body>${out.join("")}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("\0", "");
}

interface Marked {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

function byReadability(root: Element, units: readonly PageUnit[]): readonly PageUnit[] {
  const { document } = parseHTML(serialise(root, units));
  const ids = new Set<number>();
  const options = {
    charThreshold: 250,
    serializer: (node: unknown) => {
      for (const marked of (node as Marked).querySelectorAll("[data-unit]"))
        ids.add(Number(marked.getAttribute("data-unit")));
      return "";
    },
  };
  new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], options).parse();
  return units.filter((unit) => ids.has(unit.id) && reads(unit));
}

/**
 * The units that are the article: those under the element that the page itself marks as the article's body, when
 * it holds as much as Readability finds; else what Readability finds; else everything that reads like prose.
 */
export function findMainText(root: Element, elements: number, units: readonly PageUnit[]): MainText {
  const readable = units.filter((unit) => unit.furniture === undefined);
  const textSize = size(readable);
  const small = elements <= ELEMENT_LIMIT && units.length <= UNIT_LIMIT && textSize <= TEXT_LIMIT;
  const groups = byContainer(units);
  // Readability finds no more than all that reads; a container that holds most of that need not be compared with it.
  const most = size(units.filter(reads));
  const sure = groups.find((group) => size(group) >= 200 && size(group) >= most * ENOUGH_OF_ALL);
  if (sure !== undefined && sure === groups.find((group) => size(group) >= 200))
    return { ids: idsOf(sure), by: "container" };
  const read = small ? byReadability(root, units) : [];
  const readSize = size(read);
  for (const group of groups) {
    const groupSize = size(group);
    if (groupSize >= 200 && groupSize >= readSize * ENOUGH_OF_ALL) return { ids: idsOf(group), by: "container" };
  }
  if (readSize >= 100) return { ids: idsOf(read), by: "readability" };
  const dense = units.filter((unit) => reads(unit) && (unit.words.length >= 40 || unit.kind === "heading"));
  return dense.length > 0 ? { ids: idsOf(dense), by: "density" } : { ids: idsOf(readable), by: "density" };
}

function idsOf(units: readonly PageUnit[]): ReadonlySet<number> {
  return new Set(units.map((unit) => unit.id));
}
