import fc from "fast-check";
import { expect, test } from "vitest";
import { quotedParts } from "./items.ts";
import { marksBySpan, splitRuns } from "./runs.ts";

const spanIn = (most: number) =>
  fc
    .tuple(fc.nat(most - 1), fc.integer({ min: 1, max: most }))
    .map(([start, length]) => ({ start, end: Math.min(start + length, most) }));

test("runs lie end to end, cover the span, and hold exactly the marks over them", () => {
  fc.assert(
    fc.property(spanIn(60), fc.array(spanIn(60), { maxLength: 12 }), (span, spans) => {
      const marks = spans.map((of, id) => ({ span: of, id }));
      const runs = splitRuns(span, marks);
      expect(runs[0]?.start).toBe(span.start);
      expect(runs.at(-1)?.end).toBe(span.end);
      for (const [index, run] of runs.entries()) {
        if (index > 0) expect(run.start).toBe(runs[index - 1]?.end);
        for (let at = run.start; at < run.end; at++) {
          const over = marks.filter((mark) => mark.span.start <= at && at < mark.span.end).map(({ id }) => id);
          expect(new Set(run.marks.map(({ id }) => id))).toEqual(new Set(over));
        }
      }
    }),
  );
});

test("a mark over several blocks is found in each, and in no other", () => {
  const blocks = [
    { start: 0, end: 10 },
    { start: 12, end: 20 },
    { start: 22, end: 30 },
  ];
  const long = { span: { start: 5, end: 20 } };
  const between = { span: { start: 10, end: 12 } };
  expect(marksBySpan(blocks, [long, between])).toEqual([[long], [long], []]);
});

test.each([
  ["the works were “planned”, he said", ["the works were ", "“planned”", ", he said"]],
  ["„geplant“ waren sie", ["„geplant“", " waren sie"]],
  ["мост «закрыт» на ремонт", ["мост ", "«закрыт»", " на ремонт"]],
  ["no marks at all", ["no marks at all"]],
  ["never “closed", ["never ", "“closed"]],
])("quoted parts of %s", (text, parts) => {
  const found = quotedParts(text, { start: 0, end: text.length });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(parts);
});
