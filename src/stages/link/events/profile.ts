import type { CardFacet, DocumentCard } from "../../../model/card.ts";
import type { CaseContext } from "../../../model/case-stage.ts";
import type { Place } from "../../../model/facet/place-value.ts";
import { daysOf, isNarrow, placesOf } from "../measures/facets.ts";
import { capitalsIn, type NameWords, nameWords } from "../measures/names.ts";
import { type WeighedWords, weighWords } from "../measures/words.ts";

/** What of a document is compared with another's, made once. */
export interface Profile {
  readonly card: DocumentCard;
  readonly title: WeighedWords;
  /** Of title and beginning. */
  readonly lead: WeighedWords;
  /** Of all that it says, as far as it is looked at. */
  readonly whole: WeighedWords;
  readonly names: NameWords;
  readonly capitals: readonly string[];
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

const profiles = new WeakMap<DocumentCard, Profile>();

/** The profile of a document. */
export function profileOf(card: DocumentCard, context: CaseContext): Profile {
  const before = profiles.get(card);
  if (before !== undefined) return before;
  const profile = makeProfile(card, context);
  profiles.set(card, profile);
  return profile;
}

function makeProfile(card: DocumentCard, { languages }: CaseContext): Profile {
  const { title = "", lead, language } = card;
  const texts = wholeOf(card);
  const facets = card.statements.flatMap((statement) => statement.facets);
  const places = placesOf(facets);
  const named = card.actors.flatMap((actor) => (actor.named ? [actor.name] : []));
  const capitals = texts.flatMap(capitalsIn);
  return {
    card,
    title: weighWords([{ text: title }], language, languages),
    lead: weighWords([{ text: lead }, { text: title }], language, languages),
    whole: weighWords([{ text: title }, ...texts.map((text) => ({ text }))], language, languages),
    names: nameWords([...named, ...capitals], language, languages),
    capitals,
    narrow: places.filter(isNarrow),
    places,
    days: daysOf(facets, "event"),
    firstDays: daysOf(card.statements.slice(0, FIRST).flatMap((statement) => statement.facets)),
    allDays: daysOf(facets),
    figures: figuresOf(facets),
  };
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
