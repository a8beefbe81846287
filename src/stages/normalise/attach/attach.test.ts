import { describe, expect, it } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import type { Attribution } from "../../../model/attribution.ts";
import type { Facet } from "../../../model/facet/facet.ts";
import type { PlaceKind } from "../../../model/facet/place-value.ts";
import { makeId } from "../../../model/id.ts";
import type { Span } from "../../../model/span.ts";
import type { Statement } from "../../../model/statement.ts";
import { attach } from "./attach.ts";

const languages = createLanguages();
const reading = { kind: "rule", id: "test", version: "1.0.0", confidence: 0.9 } as const;

interface Said {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

/** Attaches by words: each facet is given by where it stands, and told by statement words. */
function attached(
  text: string,
  said: readonly Said[],
  facets: readonly (readonly ["time" | "quantity" | PlaceKind, string])[],
  language = "en",
  bodies: readonly string[] = [],
) {
  const at = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`the text lacks ${words}`);
    return { start, end: start + words.length };
  };
  const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)].map(
    ({ index, segment }) => ({
      span: { start: index, end: index + segment.trimEnd().length },
      block: 0,
    }),
  );
  const attributions = said.map(
    ({ source, cue, content }, index): Attribution => ({
      id: makeId("attribution", index),
      source: source === "" ? [] : [at(source)],
      cue: cue === "" ? [] : [at(cue)],
      content: [at(content)],
      directness: "indirect",
      stance: "asserts",
      chain: [{ role: "outlet", words: "this outlet", spans: [], cue: [] }],
      reading,
    }),
  );
  const statements: readonly Statement[] = attributions.map(({ id, content }, index) => ({
    id: makeId("statement", index),
    voice: "attributed",
    attributionId: id,
    spans: content,
    words: said[index]?.content ?? "",
  }));
  const parsed = {
    text,
    blocks: [{ kind: "paragraph" as const, span: { start: 0, end: text.length }, language }],
    residue: [],
    sourceMap: [],
    byline: [],
    language,
    parser: { id: "test", version: "1" },
  };
  const actors = bodies.map((name) => ({
    id: makeId("actor", name),
    kind: "body" as const,
    name,
    named: true,
    mentions: [{ span: at(name), form: "name" as const, rule: "test" }],
    roles: [],
    reading,
  }));
  const made = facets.map(([kind, words]): Facet => {
    const common = { id: makeId("facet", words), spans: [at(words)], words, of: [], reading };
    const score = { value: 1, reasons: [] };
    if (kind === "time")
      return { ...common, kind, value: { type: "date", timex: "2022-07-07", granularity: "day", basis: "stated" } };
    if (kind === "quantity")
      return {
        ...common,
        kind,
        value: { approximation: "exact", range: { rule: "test@1" }, unit: { kind: "count" }, basis: "stated" },
      };
    const place = { id: "test:1", name: words, kind, latitude: 0, longitude: 0, countries: [], admin: [] };
    return { ...common, kind: "place", value: { place, relation: "at", score, alternatives: [], basis: "stated" } };
  });
  const result = attach(made, { parsed, sentences, attributions, actors, statements }, { languages });
  return result.map(({ words, of }) => [
    words,
    ...of.map(
      (use) =>
        `${statements.find(({ id }) => id === use.statementId)?.words.slice(0, 12)} ${use.aspect} ${use.basis} ${use.rule}`,
    ),
  ]);
}

