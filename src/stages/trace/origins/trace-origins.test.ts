import fc from "fast-check";
import { expect, test } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import { OriginGraph } from "../../../model/origin.ts";
import { type ExampleDocument, type ExampleSource, exampleCase, exampleRelation } from "./example-case.ts";
import { type TraceInput, traceOrigins } from "./trace-origins.ts";

const context = { languages: createLanguages() };
const trace = (input: TraceInput) => traceOrigins(input, context);

const office: ExampleSource = { words: "the Harbour Office", name: "Harbour Office", roles: ["(party: port)"] };
const spokesman: ExampleSource = {
  words: "a spokesman for the Harbour Office",
  kind: "person",
  unnamed: true,
  speaksFor: "Harbour Office",
};
const guild: ExampleSource = { words: "the Dockers' Guild", name: "Dockers' Guild", roles: ["(party: guild)"] };
const officials: ExampleSource = { words: "officials", kind: "group", unnamed: true };
const herald: ExampleSource = { words: "the Coast Herald", name: "Coast Herald", kind: "outlet" };
const ours: ExampleSource = { words: "Our correspondent", kind: "person", unnamed: true };
const it: ExampleSource = { words: "it", kind: "unknown", unnamed: true };

/** Outlet, hour and statements of a document. */
const doc = (outlet: string, hour: number, ...statements: ExampleDocument["statements"]): ExampleDocument => ({
  outlet,
  hour,
  statements,
});

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

test("a copy goes back to its original, whoever reading took its speaker for", () => {
  const documents: readonly ExampleDocument[] = [
    doc("Coast Wire", 1, { words: "the old pier is shut until spring", by: [office] }),
    { ...doc("Bay Mail", 2, { words: "the old pier is shut until spring" }), copyOf: 0 },
    { ...doc("Hill Post", 3, { words: "the old pier is shut until spring", by: [it] }), copyOf: 0 },
  ];
  const graph = trace(exampleCase(documents, { articles: 9 }));
  expect(lines(documents)).toEqual(["identified: Harbour Office in 0 1 2"]);
  expect(graph.counts).toMatchObject({ articles: 3, outlets: 3, identified: 1, unnamed: 0, unknown: 0, copies: 2 });
  expect(graph.order.map(({ from }) => from)).toEqual([
    graph.groups[0]?.id,
    graph.order[0]?.documentId,
    graph.order[0]?.documentId,
  ]);
  expect(graph.sentences).toEqual([
    "3 of 9 articles carry it. 1 identified origin; 2 outlets copy one wire.",
    "All of it goes back to one origin: Harbour Office.",
  ]);
  expect(graph.independence).toBe("one origin");
});

test("outlets of one owner count once, also as eyes of their own", () => {
  const documents = [
    doc("Coast Herald", 1, { words: "Our reporter saw two cranes in the water." }),
    doc("Bay Mail", 2, { words: "Our reporter saw two cranes in the water." }),
  ];
  const apart = trace(exampleCase(documents));
  const owned = trace(
    exampleCase(documents, {
      families: new Map([
        ["Coast Herald", "Bay Press"],
        ["Bay Mail", "Bay Press"],
      ]),
    }),
  );
  expect(apart.counts).toMatchObject({ outlets: 2, identified: 2 });
  expect(owned.counts).toMatchObject({ outlets: 1, identified: 1 });
  expect(owned.groups[0]?.outlets).toEqual(["Bay Press"]);
});

test("independence asks for parties that are known and differ, or for eyes of one's own, in texts of two publishers", () => {
  const twoOf = (a: ExampleSource, b: ExampleSource) => [
    doc("Coast Herald", 1, { words: "the pier is shut", by: [a] }),
    doc("Bay Mail", 2, { words: "the pier is shut", by: [b] }),
  ];
  const judge = (documents: readonly ExampleDocument[], more: Partial<TraceInput> = {}) => {
    const { independence, sentences } = trace(exampleCase(documents, more));
    return `${independence}: ${sentences.at(-1)}`;
  };
  const council: ExampleSource = { words: "the Town Council", name: "Town Council" };
  const crew: ExampleSource = { words: "the Crane Crew", name: "Crane Crew", roles: ["(party: port)"] };
  expect(judge(twoOf(office, guild))).toBe(
    "established: Independent of one another: Harbour Office and Dockers' Guild.",
  );
  expect(judge(twoOf(office, crew))).toBe(
    "not established: Independence is not established: Harbour Office and Crane Crew are of one party, port.",
  );
  expect(judge(twoOf(office, council))).toBe(
    "not established: Independence is not established: the party of Town Council is not known.",
  );
  expect(judge(twoOf(office, officials))).toBe(
    "not established: Independence is not established: only one origin is identified.",
  );
  expect(judge(twoOf(officials, officials))).toBe("one origin: All of it goes back to one origin: officials.");
  expect(judge([doc("Coast Herald", 1, { words: "the pier is shut" })])).toBe(
    "not established: Independence is not established: no origin is identified.",
  );
  const oneText = [
    doc("Coast Herald", 1, { words: "the pier is shut", by: [office] }, { words: "it is shut", by: [guild] }),
  ];
  expect(judge(oneText)).toMatch(/^not established: .* stand in the same text/u);
  expect(
    judge(twoOf(office, guild), {
      families: new Map([
        ["Coast Herald", "One"],
        ["Bay Mail", "One"],
      ]),
    }),
  ).toMatch(/^not established: .* texts of one publisher/u);
  const seen = [
    doc("Coast Herald", 1, { words: "Our reporter saw that the pier is shut." }),
    doc("Bay Mail", 2, { words: "the pier is shut", by: [council] }),
  ];
  expect(judge(seen)).toBe("established: Independent of one another: Coast Herald’s own reporting and Town Council.");
});

