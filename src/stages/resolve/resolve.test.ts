import fc from "fast-check";
import { expect, test } from "vitest";
import { createLanguages } from "../../languages/languages.ts";
import { Actor } from "../../model/actor.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { Entity } from "../../model/entity.ts";
import { makeId } from "../../model/id.ts";
import { segment } from "../segment/segment.ts";
import { resolve } from "./resolve.ts";

const languages = createLanguages();
const documentId = makeId("document", "resolve-test");

/** The text with [sources] in square brackets; a line is a paragraph. */
function read(marked: string, language = "en", entities: readonly Entity[] = []) {
  const sources: { start: number; end: number }[] = [];
  let text = "";
  for (const char of marked) {
    if (char === "[") sources.push({ start: text.length, end: text.length });
    else if (char === "]") {
      const last = sources.at(-1);
      if (last !== undefined) last.end = text.length;
    } else text += char;
  }
  const attributions = sources
    .filter((span) => span.end > span.start)
    .map(
      (span): Attribution => ({
        id: makeId("attribution", span.start),
        source: [span],
        cue: [],
        content: [span],
        directness: "indirect",
        stance: "asserts",
        chain: [{ role: "source", words: text.slice(span.start, span.end), spans: [span], cue: [] }],
        reading: { kind: "rule", id: "test", version: "1", confidence: 1 },
      }),
    );
  const parsed = {
    text,
    blocks: [...text.matchAll(/[^\n]+/g)].map((line) => ({
      kind: "paragraph" as const,
      span: { start: line.index, end: line.index + line[0].length },
    })),
    residue: [],
    sourceMap: [],
    byline: [],
    language,
    parser: { id: "test", version: "1" },
  };
  const context = { documentId, languages };
  const { sentences } = segment.run({ parsed }, context);
  const { actors } = resolve.run({ parsed, sentences, attributions, entities, antecedents: [] }, context);
  const at = (mention: { span: { start: number; end: number } }) => text.slice(mention.span.start, mention.span.end);
  return {
    text,
    actors,
    of: (words: string) => actors.filter((actor) => actor.mentions.some((mention) => at(mention) === words)),
    at,
  };
}

/** [text, a mention, another mention, whether they are one actor] */
test.each([
  ["[Ministry spokesman Igor Marek] spoke. [Marek] left.", "Ministry spokesman Igor Marek", "Marek", true],
  ["[Ada Krol] spoke. [Jan Krol] spoke too. [Krol] left.", "Ada Krol", "Krol", false],
  ["[Ada Krol] spoke. [Jan Krol] spoke too. [Krol] left.", "Jan Krol", "Krol", false],
  ["[Mary Vane] and [John Vane] spoke. Later [Mr. Vane] left.", "John Vane", "Mr. Vane", true],
  [
    "[Kessia’s Defense Ministry] said so. [The ministry] said no more.",
    "Kessia’s Defense Ministry",
    "The ministry",
    true,
  ],
  [
    "[Kessia’s Defense Ministry] and [Arle’s Health Ministry] spoke. [The ministry] said no more.",
    "Kessia’s Defense Ministry",
    "The ministry",
    false,
  ],
  [
    "[Kessia’s Defense Ministry] spoke, [Arle’s Defense Ministry] did not.",
    "Kessia’s Defense Ministry",
    "Arle’s Defense Ministry",
    false,
  ],
  ["[The Main Roads Directorate] (MRD) spoke. [MRD] said more.", "The Main Roads Directorate", "MRD", true],
  ["[A spokesman] said yes. [A spokesman] said no.", "A spokesman", "[none]", false],
  ["[Mary Vane] spoke on Monday. [She] said no.", "Mary Vane", "She", true],
  ["[Mary Vane] spoke on Monday. [He] said no.", "Mary Vane", "He", false],
  ["[Mary Vane] met [Anna Roe]. [She] said no.", "Anna Roe", "She", false],
  ["[Mary Vane] and [Anna Roe] spoke. [She] said no.", "Mary Vane", "She", false],
  ["[Mary Vane] and [Anna Roe] spoke. [She] said no.", "Anna Roe", "She", false],
  ["[Mary Vane], [who] said no, left.", "Mary Vane", "who", true],
  ["[Mary Vane] said no. The day was long. [She] said more.", "Mary Vane", "She", true],
  ["[Kessian Revenue Service] said no. [K.R.S.] said more.", "Kessian Revenue Service", "K.R.S.", true],
  [
    "[Ada Krol] came. [Ada Krol] saw. [Ada Krol] went. Jan Krol slept. Then [Ada Krol] wept. [Krol] left.",
    "Ada Krol",
    "Krol",
    true,
  ],
  ["[Ada Krol] came. [Ada Krol] saw. [Ada Krol] went. [Jan Krol] slept. [Krol] left.", "Ada Krol", "Krol", false],
  ["[Ada Krol] spoke. [Mr. Krol] did not. [Krol] left.", "Ada Krol", "Krol", false],
  ["[President Krol] spoke. [Ada Krol] did not. [Mr. Krol] left.", "Ada Krol", "President Krol", false],
  ["[Ada King] spoke. [Mrs. King] left.", "Ada King", "Mrs. King", true],
  ["[Secretary of State Ada Krol] spoke. [Krol] left.", "Secretary of State Ada Krol", "Krol", true],
  ["[Ada Krol] and [New Arle] differ. [New Arle] said no.", "Ada Krol", "New Arle", false],
  ["[The council] said yes and [the court] said no. [It] left.", "the court", "It", false],
])("%s: “%s” and “%s” are one: %s", (marked, one, other, same) => {
  const { of } = read(marked);
  const [first] = of(one);
  expect(first).toBeDefined();
  expect(first !== undefined && of(other).includes(first)).toBe(same);
});

