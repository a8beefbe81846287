import type { SpeechActLanguage } from "../../../model/language/speech-act-language.ts";
import type { Span } from "../../../model/span.ts";
import { coverage, hull, overlaps, sliceAll, subtract } from "../../../text/spans.ts";
import type { Extracted } from "../extracted.ts";

/** A channel that the merging found: an outlet that only passed on what somebody else said. */
export interface Channel {
  readonly name: readonly Span[];
  readonly cue: readonly Span[];
}

/** How much of what a pointer points at may be other words than the inner attribution ("to journalists early on Thursday"). */
const MOST_ELSE = 0.5;

/**
 * Which attributions only pass another on: ", according to TASS" over "the break was announced by a spokesman" is one
 * thing said, through TASS. Conservative: the outer cue must be a bare pointer, its source an outlet, and its content
 * must be one other attribution and little else. Everything else stays two attributions, one `within` the other.
 * @returns by the index of the inner attribution, what passed it on; `dropped` are the outer ones
 */
export function findPassedOn(
  text: string,
  extracted: readonly Extracted[],
  outer: readonly (number | undefined)[],
  language: SpeechActLanguage,
): { readonly channels: ReadonlyMap<number, Channel>; readonly dropped: ReadonlySet<number> } {
  const inner = new Map<number, number[]>();
  outer.forEach((holder, index) => {
    if (holder === undefined) return;
    const list = inner.get(holder);
    if (list === undefined) inner.set(holder, [index]);
    else list.push(index);
  });
  const channels = new Map<number, Channel>();
  const dropped = new Set<number>();
  for (const [holder, held] of inner) {
    const one = extracted[holder];
    const only = held[0];
    if (one === undefined || only === undefined || held.length > 1) continue;
    if (!language.isPointer(sliceAll(text, one.cue)) || !language.isOutlet(sliceAll(text, one.source))) continue;
    const told = extracted[only];
    if (told === undefined || told.source.length === 0 || told.cue.length === 0) continue;
    const whole = hull(one.content);
    if (whole === undefined) continue;
    const rest = coverage(subtract(whole, [...told.source, ...told.cue, ...told.content]));
    if (rest > MOST_ELSE * (whole.end - whole.start)) continue;
    channels.set(only, { name: one.source, cue: one.cue });
    dropped.add(holder);
  }
  return { channels, dropped };
}

/**
 * The extractions without those that only name whom an outlet cites for something else that it says: in "the agency
 * reported, citing the hospital's director" nothing is said of the director, who is a link of the chain.
 */
export function withoutCited(
  text: string,
  extracted: readonly Extracted[],
  language: SpeechActLanguage,
): readonly Extracted[] {
  return extracted.filter((one) => {
    if (!language.isPointer(sliceAll(text, one.cue)) || !language.isOutlet(sliceAll(text, one.source))) return true;
    const from = one.cue[0]?.start ?? 0;
    const to = one.content.at(-1)?.end ?? 0;
    const before = one.source.every(({ end }) => end <= from);
    const words = to > from ? text.slice(from, to) : "";
    const isNamed = language.vias.some((rule) => rule.apply(words).some(({ role }) => role === "source"));
    const tells = (other: Extracted): boolean =>
      other !== one && other.source.some((span) => one.source.some((own) => overlaps(own, span)));
    return !(before && isNamed && extracted.some(tells));
  });
}

/**
 * The extractions, and one more for each outlet's pointer whose content is a thing said in the passive: extraction
 * gives ", according to TASS" over "the break was announced by a spokesman" as one; the spokesman's word is inside.
 * Its confidence is the pointer's own.
 */
export function withPassives(
  text: string,
  extracted: readonly Extracted[],
  language: SpeechActLanguage,
): readonly Extracted[] {
  const further = extracted.flatMap((one) => {
    const piece = one.content[0];
    if (piece === undefined || one.content.length !== 1) return [];
    if (!language.isPointer(sliceAll(text, one.cue)) || !language.isOutlet(sliceAll(text, one.source))) return [];
    const told = language.passive(text.slice(piece.start, piece.end));
    if (told === undefined) return [];
    const cue = shift(told.cue, piece.start);
    if (extracted.some((other) => other.cue.some((span) => overlaps(span, cue)))) return [];
    const source = [shift(told.source, piece.start)];
    return [
      {
        source,
        cue: [cue],
        content: [shift(told.content, piece.start)],
        rule: "passive-in-pointer",
        confidence: one.confidence,
      },
    ];
  });
  return further.length === 0 ? extracted : [...extracted, ...further];
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
