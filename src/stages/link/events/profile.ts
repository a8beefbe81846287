import type { CardFacet, DocumentCard } from "../../../model/card.ts";
import type { CaseContext } from "../../../model/case-stage.ts";
import type { Place } from "../../../model/facet/place-value.ts";
import { sha256 } from "../../../model/id.ts";
import { daysOf, isNarrow, placesOf } from "../measures/facets.ts";
import { capitalsIn, type NameWords, nameWords } from "../measures/names.ts";
import { type WeighedWords, weighWords } from "../measures/words.ts";

/** What of a document is compared with another's, made once. */
export interface Profile {
  readonly about: Pick<DocumentCard, "publishedAt" | "at" | "vector" | "vectors">;
  /** Of its title, or of its first sentences where it has none. */
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

/**
 * Profiles that were made before, of those made last, some 45 kB each: a neighbour comes back with every article on its event, read anew from a ledger,
 * and making one costs as much as weighing twenty pairs. Each with a mark of what it was made of, so that no card is held for it.
 */
const made = new Map<string, { readonly mark: string; readonly profile: Profile }>();
const MOST_MADE = 3_000;

/** The profile of a document. The same card gives the same profile. */
export function profileOf(card: DocumentCard, context: CaseContext): Profile {
  const mark = markOfCard(card);
  const before = made.get(card.documentId);
  if (before?.mark === mark) return before.profile;
  const profile = makeProfile(card, context);
  made.delete(card.documentId);
  made.set(card.documentId, { mark, profile });
  for (const oldest of made.keys()) {
    if (made.size <= MOST_MADE) break;
    made.delete(oldest);
  }
  return profile;
}

/** Equal for cards of a document that say the same, as far as profiles look: a person's correction and another reading change it. */
function markOfCard({ lead, publishedAt = "", at, language = "", actors, statements, vectors }: DocumentCard): string {
  return sha256(
    [
      lead,
      publishedAt,
      at,
      language,
      vectors === undefined ? "" : `${vectors.model}@${vectors.version}`,
      ...actors.map(({ name }) => name),
      ...statements.flatMap(({ facets }) => facets.map(({ facet }) => markOf(facet))),
    ].join("\n"),
  );
}

function markOf({ kind, value }: CardFacet["facet"]): string | number | undefined {
  if (kind === "place") return value.place?.id;
  return kind === "time" ? value.timex : value.number;
}

function makeProfile(card: DocumentCard, { languages }: CaseContext): Profile {
  const { lead, language, publishedAt, at, vector, vectors } = card;
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
      ...(vector === undefined ? {} : { vector }),
      ...(vectors === undefined ? {} : { vectors }),
    },
    title: weighWords([{ text: title }], language, languages),
    lead: words,
    // Of all its words only the weights are held.
    whole: { ...whole, rarity: words.rarity, forms: words.forms },
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
