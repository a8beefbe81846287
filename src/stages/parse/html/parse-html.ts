import type { Block, BlockKind, ParsedDocument, TextLink } from "../../../model/document.ts";
import type { Languages } from "../../../model/language/language.ts";
import type { ResidueLanguage } from "../../../model/language/residue-language.ts";
import { indexAt } from "../../../text/spans.ts";
import { documentLanguage, withLanguages } from "../language-of.ts";
import { isDateLine, splitNames } from "../plain/front.ts";
import { kindByWords, residueLanguages } from "../plain/parse-plain.ts";
import { type Cutter, cutResidue, makeCutter, residueOf } from "../residue/cut.ts";
import { findTime } from "../stated-time.ts";
import { isName } from "./authors.ts";
import { compose, type LinkRun, type Placed } from "./compose.ts";
import { findMainText, type MainText } from "./main-text.ts";
import { type PageData, readPageData } from "./metadata.ts";
import { prune } from "./prune.ts";
import { endsSentence } from "./prune-rule.ts";
import { type Element, readTree } from "./tree.ts";
import { type PageUnit, readUnits } from "./units.ts";

/** Names by which pages mark the sentence or two between headline and text. */
const leads =
  /(?:^|[\s_-])(?:standfirst|lead|lede|intro|introduction|deck|dek|teaser|summary|excerpt|abstract|sub-?title|sub-?head(?:line)?|sub-?heading|vorspann|anriss|chapo|entradilla|bajada|description|perex|ingress|kicker)(?:$|[\s_-])/i;

function under(element: Element, ancestor: Element): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) if (at === ancestor) return true;
  return false;
}

function key(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .slice(0, 60);
}

