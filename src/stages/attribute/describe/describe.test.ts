import fc from "fast-check";
import { expect, describe as suite, test } from "vitest";
import { englishSpeechActs } from "../../../languages/en/speech-acts/speech-acts.ts";
import { Attribution } from "../../../model/attribution.ts";
import type { ParsedDocument } from "../../../model/document.ts";
import type { Language } from "../../../model/language/language.ts";
import type { Quotation } from "../../../model/segment.ts";
import type { Extracted } from "../extracted.ts";
import { describe } from "./describe.ts";

const english: Language = {
  code: "en",
  name: "English",
  segment: { code: "en" },
  speechActs: englishSpeechActs,
} as Language;
const documentId = `document_${"0".repeat(32)}`;

type Roles = readonly [source: string, cue: string, content: string];

/** Sentences as blocks; roles by their words, each looked for in the whole text. Quotations are what stands in “ ”. */
function read(
  sentences: readonly string[],
  roles: readonly Roles[],
  outlet?: string,
  language: Language | undefined = english,
) {
  const text = sentences.join("\n");
  let at = 0;
  const spans = sentences.map((sentence) => {
    const span = { start: at, end: at + sentence.length };
    at = span.end + 1;
    return span;
  });
  const place = (words: string) => {
    if (words === "") return [];
    return words.split(" … ").map((piece) => {
      const start = text.indexOf(piece);
      if (start < 0) throw new Error(`"${piece}" is not in the text`);
      return { start, end: start + piece.length };
    });
  };
  const extracted = roles.map(
    ([source, cue, content]): Extracted => ({
      source: place(source),
      cue: place(cue),
      content: place(content),
      rule: "by-hand",
      confidence: 0.8,
    }),
  );
  const quotations = [...text.matchAll(/“[^”]*”/g)].map(
    (match): Quotation => ({
      span: { start: match.index, end: match.index + match[0].length },
      inner: { start: match.index + 1, end: match.index + match[0].length - 1 },
      kind: "speech",
      depth: 0,
      closed: true,
      form: "marks",
    }),
  );
  const parsed = {
    text,
    blocks: spans.map((span) => ({ kind: "paragraph", span })),
    ...(outlet === undefined ? {} : { outlet: { name: outlet } }),
  } as unknown as ParsedDocument;
  const layers = { parsed, sentences: spans.map((span, block) => ({ span, block })), quotations };
  const attributions = describe(extracted, layers, language, documentId, "1.0.0");
  for (const attribution of attributions) {
    Attribution.parse(attribution);
    for (const link of attribution.chain) {
      if (link.spans.length > 0) expect(link.spans.map((s) => text.slice(s.start, s.end)).join(" … ")).toBe(link.words);
    }
  }
  return attributions;
}

const chainOf = (attribution: Attribution | undefined) =>
  attribution?.chain.map((link) => `${link.role}:${link.words}`);

