import type { Attribution } from "../../model/attribution.ts";
import type { ParsedDocument } from "../../model/document.ts";
import type { Language } from "../../model/language/language.ts";
import type { NamesLanguage } from "../../model/language/names-language.ts";
import type { Sentence } from "../../model/segment.ts";
import type { Span } from "../../model/span.ts";
import { apposition } from "./apposition.ts";
import { Cast, type Draft } from "./cast.ts";
import { nameSpans } from "./names-in-text.ts";
import { noNames } from "./no-names.ts";
import { type Described, describe } from "./phrase.ts";
import { antecedent, type PlacedMention, pronounConfidence } from "./pronouns.ts";
import { descriptionRules, nameRules, type ResolveRule } from "./rules.ts";

/** What is read, and where sources of attributions stand. */
export interface ToCast {
  readonly parsed: ParsedDocument;
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Attribution[];
}

interface Candidate {
  readonly described: Described;
  readonly cited: boolean;
  readonly sentence: number;
}

/** Further mentions of this many are kept for pronouns to look back at. */
const memory = 24;

/**
 * Reads a document's mentions in two passes: full names of people first, so that a headline's bare surname finds its
 * bearer; then everything in the order of the text. Sources of attributions and links of chains always become
 * mentions; names in the text when capitals and words show them.
 */
export function castDocument(
  input: ToCast,
  language: Language | undefined,
): { readonly cast: Cast; readonly placed: readonly PlacedMention[] } {
  const names = language?.names ?? noNames;
  const candidates = collect(input, language, names);
  const cast = new Cast();
  const early = new Map<Candidate, Draft>();
  for (const candidate of candidates) {
    const { described } = candidate;
    if (described.kind === "person" && described.named && described.key.length > 1)
      early.set(candidate, settle(cast, described, nameRules.slice(0, 1)));
  }
  const placed: PlacedMention[] = [];
  for (const candidate of candidates) {
    const { described, cited, sentence } = candidate;
    const draft = early.get(candidate) ?? place(cast, candidate, input.sentences, placed.slice(-memory), names);
    if (draft === undefined) continue;
    if (cited) draft.cited = true;
    placed.push({ start: described.span.start, end: described.span.end, draft, speaks: cited });
    enrich(input.parsed.text, cast, candidate, draft, input.sentences[sentence]?.span, names);
  }
  return { cast, placed };
}

function place(
  cast: Cast,
  { described, cited, sentence }: Candidate,
  sentences: readonly Sentence[],
  before: readonly PlacedMention[],
  names: NamesLanguage,
): Draft | undefined {
  if (described.form !== "pronoun") return settle(cast, described, [...nameRules, ...descriptionRules]);
  if (!cited) return undefined;
  const word = described.key[0] ?? "";
  if (names.relatives.includes(word)) {
    const last = before.findLast(
      (mention) => mention.end <= described.span.start && described.span.start - mention.end <= 2,
    );
    if (last !== undefined)
      cast.add(last.draft, described, { span: described.span, form: "pronoun", rule: "relative" }, 0.95);
    return last?.draft ?? settle(cast, described, []);
  }
  if (names.pronouns.get(word)?.for === "self") return settleSelf(cast, described);
  const found = antecedent(
    described.span.start,
    names.pronouns.get(word) ?? { for: "person" },
    sentences,
    sentence,
    before,
  );
  if (found === undefined) return settle(cast, described, []);
  const { draft, rule } = found;
  cast.add(draft, described, { span: described.span, form: "pronoun", rule }, pronounConfidence[rule]);
  return draft;
}

/** "I" outside quotation marks is the writer each time. */
function settleSelf(cast: Cast, described: Described): Draft {
  const { span, form } = described;
  const known = cast.withHead(`self ${described.key[0]}`)[0];
  if (known === undefined) {
    const draft = cast.create(described, { span, form, rule: "first-mention" }, 0.8);
    cast.learnHead(draft, `self ${described.key[0]}`);
    return draft;
  }
  cast.add(known, described, { span, form, rule: "first-person" }, 0.8);
  return known;
}

function settle(cast: Cast, described: Described, rules: readonly ResolveRule[]): Draft {
  const { span, form } = described;
  for (const rule of rules) {
    const draft = rule.apply(described, cast);
    if (draft === undefined) continue;
    const short = form === "name" && described.key.length < draft.key.length;
    cast.add(draft, described, { span, form: short ? "short-name" : form, rule: rule.id }, rule.confidence);
    return draft;
  }
  return cast.create(described, { span, form, rule: "first-mention" }, described.sure ? 0.95 : 0.8);
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
  if (speaksFor === undefined || draft.speaksFor !== undefined) return;
  const body = describe(text, speaksFor, names);
  if (body === undefined || body.form === "pronoun" || body.kind === "person") return;
  const owner = settle(cast, body.kind === "unknown" ? { ...body, kind: "body" } : body, [
    ...nameRules,
    ...descriptionRules,
  ]);
  if (owner === draft) return;
  draft.speaksFor = owner;
  owner.cited ||= draft.cited;
}

function collect(input: ToCast, language: Language | undefined, names: NamesLanguage): readonly Candidate[] {
  const { parsed, sentences, attributions } = input;
  const cited = new Map<number, Span>();
  const keep = (span: Span | undefined) => {
    if (span === undefined) return;
    const same = cited.get(span.start);
    if (same === undefined || same.end < span.end) cited.set(span.start, span);
  };
  for (const attribution of attributions) {
    keep(attribution.source[0]);
    for (const link of attribution.chain) keep(link.spans[0]);
  }
  const sources = [...cited.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Candidate[] = [];
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    const mine: Span[] = [];
    while (next < sources.length && (sources[next]?.start ?? 0) < sentence.span.end) {
      const span = sources[next++];
      if (span === undefined) continue;
      mine.push(span);
      const described = describe(parsed.text, span, names);
      if (described !== undefined) found.push({ described, cited: true, sentence: index });
    }
    if (language?.names === undefined) continue;
    for (const span of nameSpans(parsed.text, sentence.span, names, language.segment)) {
      if (mine.some((source) => source.start < span.end && span.start < source.end)) continue;
      const described = describe(parsed.text, span, names);
      if (described?.named) found.push({ described, cited: false, sentence: index });
    }
  }
  return found.sort((a, b) => a.described.span.start - b.described.span.start);
}
