import type { CardFacet, StatementCard } from "../../../model/card.ts";
import type { Place } from "../../../model/facet/place-value.ts";
import type { Casualty, QuantityValue } from "../../../model/facet/quantity-value.ts";
import type { TimeValue } from "../../../model/facet/time-value.ts";
import type { ClaimLanguage, Concept } from "../../../model/language/claim-language.ts";
import type { Languages } from "../../../model/language/language.ts";
import { type Word, wordsIn } from "../../../text/tokens.ts";
import { placesOf } from "../measures/facets.ts";
import { type NameWords, nameWords } from "../measures/names.ts";
import { stemmerOf } from "../measures/words.ts";

/** A word that tells something, once for all its occurrences. */
export interface Term {
  readonly stem: string;
  /** As the text has it. */
  readonly form: string;
  /** How rare it is in news, from `WordLanguage`. */
  readonly rarity: number;
  readonly concept?: Concept;
}

/** A figure with what it counts. */
export interface Figure {
  readonly value: QuantityValue;
  readonly words: string;
  /** Stems of what is counted. */
  readonly of: readonly string[];
}

/** What of a statement, or of a mention of an event, is compared. */
export interface StatementView {
  readonly id: string;
  readonly documentId: string;
  readonly language: string | undefined;
  /** By stem. */
  readonly terms: ReadonlyMap<string, Term>;
  /** What it says that happened, by concept, with the words; a statement may tell of several. */
  readonly concepts: ReadonlyMap<Concept, string>;
  /** Its words in lower case, in order. */
  readonly words: readonly string[];
  /** Whom its words name. */
  readonly names: () => NameWords;
  /** Who said it, at the far end of its chain, where that is somebody with a name. */
  readonly speaker: () => NameWords;
  readonly places: readonly Place[];
  readonly times: readonly TimeValue[];
  readonly figures: readonly Figure[];
  /** What became of how many people, with the words: "twelve hurt", and "no one was hurt" as well. */
  readonly tolls: ReadonlyMap<Casualty, string>;
  /** Words that tell something, in quotation marks by themselves or among a few (“for maintenance”), by stem, and by concept, which meets across languages. */
  readonly quoted: ReadonlyMap<string, string>;
  /** The statement whose words it takes up and says something else of: that they are alike shows nothing. */
  readonly besides?: string;
  readonly vector: Int8Array | undefined;
  /** Runs of four words: what one text takes from another. */
  readonly runs: () => ReadonlySet<string>;
}

/** Words rarer than this are worth comparing. */
const COMMON = 1;
/** Words in a row by which a quotation is known. */
const RUN = 4;

const NOBODY: NameWords = new Map();

/** Views made before: neighbours come again with every document. */
const made = new WeakMap<StatementCard, StatementView>();
/** Those that were made with the statement whose words they leave out. */
const whole = new WeakSet<StatementView>();

/** The statement before another, and how much of it that one means without saying it. */
interface Before {
  readonly card: StatementCard;
  readonly takes: "all" | "part";
}

/** The statements of a document, each with what it takes up from the one before it: "none are", "it did so". */
export function viewStatements(cards: readonly StatementCard[], languages: Languages): readonly StatementView[] {
  return cards.map((card, at) => {
    const before = cards[at - 1];
    const takes = languages.get(card.language)?.claims?.takesUp(card.words) ?? "nothing";
    if (before === undefined || takes === "nothing") return viewStatement(card, languages);
    return viewStatement(card, languages, { card: before, takes });
  });
}

/**
 * What of a statement is compared. The card is not changed; the same card gives the same view. Linear in its words.
 * @param before the statement whose words it leaves out and means
 */
export function viewStatement(card: StatementCard, languages: Languages, before?: Before): StatementView {
  const known = made.get(card);
  if (known !== undefined && (before === undefined || whole.has(known))) return known;
  const facets = card.facets.filter(({ use }) => use.aspect === "event");
  const origin = card.chain.at(-1)?.actor;
  const said = withTakenUp(termsOf(card.words, card.language, languages), before?.card, languages);
  const view: StatementView = {
    id: card.statementId,
    documentId: card.documentId,
    language: card.language,
    ...said,
    ...(before?.takes === "part" ? { besides: before.card.statementId } : {}),
    names: once(() => namesOf(card, languages)),
    speaker: once(() =>
      origin?.named && card.voice === "attributed" ? nameWords([origin.name], card.language, languages) : NOBODY,
    ),
    places: placesOf(facets),
    times: facets.flatMap(({ facet }) => (facet.kind === "time" && facet.value.interval ? [facet.value] : [])),
    figures: facets.flatMap(({ facet }) =>
      facet.kind === "quantity" && facet.value.unit.kind !== "time"
        ? [
            {
              value: facet.value,
              words: facet.words,
              of: facet.value.of === undefined ? [] : stemsOfWords(facet.value.of.words, card.language, languages),
            },
          ]
        : [],
    ),
    quoted: quotedIn(card.words, card.language, languages),
    tolls: tollsOf(facets, card.words, said, languages.get(card.language)?.claims),
    vector: card.vector,
  };
  made.set(card, view);
  if (before !== undefined) whole.add(view);
  return view;
}