describe("attach", () => {
  it("takes what stands inside a statement for stated of its event", () => {
    expect(
      attached(
        "Officials said 12 people died in Velm on Friday.",
        [{ source: "Officials", cue: "said", content: "12 people died in Velm on Friday" }],
        [
          ["quantity", "12 people"],
          ["settlement", "Velm"],
          ["time", "Friday"],
        ],
      ),
    ).toEqual([
      ["12 people", "12 people di event stated within"],
      ["Velm", "12 people di event stated within"],
      ["Friday", "12 people di event stated within"],
    ]);
  });

  it.each([
    ["The ministry on Monday said the road was shut.", "The ministry", "said", "the road was shut", "Monday"],
    ["The road was shut, the ministry said on Monday.", "the ministry", "said", "The road was shut", "Monday"],
    ["On Monday the ministry said the road was shut.", "the ministry", "said", "the road was shut", "Monday"],
    [
      "The ministry announced early Monday that the road was shut.",
      "The ministry",
      "announced",
      "the road was shut",
      "early Monday",
    ],
  ])("tells the time of saying apart: %s", (text, source, cue, content, time) => {
    const [[, use] = []] = attached(text, [{ source, cue, content }], [["time", time]]);
    expect(use).toContain("saying stated beside-saying");
  });

  it("takes what was put before the content, who says it behind, for the event's", () => {
    const text = "In Velm, where the mill stands, crews have begun digging, according to the union.";
    const said = [{ source: "the union", cue: "according to", content: "crews have begun digging" }];
    expect(attached(text, said, [["settlement", "Velm"]])).toEqual([["Velm", "crews have b event inferred fronted"]]);
  });

  it("gives a content without a place that of its source, and one with a place no other", () => {
    const said = { source: "authorities in Velm", cue: "said", content: "a shell fell in the centre of the city" };
    const text = "Meanwhile authorities in Velm said a shell fell in the centre of the city.";
    expect(attached(text, [said], [["settlement", "Velm"]])).toEqual([
      ["Velm", "a shell fell event inferred source-place"],
    ]);
    const own = { source: "authorities in Velm", cue: "said", content: "a shell fell in Ostry" };
    const two = attached(
      "Meanwhile authorities in Velm said a shell fell in Ostry.",
      [own],
      [
        ["settlement", "Velm"],
        ["settlement", "Ostry"],
      ],
    );
    expect(two).toEqual([["Velm"], ["Ostry", "a shell fell event stated within"]]);
  });

  it("takes a place in a body's name for no place where something happened", () => {
    const content = "Velm's road office has sent crews";
    const text = `In Ostry, ${content}, according to the union.`;
    const said = [{ source: "the union", cue: "according to", content }];
    const places = [
      ["settlement", "Ostry"],
      ["settlement", "Velm"],
    ] as const;
    expect(attached(text, said, places, "en", ["Velm's road office"])).toEqual([
      ["Ostry", "Velm's road  event inferred fronted"],
      ["Velm"],
    ]);
    expect(attached(text, said, places, "en", ["road office"])).toEqual([
      ["Ostry", "Velm's road  event inferred fronted"],
      ["Velm"],
    ]);
    expect(attached(text, said, places)).toEqual([["Ostry"], ["Velm", "Velm's road  event stated within"]]);
  });

  it("gives a number beside the saying to nobody", () => {
    const said = [{ source: "two officials", cue: "said", content: "the road was shut" }];
    expect(
      attached("The road was closed, and two officials said the road was shut.", said, [["quantity", "two"]]),
    ).toEqual([["two"]]);
  });

  it("carries a place over to a statement that takes it up", () => {
    const text = "The train left Velm at noon. Nobody was hurt in the city, police said.";
    const said = [{ source: "police", cue: "said", content: "Nobody was hurt in the city" }];
    expect(attached(text, said, [["settlement", "Velm"]])).toEqual([["Velm", "Nobody was h event inferred taken-up"]]);
  });

  it.each([
    ["of another kind", "country", "Nobody was hurt in the city"],
    ["where the words name a body", "settlement", "Nobody was hurt by the city council"],
    ["where there is no taking up", "settlement", "There was nobody on board"],
    ["where the phrase goes on", "settlement", "Nobody was hurt in the cityscape"],
  ] as const)("carries none over %s", (_, kind, content) => {
    const text = `The train left Velm at noon. ${content}, police said.`;
    expect(attached(text, [{ source: "police", cue: "said", content }], [[kind, "Velm"]])).toEqual([["Velm"]]);
  });

  it("carries none over from too far back", () => {
    const text = "The train left Velm. One. Two. Three. Four. Nobody was hurt in the city, police said.";
    const said = [{ source: "police", cue: "said", content: "Nobody was hurt in the city" }];
    expect(attached(text, said, [["settlement", "Velm"]])).toEqual([["Velm"]]);
  });

  it("carries over in Russian and Ukrainian", () => {
    const ru = "Поезд вышел из Велма. В городе никто не пострадал, сообщила полиция.";
    expect(
      attached(
        ru,
        [{ source: "полиция", cue: "сообщила", content: "В городе никто не пострадал" }],
        [["settlement", "Велма"]],
        "ru",
      ),
    ).toEqual([["Велма", "В городе ник event inferred taken-up"]]);
  });

  it.each([
    [
      "The port was shut, the ministry said, correcting what it had told reporters on Sunday.",
      "the ministry",
      "said",
      "The port was shut",
      "Sunday",
      [],
    ],
    [
      "The port was shut, according to the ministry's statement of Sunday.",
      "the ministry's statement of Sunday",
      "according to",
      "The port was shut",
      "Sunday",
      ["The port was saying stated source-time"],
    ],
  ] as const)("looks no farther than the saying goes: %s", (text, source, cue, content, time, uses) => {
    expect(attached(text, [{ source, cue, content }], [["time", time]])).toEqual([[time, ...uses]]);
  });

  it("gives a time to the saying whose words it stands beside, not to one that reaches around it", () => {
    const text = "Lannick said on Sunday that the port was safe but declined to say when it would open.";
    const said = [
      { source: "Lannick", cue: "said", content: "the port was safe" },
      { source: "Lannick", cue: "declined to say", content: "when it would open" },
    ];
    expect(attached(text, said, [["time", "Sunday"]])).toEqual([
      ["Sunday", "the port was saying stated beside-saying"],
    ]);
  });

  it("gives a time between two sayings to the nearer one", () => {
    const text = "Ada said the road was shut, and the ministry said on Monday it was open.";
    const said = [
      { source: "Ada", cue: "said", content: "the road was shut" },
      { source: "the ministry", cue: "said on", content: "it was open" },
    ];
    const facets = attached(text.replace("said on", "told us, said on"), said, [["time", "Monday"]]);
    expect(facets).toEqual([["Monday", "it was open saying stated beside-saying"]]);
  });
});
