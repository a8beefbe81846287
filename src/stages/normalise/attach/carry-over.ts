import type { Facet } from "../../../model/facet/facet.ts";
import type { PlaceKind } from "../../../model/facet/place-value.ts";
import type { CarryLanguage, TakesUp } from "../../../model/language/carry-language.ts";
import type { Languages } from "../../../model/language/language.ts";
import type { Layers } from "../../../model/stage.ts";
import type { Statement } from "../../../model/statement.ts";
import { indexAt } from "../../../text/spans.ts";
import type { Tie } from "./tie.ts";

type Input = Pick<Layers, "parsed" | "sentences" | "statements">;

/** A place farther back than this many sentences is not taken up. */
const lookBack = 3;

/**
 * The place that a statement takes up without naming it: "in the centre of the city" after "authorities in Kramatorsk". It is the last place
 * before of a kind that fits, in the same block or the one before, and only for a statement that has no such place yet.
 */
export function carryOver(
  facets: readonly Facet[],
  input: Input,
  ties: readonly Tie[],
  languages: Languages,
): readonly Tie[] {
  const { parsed, sentences, statements } = input;
  const places = facets
    .flatMap((facet) =>
      facet.kind === "place" && facet.value.place !== undefined
        ? [{ facet, start: facet.spans[0]?.start ?? 0, kind: facet.value.place.kind }]
        : [],
    )
    .sort((a, b) => a.start - b.start);
  if (places.length === 0) return [];
  const placed = new Set(
    ties.flatMap(({ facet, use }) => (facet.kind === "place" && use.aspect === "event" ? [use.statementId] : [])),
  );
  return statements.flatMap((statement): readonly Tie[] => {
    const start = statement.spans[0]?.start;
    if (start === undefined || placed.has(statement.id)) return [];
    const sentence = indexAt(sentences, start) ?? 0;
    const block = sentences[sentence]?.block ?? 0;
    const carry = languages.get(parsed.blocks[block]?.language ?? parsed.language)?.carry;
    const taken = carry === undefined ? undefined : takenUp(parsed.text, statement, carry);
    if (taken === undefined) return [];
    const from = sentences[Math.max(0, sentence - lookBack)]?.span.start ?? 0;
    const found = places.findLast(
      (place) =>
        place.start < taken.at && place.start >= from && (taken.kinds.length === 0 || taken.kinds.includes(place.kind)),
    );
    if (found === undefined) return [];
    return [
      { facet: found.facet, use: { statementId: statement.id, aspect: "event", basis: "inferred", rule: "taken-up" } },
    ];
  });
}

/** The first words of the statement that take up a place, and what kinds of place these can be. */
function takenUp(text: string, { spans }: Statement, { takesUp }: CarryLanguage): Taken | undefined {
  let first: Taken | undefined;
  for (const { start, end } of spans) {
    const words = text.slice(start, end).toLowerCase();
    // Lower case of another length would put every place after it elsewhere.
    if (words.length !== end - start) continue;
    for (const one of takesUp) {
      const at = wordAt(words, one);
      if (at >= 0 && (first === undefined || start + at < first.at)) first = { at: start + at, kinds: one.kinds };
    }
  }
  return first;
}

interface Taken {
  readonly at: number;
  readonly kinds: readonly PlaceKind[];
}

function wordAt(words: string, { words: phrase, notBefore }: TakesUp): number {
  for (let at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
    const after = words.slice(at + phrase.length, at + phrase.length + 32);
    if (/[\p{L}\p{N}-]/u.test(words[at - 1] ?? " ") || /^[\p{L}\p{N}'’-]/u.test(after)) continue;
    const next = after.trimStart();
    if (!notBefore.some((beginning) => next.startsWith(beginning))) return at;
  }
  return -1;
}
