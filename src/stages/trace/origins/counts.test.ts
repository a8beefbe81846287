import { expect, test } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import { type ExampleDocument, type ExampleSource, exampleCase, exampleRelation } from "./example-case.ts";
import { doc, guild, herald, it, office, officials } from "./example-sources.ts";
import { type TraceInput, traceOrigins } from "./trace-origins.ts";

const trace = (input: TraceInput) => traceOrigins(input, { languages: createLanguages() });

test("a copy goes back to its original, whoever reading took its speaker for", () => {
  const documents: readonly ExampleDocument[] = [
    doc("Coast Wire", 1, { words: "the old pier is shut until spring", by: [office] }),
    { ...doc("Bay Mail", 2, { words: "the old pier is shut until spring" }), copyOf: 0 },
    { ...doc("Hill Post", 3, { words: "the old pier is shut until spring", by: [it] }), copyOf: 0 },
  ];
  const graph = trace(exampleCase(documents, { articles: 9 }));
  expect(graph.groups).toMatchObject([
    { kind: "identified", actor: "Harbour Office", documents: graph.order.map(({ documentId }) => documentId) },
  ]);
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
