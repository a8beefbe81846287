import { splitNames } from "../plain/front.ts";
import { type Found, metaKey } from "./gather.ts";
import { fold } from "./headline.ts";
import { type Json, textOf } from "./linked-data.ts";
import { wordsOf } from "./tree.ts";

function sameOutlet(name: string, outlet: string): boolean {
  const [one, other] = [fold(name), fold(outlet)];
  // "MDR THÜRINGEN" is of the outlet "MDR".
  if (other.length >= 3 && fold(name.split(/\s/, 1)[0] ?? "") === other) return true;
  return one === other || (one.length > 3 && other.startsWith(one)) || (other.length > 3 && one.startsWith(other));
}

/** Whether words can be a person's or a desk's name. */
export function isName(words: string): boolean {
  return (
    words.length >= 2 &&
    words.length <= 80 &&
    !/^https?:|^www\.|\.(?:com|net|org|info|co\.uk)$|[<>{}@*:]|\d|^(?:by|von|authors?|admin|redaktion|editor|staff|name)$/i.test(
      words,
    ) &&
    words.split(/\s+/).length <= 7
  );
}

function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(namesIn);
  const name = textOf(value) ?? nameInParts(value);
  // An account's address holds no name, though its parts may look like one.
  return name === undefined || /^(?:https?:)?\/\/|^www\./i.test(name) ? [] : splitNames(name).filter(isName);
}

/** A person whose name is told in two parts. */
function nameInParts(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { givenName, familyName } = value as Json;
  const parts = [textOf(givenName), textOf(familyName)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" ");
}

/** What pages tell of authors for cards of social media: a label ("Written by") and what it labels, or both in one key. */
function labelled({ meta }: Found): readonly string[] {
  const values: string[] = [...(meta.get("twittermiscwrittenby") ?? [])];
  for (const at of ["1", "2"]) {
    const label = meta.get(`twitterlabel${at}`)?.[0] ?? "";
    const value = meta.get(`twitterdata${at}`)?.[0];
    // Written by plugins in the page's language; the other label that they write is of the time to read.
    if (value !== undefined && !/\d/.test(value) && at === "1" && label !== "") values.push(value);
  }
  return values;
}

/** The authors that a page states, people before outlets: JSON-LD, meta elements, what is marked as an author, links to authors' pages. */
export function authorsOf(
  found: Found,
  article: Json | undefined,
  outlets: readonly (string | undefined)[],
): readonly string[] {
  const meta = [
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "cxenseparse:author",
  ];
  const stated: readonly (readonly string[])[] = [
    article === undefined ? [] : namesIn(article.author ?? article.creator),
    ...meta.map((key) => (found.meta.get(metaKey(key)) ?? []).flatMap(namesIn)),
    labelled(found).flatMap(namesIn),
  ];
  const ofOutlet = (name: string): boolean =>
    outlets.some((outlet) => outlet !== undefined && sameOutlet(name.replace(/\s*\([^)]*\)$/, ""), outlet));
  const marked = found.authors
    .slice(0, 6)
    .map((element) => wordsOf(element, 120))
    .filter((words) => words.length < 100)
    .map((words) => namesIn(words).filter((name) => /[\p{Lu}\p{Lo}]/u.test(name)));
  const linked = found.profiles.map((element) => namesIn(wordsOf(element, 60)));
  const choices = [
    ...stated,
    ofPage(marked, ofOutlet),
    ofPage(linked, ofOutlet).filter((name) => /^\p{Lu}\S{0,20}(?:\s\S{1,20}){0,2}\s\p{Lu}\S{0,24}$/u.test(name)),
  ];
  // An outlet that is named beside people wrote with them; one named alone is every article's.
  const people = choices.find((choice) => choice.some((name) => !ofOutlet(name)));
  return withoutLonger([...new Set(people ?? choices.find((choice) => choice.length > 0) ?? [])]);
}

/** Names in the order in which a page marks or links them; where the outlet comes first, others are of other articles. */
function ofPage(names: readonly (readonly string[])[], ofOutlet: (name: string) => boolean): readonly string[] {
  const first = names.find((one) => one.length > 0) ?? [];
  return first.every(ofOutlet) ? first : names.flat();
}

/** A name that holds another ("Post of Jane Roe, October", "Jane Roe") was read with what stands around it. */
function withoutLonger(names: readonly string[]): readonly string[] {
  const kept = names.filter(
    (name) =>
      !names.some(
        (other) => other !== name && other.includes(" ") && name.length > other.length && name.includes(other),
      ),
  );
  return kept.filter(
    (name) => !kept.some((other) => other !== name && other.toLowerCase() === name.toLowerCase() && other < name),
  );
}
