import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { Directness, Stance } from "../src/model/attribution.ts";
import { QuestionKind } from "../src/model/question.ts";
import type { Span } from "../src/model/span.ts";

const Words = z.string().min(1);

const ExpectedAttribution = z.strictObject({
  id: z.string().regex(/^\d\d-a\d+$/),
  source: Words.nullable(),
  sourceAlso: Words.optional(),
  cue: Words.nullable(),
  content: Words,
  contentAlso: Words.optional(),
  after: Words.optional(),
  directness: Directness,
  stance: Stance,
  stanceAlso: Stance.optional(),
  hedge: Words.optional(),
  chain: z.array(Words).min(2).optional(),
  origin: Words.optional(),
  party: Words.optional(),
  medium: Words.optional(),
  material: Words.optional(),
  identification: Words.optional(),
  occasion: Words.optional(),
  claim: Words.optional(),
  question: Words.optional(),
  answers: Words.optional(),
  note: Words.optional(),
  unnamed: z.literal(true).optional(),
  nested: z.literal(true).optional(),
  continues: z.literal(true).optional(),
  dialogue: z.literal(true).optional(),
  firstHand: z.literal(true).optional(),
  optional: z.literal(true).optional(),
  inTitle: z.literal(true).optional(),
  inStandfirst: z.literal(true).optional(),
});
export type ExpectedAttribution = z.infer<typeof ExpectedAttribution>;

const ExpectedDocument = z.strictObject({
  file: Words,
  attributions: z.array(ExpectedAttribution),
  questions: z.array(
    z.strictObject({
      id: z.string().regex(/^\d\d-q\d+$/),
      span: Words,
      kind: QuestionKind,
      about: Words,
      question: Words.optional(),
    }),
  ),
  residue: z.array(z.strictObject({ starts: Words, why: Words })),
  omissions: z
    .array(
      z.strictObject({
        who: Words,
        body: Words.optional(),
        occasion: Words.optional(),
        leaves_out: Words,
        kind: Words,
        of: Words.optional(),
        span: Words.optional(),
      }),
    )
    .optional(),
  series: z.array(z.strictObject({ who: Words, kind: Words, break: Words.optional(), span: Words })).optional(),
  framing: z.array(z.strictObject({ words: Words, by: Words })).optional(),
  lineageUnknown: z.array(z.strictObject({ span: Words, why: Words })).optional(),
});
export type ExpectedDocument = z.infer<typeof ExpectedDocument>;

const Files = z.array(Words);
const Expected = z.strictObject({
  about: Words,
  documents: z.array(ExpectedDocument),
  case: z.strictObject({
    claims: z.array(
      z.strictObject({
        id: Words,
        words: Words,
        carriedBy: Files,
        origins: z.array(
          z.strictObject({ actor: Words, party: Words.nullable(), identified: z.boolean(), articles: Files }),
        ),
        contradictedBy: z.array(Words).optional(),
        deniedBy: z.array(Words).optional(),
        leftOutOf: Words.optional(),
        openQuestion: Words.optional(),
        lineageUnknown: Files.optional(),
        identification: Words.optional(),
      }),
    ),
    wireCopies: z.array(z.strictObject({ of: Words, copies: Files, outlets: z.array(Words) })),
    figures: z.array(
      z.strictObject({
        of: Words,
        steps: z.array(
          z.strictObject({
            value: z.number().int(),
            words: Words,
            by: Words,
            file: Words,
            day: z.iso.date(),
            corrects: z.number().int().optional(),
          }),
        ),
      }),
    ),
    questions: z.array(
      z.strictObject({
        id: Words,
        words: Words,
        asked: Files,
        answered: z.array(z.strictObject({ file: Words, by: Words, words: Words })),
        state: Words,
      }),
    ),
    silentEdits: z.array(
      z.strictObject({
        before: Words,
        after: Words,
        gone: Words,
        come: Words,
        trivial: z.tuple([Words, Words]),
        note: Words,
      }),
    ),
    omissions: z.array(
      z.strictObject({
        who: Words,
        occasion: Words,
        leavesOut: z.array(Words),
        reportedBy: Files,
        notReportedBy: Files,
      }),
    ),
    series: z.array(
      z.strictObject({ who: Words, kind: Words, since: Words, break: Words, setUpBy: Files, reportedBy: Files }),
    ),
    screen: z.array(Words).min(1),
  }),
});
export type Expected = z.infer<typeof Expected>;