test("a joint briefing may be one occasion", () => {
  const at = (outlet: string, hour: number, by: ExampleSource) =>
    doc(outlet, hour, {
      words: "the pier is shut",
      sentence: `At a briefing ${by.words} said %.`,
      said: "2026-10-13",
      by: [by],
    });
  const graph = trace(exampleCase([at("Coast Herald", 1, office), at("Bay Mail", 2, guild)]));
  expect(graph.counts.identified).toBe(2);
  expect(graph.independence).toBe("not established");
});

test("who denies is no origin of what is denied", () => {
  const graph = trace(
    exampleCase([
      doc("Coast Herald", 1, { words: "the pier is shut", by: [guild] }),
      doc("Bay Mail", 2, { words: "the pier is shut", by: [office], stance: "denies", attitude: "denies" }),
    ]),
  );
  expect(graph.counts).toMatchObject({ articles: 1, identified: 1, parties: [{ party: "guild", origins: 1 }] });
  expect(graph.order).toHaveLength(1);
  expect(graph.groups.map(({ attitude }) => attitude)).toEqual(["says", "denies"]);
  expect(graph.sentences).toContain("Denied by Harbour Office.");
});

test("a statement that doubts the claim is in no group", () => {
  const graph = trace(
    exampleCase([doc("Coast Herald", 1, { words: "the pier is shut", by: [guild], attitude: "doubts" })]),
  );
  expect(graph).toMatchObject({
    groups: [],
    order: [],
    counts: { articles: 0, identified: 0 },
    independence: "not established",
  });
});

test("figures are told in the order in which they came up, and their own revision makes no second origin", () => {
  const hospital: ExampleSource = { words: "the Bay Hospital", name: "Bay Hospital" };
  const input = exampleCase([
    doc("Coast Herald", 1, {
      words: "seven were hurt",
      sentence: "%, the Bay Hospital told the Coast Herald.",
      figure: 7,
      by: [hospital],
    }),
    doc("Bay Mail", 60, {
      words: "eight were hurt",
      sentence: "%, the Bay Hospital told the Bay Mail.",
      figure: 8,
      by: [hospital],
    }),
  ]);
  expect(trace(input).counts.identified).toBe(2);
  const [from, to] = [input.claim.members[1], input.claim.members[0]].map((one) => one?.statementId ?? "");
  const revised = trace({ ...input, relations: [exampleRelation(input, "updates", from ?? "", to ?? "")] });
  expect(revised.counts.identified).toBe(1);
  expect(revised.sentences[1]).toBe("Figures: 7, then 8.");
});

test("who stands behind what contradicts the claim is told", () => {
  const input = exampleCase([
    doc(
      "Coast Herald",
      1,
      { words: "the pier is shut", by: [office] },
      { words: "Our reporter saw ships at the pier.", member: false },
      { words: "it is open", by: [guild], member: false },
    ),
  ]);
  const [claimed, seen, said] = input.cards[0]?.statements.map(({ statementId }) => statementId) ?? [];
  const graph = trace({
    ...input,
    relations: [
      exampleRelation(input, "contradicts", seen ?? "", claimed ?? ""),
      exampleRelation(input, "contradicts", claimed ?? "", said ?? ""),
    ],
  });
  expect(graph.sentences).toContain("Contradicted by Coast Herald’s own reporting and Dockers' Guild.");
});

test("what a person decided holds: one origin, or independent; of two decisions the later", () => {
  const documents = [
    doc("Coast Herald", 1, { words: "the pier is shut", by: [office] }),
    doc("Bay Mail", 2, { words: "the pier is shut", by: [{ words: "the Town Council", name: "Town Council" }] }),
    doc("Hill Post", 3, { words: "the pier is shut", by: [office] }),
  ];
  const [a = "", b = "", c = ""] = exampleCase(documents).claim.members.map(({ statementId }) => statementId);
  const decide = (...kinds: readonly ("one origin" | "independent")[]) =>
    kinds.map((kind) => ({ kind, a, b, judgementId: "judgement" }));
  const one = trace(exampleCase(documents, { decisions: decide("one origin") }));
  expect(one.counts.identified).toBe(1);
  expect(one.groups[0]?.score.reasons.map(({ feature }) => feature)).toContain("a person said so");
  const apart = trace(exampleCase(documents, { decisions: decide("one origin", "independent") }));
  expect(apart).toMatchObject({ independence: "established", counts: { identified: 2 } });
  const split = trace(
    exampleCase(documents, { decisions: [{ kind: "independent", a, b: c, judgementId: "judgement" }] }),
  );
  expect(split.counts.identified).toBe(3);
});

test("every group says why it is one and of its kind", () => {
  const graph = trace(
    exampleCase([
      doc("Coast Herald", 1, { words: "the pier is shut", by: [office] }),
      doc("Bay Mail", 2, { words: "the pier was closed", by: [herald], cue: "reported" }),
    ]),
  );
  expect(graph.groups[0]?.score).toEqual({
    value: 0.9,
    reasons: [
      { feature: "named at both ends", words: "Coast Herald has it from the Harbour Office", weight: 1 },
      { feature: "via", words: "Coast Herald", weight: 0.9 },
    ],
  });
});

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
