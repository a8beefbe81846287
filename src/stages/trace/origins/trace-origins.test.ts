import { expect, test } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import { type ExampleDocument, exampleCase } from "./example-case.ts";
import { doc, guild, herald, it, office, officials, ours, spokesman } from "./example-sources.ts";
import { type TraceInput, traceOrigins } from "./trace-origins.ts";

const context = { languages: createLanguages() };
const trace = (input: TraceInput) => traceOrigins(input, context);

/** What is expected of a traced claim: kind, actor and documents of its groups, as one line each. */
function lines(documents: readonly ExampleDocument[], more: Partial<TraceInput> = {}): readonly string[] {
  const input = exampleCase(documents, more);
  const at = new Map(input.cards.map(({ documentId, locator }) => [documentId, locator]));
  return trace(input).groups.map(
    ({ kind, actor, documents: ids }) => `${kind}: ${actor ?? "-"} in ${ids.map((id) => at.get(id)).join(" ")}`,
  );
}

test.each<[string, readonly ExampleDocument[], readonly string[]]>([
  [
    "a spokesman speaks for his body: one origin",
    [
      doc("Coast Herald", 1, { words: "the pier is shut", by: [spokesman] }),
      doc("Bay Mail", 2, { words: "the pier is shut", by: [office] }),
    ].map((one) => ({ ...one, also: [office] })),
    ["identified: Harbour Office in 0 1"],
  ],
  [
    "the office, in short, is the one office behind the claim",
    [
      doc("Coast Herald", 1, {
        words: "the pier is shut",
        by: [{ words: "the Harbour Ministry", name: "Harbour Ministry" }],
      }),
      doc("Bay Mail", 2, { words: "the pier is shut", by: [{ words: "the ministry", unnamed: true }] }),
    ],
    ["identified: Harbour Ministry in 0 1"],
  ],
  [
    "two bodies are two origins",
    [
      doc("Coast Herald", 1, { words: "the pier is shut", by: [office] }),
      doc("Bay Mail", 2, { words: "the pier is shut", by: [guild] }),
    ],
    ["identified: Harbour Office in 0", "identified: Dockers' Guild in 1"],
  ],
  [
    "somebody without a name is no identified origin, and counted once",
    [
      doc("Coast Herald", 1, { words: "the pier is shut", by: [officials] }),
      doc("Bay Mail", 2, { words: "the pier is shut", by: [officials] }),
    ],
    ["unnamed: officials in 0 1"],
  ],
  [
    "a spokesman who is not to be named speaks for nobody",
    [
      {
        ...doc("Coast Herald", 1, {
          words: "the pier is shut",
          sentence: "%, a spokesman for the Harbour Office said on condition of anonymity.",
          by: [spokesman],
        }),
        also: [office],
      },
    ],
    ["unnamed: a spokesman for the Harbour Office in 0"],
  ],
  ["an outlet's own voice is no origin", [doc("Coast Herald", 1, { words: "the pier is shut" })], ["unknown: - in 0"]],
  [
    "two own voices are not put together, and no origins",
    [doc("Coast Herald", 1, { words: "the pier is shut" }), doc("Bay Mail", 2, { words: "the pier is shut" })],
    ["unknown: - in 0", "unknown: - in 1"],
  ],
  [
    "what an outlet's own correspondent saw is its own",
    [doc("Coast Herald", 1, { words: "two cranes in the water", by: [ours], cue: "saw" })],
    ["identified: Coast Herald in 0"],
  ],
  [
    "the same in its own voice",
    [doc("Coast Herald", 1, { words: "Our reporter saw two cranes in the water." })],
    ["identified: Coast Herald in 0"],
  ],
  [
    "a post that is passed on is the word of the channel that wrote it",
    [
      doc("Coast Herald", 1, { words: "the pier is shut", by: [office] }),
      { ...doc("Bay Mail", 2, { words: "the pier is shut" }), forwardedFrom: "Coast Herald" },
    ],
    ["identified: Harbour Office in 0 1"],
  ],
  [
    "of a channel that is not in the case, nobody knows where it has it from",
    [{ ...doc("Bay Mail", 2, { words: "the pier is shut" }), forwardedFrom: "Coast Herald" }],
    ["unknown: Coast Herald in 0"],
  ],
  [
    "what its author saw is the author's, and not of the one who passes it on",
    [{ ...doc("Bay Mail", 2, { words: "Our reporter saw two cranes." }), forwardedFrom: "Coast Herald" }],
    ["identified: Coast Herald in 0"],
  ],
  [
    "what it only understands is not",
    [
      doc("Coast Herald", 1, {
        words: "the pier is shut",
        by: [{ ...herald, words: "The Herald", name: "Herald" }],
        cue: "understands",
      }),
    ],
    ["unknown: - in 0"],
  ],
  [
    "what another outlet reported goes back to that one's source",
    [
      doc("Coast Herald", 1, { words: "the pier is shut", by: [office] }),
      doc("Bay Mail", 2, { words: "the pier was closed", by: [herald], cue: "reported" }),
    ],
    ["identified: Harbour Office in 0 1"],
  ],
  [
    "an outlet whose article is not there is where the trail ends",
    [doc("Bay Mail", 2, { words: "the pier was closed", by: [herald], cue: "reported" })],
    ["unknown: coast herald in 0"],
  ],
  [
    "another outlet's reporter who saw it is that outlet's own reporting",
    [
      doc("Bay Mail", 2, {
        words: "two cranes in the water",
        by: [herald, { words: "its correspondent", kind: "person", unnamed: true }],
        cue: "had seen",
      }),
    ],
    ["identified: coast herald in 0"],
  ],
  [
    "a lead repeats what the article attributes",
    [doc("Coast Herald", 1, { words: "The pier is shut." }, { words: "the pier is shut for good", by: [office] })],
    ["identified: Harbour Office in 0"],
  ],
  [
    "but not with another figure",
    [
      doc(
        "Coast Herald",
        1,
        { words: "Nine were hurt.", figure: 9 },
        { words: "seven were hurt", figure: 7, by: [office] },
      ),
    ],
    ["unknown: - in 0", "identified: Harbour Office in 0"],
  ],
  [
    "somebody whose words somebody else tells is where the chain ends",
    [
      doc(
        "Coast Herald",
        1,
        { words: "a man told me: shut it", by: [guild], at: [10, 40] },
        { words: "shut it", by: [{ words: "a man", kind: "person", unnamed: true }], at: [30, 40] },
      ),
    ],
    ["unnamed: a man in 0"],
  ],
  [
    "a voice that somebody released goes back to whoever released it",
    [
      doc("Coast Herald", 1, {
        words: "the pier will sink",
        by: [guild, { words: "a man said to be the engineer", kind: "person", unnamed: true }],
      }),
    ],
    ["identified: Dockers' Guild in 0"],
  ],
  [
    "a word that one origin alone is quoted with",
    [
      doc("Coast Herald", 1, { words: "shut “for repairs”", by: [office] }),
      doc("Bay Mail", 2, { words: "The word was “repairs”." }),
    ],
    ["identified: Harbour Office in 0 1"],
  ],
  [
    "a word that two are quoted with tells nothing",
    [
      doc("Coast Herald", 1, { words: "shut “for repairs”", by: [office] }, { words: "no “repairs”", by: [guild] }),
      doc("Bay Mail", 2, { words: "The word was “repairs”." }),
    ],
    ["identified: Harbour Office in 0", "identified: Dockers' Guild in 0", "unknown: - in 1"],
  ],
  [
    "one actor on two occasions, with two signs of it",
    [
      doc("Coast Herald", 1, {
        words: "the pier is shut",
        sentence: "%, the Harbour Office told the Coast Herald.",
        by: [office],
      }),
      doc("Bay Mail", 60, {
        words: "the pier is shut",
        sentence: "%, the Harbour Office told the Bay Mail.",
        by: [office],
      }),
    ],
    ["identified: Harbour Office in 0", "identified: Harbour Office in 1"],
  ],
  [
    "a day alone is one sign, and not enough",
    [
      doc("Coast Herald", 1, { words: "the pier is shut", said: "2026-10-13", by: [office] }),
      doc("Bay Mail", 20, { words: "the pier is shut", said: "2026-10-14", by: [office] }),
    ],
    ["identified: Harbour Office in 0 1"],
  ],
  [
    "what somebody did not repeat is not theirs",
    [
      doc("Coast Herald", 1, { words: "the pier is shut", by: [office] }),
      doc("Bay Mail", 2, {
        words: "the pier is shut",
        sentence: "The guild did not repeat the Harbour Office's statement that %.",
        by: [guild],
        stance: "declines",
      }),
    ],
    ["identified: Harbour Office in 0 1"],
  ],
  [
    "an attribution that is hardly one names nobody",
    [doc("Coast Herald", 1, { words: "the pier is shut", by: [office], confidence: 0.4 })],
    ["unknown: - in 0"],
  ],
  [
    "a document that names no outlet has no near end",
    [{ hour: 1, statements: [{ words: "the pier is shut", by: [office] }] }],
    ["unnamed: Harbour Office in 0"],
  ],
  [
    "a pronoun that nobody could be found for is lineage unknown, not somebody unnamed",
    [doc("Coast Herald", 1, { words: "the pier is shut", by: [it] })],
    ["unknown: - in 0"],
  ],
  [
    "a headline goes back to what the text below it attributes",
    [
      doc(
        "Coast Herald",
        1,
        { words: "Pier shut", by: [guild], block: "title" },
        { words: "the pier is shut", by: [office] },
      ),
    ],
    ["identified: Harbour Office in 0"],
  ],
  [
    "those who sit in a council speak for themselves",
    [
      {
        ...doc(
          "Coast Herald",
          1,
          {
            words: "the pier is shut",
            by: [
              {
                words: "the leader of the Town Council, Ada Ost",
                name: "Ada Ost",
                kind: "person",
                speaksFor: "Town Council",
              },
            ],
          },
          {
            words: "shut it is",
            by: [
              {
                words: "the chairman of the Town Council, Ivo Tarn",
                name: "Ivo Tarn",
                kind: "person",
                speaksFor: "Town Council",
              },
            ],
          },
        ),
        also: [{ words: "Town Council" }],
      },
    ],
    ["identified: Ada Ost in 0", "identified: Ivo Tarn in 0"],
  ],
  [
    "an office without a name is the one person of that office",
    [
      doc("Coast Herald", 1, {
        words: "the pier is shut",
        by: [{ words: "the mayor, Ada Ost", name: "Ada Ost", kind: "person" }],
      }),
      doc("Bay Mail", 2, { words: "the pier is shut", by: [{ words: "the mayor", kind: "person", unnamed: true }] }),
    ],
    ["identified: Ada Ost in 0 1"],
  ],
  [
    "one capitalised word of a thing is no name",
    [doc("Coast Herald", 1, { words: "piers sink", by: [{ words: "Research", kind: "material" }] })],
    ["unnamed: Research in 0"],
  ],
  [
    "a pronoun that nobody could be found for goes with the speaker beside it",
    [doc("Coast Herald", 1, { words: "the pier is shut", by: [office] }, { words: "shut it is", by: [it] })],
    ["identified: Harbour Office in 0"],
  ],
  [
    "staff in general speak as their house, where one stands behind the claim",
    [
      doc("Coast Herald", 1, {
        words: "seven were hurt",
        figure: 7,
        by: [{ words: "the Bay Hospital", name: "Bay Hospital" }],
      }),
      doc("Bay Mail", 2, {
        words: "seven were hurt",
        figure: 7,
        by: [{ words: "Doctors in Bay", kind: "group", unnamed: true }],
      }),
    ],
    ["identified: Bay Hospital in 0 1"],
  ],
])("%s", (_, documents, expected) => {
  expect(lines(documents)).toEqual(expected);
});