/** `fixtures/demo/case.json`: the documents in the order in which they were published or changed. */
const DemoCase = z.strictObject({
  name: Words,
  title: Words,
  about: Words,
  parties: z.array(z.strictObject({ name: Words, members: z.array(Words).min(1) })),
  documents: z.array(
    z.strictObject({
      file: Words,
      outlet: Words,
      date: z.iso.datetime({ offset: true }),
      url: z.url(),
      note: Words,
    }),
  ),
});
export type DemoCase = z.infer<typeof DemoCase>;

/** The demo case as its file says. */
export function readDemoCase(): DemoCase {
  return DemoCase.parse(JSON.parse(readDemoFile("case.json")));
}

/** What a careful reader finds in the demo case; written before the reader, changed only where it was wrong. */
export function readExpected(): Expected {
  return Expected.parse(JSON.parse(readDemoFile("expected.json")));
}

/** A file of the demo case, decoded; `name` is relative to `fixtures/demo`. */
export function readDemoFile(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../fixtures/demo/${name}`, import.meta.url)), "utf8");
}

/**
 * Every place where the words stand in the text. White space matches any white space, since a reading copy
 * made of a page may keep or fold it.
 */
export function findPlaces(text: string, words: string): readonly Span[] {
  const pattern = words
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, "\\$&"))
    .join("\\s+");
  return [...text.matchAll(new RegExp(pattern, "gu"))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Where a quotation stands: its pieces ("…" parts them), each after the one before; empty when one is missing. */
export function findQuotation(text: string, words: string, after?: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  if (after !== undefined) {
    const lead = findPlaces(text, after)[0];
    if (lead === undefined) return [];
    from = lead.end;
  }
  for (const piece of words.split("…")) {
    const place = findPlaces(text, piece).find((span) => span.start >= from);
    if (place === undefined) return [];
    spans.push(place);
    from = place.end;
  }
  return spans;
}

/**
 * The place of the words that lies nearest to a content and outside it: "he" stands in a text more than once, and
 * not at all in "the".
 */
export function findNearest(text: string, words: string, near: readonly Span[]): readonly Span[] {
  const distance = (span: Span): number =>
    Math.min(...near.map((other) => Math.max(0, other.start - span.end + 1, span.start - other.end + 1)));
  const joined = /[\p{L}\p{N}]{2}/u;
  const cutsWord = ({ start, end }: Span): boolean =>
    joined.test(text.slice(Math.max(0, start - 1), start + 1)) || joined.test(text.slice(end - 1, end + 1));
  const places = findPlaces(text, words).filter((span) => !cutsWord(span) && distance(span) > 0);
  return places.sort((a, b) => distance(a) - distance(b)).slice(0, 1);
}

/** Where the words of an expected attribution stand in a reading copy; a role whose words are not there is empty. */
export function locateRoles(
  copy: string,
  one: {
    readonly source: string | null;
    readonly cue?: string | null | undefined;
    readonly content: string;
    readonly after?: string | undefined;
  },
): { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] } {
  const whole = one.after === undefined ? findPlaces(copy, one.content)[0] : undefined;
  const content = whole === undefined ? findQuotation(copy, one.content, one.after) : [whole];
  const nearest = (words: string | null | undefined): readonly Span[] =>
    words === null || words === undefined || content.length === 0 ? [] : findNearest(copy, words, content);
  return { source: nearest(one.source), cue: nearest(one.cue), content };
}
