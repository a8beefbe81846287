import type { AttributionModel, TokenScores } from "../../../model/attribution-model.ts";
import type { Antecedent, Entity } from "../../../model/entity.ts";
import type { Span } from "../../../model/span.ts";
import type { Layers } from "../../../model/stage.ts";
import { createWordPieces, type WordPieces } from "../../../text/word-pieces.ts";
import type { Extracted } from "../extracted.ts";
import { type ConfidenceFeature, confidenceOf, featuresOf } from "./confidence.ts";
import { type Decoded, decode, type WordSpan } from "./decode.ts";
import { encode, quotes, type Token } from "./encode.ts";
import { evidenceOf } from "./evidence.ts";
import { type Mentions, mentionsIn } from "./mentions.ts";
import { contentsOf, deepest, leastNested } from "./nested.ts";
import { type ReaderSettings, settingsOf } from "./settings.ts";
import { inputOf, marksOf, type Scored, type Window, windowsOf } from "./windows.ts";
import { blockStartsOf, placesOf, spansAt } from "./words.ts";

type Input = Pick<Layers, "parsed" | "sentences" | "quotations">;

/** An attribution as the weights give it, before anything is left out. */
export interface Found {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly features: Readonly<Record<ConfidenceFeature, number>>;
}

/** What a language tells of attributions within what somebody said. */
export interface Nesting {
  /** Whether a piece of a content could hold one at all. */
  mentions(content: Span): boolean;
  /** Whether what was found was put into words by somebody else than the speaker. */
  tells(one: Found): boolean;
}

/** What trained weights read in a document. */
export interface Reading {
  readonly attributions: readonly Extracted[];
  readonly entities: readonly Entity[];
  readonly antecedents: readonly Antecedent[];
}

/**
 * Who said what, by trained weights, in the blocks that `isRead` names; below the threshold (the pack's own, unless
 * another is given) it abstains. What somebody says that others had said comes after it, where it was
 * put into words: what the speaker himself thinks or wants is no step of a chain. Names and whom pronouns take up come from the same
 * pass, where the weights tell of them.
 * @throws SaysoError SAYSO-PACKS-… when the weights cannot be run
 */
export async function read(
  input: Input,
  model: AttributionModel,
  isRead: (block: number) => boolean,
  nesting: Nesting,
  threshold?: number,
): Promise<Reading> {
  const settings = settingsOf(model);
  const least = threshold ?? settings.threshold;
  const sure = (found: readonly Found[], least: number): readonly Extracted[] =>
    found.flatMap(({ source, cue, content, features }) => {
      const confidence = confidenceOf(features, settings.confidence);
      return confidence < least ? [] : [{ source, cue, content, rule: model.id, model: model.version, confidence }];
    });
  const tokens = encode(input, piecesOf(model), isRead);
  const [windows = []] = await scored([tokens], model);
  const all = [...sure(foundIn(tokens, windows), least)];
  let holding: readonly Extracted[] = all;
  for (let depth = 0; depth < deepest && holding.length > 0; depth++) {
    const inner = await findIn(contentsOf(tokens, holding, nesting.mentions), model);
    holding = sure(inner.flat().filter(nesting.tells), Math.max(least, leastNested));
    all.push(...holding);
  }
  return { attributions: all, ...mentionsIn(input.parsed.text, tokens, windows, settings) };
}

/** Names and whom pronouns take up, as `read` tells of them but with settings of one's own: training calibrates on it. */
export async function readMentions(
  input: Input,
  model: AttributionModel,
  isRead: (block: number) => boolean,
  settings: Pick<ReaderSettings, "names" | "antecedents">,
): Promise<Mentions> {
  const tokens = encode(input, piecesOf(model), isRead);
  const [windows = []] = await scored([tokens], model);
  return mentionsIn(input.parsed.text, tokens, windows, settings);
}

/** Everything that the weights find on the first level, each with what its confidence is told from: training calibrates on it. */
export async function findAll(
  input: Input,
  model: AttributionModel,
  isRead: (block: number) => boolean,
): Promise<readonly Found[]> {
  return (await findIn([encode(input, piecesOf(model), isRead)], model)).flat();
}

/** What the model says of each of several stretches of tokens, each read for itself; the model is asked once. */
async function scored(
  stretches: readonly (readonly Token[])[],
  model: AttributionModel,
): Promise<readonly (readonly Scored[])[]> {
  const marks = marksOf(model.vocabulary);
  const windows = stretches.map((tokens) => windowsOf(tokens));
  const inputs = windows.flatMap((some, index) => some.map((window) => inputOf(stretches[index] ?? [], window, marks)));
  const all = inputs.length === 0 ? [] : await model.score(inputs);
  let next = 0;
  return windows.map((some) =>
    some.flatMap((window) => {
      const scores = all[next++];
      return scores === undefined ? [] : [{ window, scores }];
    }),
  );
}

/** What is found in each of several stretches of tokens. */
async function findIn(
  stretches: readonly (readonly Token[])[],
  model: AttributionModel,
): Promise<readonly (readonly Found[])[]> {
  const windows = await scored(stretches, model);
  return stretches.map((tokens, index) => foundIn(tokens, windows[index] ?? []));
}

function foundIn(tokens: readonly Token[], windows: readonly Scored[]): readonly Found[] {
  const taken = new Uint8Array(tokens.length);
  return windows.flatMap(({ window, scores }) => findInWindow(tokens, window, scores, taken));
}

function findInWindow(
  tokens: readonly Token[],
  window: Window,
  scores: TokenScores,
  taken: Uint8Array,
): readonly Found[] {
  const places = placesOf(tokens, window);
  const evidence = evidenceOf(
    scores,
    places.map((at) => at - window.start + 1),
  );
  return decode(evidence, blockStartsOf(tokens, places)).flatMap((decoded): readonly Found[] => {
    const anchor = places[evidence.anchors[decoded.anchor]?.word ?? -1] ?? -1;
    if (anchor < window.ownedFrom || anchor >= window.ownedTo) return [];
    const free = withoutTaken(decoded, places, taken);
    if (free.content.length === 0) return [];
    for (const span of [...free.cue, ...free.content]) {
      for (let word = span.first; word <= span.last; word++) taken[places[word] ?? 0] = 1;
    }
    const spansOf = (spans: readonly WordSpan[]): readonly Span[] =>
      spans.flatMap((span) => spansAt(tokens, places, span));
    const begins = tokens[places[free.content[0]?.first ?? 0] ?? 0]?.quote;
    const quoted = begins === quotes.opening || begins === quotes.speech;
    return [
      {
        source: spansOf(free.source),
        cue: spansOf(free.cue),
        content: spansOf(free.content),
        features: featuresOf(evidence, free, quoted),
      },
    ];
  });
}

/** Contents that the window before has given to an anchor of its own stay with that one. */
function withoutTaken(decoded: Decoded, places: readonly number[], taken: Uint8Array): Decoded {
  const isFree = ({ first, last }: WordSpan): boolean => {
    for (let word = first; word <= last; word++) if (taken[places[word] ?? 0] === 1) return false;
    return true;
  };
  return { ...decoded, cue: decoded.cue.filter(isFree), content: decoded.content.filter(isFree) };
}

const pieces = new WeakMap<AttributionModel, WordPieces>();

function piecesOf(model: AttributionModel): WordPieces {
  const known = pieces.get(model) ?? createWordPieces(model.vocabulary);
  pieces.set(model, known);
  return known;
}
