import type { DocumentCard } from "../../../model/card.ts";
import { foldName } from "../../../text/transliterate.ts";

/** Words beside an outlet's name that are not of it. */
const BESIDE = /^(?:the|an?)\s+|\s+(?:news\s+)?(?:agency|newspaper|network)$/giu;

/** A name of an outlet in the form in which names are compared: "the Northern Wire agency" and "Northern Wire" are one. */
export function outletKey(name: string): string {
  return foldName(name.trim().replaceAll(BESIDE, "").replaceAll(BESIDE, ""));
}

/** Who published a document, in the form of a key; of one that does not say, `undefined`. */
export function publisherOf({ outlet }: DocumentCard): string | undefined {
  if (outlet.name !== undefined) return outletKey(outlet.name);
  return outlet.domain === undefined ? undefined : foldName(outlet.domain.replace(/^www\./u, ""));
}

/** Outlets of one owner are one publisher. */
export interface Publishers {
  /** The family of an outlet's key: a name to show, and itself where it has none. */
  familyOf(key: string): string;
  /** The key of the collected outlet that this name, or the short name that an outlet has for itself, means. */
  named(words: string, own?: DocumentCard): string | undefined;
  /** As it is written. */
  nameOf(key: string): string;
}

/** @param families publisher family by outlet, as a user states it */
export function createPublishers(cards: readonly DocumentCard[], families: ReadonlyMap<string, string>): Publishers {
  const names = new Map<string, string>();
  for (const card of cards) {
    const key = publisherOf(card);
    const name = card.outlet.name ?? card.outlet.domain;
    if (key !== undefined && name !== undefined && (names.get(key) ?? "\u{10ffff}") > name) names.set(key, name);
  }
  // Whose posts are passed on has a name to show, but is not collected.
  const forwarded = cards.flatMap(({ forwardedFrom }) => forwardedFrom ?? []).sort((a, b) => (a < b ? 1 : -1));
  const authors = new Map(forwarded.map((name) => [outletKey(name), name]));
  const family = new Map([...families].map(([outlet, owner]) => [outletKey(outlet), owner]));
  return {
    familyOf: (key) => family.get(key) ?? names.get(key) ?? key,
    nameOf: (key) => names.get(key) ?? authors.get(key) ?? key,
    named(words, own) {
      const key = outletKey(words);
      if (names.has(key)) return key;
      const self = own === undefined ? undefined : publisherOf(own);
      // "Told the Messenger", in the National Messenger: a short name is told from a word by its capital.
      const last = own?.outlet.name?.split(/\s+/u).at(-1);
      const isShort = last !== undefined && last.length > 3 && /^\p{Lu}/u.test(last) && key === foldName(last);
      return isShort ? self : undefined;
    },
  };
}
