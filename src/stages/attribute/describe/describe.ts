import type { Attribution, ChainLink, Stance } from "../../../model/attribution.ts";
import { makeId } from "../../../model/id.ts";
import type { Language } from "../../../model/language/language.ts";
import type { SpeechActLanguage } from "../../../model/language/speech-act-language.ts";
import type { Sentence } from "../../../model/segment.ts";
import type { Span } from "../../../model/span.ts";
import type { Layers } from "../../../model/stage.ts";
import { contains, hull, indexAt, sliceAll } from "../../../text/spans.ts";
import type { Extracted } from "../extracted.ts";
import { findAuthor } from "./authors.ts";
import { findVias, link, outletLink, type Via, viaLinks } from "./chain.ts";
import { findPrevious } from "./continuation.ts";
import { tellDirectness } from "./directness.ts";
import { findHedge } from "./hedge.ts";
import { findOuter } from "./nesting.ts";
import { findPassedOn, withoutCited, withPassives } from "./passed-on.ts";
import { credits, touching } from "./places.ts";
import { tellStance } from "./stance.ts";

/**
 * The attributions behind raw extractions, in text order: each with its chain, stance, hedge and directness, with the
 * one that tells it (`within`) and the one it goes on from (`continues`).
 *
 * An extraction without content, or the same three roles a second time, is left out; so is one that only passes
 * another on (it becomes a `via` of that one's chain). A language without the part `speechActs` gives the chain
 * outlet <- source, the neutral stance and no hedge.
 */
export function describe(
  extracted: readonly Extracted[],
  layers: Pick<Layers, "parsed" | "sentences" | "quotations">,
  language: Language | undefined,
  documentId: string,
  version: string,
): readonly Attribution[] {
  const { parsed, sentences, quotations } = layers;
  const { text } = parsed;
  const speechActs = language?.speechActs;
  const all = inOrder(
    speechActs === undefined ? extracted : withPassives(text, withoutCited(text, extracted, speechActs), speechActs),
  );
  const holders = findOuter(all);
  const passedOn = speechActs === undefined ? undefined : findPassedOn(text, all, holders, speechActs);
  const kept = all.map((one, index) => ({ one, index })).filter(({ index }) => passedOn?.dropped.has(index) !== true);
  const places = new Map(kept.map(({ index }, place) => [index, place]));
  const ids = all.map((one) =>
    makeId("attribution", documentId, pairs(one.source), pairs(one.cue), pairs(one.content)),
  );
  const outletName = parsed.outlet?.name ?? parsed.outlet?.domain;
  const vias = speechActs === undefined ? [] : viasOf(text, sentences, kept, all.length, speechActs);
  const agencies = speechActs === undefined ? () => undefined : credits(parsed, speechActs);

  const made = new Map<number, Attribution>();
  /** Outer ones first, for an inner chain is built on its outer one's. */
  const make = (index: number, depth: number): Attribution | undefined => {
    const before = made.get(index);
    const one = all[index];
    if (before !== undefined || one === undefined) return before;
    const holder = nearestKept(index, holders, passedOn?.dropped);
    const telling = holder === undefined || depth > 20 ? undefined : make(holder, depth + 1);
    const previous = one.cue.length > 0 ? undefined : findPrevious(one, places.get(index) ?? 0, kept, quotations);
    const continued = previous === undefined || depth > 20 ? undefined : make(previous, depth + 1);
    const channel = passedOn?.channels.get(index);
    const own: Via[] = [...(vias[index] ?? [])];
    if (channel !== undefined) own.push({ ...channel, role: "via", distance: Number.MAX_SAFE_INTEGER });
    const near = touching(quotations, hull([...one.content, ...one.cue]));
    const stance: Stance =
      continued?.stance ?? (speechActs === undefined ? "asserts" : tellStance(sliceAll(text, one.cue), speechActs));
    const hedge = speechActs === undefined ? undefined : findHedge(text, one.content, speechActs);
    const attribution: Attribution = {
      id: ids[index] ?? "",
      source: one.source,
      cue: one.cue,
      content: withoutCitedWords(one.content, own),
      directness: tellDirectness(text, one.content, one.cue, near),
      stance,
      ...(hedge === undefined ? {} : { hedge }),
      chain: continued?.chain ?? chainOf(one, own, telling),
      ...(telling === undefined ? {} : { within: telling.id }),
      ...(continued === undefined ? {} : { continues: continued.id }),
      reading: {
        kind: one.model === undefined ? "rule" : "model",
        id: one.rule,
        version: one.model ?? version,
        confidence: one.confidence,
      },
    };
    made.set(index, attribution);
    return attribution;
  };

  const chainOf = (one: Extracted, own: readonly Via[], telling: Attribution | undefined): readonly ChainLink[] => {
    const start = telling === undefined ? openingLinks(one) : telling.chain.map(asVia);
    const origin = own.find((via) => via.role === "source");
    const channels = viaLinks(
      text,
      own.filter((via) => via.role === "via"),
      outletName,
    );
    const speaker = link(origin === undefined ? "source" : "via", text, one.source, one.cue);
    const last = origin === undefined ? undefined : link("source", text, origin.name, origin.cue);
    return [...start, ...channels, speaker, last].filter((each) => each !== undefined);
  };

  const openingLinks = (one: Extracted): readonly ChainLink[] => {
    const agency = agencies(one.content[0]?.start ?? 0);
    const credited =
      agency === undefined ? [] : viaLinks(text, [{ name: [agency], cue: [], role: "via", distance: 0 }], outletName);
    return [outletLink(outletName), ...credited];
  };

  for (const { index } of kept) make(index, 0);
  const described = kept.map(({ index }) => made.get(index)).filter((each) => each !== undefined);
  if (speechActs === undefined) return described;
  // In text order and in place: what goes on from a refined one takes up its channels too.
  const refined = [...described];
  described.forEach((each, at) => {
    refined[at] = refine(each, at, refined);
  });
  return refined;

  /** What only the neighbours tell: who printed "was quoted as saying", whose "a new report" is. */
  function refine(attribution: Attribution, at: number, others: readonly Attribution[]): Attribution {
    const acts = speechActs as SpeechActLanguage;
    return (
      findAuthor(attribution, at, others, { text, sentences, blocks: parsed.blocks, language: acts }) ?? attribution
    );
  }
}

