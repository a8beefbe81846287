import fc from "fast-check";
import { expect, test } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import { OriginGraph } from "../../../model/origin.ts";
import { type ExampleDocument, type ExampleSource, exampleCase } from "./example-case.ts";
import { guild, herald, it, office, officials, ours, spokesman } from "./example-sources.ts";
import { type TraceInput, traceOrigins } from "./trace-origins.ts";

const context = { languages: createLanguages() };
const trace = (input: TraceInput) => traceOrigins(input, context);

const sources: readonly (readonly ExampleSource[] | undefined)[] = [
  undefined,
  [office],
  [spokesman],
  [guild],
  [officials],
  [herald],
  [it],
  [herald, officials],
  [ours],
];
const wordings = [
  "the pier is shut",
  "the old pier was closed “for repairs”",
  "Our reporter saw the pier shut.",
  "“for repairs”",
];
const outlets = ["Coast Herald", "Bay Mail", "Hill Post", undefined];

const anyStatement = fc.record({
  words: fc.constantFrom(...wordings),
  by: fc.constantFrom(...sources),
  cue: fc.constantFrom("said", "saw", undefined),
  said: fc.constantFrom("2026-10-13", "2026-10-16", undefined),
  figure: fc.constantFrom(7, 9, undefined),
  attitude: fc.constantFrom("says", "hedges", "denies", "doubts"),
  stance: fc.constantFrom("asserts", "declines", undefined),
});
const anyDocuments = fc.array(
  fc.record({
    outlet: fc.constantFrom(...outlets),
    hour: fc.integer({ min: 1, max: 90 }),
    also: fc.constant([office]),
    statements: fc.array(anyStatement, { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 6 },
) as fc.Arbitrary<readonly ExampleDocument[]>;

/** Drops what is `undefined`, as the types ask. */
function tidy(documents: readonly ExampleDocument[]): readonly ExampleDocument[] {
  return JSON.parse(JSON.stringify(documents)) as readonly ExampleDocument[];
}

test("counts add up: every statement in one group, unknown articles beside those that are traced", () => {
  fc.assert(
    fc.property(anyDocuments, (documents) => {
      const input = exampleCase(tidy(documents));
      const graph = OriginGraph.parse(trace(input));
      const taken = input.claim.members
        .filter(({ attitude }) => attitude !== "doubts")
        .map(({ statementId }) => statementId);
      expect(graph.groups.flatMap(({ statements }) => statements).sort()).toEqual([...taken].sort());
      const affirming = graph.groups.filter(({ attitude }) => attitude !== "denies");
      expect(graph.counts.identified).toBe(affirming.filter(({ kind }) => kind === "identified").length);
      expect(graph.counts.unnamed).toBe(affirming.filter(({ kind }) => kind === "unnamed").length);
      expect(graph.counts.parties.reduce((sum, { origins }) => sum + origins, 0)).toBe(graph.counts.identified);
      expect(graph.counts.unknown).toBeLessThanOrEqual(graph.counts.articles);
      expect(graph.order).toHaveLength(graph.counts.articles);
      if (graph.independence === "established") expect(graph.counts.identified).toBeGreaterThan(1);
      const silent = affirming.filter(({ kind }) => kind === "unknown").flatMap(({ documents: ids }) => ids);
      expect(graph.counts.unknown).toBeLessThanOrEqual(new Set(silent).size);
    }),
    { numRuns: 40 },
  );
});

test("the order of cards, members, copies and actors does not matter", () => {
  fc.assert(
    fc.property(anyDocuments, (documents) => {
      const input = exampleCase(tidy(documents));
      const turned: TraceInput = {
        ...input,
        cards: input.cards.toReversed(),
        copies: input.copies.toReversed(),
        actors: input.actors.toReversed(),
        claim: { ...input.claim, members: input.claim.members.toReversed() },
      };
      const { copies: _, ...once } = trace(input);
      const { copies: __, ...twice } = trace(turned);
      expect(twice).toEqual(once);
    }),
    { numRuns: 40 },
  );
});

test("a copy adds an article, never an identified origin", () => {
  fc.assert(
    fc.property(anyDocuments, fc.nat(5), fc.boolean(), (documents, pick, keepsSources) => {
      const plain = tidy(documents);
      const of = pick % plain.length;
      const copied = plain[of];
      if (copied === undefined) return;
      const statements = copied.statements.map(({ by, ...one }) =>
        keepsSources && by !== undefined ? { ...one, by } : one,
      );
      const copy: ExampleDocument = { ...copied, statements, outlet: "Copy Post", hour: copied.hour + 100, copyOf: of };
      const before = trace(exampleCase(plain)).counts;
      const after = trace(exampleCase([...plain, copy])).counts;
      expect(after.identified).toBeLessThanOrEqual(before.identified);
      expect(after.unnamed).toBeLessThanOrEqual(before.unnamed);
      expect(after.articles).toBeGreaterThanOrEqual(before.articles);
    }),
    { numRuns: 40 },
  );
});

test("families never raise a count", () => {
  fc.assert(
    fc.property(anyDocuments, (documents) => {
      const plain = tidy(documents);
      const families = new Map([
        ["Coast Herald", "Bay Press"],
        ["Bay Mail", "Bay Press"],
      ]);
      const apart = trace(exampleCase(plain));
      const owned = trace(exampleCase(plain, { families }));
      expect(owned.counts.outlets).toBeLessThanOrEqual(apart.counts.outlets);
      expect(owned.counts.identified).toBeLessThanOrEqual(apart.counts.identified);
      expect(owned.counts.unnamed).toBeLessThanOrEqual(apart.counts.unnamed);
      if (apart.independence !== "established") expect(owned.independence).not.toBe("established");
    }),
    { numRuns: 40 },
  );
});
