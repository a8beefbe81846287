import type { DocumentCard } from "../model/card.ts";
import type { Directory } from "../model/directory.ts";
import type { OutletProfile } from "../model/outlet-profile.ts";
import { outletFinder } from "./outlets.ts";
import { registeredDomain } from "./same-article.ts";

/**
 * Publisher family by outlet: as a person stated it, else as far as names and addresses tell: an outlet that the directory holds for a part of another is of its family, and so
 * are outlets that publish under one domain. One that is not in the map is a family of its own.
 */
export function familiesOf(
  cards: readonly DocumentCard[],
  directory: Directory | undefined,
  profiles: readonly OutletProfile[] = [],
): ReadonlyMap<string, string> {
  const families = new Map<string, string>();
  const find = outletFinder(profiles);
  const owners = new Map<string, string>();
  for (const { outlet } of cards) {
    const name = outlet.name ?? outlet.domain;
    if (name === undefined || families.has(name)) continue;
    // What a person stated goes before what the directory holds.
    const stated = find(outlet);
    const above = stated?.family ?? stated?.owner ?? ownerOf(name, directory);
    const domain = outlet.domain === undefined ? undefined : (registeredDomain(outlet.domain) ?? outlet.domain);
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
