import type { DocumentCard } from "../../../model/card.ts";
import type { Place } from "../../../model/facet/place-value.ts";
import { isNarrow } from "../measures/facets.ts";
import type { NameWord } from "../measures/names.ts";
import type { WeighedWords } from "../measures/words.ts";
import type { Profile } from "./profile.ts";

/** Weighed words: their stems, weights and rarities by their numbers in the profile's lists. */
interface KeptWords {
  readonly stems: readonly number[];
  readonly weights: readonly number[];
  readonly norm: number;
}

interface KeptForms extends KeptWords {
  readonly rarity: readonly number[];
  readonly forms: readonly string[];
}

/** A profile as JSON: reading it costs a fraction of making it from the words. Each stem and each number stands there once. */
export interface KeptProfile {
  readonly about: Pick<Profile["about"], "publishedAt" | "at" | "vectors">;
  readonly language?: string;
  readonly stems: readonly string[];
  readonly numbers: readonly number[];
  readonly title: KeptForms;
  readonly lead: KeptForms;
  readonly whole: KeptWords;
  /** Rarities by the profile's numbers. */
  readonly names: readonly (readonly [text: string, sounds: readonly string[], rarity: number])[];
  /** Names, by their places in `names`, under their consonants. */
  readonly bones: readonly (readonly [string, readonly number[]])[];
  readonly places: readonly Place[];
  readonly days: readonly string[];
  readonly firstDays: readonly string[];
  readonly allDays: readonly string[];
  readonly figures: readonly (readonly [string, string])[];
}

/** What gives each different value a number, in the order in which they come. */
function numbering<T>(): { readonly all: readonly T[]; of(value: T): number } {
  const known = new Map<T, number>();
  const all: T[] = [];
  return {
    all,
    of(value) {
      const before = known.get(value);
      if (before !== undefined) return before;
      known.set(value, all.length);
      return all.push(value) - 1;
    },
  };
}

export function keepProfile(profile: Profile): KeptProfile {
  const { title, lead, whole, names, places, days, firstDays, allDays, figures, about } = profile;
  const stems = numbering<string>();
  const numbers = numbering<number>();
  const words = ({ weights, norm }: WeighedWords): KeptWords => ({
    stems: [...weights.keys()].map(stems.of),
    weights: [...weights.values()].map(numbers.of),
    norm,
  });
  const forms = (of: WeighedWords): KeptForms => ({
    ...words(of),
    rarity: [...of.weights.keys()].map((stem) => numbers.of(of.rarity.get(stem) ?? 0)),
    forms: [...of.weights.keys()].map((stem) => of.forms.get(stem) ?? stem),
  });
  const named = numbering<NameWord>();
  const bones = [...names].map(([sound, ones]) => [sound, ones.map(named.of)] as const);
  return {
    about: {
      at: about.at,
      ...(about.publishedAt === undefined ? {} : { publishedAt: about.publishedAt }),
      ...(about.vectors === undefined ? {} : { vectors: about.vectors }),
    },
    ...(lead.language === undefined ? {} : { language: lead.language }),
    whole: words(whole),
    title: forms(title),
    lead: forms(lead),
    names: named.all.map(({ text, sounds, rarity }) => [text, sounds, numbers.of(rarity)]),
    bones,
    places,
    days,
    firstDays,
    allDays,
    figures: [...figures],
    stems: stems.all,
    numbers: numbers.all,
  };
}

/**
 * The profile that was kept, as it was made.
 * @param card asked for its vector alone, when that is compared
 */
export function openProfile(kept: KeptProfile, card: () => DocumentCard): Profile {
  const { stems, numbers, language, places, days, firstDays, allDays } = kept;
  const stemOf = (at: number) => stems[at] ?? "";
  const numberOf = (at: number) => numbers[at] ?? 0;
  const weightsOf = ({ stems: own, weights }: KeptWords) => {
    const all = new Map<string, number>();
    for (const [at, stem] of own.entries()) all.set(stemOf(stem), numberOf(weights[at] ?? 0));
    return all;
  };
  const opened = (of: KeptForms): WeighedWords => {
    const rarity = new Map<string, number>();
    const forms = new Map<string, string>();
    for (const [at, stem] of of.stems.entries()) {
      rarity.set(stemOf(stem), numberOf(of.rarity[at] ?? 0));
      forms.set(stemOf(stem), of.forms[at] ?? "");
    }
    return { language, weights: weightsOf(of), rarity, forms, norm: of.norm };
  };
  const lead = opened(kept.lead);
  const names = kept.names.map(([text, sounds, rarity]): NameWord => ({ text, sounds, rarity: numberOf(rarity) }));
  return {
    about: { ...kept.about, vector: () => card().vector },
    title: opened(kept.title),
    lead,
    whole: { ...lead, weights: weightsOf(kept.whole), norm: kept.whole.norm },
    names: new Map(kept.bones.map(([sound, ones]) => [sound, ones.flatMap((at) => names[at] ?? [])])),
    places,
    narrow: places.filter(isNarrow),
    days,
    firstDays,
    allDays,
    figures: new Map(kept.figures),
  };
}
