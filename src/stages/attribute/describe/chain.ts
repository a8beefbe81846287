import type { ChainLink } from "../../../model/attribution.ts";
import type { SpeechActLanguage, ViaFound } from "../../../model/language/speech-act-language.ts";
import type { Span } from "../../../model/span.ts";
import { hull, overlaps, sliceAll } from "../../../text/spans.ts";
import type { Extracted } from "../extracted.ts";
import type { Channel } from "./passed-on.ts";

/** Longer sentences are lists, code or an attack; no channel is looked for in them. */
const LONGEST_SENTENCE = 4_000;

/** A channel of one attribution, and how far from the cue it is named. */
export interface Via extends Channel {
  readonly role: ViaFound["role"];
  readonly distance: number;
}

/**
 * The channels that a sentence names, by the index of the attribution that each belongs to.
 * @param here the attributions whose cue (or, without one, content) lies in the sentence
 */
export function findVias(
  text: string,
  sentence: Span,
  here: readonly (readonly [number, Extracted])[],
  language: SpeechActLanguage,
): ReadonlyMap<number, readonly Via[]> {
  const vias = new Map<number, Via[]>();
  if (here.length === 0 || sentence.end - sentence.start > LONGEST_SENTENCE) return vias;
  const words = text.slice(sentence.start, sentence.end);
  for (const rule of language.vias) {
    for (const found of rule.apply(words)) {
      const name = shift(found.name, sentence.start);
      const cue = shift(found.cue, sentence.start);
      if (here.some(([, one]) => one.source.some((span) => overlaps(span, name)))) continue;
      const nearest = pick(here, cue, found.reach);
      if (nearest === undefined) continue;
      const passedOn = here.find(([index]) => index === nearest.index)?.[1];
      if (found.role === "source" && !language.isOutlet(sliceAll(text, passedOn?.source ?? []))) continue;
      const list = vias.get(nearest.index) ?? [];
      if (list.some((via) => via.name.some((span) => overlaps(span, name)))) continue;
      list.push({ name: [name], cue: [cue], role: found.role, distance: nearest.distance });
      vias.set(nearest.index, list);
    }
  }
  return vias;
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

function pick(
  here: readonly (readonly [number, Extracted])[],
  cue: Span,
  reach: ViaFound["reach"],
): { readonly index: number; readonly distance: number } | undefined {
  let best: { readonly index: number; readonly distance: number } | undefined;
  for (const [index, one] of here) {
    const anchor = hull(one.cue);
    if (anchor === undefined) continue;
    if (reach === "cue" && !overlaps(anchor, cue)) continue;
    if (reach === "next" && anchor.start < cue.end) continue;
    const distance = Math.max(anchor.start - cue.end, cue.start - anchor.end, 0);
    if (best === undefined || distance < best.distance) best = { index, distance };
  }
  return best;
}

/** The first link: the document's own outlet. */
export function outletLink(name: string | undefined): ChainLink {
  return { role: "outlet", words: name ?? "this outlet", spans: [], cue: [] };
}

/** A link for words at hand; `undefined` when they are none. */
export function link(
  role: "via" | "source",
  text: string,
  spans: readonly Span[],
  cue: readonly Span[],
): ChainLink | undefined {
  const words = sliceAll(text, spans);
  return words.trim() === "" ? undefined : { role, words, spans, cue };
}

/**
 * Links between the outlet and the far end: the channels, the farthest named from the cue nearest to the page, each
 * outlet once, and never the document's own.
 */
export function viaLinks(text: string, vias: readonly Via[], outlet: string | undefined): readonly ChainLink[] {
  const links: ChainLink[] = [];
  for (const via of [...vias].sort((a, b) => b.distance - a.distance)) {
    const made = link("via", text, via.name, via.cue);
    if (made === undefined || sameName(made.words, outlet)) continue;
    if (links.some((other) => sameName(other.words, made.words))) continue;
    links.push(made);
  }
  return links;
}

function sameName(a: string, b: string | undefined): boolean {
  if (b === undefined) return false;
  const [left, right] = [plain(a), plain(b)];
  return left === right || ` ${left} `.includes(` ${right} `) || ` ${right} `.includes(` ${left} `);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a|an) /, "")
    .replace(/[^\p{L}\p{N} ]+/gu, "")
    .trim();
}
