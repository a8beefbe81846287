import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TokenScores } from "../../../model/attribution-model.ts";
import { type Decoded, decode, wordsOf } from "./decode.ts";
import { evidenceOf } from "./evidence.ts";
import { type Reading, scoresOf } from "./scores.fixture.ts";
import { tagCount } from "./tags.ts";

const placesOf = (count: number): number[] => Array.from({ length: count }, (_, word) => word + 1);

function decoded(
  count: number,
  readings: readonly Reading[],
  sharing: readonly (readonly [number, number])[] = [],
  blockStarts: readonly boolean[] = [],
): readonly Decoded[] {
  const words = placesOf(count);
  return decode(evidenceOf(scoresOf(count + 2, words, readings, sharing), words), blockStarts);
}

/** Texts of attributions one after another: each a source, a cue and pieces of content with other words between. */
const readingsOf = fc
  .array(
    fc.record({
      sourceFirst: fc.boolean(),
      source: fc.integer({ min: 0, max: 4 }),
      cue: fc.integer({ min: 1, max: 3 }),
      contents: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 3 }),
      gap: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 5 },
  )
  .map((plan) => {
    let at = 0;
    const readings = plan.map(({ sourceFirst, source, cue, contents, gap }) => {
      const spans: { role: number; first: number; last: number }[] = [];
      const put = (role: number, size: number): number => {
        const first = at;
        if (size > 0) spans.push({ role, first, last: first + size - 1 });
        at += size;
        return first;
      };
      if (sourceFirst) put(0, source);
      const anchor = put(1, cue);
      if (!sourceFirst) put(0, source);
      for (const size of contents) {
        at += gap;
        put(2, size);
      }
      at += gap;
      return { anchor, spans };
    });
    return { readings, count: Math.max(1, at) };
  });

describe("decoding", () => {
  it("gives back whatever the scores are sure of, span by span", () => {
    fc.assert(
      fc.property(readingsOf, ({ readings, count }) => {
        const found = decoded(count, readings);
        expect(found).toHaveLength(readings.length);
        for (const [index, { spans }] of readings.entries()) {
          const of = (role: number): unknown =>
            spans.filter((span) => span.role === role).map(({ first, last }) => ({ first, last }));
          expect([found[index]?.source, found[index]?.cue, found[index]?.content]).toEqual([of(0), of(1), of(2)]);
        }
      }),
    );
  });

  it("keeps its constraints whatever the scores are: a word in one attribution at most, no attribution without content", () => {
    const numbers = (count: number): fc.Arbitrary<Float32Array> =>
      fc
        .array(fc.float({ min: -8, max: 8, noNaN: true }), { minLength: count, maxLength: count })
        .map((row) => Float32Array.from(row));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }).chain((count) => {
          const length = count + 2;
          return fc.record({
            count: fc.constant(count),
            tags: numbers(length * tagCount),
            anchors: numbers(length),
            pairs: numbers(4 * length * length),
          });
        }),
        ({ count, tags, anchors, pairs }) => {
          const words = placesOf(count);
          const scores: TokenScores = { length: count + 2, tags, anchors, pairs };
          const evidence = evidenceOf(scores, words);
          const taken = new Set<number>();
          for (const { anchor, source, cue, content, sharesSource } of decode(evidence)) {
            expect(content.length).toBeGreaterThan(0);
            const place = evidence.anchors[anchor]?.word;
            expect([...wordsOf(cue), ...wordsOf(content)]).toContain(place);
            for (const word of wordsOf([...(sharesSource ? [] : source), ...cue, ...content])) {
              expect(taken.has(word)).toBe(false);
              expect(word).toBeGreaterThanOrEqual(0);
              expect(word).toBeLessThan(count);
              taken.add(word);
            }
          }
        },
      ),
    );
  });

  it("takes away what is said by nothing: an anchor without content", () => {
    expect(decoded(4, [{ anchor: 1, spans: [{ role: 1, first: 1, last: 1 }] }])).toEqual([]);
  });

  it("reads a content without a cue from its own first word", () => {
    const found = decoded(5, [{ anchor: 2, spans: [{ role: 2, first: 2, last: 4 }] }]);
    expect(found).toMatchObject([{ cue: [], source: [], content: [{ first: 2, last: 4 }] }]);
  });

  it("gives a source to a second attribution that shares it", () => {
    const spans = [
      { role: 0, first: 0, last: 1 },
      { role: 1, first: 2, last: 2 },
      { role: 2, first: 3, last: 4 },
    ];
    const second = [
      { role: 1, first: 6, last: 6 },
      { role: 2, first: 7, last: 8 },
    ];
    const readings = [
      { anchor: 2, spans },
      { anchor: 6, spans: second },
    ];
    const alone = decoded(9, readings);
    expect(alone[1]).toMatchObject({ source: [], sharesSource: false });
    const shared = decoded(9, readings, [
      [0, 6],
      [1, 6],
    ]);
    expect(shared[1]).toMatchObject({ source: [{ first: 0, last: 1 }], sharesSource: true });
  });

  it("lets contents, and nothing else, go on from block to block", () => {
    const starts = [false, false, false, true, false, false];
    const content = decoded(
      6,
      [
        {
          anchor: 0,
          spans: [
            { role: 1, first: 0, last: 0 },
            { role: 2, first: 2, last: 4 },
          ],
        },
      ],
      [],
      starts,
    );
    expect(content[0]?.content).toEqual([{ first: 2, last: 4 }]);
    const source = decoded(
      6,
      [
        {
          anchor: 0,
          spans: [
            { role: 1, first: 0, last: 0 },
            { role: 2, first: 1, last: 1 },
            { role: 0, first: 2, last: 4 },
          ],
        },
      ],
      [],
      starts,
    );
    for (const { first, last } of source[0]?.source ?? []) expect(first < 3 && last >= 3).toBe(false);
  });
});
