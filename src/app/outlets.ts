import type { Ledger } from "../ledger/ledger.ts";
import { SaysoError } from "../model/errors/error.ts";
import { usageErrors } from "../model/errors/usage.ts";
import { makeId } from "../model/id.ts";
import { OutletProfile } from "../model/outlet-profile.ts";
import { registeredDomain } from "./same-article.ts";

/** What a person says of an outlet; what is absent stays as it was stated before, an empty text takes it away. */
export interface OutletSaid {
  readonly name: string;
  readonly names?: readonly string[];
  readonly domains?: readonly string[];
  readonly country?: string;
  readonly language?: string;
  readonly party?: string;
  readonly owner?: string;
  readonly family?: string;
}

/** An outlet of a case or of the ledger: as stated, or by its registered domain or its name where nobody stated it. */
export interface OutletLine {
  readonly name: string;
  readonly domains: readonly string[];
  readonly profile?: OutletProfile;
  /** Documents of the case; absent where no case was asked for. */
  readonly documents?: number;
}

const optional = ["country", "language", "party", "owner", "family"] as const;

/**
 * Writes down what a person says of an outlet.
 * @throws SaysoError SAYSO-USAGE-015 when it cannot be said so
 */
export async function stateOutlet(
  ledger: Pick<Ledger, "outlets" | "stateOutlet">,
  said: OutletSaid,
  person: string,
): Promise<OutletProfile> {
  const before = (await ledger.outlets()).find(({ name }) => same(name, said.name));
  const name = before?.name ?? said.name.trim();
  const given = optional.flatMap((key) => {
    const value = said[key]?.trim() ?? before?.[key];
    return value === undefined || value === "" ? [] : [[key, key === "country" ? value.toUpperCase() : value] as const];
  });
  const profile = OutletProfile.safeParse({
    id: makeId("outlet", name.toLowerCase()),
    name,
    names: distinct(said.names ?? before?.names ?? []),
    domains: distinct((said.domains ?? before?.domains ?? []).map(domainOf)),
    ...Object.fromEntries(given),
  });
  if (!profile.success) {
    const words = profile.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
    throw new SaysoError(usageErrors.badOutlet, `"${name.slice(0, 60)}" cannot be stated so: ${words}.`);
  }
  await ledger.stateOutlet(profile.data, { kind: "person", name: person });
  return profile.data;
}

/**
 * Takes back what was stated of an outlet; the log keeps it.
 * @throws SaysoError SAYSO-USAGE-015 when nothing was stated of one of that name
 */
export async function withdrawOutlet(ledger: Ledger, name: string, person: string): Promise<void> {
  const profile = (await ledger.outlets()).find((one) => same(one.name, name));
  if (profile === undefined) {
    throw new SaysoError(usageErrors.badOutlet, `Nothing was stated of an outlet "${name.slice(0, 60)}".`);
  }
  await ledger.stateOutlet({ ...profile, withdrawn: true }, { kind: "person", name: person });
}

/** The outlets that were stated, and those of the case's documents that were not, by name. */
export async function listOutlets(ledger: Ledger, caseName: string | undefined): Promise<readonly OutletLine[]> {
  const profiles = await ledger.outlets();
  const find = outletFinder(profiles);
  const counts = new Map<string, { readonly profile?: OutletProfile; readonly domain?: string; documents: number }>();
  for await (const { outlet, domain } of outletsOfCase(ledger, caseName)) {
    const profile = find({
      ...(outlet === undefined ? {} : { name: outlet }),
      ...(domain === undefined ? {} : { domain }),
    });
    const registered = domain === undefined ? undefined : registeredDomain(domain);
    const name = profile?.name ?? outlet ?? registered ?? "not named";
    const known = counts.get(name) ?? {
      ...(profile === undefined ? {} : { profile }),
      ...(registered === undefined ? {} : { domain: registered }),
      documents: 0,
    };
    known.documents++;
    counts.set(name, known);
  }
  for (const profile of profiles) if (!counts.has(profile.name)) counts.set(profile.name, { profile, documents: 0 });
  return [...counts]
    .map(([name, { profile, domain, documents }]) => ({
      name,
      domains: profile?.domains ?? (domain === undefined ? [] : [domain]),
      ...(profile === undefined ? {} : { profile }),
      ...(caseName === undefined ? {} : { documents }),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}

async function* outletsOfCase(ledger: Ledger, caseName: string | undefined) {
  if (caseName === undefined || !(await ledger.cases()).some(({ name }) => name === caseName)) return;
  for (let after: string | undefined; ; ) {
    const page = await ledger.documents({ caseName, limit: 1000, ...(after === undefined ? {} : { after }) });
    for (const { outlet, locator } of page.items) {
      const isDomain = outlet !== undefined && /^[\w-]+(?:\.[\w-]+)+$/u.test(outlet);
      const domain = isDomain ? outlet : /^https?:/iu.test(locator) ? locator : undefined;
      yield { outlet: isDomain ? undefined : outlet, domain };
    }
    after = page.next;
    if (after === undefined) return;
  }
}

/** Finds what was stated of the outlet that a document names: by domain first, then by name. */
export function outletFinder(
  profiles: readonly OutletProfile[],
): (outlet: { readonly name?: string | undefined; readonly domain?: string | undefined }) => OutletProfile | undefined {
  const byDomain = new Map(profiles.flatMap((one) => one.domains.map((domain) => [domain, one] as const)));
  const byName = new Map(
    profiles.flatMap((one) => [one.name, ...one.names].map((name) => [name.toLowerCase(), one] as const)),
  );
  return ({ name, domain }) => {
    const parts = domain === undefined ? [] : domainOf(domain).split(".");
    for (let at = 0; at < parts.length - 1; at++) {
      const found = byDomain.get(parts.slice(at).join("."));
      if (found !== undefined) return found;
    }
    return name === undefined ? undefined : byName.get(name.toLowerCase());
  };
}

/** A host out of whatever a person writes: `https://www.example.org/` is `example.org`. */
function domainOf(written: string): string {
  const host = URL.canParse(written) ? new URL(written).hostname : (written.trim().toLowerCase().split("/")[0] ?? "");
  return host.replace(/^www\./u, "").replace(/\.$/u, "");
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ""))];
}