test("unnamed ones are actors too, each indefinite mention its own", () => {
  const { of } = read("[A spokesman] said yes. [A spokesman] said no. [Two officials] agreed. [residents] did not.");
  expect(of("A spokesman")).toHaveLength(2);
  expect(of("A spokesman")[0]).toMatchObject({ kind: "person", named: false });
  expect(of("Two officials")[0]).toMatchObject({ kind: "group", named: false });
  expect(of("residents")[0]).toMatchObject({ kind: "group", named: false });
});

test.each([
  ["[Defense Ministry spokesman Igor Marek] spoke.", "Igor Marek", "Defense Ministry spokesman", "Defense Ministry"],
  ["[Jane Roe], the union’s president, said no.", "Jane Roe", "union’s president", "union"],
  [
    "[a spokesman for the ministry] said no.",
    "a spokesman for the ministry",
    "spokesman for the ministry",
    "the ministry",
  ],
])("roles and whom they speak for: %s", (marked, name, role, body) => {
  const { actors } = read(marked);
  const person = actors.find((actor) => actor.name === name);
  expect(person?.kind).toBe("person");
  expect(person?.roles.map(({ words }) => words)).toContain(role);
  expect(actors.find((actor) => actor.id === person?.speaksFor)?.name).toBe(body);
});

test.each([
  [
    "[the Roads Directorate of Kessia’s Defense Ministry] said no.",
    "Roads Directorate of Kessia’s Defense Ministry",
    "Kessia’s Defense Ministry",
  ],
  ["[An attorney for the union, Mary Vane], said no.", "Mary Vane", "the union"],
  ["Mary Vane spoke. [Vane spokeswoman Ada Krol] said no.", "Ada Krol", "Mary Vane"],
  ["[Mary Vane]’s day was long. [Her lawyer] said no.", "Her lawyer", "Mary Vane"],
  ["[Mary Vane] spoke. [Her campaign] said no.", "Her campaign", "Mary Vane"],
  ["Mary Vane spoke. [The Vane campaign] said no.", "The Vane campaign", "Mary Vane"],
])("who speaks for whom: %s", (marked, name, whom) => {
  const { actors } = read(marked);
  const speaker = actors.find((actor) => actor.name === name);
  expect(actors.find((actor) => actor.id === speaker?.speaksFor)?.name).toBe(whom);
});