suite("chains", () => {
  test.each<readonly [readonly string[], Roles, readonly string[]]>([
    [
      ["A spokesman said the road was shut."],
      ["A spokesman", "said", "the road was shut"],
      ["outlet:this outlet", "source:A spokesman"],
    ],
    [
      ["The mayor told Interfax that the road was shut."],
      ["The mayor", "told", "the road was shut"],
      ["outlet:this outlet", "via:Interfax", "source:The mayor"],
    ],
    [
      ["The road was shut, the mayor said in an interview with the Oksen Courier."],
      ["the mayor", "said", "The road was shut"],
      ["outlet:this outlet", "via:the Oksen Courier", "source:the mayor"],
    ],
    [
      ["TASS reported that the road was shut, citing a spokesman for the ministry."],
      ["TASS", "reported", "that the road was shut"],
      ["outlet:this outlet", "via:TASS", "source:a spokesman for the ministry"],
    ],
    [
      ["In a call shared by Karsk’s Security Service, a man says there is no bread."],
      ["a man", "says", "there is no bread"],
      ["outlet:this outlet", "via:Karsk’s Security Service", "source:a man"],
    ],
    [
      ["KARSK (Northern Wire) — The road was shut, a spokesman said."],
      ["a spokesman", "said", "The road was shut"],
      ["outlet:this outlet", "via:Northern Wire", "source:a spokesman"],
    ],
    [["The road was shut, it was said."], ["", "it was said", "The road was shut"], ["outlet:this outlet"]],
    [
      ["According to TASS, the road was shut."],
      ["TASS", "According to", "the road was shut"],
      ["outlet:this outlet", "source:TASS"],
    ],
    [
      ["The mayor told reporters that the road was shut."],
      ["The mayor", "told", "the road was shut"],
      ["outlet:this outlet", "source:The mayor"],
    ],
    [
      ["The mayor, citing costs, said the road was shut."],
      ["The mayor", "said", "the road was shut"],
      ["outlet:this outlet", "source:The mayor"],
    ],
  ])("%j", (sentences, roles, chain) => {
    expect(chainOf(read(sentences, [roles])[0])).toEqual(chain);
  });

  test("an outlet's pointer over one thing said is a via, not a second attribution", () => {
    const all = read(
      ["A spokesman said the road was shut, according to TASS."],
      [
        ["A spokesman", "said", "the road was shut"],
        ["TASS", "according to", "A spokesman said the road was shut"],
      ],
    );
    expect(all).toHaveLength(1);
    expect(chainOf(all[0])).toEqual(["outlet:this outlet", "via:TASS", "source:A spokesman"]);
  });

  test("a passive announcement inside an outlet's pointer is the announcer's, through the outlet", () => {
    const all = read(
      ["The closure was announced by a spokesman for the ministry, according to TASS."],
      [["TASS", "according to", "The closure was announced by a spokesman for the ministry"]],
    );
    expect(all.map(chainOf)).toEqual([["outlet:this outlet", "via:TASS", "source:a spokesman for the ministry"]]);
    expect(all[0]).toMatchObject({ stance: "announces" });
  });

  test("a pointer over more than one thing said, or whose source is no outlet, stays", () => {
    const two = read(
      ["A spokesman said the road was shut and a driver held it was open, according to TASS."],
      [
        ["A spokesman", "said", "the road was shut"],
        ["a driver", "held", "it was open"],
        ["TASS", "according to", "A spokesman said the road was shut and a driver held it was open"],
      ],
    );
    expect(two).toHaveLength(3);
    const person = read(
      ["A spokesman said the road was shut, according to the mayor."],
      [
        ["A spokesman", "said", "the road was shut"],
        ["the mayor", "according to", "A spokesman said the road was shut"],
      ],
    );
    expect(person).toHaveLength(2);
  });

  test("what X said that Y had told is within, and reaches the page through X", () => {
    const [outer, inner] = read(
      ["Mira Osk said that the engineer had told her the pumps were dry."],
      [
        ["Mira Osk", "said", "that the engineer had told her the pumps were dry"],
        ["the engineer", "had told", "the pumps were dry"],
      ],
    );
    expect(inner?.within).toBe(outer?.id);
    expect(outer?.within).toBeUndefined();
    expect(chainOf(inner)).toEqual(["outlet:this outlet", "via:Mira Osk", "source:the engineer"]);
  });

  test("whom an outlet cites for what it reports is a link of that chain and says nothing else", () => {
    const all = read(
      ["The Northern Wire agency reported fifteen hurt, citing the director of the hospital."],
      [
        ["The Northern Wire agency", "reported", "fifteen hurt"],
        ["The Northern Wire agency", "citing", "the director of the hospital"],
      ],
    );
    expect(all.map(chainOf)).toEqual([
      ["outlet:this outlet", "via:The Northern Wire agency", "source:the director of the hospital"],
    ]);
    const alone = read(
      ["The Northern Wire agency is citing the threat to health."],
      [["The Northern Wire agency", "citing", "the threat to health"]],
    );
    expect(alone).toHaveLength(1);
  });

  test("material is the channel of what is said after it, not of what was said before", () => {
    const [before, after] = read(
      ["The mayor said, in a call leaked by the Oksen Union, that a driver claims the road is shut."],
      [
        ["The mayor", "said", "that a driver claims"],
        ["a driver", "claims", "the road is shut"],
      ],
    );
    expect(chainOf(before)).toEqual(["outlet:this outlet", "source:The mayor"]);
    expect(chainOf(after)).toEqual(["outlet:this outlet", "via:the Oksen Union", "source:a driver"]);
  });

  test("the page's own outlet is named, and is no channel to itself", () => {
    const [one] = read(
      ["The mayor told the Oksen Courier that the road was shut."],
      [["The mayor", "told", "the road was shut"]],
      "Oksen Courier",
    );
    expect(chainOf(one)).toEqual(["outlet:Oksen Courier", "source:The mayor"]);
  });

  test("“quoted as saying” takes the outlet of the sentence before, and none when none is named", () => {
    const before: Roles = ["TASS", "according to", "The road was shut"];
    const quoted: Roles = ["A spokesman", "quoted as saying", "it would open soon"];
    const near = read(
      ["The road was shut, according to TASS.", "A spokesman was quoted as saying it would open soon."],
      [before, quoted],
    );
    expect(chainOf(near[1])).toEqual(["outlet:this outlet", "via:TASS", "source:A spokesman"]);
    const far = read(
      ["The road was shut, according to TASS.", "Rain fell.", "A spokesman was quoted as saying it would open soon."],
      [before, quoted],
    );
    expect(chainOf(far[1])).toEqual(["outlet:this outlet", "source:A spokesman"]);
  });

  test("who only takes up the speaker before speaks through the same channel; somebody else does not", () => {
    const told: Roles = ["a spokesman for the ministry", "told", "The road was shut"];
    const first = "The road was shut, a spokesman for the ministry told TASS.";
    const same = read([first, "The spokesman said it rained."], [told, ["The spokesman", "said", "it rained"]]);
    expect(chainOf(same[1])).toEqual(["outlet:this outlet", "via:TASS", "source:The spokesman"]);
    const other = read([first, "The ministry said it rained."], [told, ["The ministry", "said", "it rained"]]);
    expect(chainOf(other[1])).toEqual(["outlet:this outlet", "source:The ministry"]);
  });

  test("“a new report” is the outlet's that the next sentence says reported it, if it says so", () => {
    const pointer: Roles = ["a new report", "according to", "The pumps were dry"];
    const reported = read(
      ["The pumps were dry, according to a new report.", "The magazine Lantern reported that two had burst."],
      [pointer, ["The magazine Lantern", "reported", "two had burst"]],
    );
    expect(chainOf(reported[0])).toEqual(["outlet:this outlet", "source:The magazine Lantern"]);
    const said = read(
      ["The pumps were dry, according to a new report.", "The mayor reported that two had burst."],
      [pointer, ["The mayor", "reported", "two had burst"]],
    );
    expect(chainOf(said[0])).toEqual(["outlet:this outlet", "source:a new report"]);
  });

  test("words without a cue go on from the same source's", () => {
    const [first, second] = read(
      ["“We are late,” Osk said.", "“We will be later.”"],
      [
        ["Osk", "said", "“We are late,”"],
        ["Osk", "", "“We will be later.”"],
      ],
    );
    expect(second?.continues).toBe(first?.id);
    expect(second?.chain).toEqual(first?.chain);
  });
});

