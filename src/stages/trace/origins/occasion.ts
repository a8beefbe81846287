import type { Languages } from "../../../model/language/language.ts";
import type { Medium } from "../../../model/language/trace-language.ts";
import type { Member } from "./member.ts";
import { outletKey, type Publishers, publisherOf } from "./outlets.ts";
import { aroundWords } from "./wording.ts";

/** When, to whom and how something was said, as far as the words tell. */
export interface Occasion {
  /** ISO date. */
  readonly day?: string;
  /** The outlet that it was said to. */
  readonly to?: string;
  readonly medium?: Medium;
  readonly person?: string;
}

const DAY = 86_400_000;
/** From here on two occasions are two: one sign alone (a day that a reporter took from the date of writing) is not enough. */
const APART = 2;

/** The occasion of a statement, from the time of its saying and the words around it. */
export function occasionOf({ card, document, end }: Member, publishers: Publishers, languages: Languages): Occasion {
  const trace = languages.get(card.language ?? document.language?.split("-")[0])?.trace;
  const around = aroundWords(card);
  const own = publisherOf(document);
  const to = trace === undefined ? undefined : addressee(around, trace.toWhom, document, publishers, card.chain);
  const said = dayOfSaying(card);
  // Who speaks to the outlet itself does so when it writes.
  const day = said ?? (to !== undefined && to === own ? document.publishedAt?.slice(0, 10) : undefined);
  const medium = trace?.media.find(({ words }) => words.test(around))?.medium;
  const person = end.kind === "actor" ? end.person : undefined;
  return {
    ...(day === undefined ? {} : { day }),
    ...(to === undefined ? {} : { to }),
    ...(medium === undefined ? {} : { medium }),
    ...(person === undefined ? {} : { person }),
  };
}

function addressee(
  around: string,
  toWhom: RegExp,
  document: Member["document"],
  publishers: Publishers,
  chain: Member["card"]["chain"],
): string | undefined {
  for (const found of around.matchAll(toWhom)) {
    const after = around.slice(found.index + found[0].length, found.index + found[0].length + 60);
    const words = after.split(/\s+/u);
    for (let length = Math.min(4, words.length); length > 0; length--) {
      const name = words
        .slice(0, length)
        .join(" ")
        .replace(/[,.;:!?"”’)]+$/u, "");
      const outlet = publishers.named(name, document);
      if (outlet !== undefined) return outlet;
      const link = chain.find(
        ({ role, actor }) => role === "via" && actor?.kind === "outlet" && outletKey(actor.name) === outletKey(name),
      );
      if (link !== undefined) return outletKey(name);
    }
  }
  return undefined;
}

const FINE: ReadonlySet<string> = new Set(["second", "minute", "hour", "part of day", "day"]);

function dayOfSaying({ facets }: Member["card"]): string | undefined {
  for (const { facet, use } of facets) {
    if (use.aspect !== "saying" || facet.kind !== "time" || !FINE.has(facet.value.granularity)) continue;
    const start = facet.value.interval?.start;
    if (start !== undefined) return start.slice(0, 10);
  }
  return undefined;
}

/** How many signs show that two occasions are two; the words say which. */
export function signsApart(a: Occasion, b: Occasion): number {
  let signs = 0;
  if (a.day !== undefined && b.day !== undefined) {
    signs += Math.min(2, Math.round(Math.abs(Date.parse(a.day) - Date.parse(b.day)) / DAY));
  }
  for (const kind of ["to", "medium", "person"] as const) {
    if (a[kind] !== undefined && b[kind] !== undefined && a[kind] !== b[kind]) signs++;
  }
  return signs;
}

/** Two statements of one actor that were made on two occasions. */
export function areApart(a: Occasion, b: Occasion): boolean {
  return signsApart(a, b) >= APART;
}

/** What two occasions have in common, in words; empty where neither tells. */
export function inCommon(a: Occasion, b: Occasion): string {
  const parts = (["day", "to", "medium"] as const).filter((kind) => a[kind] !== undefined && a[kind] === b[kind]);
  return parts.map((kind) => `${kind === "day" ? "on" : kind === "to" ? "to" : "by"} ${a[kind]}`).join(", ");
}

/** How much an occasion tells of itself. */
export function told(occasion: Occasion): number {
  return [occasion.day, occasion.to, occasion.medium].filter((part) => part !== undefined).length;
}