function inOrder(extracted: readonly Extracted[]): readonly Extracted[] {
  const seen = new Set<string>();
  return extracted
    .filter((one) => one.content.length > 0)
    .map((one) => ({ ...one, source: sorted(one.source), cue: sorted(one.cue), content: sorted(one.content) }))
    .sort((a, b) => begin(a) - begin(b))
    .filter((one) => {
      const key = JSON.stringify([pairs(one.source), pairs(one.cue), pairs(one.content)]);
      return seen.has(key) ? false : seen.add(key) !== undefined;
    });
}

function sorted(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

function begin(one: Extracted): number {
  return one.content[0]?.start ?? 0;
}

function pairs(spans: readonly Span[]): readonly (readonly [number, number])[] {
  return spans.map((span) => [span.start, span.end] as const);
}

/** What is said does not hold who is cited for it: "Ten were hurt, the agency reported, citing the hospital's director". */
function withoutCitedWords(content: readonly Span[], own: readonly Via[]): readonly Span[] {
  const cited = own.filter(({ role }) => role === "source").flatMap(({ name }) => name);
  const kept = content.filter((span) => !cited.some((name) => contains(name, span)));
  return kept.length === 0 ? content : kept;
}

function asVia(each: ChainLink): ChainLink {
  return each.role === "source" ? { ...each, role: "via" } : each;
}

function nearestKept(
  index: number,
  holders: readonly (number | undefined)[],
  dropped: ReadonlySet<number> | undefined,
): number | undefined {
  let holder = holders[index];
  while (holder !== undefined && dropped?.has(holder) === true) holder = holders[holder];
  return holder;
}

/** Channels by attribution, sentence by sentence. */
function viasOf(
  text: string,
  sentences: readonly Sentence[],
  kept: readonly { readonly one: Extracted; readonly index: number }[],
  size: number,
  language: SpeechActLanguage,
): readonly (readonly Via[])[] {
  const bySentence = new Map<number, (readonly [number, Extracted])[]>();
  for (const { one, index } of kept) {
    const anchor = one.cue[0] ?? one.content[0];
    const at = anchor === undefined ? undefined : indexAt(sentences, anchor.start);
    if (at === undefined) continue;
    const list = bySentence.get(at) ?? [];
    list.push([index, one]);
    bySentence.set(at, list);
  }
  const vias: (readonly Via[])[] = Array.from({ length: size }, () => []);
  for (const [at, here] of bySentence) {
    const sentence = sentences[at];
    if (sentence === undefined) continue;
    for (const [index, found] of findVias(text, sentence.span, here, language)) vias[index] = found;
  }
  return vias;
}