test.each([
  "[Mary Vane] spoke. [Her husband] said no.",
  "[Mary Vane] and [Ada Krol] spoke. [Her lawyer] said no.",
  "[Arle spokesman Jan Roe] said no.",
])("for nobody: %s", (marked) => {
  expect(read(marked).actors.every((actor) => actor.speaksFor === undefined)).toBe(true);
});

test("a body named by its country is one; an outlet by it alone has no name", () => {
  const { of } = read(
    "It rained, said [Ukrainian intelligence]. It poured, said [Ukrainian intelligence] and [the British newspaper].",
  );
  expect(of("Ukrainian intelligence")).toHaveLength(1);
  expect(of("the British newspaper")[0]).toMatchObject({ kind: "outlet", named: false });
});

test("joined names are several, unless they are one body's name", () => {
  const { of } = read(
    "[India and Pakistan] said no. [Mary Vane and Ada Krol] said so. [the Roads and Harbours Ministry] agreed.",
  );
  expect(of("India and Pakistan")[0]).toMatchObject({ kind: "group", named: false });
  expect(of("Mary Vane and Ada Krol")[0]).toMatchObject({ kind: "group", named: false });
  expect(of("the Roads and Harbours Ministry")[0]).toMatchObject({ kind: "body", name: "Roads and Harbours Ministry" });
});

test("a place is an actor where it says something, and only there", () => {
  const { actors, at } = read("MOSCOW (Agency) — It rained in Moscow. [Moscow] said no. Troops left Kyiv for Warsaw.");
  expect(actors.map(({ name, kind }) => [name, kind])).toEqual([["Moscow", "place"]]);
  expect(actors[0]?.mentions.map(at)).toEqual(["Moscow"]);
});

test("what a trained reader sees of names is heeded where words leave the kind open", () => {
  const text = "Vane Roads said no. Arle lay still. Mr. Roe left.";
  const kinds = { "Vane Roads": "body", Arle: "place", Roe: "body" } as const;
  const entities = Object.entries(kinds).map(([name, kind]) => ({
    span: { start: text.indexOf(name), end: text.indexOf(name) + name.length },
    kind,
    confidence: 0.9,
  }));
  const { actors } = read(text, "en", entities);
  expect(actors.map(({ name, kind }) => [name, kind])).toEqual([
    ["Vane Roads", "body"],
    ["Roe", "person"],
  ]);
});

test("a role of private life speaks for nobody", () => {
  const { actors } = read("[Kessian resident Jane Roe] wept.");
  expect(actors.every((actor) => actor.speaksFor === undefined)).toBe(true);
});

test("kinds are told by words", () => {
  const { of } = read(
    "[a new report] said so, [TASS news agency] said so, [the tabloid Morning Bell] said so, [the Institute for Roads] said so.",
  );
  expect(of("a new report")[0]?.kind).toBe("material");
  expect(of("TASS news agency")[0]).toMatchObject({ kind: "outlet", name: "TASS" });
  expect(of("the tabloid Morning Bell")[0]).toMatchObject({ kind: "outlet", name: "Morning Bell" });
  expect(of("the Institute for Roads")[0]).toMatchObject({ kind: "body", named: true });
});

test("without a language, sources still become actors", () => {
  expect(read("[Міністерство] заявило це.", "xx").actors).toHaveLength(1);
});

const piece = fc.constantFrom(
  "Ada Krol",
  "Krol",
  "the ministry",
  "Kessia’s Defense Ministry",
  "he",
  "she",
  "said",
  ", ",
  ". ",
  "the spokesman",
  "MRD",
  "[",
  "]",
  " ",
  "\n",
  "who",
  "“",
  "A. B.",
  "-",
  "’s",
);

test("total: every actor is valid, every mention a real stretch, every speaksFor an actor, no id twice", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { text, actors } = read(pieces.join(" "));
      const ids = new Set(actors.map((actor) => actor.id));
      expect(ids.size).toBe(actors.length);
      for (const actor of actors) {
        Actor.parse(actor);
        expect(actor.speaksFor === undefined || ids.has(actor.speaksFor)).toBe(true);
        for (const { span } of actor.mentions) expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 300 },
  );
});
