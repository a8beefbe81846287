import type { Language } from "../../model/language/language.ts";
import type { NamesLanguage } from "../../model/language/names-language.ts";
import type { Span } from "../../model/span.ts";
import { wordsIn } from "../../text/tokens.ts";
import { apposition } from "./apposition.ts";
import { type Candidate, findCandidates, type ToCast } from "./candidates.ts";
import { Cast, type Draft } from "./cast.ts";
import { noNames } from "./no-names.ts";
import { describe } from "./phrase.ts";
import type { PlacedMention } from "./pronouns/by-rule.ts";
import { descriptionRules, nameRules } from "./rules.ts";
import { settle } from "./settle.ts";

const sameName = nameRules.filter(({ id }) => id === "same-name");

/** A document's actors before its pronouns are looked at. */
export interface NamesPlaced {
  readonly cast: Cast;
  readonly candidates: readonly Candidate[];
  /** Mentions that are no pronouns, in the order of the text. */
  readonly placed: readonly PlacedMention[];
}

/**
 * Reads a document's mentions in two passes: full names of people first, so that a headline's bare surname finds its
 * bearer; then everything but pronouns in the order of the text. Sources of attributions and links of chains always become
 * mentions; names in the text when capitals and words show them.
 */
export function placeNames(input: ToCast, language: Language | undefined): NamesPlaced {
  const names = language?.names ?? noNames;
  const candidates = findCandidates(input, language, names);
  const cast = new Cast();
  const early = new Map<Candidate, Draft>();
  for (const candidate of candidates) {
    const { described } = candidate;
    if (described.kind === "person" && described.named && described.key.length > 1)
      early.set(candidate, settle(cast, described, sameName));
    const [surname] = described.key;
    if (described.kind === "person" && described.key.length === 1 && surname !== undefined && described.gender)
      cast.titled.set(surname, new Set([...(cast.titled.get(surname) ?? []), described.gender]));
  }
  const placed: PlacedMention[] = [];
  for (const candidate of candidates) {
    const { described, cited, sentence } = candidate;
    if (described.form === "pronoun") continue;
    const draft = early.get(candidate) ?? settle(cast, described, [...nameRules, ...descriptionRules]);
    if (cited) draft.cited = true;
    placed.push({ ...described.span, draft, speaks: cited, form: described.form });
    enrich(input.parsed.text, cast, candidate, draft, input.sentences[sentence]?.span, names);
  }
  return { cast, candidates, placed };
}

/** Roles by apposition, the acronym in brackets, and the body that the actor speaks for. */
function enrich(
  text: string,
  cast: Cast,
  { described }: Candidate,
  draft: Draft,
  sentence: Span | undefined,
  names: NamesLanguage,
): void {
  const { span } = described;
  if (described.kind === "body" && described.named) {
    const letters = /^\s\((?:the\s)?(\p{Lu}[\p{Lu}\p{N}]{1,7})\)/u.exec(text.slice(span.end, span.end + 16))?.[1];
    if (letters !== undefined) cast.learnName(draft, letters);
  }
  let speaksFor = described.speaksFor;
  if (draft.kind === "person" && described.form === "name" && sentence !== undefined) {
    const found = apposition(text, span, sentence, names);
    if (found?.role !== undefined) draft.roles.set(found.role.start, found.role);
    if (found?.head !== undefined) cast.learnHead(draft, found.head);
    speaksFor ??= found?.speaksFor;
  }
  if (described.role !== undefined && draft.kind === "person") {
    const noun = text
      .slice(described.role.start, described.role.end)
      .toLowerCase()
      .split(/\s+/u)
      .findLast((word) => names.roleNouns.has(word));
    if (noun !== undefined) cast.learnHead(draft, noun);
  }
  if (described.kind === "body" && described.named) speaksFor ??= bodyAbove(text, span, names);
  const named = draft.kind === "person" ? described.role : draft.kind === "body" ? span : undefined;
  if (speaksFor === undefined && draft.speaksFor === undefined && named !== undefined)
    draft.speaksFor = knownBefore(text, named, cast, names, draft);
  if (speaksFor === undefined || draft.speaksFor !== undefined) return;
  const found = describe(text, speaksFor, names);
  if (found === undefined || found.form === "pronoun") return;
  // "panel Chairman Ada Krol": the body is the one that goes by that noun, as if "the" stood before it.
  const body = found.named ? found : { ...found, definite: true };
  const owner = settle(cast, body, [...nameRules, ...descriptionRules]);
  for (let above: Draft | undefined = owner; above !== undefined; above = above.speaksFor) if (above === draft) return;
  draft.speaksFor = owner;
  owner.cited ||= draft.cited;
}

/** "Krol spokeswoman", where a Krol is known: whom the role is named after. */
function knownBefore(text: string, role: Span, cast: Cast, names: NamesLanguage, self: Draft): Draft | undefined {
  const words = wordsIn(text, role);
  const at = words.findIndex((word) => names.agentNouns?.includes(word.lower));
  const from = words[0] !== undefined && names.definite.includes(words[0].lower) ? 1 : 0;
  const name = words.slice(from, Math.max(from, at));
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined || !name.every((word) => /^\p{Lu}/u.test(word.text))) return undefined;
  const described = describe(text, { start: first.start, end: last.end }, names);
  if (!described?.named) return undefined;
  for (const rule of nameRules) {
    const known = rule.apply(described, cast);
    if (known !== undefined) return known === self || known.speaksFor === self ? undefined : known;
  }
  return undefined;
}

/** The body that a body is part of: "Ukraine's Defense Ministry" of "the Main Intelligence Directorate of Ukraine's Defense Ministry". */
function bodyAbove(text: string, span: Span, names: NamesLanguage): Span | undefined {
  const words = wordsIn(text, span);
  const of = words.findIndex((word, index) => index > 0 && names.ofWords.includes(word.lower));
  const above = words.slice(of + 1);
  const [first, last] = [above[0], above.at(-1)];
  if (of < 0 || first === undefined || last === undefined || above.length < 2) return undefined;
  const before = words[of - 1];
  if (before === undefined || !names.bodyNouns.includes(before.lower) || !names.bodyNouns.includes(last.lower))
    return undefined;
  return { start: first.start, end: last.end };
}