/** Whether a unit between headline and text is the article's lead: marked so, or the same as the page's description. */
function isLead(unit: PageUnit, data: PageData): boolean {
  if (unit.words.length < 30 || unit.words.length > 800 || unit.linked > unit.words.length * 0.3) return false;
  const start = key(unit.words);
  if (start.length >= 20 && data.description !== undefined && key(data.description).startsWith(start.slice(0, 40)))
    return true;
  if (unit.kind === "caption") return false;
  if (unit.furniture !== undefined || unit.kind !== "paragraph") return false;
  if (unit.words.length >= 60 && /[.!?…][”"’»)]*$/u.test(unit.words) && unit.linked < unit.words.length * 0.2)
    return true;
  for (let at: Element | undefined = unit.element, up = 0; at !== undefined && up < 3; at = at.parent, up++) {
    if (leads.test(`${at.attributes.class ?? ""} ${at.attributes.itemprop ?? ""}`.slice(0, 300))) return true;
  }
  return false;
}

/** The headline and the lead, where the main text leaves them out. */
function frontOf(units: readonly PageUnit[], main: MainText, data: PageData): ReadonlyMap<number, BlockKind> {
  const front = new Map<number, BlockKind>();
  const { headline } = data;
  const firstMain = units.find((unit) => main.ids.has(unit.id) && unit.kind !== "heading")?.id ?? 0;
  const title = headline === undefined ? undefined : units.find((unit) => under(unit.element, headline));
  if (title !== undefined) front.set(title.id, "title");
  const from = title?.id ?? Math.max(0, firstMain - 12);
  for (const unit of units.slice(Math.min(from, firstMain), Math.max(from + 12, firstMain))) {
    if (
      !front.has(unit.id) &&
      (!main.ids.has(unit.id) || unit.kind === "caption") &&
      unit.id < Math.max(firstMain, from + 12) &&
      isLead(unit, data)
    )
      front.set(unit.id, "paragraph");
  }
  return front;
}

/**
 * Which units go into the reading copy: headline, lead, the main text, and between its first and last unit
 * what was cut from it, as residue.
 */
function place(units: readonly PageUnit[], main: MainText, data: PageData, cutter: Cutter): readonly Placed[] {
  const front = frontOf(units, main, data);
  const kept = units.filter((unit) => main.ids.has(unit.id) || front.has(unit.id));
  const [first, last] = [kept[0]?.id ?? 0, kept.at(-1)?.id ?? -1];
  const placed: Placed[] = [];
  const seen = new Set<string>();
  const titleId = [...front].find(([, kind]) => kind === "title")?.[0] ?? -1;
  let inBody = false;
  for (const unit of units.slice(first, last + 1)) {
    const kind = front.get(unit.id);
    // A sentence above the headline is told by the article: its lead, or all of it where the headline is another's.
    if (unit.id < titleId && unit.words.length < 200 && !(unit.words.length > 60 && endsSentence(unit.words))) {
      placed.push({
        unit,
        kind: "paragraph",
        cut: { rule: "before-title", why: "Words of the page above the headline." },
      });
      continue;
    }
    if (kind === undefined && !main.ids.has(unit.id)) {
      placed.push({ unit, kind: "paragraph", cut: left(unit) });
      continue;
    }
    const own =
      kind ?? (unit.kind === "paragraph" ? (lineKind(unit, data, inBody) ?? kindByWords(unit.words)) : unit.kind);
    if (own === "paragraph" && unit.words.length > 100) inBody = true;
    const doubled = unit.words.length > 60 && seen.has(unit.words);
    if (unit.words.length > 60) seen.add(unit.words);
    const heads = unit.words.length < 100 && cutter.tailHeadings.some((heading) => heading.test(unit.words));
    const found = own === "title" ? undefined : residueOf(unit.words, { start: 0, end: unit.words.length }, cutter);
    const whole = found !== undefined && found.span.start === 0;
    const cut = doubled
      ? { rule: "repeated", why: "The page shows these words a second time." }
      : whole
        ? { rule: found.rule, why: found.why }
        : heads && own !== "title"
          ? { rule: "links-heading", why: "A heading over links to other articles." }
          : undefined;
    placed.push({ unit, kind: own, ...(cut === undefined ? {} : { cut }) });
  }
  return withoutLooseHeadings(
    prune({ placed, title: data.title, byline: data.byline, leads: new Set(front.keys()), ends: cutter }),
  );
}

/** A short line with the date, anywhere; before the text begins also one that names the authors. */
function lineKind(unit: PageUnit, data: PageData, inBody: boolean): BlockKind | undefined {
  const { words } = unit;
  if (words.length > 140) return undefined;
  if (!inBody && data.byline.some((name) => words.includes(name)) && words.length < 100 && !/[.!?]$/.test(words))
    return "byline";
  if (words.length > 90 || !/\d{4}/.test(words)) return undefined;
  const time = findTime(words);
  return time !== undefined && isDateLine(words, time.start, time.end) ? "dateline" : undefined;
}

function left(unit: PageUnit): { readonly rule: string; readonly why: string } {
  if (unit.furniture !== undefined) return { rule: "page-furniture", why: unit.furniture };
  if (unit.linked > unit.words.length / 2) return { rule: "links", why: "Links to other pages." };
  return { rule: "beside-article", why: "Words of the page that stand beside the article." };
}

/** A heading with nothing of the article under it headed what was cut. */
function withoutLooseHeadings(placed: readonly Placed[]): readonly Placed[] {
  const kept: Placed[] = [];
  let textBelow = false;
  for (const one of [...placed].reverse()) {
    if (one.cut === undefined && one.kind === "heading" && !textBelow) {
      kept.push({ ...one, cut: { rule: "loose-heading", why: "A heading with nothing of the article under it." } });
      continue;
    }
    if (one.cut === undefined) textBelow = true;
    kept.push(one);
  }
  return kept.reverse();
}

/** No article needs more, and a page that is a list of links has no end of them. */
const MOST_LINKS = 200;

/** The links of the kept blocks that lead to other pages, as whole addresses; relative ones only where the page states its own address. */
function linksOf(
  links: readonly LinkRun[],
  kept: readonly Block[],
  base: string | undefined,
): { readonly links?: readonly TextLink[] } {
  const own = base === undefined ? undefined : (URL.parse(base) ?? undefined);
  const found: TextLink[] = [];
  for (const { href, span } of links) {
    if (found.length === MOST_LINKS) break;
    const address = URL.parse(href.trim(), own?.href);
    if (address === null || !/^https?:$/.test(address.protocol) || href.length > 2000) continue;
    if (own !== undefined && address.host === own.host && address.pathname === own.pathname) continue;
    const block = kept[indexAt(kept, span.start) ?? -1];
    if (block !== undefined && block.kind !== "title" && span.end <= block.span.end)
      found.push({ href: address.href, span });
  }
  return found.length === 0 ? {} : { links: found };
}

/** The name that opens a line with the date ("Jane Roe | 5 May 2026"), one or none. */
function beforeDate(words: string): readonly string[] {
  const name = /^(\p{Lu}[\p{L}.’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{0,24}){1,3})\s{0,3}[|·•]\s?(.{6,80})/u.exec(words);
  return name?.[1] !== undefined && findTime(name[2] ?? "")?.start === 0 ? [name[1]] : [];
}

/** What is shown around headline and first paragraph, where the page states no authors or no time elsewhere. */
function readShown(
  units: readonly PageUnit[],
  main: MainText,
  data: PageData,
  languages: readonly ResidueLanguage[],
): { readonly byline?: readonly string[]; readonly publishedAt?: string } {
  if (data.byline.length > 0 && data.publishedAt !== undefined) return {};
  const first =
    units.find((unit) => main.ids.has(unit.id) && unit.kind === "paragraph" && unit.words.length > 100)?.id ?? 0;
  const { headline } = data;
  const title = headline === undefined ? undefined : units.find((unit) => under(unit.element, headline))?.id;
  const near = units
    .slice(Math.max(0, Math.min(title ?? first, first) - 4), first + 1)
    .filter(({ words }) => words.length <= 120);
  const byline = near.flatMap(({ words }) => {
    const names = languages.map((language) => language.byline.exec(words)?.[1]).find((found) => found !== undefined);
    if (names === undefined) return beforeDate(words);
    return splitNames(names.replace(/\s*(?:[|·•]|,? in \p{Lu}).*$/u, "")).filter(isName);
  });
  const times = near.slice(-12).map(({ words }) => findTime(words)?.value);
  const publishedAt = times.find((time) => time !== undefined);
  return {
    ...(data.byline.length > 0 || byline.length === 0 ? {} : { byline: byline.slice(0, 6) }),
    ...(data.publishedAt !== undefined || publishedAt === undefined ? {} : { publishedAt }),
  };
}

/**
 * The reading copy of a page: its article's headline, lead and text as blocks, and what was cut from between
 * them as residue; metadata; the map back to the page. Bounded in time and depth for any input: see
 * main-text.ts and tree.ts.
 */
export function parseHtml(html: string, languages: Languages): ParsedDocument & { readonly by: MainText["by"] } {
  const { root, elements } = readTree(html);
  const units = readUnits(root);
  const data = readPageData(root, units);
  const main = findMainText(root, elements, units);
  const cutter = makeCutter(residueLanguages(languages));
  const composed = compose(place(units, main, data, cutter));
  const { kept, residue } = cutResidue(composed.text, composed.blocks, cutter);
  const language = documentLanguage(composed.text, kept, languages, data.language);
  const front = readShown(units, main, data, residueLanguages(languages));
  const { description: _description, language: _declared, headline: _headline, ...metadata } = data;
  return {
    text: composed.text,
    blocks: withLanguages(composed.text, kept, languages, language),
    residue: [...composed.residue, ...residue].sort((a, b) => a.span.start - b.span.start),
    sourceMap: composed.sourceMap,
    ...linksOf(composed.links, kept, data.url),
    ...metadata,
    ...front,
    ...(language === undefined ? {} : { language }),
    parser: { id: `html-${main.by}`, version: "1.0.0" },
    by: main.by,
  };
}