suite("directness", () => {
  test.each<readonly [string, Roles, string]>([
    ["“We are late,” Osk said.", ["Osk", "said", "“We are late,”"], "direct"],
    ["Osk said they were late.", ["Osk", "said", "they were late"], "indirect"],
    ["Osk said it was a “chance to rest” for all.", ["Osk", "said", "it was a “chance to rest” for all"], "mixed"],
    ["“My mother told me to run,” Osk said.", ["My mother", "told me", "to run"], "indirect"],
  ])("%s", (sentence, roles, directness) => {
    expect(read([sentence], [roles])[0]?.directness).toBe(directness);
  });
});

suite("hedge", () => {
  test("is the content's, with its place; the cue's own doubt is none", () => {
    const [one] = read(["Osk said the road might open."], [["Osk", "said", "the road might open"]]);
    expect(one?.hedge?.words).toBe("might");
    const [other] = read(["Osk might have said the road was open."], [["Osk", "might have said", "the road was open"]]);
    expect(other?.hedge).toBeUndefined();
  });
});

test("a language without the part gives outlet and source, the neutral stance and no hedge", () => {
  const [one] = read(
    ["Osk denied the road might open, TASS reported."],
    [["Osk", "denied", "the road might open"]],
    undefined,
    {
      code: "xx",
      name: "X",
      segment: { code: "xx" },
    } as unknown as Language,
  );
  expect(chainOf(one)).toEqual(["outlet:this outlet", "source:Osk"]);
  expect(one).toMatchObject({ stance: "asserts" });
  expect(one?.hedge).toBeUndefined();
});

test("an extraction without content, or given twice, is left out", () => {
  const twice: Roles = ["Osk", "said", "the road was shut"];
  expect(read(["Osk said the road was shut."], [twice, twice, ["Osk", "said", ""]])).toHaveLength(1);
});

test("two that hold each other word for word are within neither", () => {
  const all = read(
    ["Osk said Ada said so."],
    [
      ["Osk", "said", "Osk said Ada said so"],
      ["Ada", "said", "Osk said Ada said so"],
    ],
  );
  expect(all.map((one) => one.within)).toEqual([undefined, undefined]);
});

test("any spans at all give valid attributions: ids of their own, links that exist, no circle", () => {
  const text = "Osk said Ada told TASS that “it may rain,” according to Reuters. A new report said so. ".repeat(3);
  const span = fc
    .tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 60 }))
    .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
  const extracted = fc.record({
    source: fc.array(span, { maxLength: 1 }),
    cue: fc.array(span, { maxLength: 1 }),
    content: fc.array(span, { maxLength: 2 }),
    rule: fc.constant("any"),
    confidence: fc.constant(0.5),
  });
  fc.assert(
    fc.property(fc.array(extracted, { maxLength: 12 }), (all) => {
      const half = text.indexOf(". ") + 2;
      const sentences = [
        { span: { start: 0, end: half }, block: 0 },
        { span: { start: half, end: text.length }, block: 0 },
      ];
      const parsed = {
        text,
        blocks: [{ kind: "paragraph", span: { start: 0, end: text.length } }],
      } as unknown as ParsedDocument;
      const found = describe(all, { parsed, sentences, quotations: [] }, english, documentId, "1.0.0");
      const ids = new Set(found.map((one) => one.id));
      expect(ids.size).toBe(found.length);
      for (const one of found) {
        Attribution.parse(one);
        expect(one.chain[0]?.role).toBe("outlet");
        for (const other of [one.within, one.continues]) {
          if (other === undefined) continue;
          expect(ids.has(other)).toBe(true);
          expect(other).not.toBe(one.id);
        }
        const above = new Set([one.id]);
        for (let up = one.within; up !== undefined; up = found.find((each) => each.id === up)?.within) {
          expect(above.has(up)).toBe(false);
          above.add(up);
        }
      }
    }),
  );
});
