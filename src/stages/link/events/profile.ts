import type { CardFacet, DocumentCard } from "../../../model/card.ts";
import type { CaseContext } from "../../../model/case-stage.ts";
import type { Place } from "../../../model/facet/place-value.ts";
import { daysOf, isNarrow, placesOf } from "../measures/facets.ts";
import { capitalsIn, type NameWords, nameWords } from "../measures/names.ts";
import { type WeighedWords, weighWords } from "../measures/words.ts";

/** What of a document is compared with another's, made once. */
export interface Profile {
  readonly about: Pick<DocumentCard, "publishedAt" | "at" | "vectors"> & {
    readonly vector: () => DocumentCard["vector"];
  };
  /** Of its title, or of its first sentences where it has none. */
  readonly title: WeighedWords;
  /** Of title and beginning. */
  readonly lead: WeighedWords;
  /** Of all that it says, as far as it is looked at. */
  readonly whole: WeighedWords;
  readonly names: NameWords;
  /** Those that are no regions or countries, the oftenest named first. */
  readonly narrow: readonly Place[];
  readonly places: readonly Place[];
  /** Days on which something that it reports happened: "05-09". */
  readonly days: readonly string[];
  /** All days that its first sentences name, and those that it names anywhere. */
  readonly firstDays: readonly string[];
  readonly allDays: readonly string[];
  /** Figures with their words. */
  readonly figures: ReadonlyMap<string, string>;
}

/** Of a long article no more than this is looked at, UTF-16 code units. */
const LOOKED_AT = 6_000;
/** Statements that stand at the beginning. */
const FIRST = 3;

/** Profiles that were made before, for one document is asked for its keys and weighed. */
const made = new WeakMap<DocumentCard, Profile>();

/** The profile of a document. The same card gives the same profile. */
export function profileOf(card: DocumentCard, context: CaseContext): Profile {
  const before = made.get(card);
  if (before !== undefined) return before;
  const profile = makeProfile(card, context);
  made.set(card, profile);
  return profile;
}

function makeProfile(card: DocumentCard, { languages }: CaseContext): Profile {
  const { lead, language, publishedAt, at, vectors } = card;
  const title = card.title ?? firstOf(lead);
  const texts = wholeOf(card);
  const facets = card.statements.flatMap((statement) => statement.facets);
  const places = placesOf(facets);
  const named = card.actors.flatMap((actor) => (actor.named ? [actor.name] : []));
  const capitals = texts.flatMap(capitalsIn);
  const words = weighWords([{ text: lead }, { text: title }], language, languages);
  const whole = weighWords([{ text: title }, ...texts.map((text) => ({ text }))], language, languages);
  return {
    about: {
      at,
      ...(publishedAt === undefined ? {} : { publishedAt }),
      vector: () => card.vector,
      ...(vectors === undefined ? {} : { vectors }),
    },
    title: weighWords([{ text: title }], language, languages),
    lead: words,
    // Of all its words only the weights are held.
    whole: { ...whole, rarity: words.rarity, forms: words.forms },
    names: nameWords([...named, ...capitals], language, languages),
    narrow: places.filter(isNarrow),
    places,
    days: daysOf(facets, "event"),
    firstDays: daysOf(card.statements.slice(0, FIRST).flatMap((statement) => statement.facets)),
    allDays: daysOf(facets),
    figures: figuresOf(facets),
  };
}

/** The first two sentences, by marks, where there is no title. */
const firstSentences = /^.{1,300}?[.!?](?:\s.{1,300}?[.!?])?(?=\s|$)/su;

function firstOf(lead: string): string {
  return firstSentences.exec(lead)?.[0] ?? lead.slice(0, 300);
}

function wholeOf({ lead, statements }: DocumentCard): readonly string[] {
  const texts = [lead];
  let length = lead.length;
  for (const { words } of statements) {
    if (length >= LOOKED_AT) break;
    if (lead.includes(words)) continue;
    texts.push(words);
    length += words.length;
  }
  return texts;
}

function figuresOf(facets: readonly CardFacet[]): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  for (const { facet } of facets) {
    if (facet.kind !== "quantity") continue;
    const { number, unit } = facet.value;
    if (number !== undefined && unit.kind !== "time") figures.set(String(number), facet.words);
  }
  return figures;
}
