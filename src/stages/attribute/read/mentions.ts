import type { Antecedent, Entity } from "../../../model/entity.ts";
import type { Span } from "../../../model/span.ts";
import { slice } from "../../../text/spans.ts";
import { pointedAt } from "./antecedents.ts";
import type { WordSpan } from "./decode.ts";
import type { Token } from "./encode.ts";
import { decodeNames, type Name } from "./names.ts";
import type { ReaderSettings } from "./settings.ts";
import type { Scored } from "./windows.ts";
import { blockStartsOf, placesOf, spansAt } from "./words.ts";

/** Names, and whom pronouns take up, in the order of the text. */
export interface Mentions {
  readonly entities: readonly Entity[];
  readonly antecedents: readonly Antecedent[];
}

/**
 * Names, and whom pronouns take up, in the windows of a text. A name belongs to the window that owns its first word; a pronoun to the
 * first window that holds it, since what it takes up mostly stands before it. Nothing where the weights or the settings tell of neither.
 */
export function mentionsIn(
  text: string,
  tokens: readonly Token[],
  windows: readonly Scored[],
  { names: calibration, antecedents: how }: Pick<ReaderSettings, "names" | "antecedents">,
): Mentions {
  const entities: Entity[] = [];
  const antecedents: Antecedent[] = [];
  const pronouns = new Set(how?.pronouns);
  let named = 0;
  let read = 0;
  for (const { window, scores } of windows) {
    if (scores.names === undefined || scores.referents === undefined || calibration === undefined) continue;
    const places = placesOf(tokens, window);
    const words = places.map((at) => at - window.start + 1);
    const names = decodeNames(scores.names, words, blockStartsOf(tokens, places));
    const spanOf = (run: WordSpan): Span | undefined => spansAt(tokens, places, run)[0];
    for (const name of names) {
      const at = places[name.first] ?? -1;
      const span = spanOf(name);
      if (at < window.ownedFrom || at >= window.ownedTo || span === undefined || span.start < named) continue;
      const confidence = sureness(name.weakest, calibration);
      if (confidence < calibration.least) continue;
      named = span.end;
      entities.push({ span, kind: name.kind, confidence });
    }
    if (how === undefined) continue;
    const textOf = (name: Name): readonly string[] => wordsOf(text, spanOf(name));
    for (const [word, at] of places.entries()) {
      const pronoun = at < read ? undefined : spanOf({ first: word, last: word });
      if (pronoun === undefined || !pronouns.has(slice(text, pronoun).toLowerCase())) continue;
      const token = words[word] ?? 0;
      const row = scores.referents.subarray(token * scores.length, (token + 1) * scores.length);
      const found = pointedAt(row, word, words, names, textOf, how.temperature);
      const antecedent = found && spanOf(found.best);
      if (found === undefined || antecedent === undefined || found.probability < how.least) continue;
      antecedents.push({
        pronoun,
        antecedent,
        confidence: found.probability,
        referents: found.mentions.flatMap((mention) => {
          const span = spanOf(mention);
          return span === undefined ? [] : [{ span, confidence: mention.probability }];
        }),
        nobody: found.nobody,
      });
    }
    read = window.end;
  }
  return { entities, antecedents };
}

/** How sure a name is, from the probability of its weakest word. */
function sureness(weakest: number, { offset, slope }: NonNullable<ReaderSettings["names"]>): number {
  const bounded = Math.min(Math.max(weakest, 1e-6), 1 - 1e-6);
  return 1 / (1 + Math.exp(-(offset + slope * Math.log(bounded / (1 - bounded)))));
}

function wordsOf(text: string, span: Span | undefined): readonly string[] {
  return span === undefined
    ? []
    : slice(text, span)
        .toLowerCase()
        .split(/\s+/u)
        .filter((word) => word !== "");
}
