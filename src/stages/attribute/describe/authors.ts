import type { Attribution, ChainLink } from "../../../model/attribution.ts";
import type { Block } from "../../../model/document.ts";
import type { SpeechActLanguage } from "../../../model/language/speech-act-language.ts";
import type { Sentence } from "../../../model/segment.ts";
import { indexAt, sliceAll } from "../../../text/spans.ts";

interface Surroundings {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly blocks: readonly Block[];
  readonly language: SpeechActLanguage;
}

/**
 * The attribution with the links that only a neighbouring sentence gives, or `undefined` when none does:
 * - "was quoted as saying" without a quoter takes the outlet that the sentence before names as its channel
 * - "a new report" takes as its author the one outlet that the next or the previous sentence says "reported" it
 * - "the spokesman said", after "a spokesman told the agency", speaks through the agency too
 * The first two need an outlet by name in exactly one adjacent sentence; anything less and the chain stays as it is.
 */
export function findAuthor(
  attribution: Attribution,
  at: number,
  others: readonly Attribution[],
  around: Surroundings,
): Attribution | undefined {
  if (attribution.continues !== undefined || attribution.within !== undefined) return undefined;
  return (
    quoter(attribution, at, others, around) ??
    reporter(attribution, at, others, around) ??
    sameChannel(attribution, at, others, around)
  );
}

/** The channels of the attribution before, when the source only takes that one's up in the same or the next sentence. */
function sameChannel(attribution: Attribution, at: number, others: readonly Attribution[], around: Surroundings) {
  const { text, language } = around;
  if (attribution.source.length === 0 || attribution.chain.some((link) => link.role === "via")) return undefined;
  const before = neighbours(attribution, at, others, around, [-2, -1, 0])
    .filter((other) => other.within === undefined && others.indexOf(other) < at)
    .at(-1);
  const vias = before?.chain.filter((link) => link.role === "via") ?? [];
  if (before === undefined || vias.length === 0) return undefined;
  const now = sliceAll(text, attribution.source);
  if (!language.goesOnFrom(sliceAll(text, before.source), now, sliceAll(text, attribution.cue))) return undefined;
  return { ...attribution, chain: vias.reduce(insert, attribution.chain) };
}

function quoter(attribution: Attribution, at: number, others: readonly Attribution[], around: Surroundings) {
  const { text, language } = around;
  if (!language.isQuotedBySomeone(sliceAll(text, attribution.cue))) return undefined;
  if (attribution.chain.some((link) => link.role === "via")) return undefined;
  const names = neighbours(attribution, at, others, around, [-1, 0])
    .flatMap((other) => other.chain)
    .filter((link) => link.role !== "outlet" && link.spans.length > 0 && language.isOutlet(link.words));
  const via = only(names);
  return via === undefined
    ? undefined
    : { ...attribution, chain: insert(attribution.chain, { ...via, role: "via" as const }) };
}

function reporter(attribution: Attribution, at: number, others: readonly Attribution[], around: Surroundings) {
  const { text, language } = around;
  const source = attribution.chain.at(-1);
  if (source?.role !== "source" || !language.isUnsignedReport(source.words)) return undefined;
  const authors = neighbours(attribution, at, others, around, [-1, 1])
    .filter((other) => language.isReporting(sliceAll(text, other.cue)) && other.within === undefined)
    .flatMap((other) => other.chain.slice(-1))
    .filter((link) => link.role === "source" && language.isOutlet(link.words));
  const author = only(authors);
  if (author === undefined) return undefined;
  const chain = [...attribution.chain.slice(0, -1), { ...author, cue: source.cue }];
  return { ...attribution, chain };
}

/** Attributions that stand in sentences at the given steps from this one's, in the same or an adjacent block. */
function neighbours(
  attribution: Attribution,
  at: number,
  others: readonly Attribution[],
  { sentences, blocks }: Surroundings,
  steps: readonly number[],
): readonly Attribution[] {
  const sentence = sentenceOf(attribution, sentences);
  if (sentence === undefined) return [];
  const block = (index: number) => sentences[index]?.block ?? blocks.length;
  return others.slice(Math.max(0, at - 6), at + 7).filter((other) => {
    const there = sentenceOf(other, sentences);
    if (other === attribution || there === undefined) return false;
    return steps.includes(there - sentence) && Math.abs(block(there) - block(sentence)) <= 1;
  });
}

function sentenceOf(attribution: Attribution, sentences: readonly Sentence[]): number | undefined {
  const anchor = attribution.cue[0] ?? attribution.content[0];
  return anchor === undefined ? undefined : indexAt(sentences, anchor.start);
}

/** The one link that all name; `undefined` for none, or for several that differ. */
function only(links: readonly ChainLink[]): ChainLink | undefined {
  const first = links[0];
  return links.every((link) => link.words === first?.words) ? first : undefined;
}

function insert(chain: readonly ChainLink[], link: ChainLink): readonly ChainLink[] {
  const at = chain.findIndex((each) => each.role === "source");
  return at < 0 ? [...chain, link] : [...chain.slice(0, at), link, ...chain.slice(at)];
}