/** The words of a text that tell something, with the concepts that they are words for. */
export function termsOf(
  text: string,
  language: string | undefined,
  languages: Languages,
): Pick<StatementView, "terms" | "concepts" | "words" | "runs"> {
  const tell = stemmerOf(language, languages);
  const found = wordsIn(text, { start: 0, end: text.length });
  const words = found.map(plainWord);
  const named = languages.get(language)?.claims?.concepts(words) ?? [];
  const terms = new Map<string, Term>();
  const concepts = new Map<Concept, string>();
  for (const [at, { text: form, lower }] of found.entries()) {
    const { stem, rarity } = tell(lower);
    const concept = named[at];
    if (concept !== undefined && !concepts.has(concept)) concepts.set(concept, form);
    if (rarity <= COMMON && concept === undefined) continue;
    if (terms.has(stem)) continue;
    terms.set(stem, { stem, form, rarity: Math.max(COMMON, rarity), ...(concept === undefined ? {} : { concept }) });
  }
  return { terms, concepts, words, runs: once(() => runsOf(words)) };
}

function plainWord({ lower }: Word): string {
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

/** The words of a statement as its view has them, without the rest of it where that was not made. */
export function wordsOfStatement(card: StatementCard): readonly string[] {
  const { words } = card;
  return made.get(card)?.words ?? wordsIn(words, { start: 0, end: words.length }).map(plainWord);
}

/** What concepts say became of people, where a figure of people or "nobody" stands with them. */
const BECAME: Readonly<Partial<Record<Concept, Casualty>>> = {
  kill: "killed",
  injure: "wounded",
  hospitalise: "wounded",
  treat: "wounded",
  miss: "missing",
  evacuate: "displaced",
};
/** What kinds of figures tell how many people. */
const COUNTED: ReadonlySet<string> = new Set(["count", "people"]);
/** A negation turns a concept that stands within so many words behind it. */
const TURNED = 5;

type Said = Pick<StatementView, "terms" | "concepts" | "words" | "runs">;

/** What a statement says with what it leaves to the one before; its words stay its own. */
function withTakenUp(own: Said, before: StatementCard | undefined, languages: Languages): Said {
  if (before === undefined) return own;
  const { terms, concepts } = termsOf(before.words, before.language, languages);
  return { ...own, terms: new Map([...terms, ...own.terms]), concepts: new Map([...concepts, ...own.concepts]) };
}

/** A few words in quotation marks are a word of somebody's; more are what he says. */
const FEW_QUOTED = /["“„«‘'](?<inner>[^"“”„«»‘’]{3,60})["”“»’']/gu;
const MOST_QUOTED = 4;
const MARK = /["“„«‘']/u;
const NOTHING: ReadonlyMap<string, string> = new Map();

function quotedIn(words: string, language: string | undefined, languages: Languages): ReadonlyMap<string, string> {
  if (!MARK.test(words)) return NOTHING;
  const found = new Map<string, string>();
  for (const { groups } of words.matchAll(FEW_QUOTED)) {
    const inner = groups?.inner ?? "";
    if (inner.split(/\s+/u).length > MOST_QUOTED || !/[\p{L}\p{N}]{3}/u.test(inner)) continue;
    for (const { stem, form, concept } of termsOf(inner, language, languages).terms.values()) {
      found.set(stem, form);
      if (concept !== undefined) found.set(`=${concept}`, form);
    }
  }
  return found;
}

function tollsOf(
  facets: readonly CardFacet[],
  text: string,
  { words, concepts, terms }: Pick<StatementView, "words" | "concepts" | "terms">,
  language: ClaimLanguage | undefined,
): ReadonlyMap<Casualty, string> {
  const tolls = new Map<Casualty, string>();
  const parts = new Set<Casualty>();
  let people: string | undefined;
  const negated = new Set(language?.negations(words).flatMap((at) => words.slice(at + 1, at + 1 + TURNED)));
  for (const { facet } of facets) {
    if (facet.kind !== "quantity") continue;
    const { casualty, unit } = facet.value;
    if (casualty !== undefined && !tolls.has(casualty)) tolls.set(casualty, facet.words);
    if (unit.kind === "people") people ??= facet.words;
  }
  if (language === undefined) return tolls;
  const counted = facets.find(({ facet }) => facet.kind === "quantity" && COUNTED.has(facet.value.unit.kind));
  const tallied = counted === undefined ? [] : language.tallies(text);
  for (const casualty of tallied) {
    if (counted !== undefined && !tolls.has(casualty)) tolls.set(casualty, counted.facet.words);
  }
  if (concepts.size === 0) return tolls;
  for (const { concept, form } of terms.values()) {
    const became = concept === undefined ? undefined : BECAME[concept];
    if (became === undefined || tallied.includes(became)) continue;
    const word = form.toLowerCase().replaceAll("’", "'");
    const at = words.indexOf(word);
    if (language.isPartOf(words.slice(Math.max(0, at - 2), at).join(" "))) parts.add(became);
    else if (tolls.has(became)) continue;
    else if (people !== undefined) tolls.set(became, `${people} ${form}`);
    else if (negated.has(word)) tolls.set(became, `none ${form}`);
  }
  // "Two of the injured" counts a part of them, and not how many were hurt.
  for (const part of parts) tolls.delete(part);
  return tolls;
}

function stemsOfWords(text: string, language: string | undefined, languages: Languages): readonly string[] {
  const tell = stemmerOf(language, languages);
  return wordsIn(text, { start: 0, end: text.length }).map(({ lower }) => tell(lower).stem);
}

function namesOf(card: StatementCard, languages: Languages): NameWords {
  const names = card.actors.filter(({ named, kind }) => named && kind !== "place").map(({ name }) => name);
  return names.length === 0 ? NOBODY : nameWords(names, card.language, languages);
}

function runsOf(words: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(" "));
  return runs;
}

function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
