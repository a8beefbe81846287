import type { DocumentCard } from "../model/card.ts";
import type { Directory } from "../model/directory.ts";

/** Endings under which others register: what stands before them is the owner's. */
const SHARED_ENDING = /(?:^|\.)(?:co|com|org|net|gov|edu|ac)\.[a-z]{2}$/u;

/**
 * Publisher family by outlet, as far as names and addresses tell: an outlet that the directory holds for a part of another is of its family, and so
 * are outlets that publish under one domain. One that is not in the map is a family of its own.
 */
export function familiesOf(
  cards: readonly DocumentCard[],
  directory: Directory | undefined,
): ReadonlyMap<string, string> {
  const families = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const { outlet } of cards) {
    const name = outlet.name ?? outlet.domain;
    if (name === undefined || families.has(name)) continue;
    const above = ownerOf(name, directory);
    const domain = outlet.domain === undefined ? undefined : ownDomain(outlet.domain);
    const family = above ?? (domain === undefined ? undefined : (owners.get(domain) ?? name));
    if (family === undefined) continue;
    if (domain !== undefined && !owners.has(domain)) owners.set(domain, family);
    families.set(name, family);
  }
  return families;
}

/** Whom an outlet is a part of, by its first name. */
function ownerOf(name: string, directory: Directory | undefined): string | undefined {
  const [known, ...others] = directory?.named(name) ?? [];
  if (known?.kind !== "outlet" || known.partOf === undefined || others.length > 0) return undefined;
  return directory?.get(known.partOf)?.names[0]?.words;
}

/** The part of a domain that somebody registered: `news.example.co.uk` is of `example.co.uk`. */
function ownDomain(domain: string): string {
  const parts = domain.toLowerCase().split(".");
  return parts.slice(SHARED_ENDING.test(domain.toLowerCase()) ? -3 : -2).join(".");
}
