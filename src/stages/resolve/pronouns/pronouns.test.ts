import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { englishReference } from "../../../languages/en/reference.ts";
import { createLanguages } from "../../../languages/languages.ts";
import type { Antecedent } from "../../../model/entity.ts";
import { segment } from "../../segment/segment.ts";
import { calibrated, rank, rivalryOf } from "./choose.ts";
import { type Asked, evidence, type Option, seat } from "./evidence.ts";
import { Referents } from "./referents.ts";
import { pronounRole, roleOf } from "./role.ts";
import { Scene } from "./scene.ts";

const languages = createLanguages();

function sceneOf(text: string): Scene {
  const parsed = {
    text,
    blocks: [{ kind: "paragraph" as const, span: { start: 0, end: text.length } }],
    residue: [],
    sourceMap: [],
    byline: [],
    language: "en",
    parser: { id: "test", version: "1" },
  };
  const { sentences } = segment.run({ parsed }, { documentId: "test", languages });
  return new Scene(text, sentences, englishReference.tag);
}

function spanOf(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

/** A person's mention by its words; the same words are the same person. */
const people = new Map<string, { readonly name: string }>();
function option(text: string, words: string): Option {
  const who = people.get(words) ?? { name: words };
  people.set(words, who);
  return { span: spanOf(text, words), who, form: "name", length: 2, person: true, speaks: false };
}

/** [text, phrase, role] */
test.each([
  ["Ada Krol left early.", "Ada Krol", "subject"],
  ["Ada Krol, the mayor of Arle, left early.", "Ada Krol", "subject"],
  ["Ada Krol of Arle said no.", "Ada Krol", "subject"],
  ["Ada Krol and Jan Roe left early.", "Jan Roe", "subject"],
  ["The mayor met Ada Krol.", "Ada Krol", "object"],
  ["Ada Krol's brother left.", "Ada Krol", "owner"],
  ["The brother of Ada Krol left.", "Ada Krol", "of"],
  ["The bill was signed by Ada Krol.", "Ada Krol", "agent"],
  ["The mayor went with Ada Krol.", "Ada Krol", "oblique"],
  ["“We shall see,” said Ada Krol.", "Ada Krol", "subject"],
])("role in “%s” of “%s”: %s", (text, words, role) => {
  const scene = sceneOf(text);
  const [first, last] = scene.range(0, spanOf(text, words)) ?? [0, 0];
  expect(roleOf(scene.words(0), first, last, englishReference)).toBe(role);
});

test.each([
  ["He left.", "He", "subject"],
  ["The mayor met her on Monday.", "her", "object"],
  ["The mayor met her brother.", "her", "owner"],
  ["The mayor met her older brother.", "her", "owner"],
  ["The mayor met him.", "him", "object"],
  ["The mayor read his letter.", "his", "owner"],
])("role of a pronoun in “%s”: %s is %s", (text, words, role) => {
  const scene = sceneOf(text);
  const [first] = scene.range(0, spanOf(text, words)) ?? [0];
  expect(pronounRole(scene.words(0), first, englishReference)).toBe(role);
});

/** [text, names, pronoun, whom it takes up] */
test.each([
  ["Ada Krol met Mary Vane on Monday. She said no.", ["Ada Krol", "Mary Vane"], "She", "Ada Krol"],
  ["Ada Krol spoke. Later Mary Vane said that she would leave.", ["Ada Krol", "Mary Vane"], "she", "Mary Vane"],
  ["In her speech, Ada Krol named nobody.", ["Ada Krol"], "her", "Ada Krol"],
  ["Ada Krol said Mary Vane had written to her.", ["Ada Krol", "Mary Vane"], "her", "Ada Krol"],
])("%s: of %s, “%s” takes up %s", (text, names, pronoun, meant) => {
  const scene = sceneOf(text);
  const asked: Asked = { span: spanOf(text, pronoun), gender: "female", speaks: false };
  const [best] = rank(
    scene,
    asked,
    names.map((name) => option(text, name)),
    englishReference,
    new Map(),
  );
  expect(best?.who).toBe(people.get(meant));
});

test("nobody to choose from is no answer", () => {
  const referents = new Referents(sceneOf("She left."), [], englishReference, () => true);
  expect(referents.answer({ span: { start: 0, end: 3 }, gender: "female", speaks: false })).toBeUndefined();
});

test("who does not fit is no option", () => {
  const text = "Ada Krol left. He said no.";
  const referents = new Referents(sceneOf(text), [option(text, "Ada Krol")], englishReference, () => false);
  expect(referents.answer({ span: spanOf(text, "He"), gender: "male", speaks: false })).toBeUndefined();
});

test("a pronoun that was answered is a mention that the next one may take up", () => {
  const text =
    "Ada Krol spoke. She left. It rained all day. Nobody came to town. The rain went on. The sun was gone. She slept.";
  const scene = sceneOf(text);
  const referents = new Referents(scene, [option(text, "Ada Krol")], englishReference, () => true);
  const last = { span: spanOf(text, "She", 30), gender: "female" as const, speaks: false };
  expect(referents.optionsFor(last)).toHaveLength(0);
  referents.answer({ span: spanOf(text, "She"), gender: "female", speaks: false });
  expect(referents.optionsFor(last).map(({ form }) => form)).toEqual(["pronoun"]);
});

test("what a trained reader sees counts", () => {
  const text = "Ada Krol and Mary Vane spoke. She said no.";
  const scene = sceneOf(text);
  const asked: Asked = { span: spanOf(text, "She"), gender: "female", speaks: false };
  const options = [option(text, "Ada Krol"), option(text, "Mary Vane")];
  const read = (name: string): Antecedent => ({
    pronoun: asked.span,
    antecedent: spanOf(text, name),
    confidence: 0.95,
  });
  for (const name of ["Ada Krol", "Mary Vane"])
    expect(rank(scene, asked, options, englishReference, new Map(), read(name))[0]?.who).toBe(people.get(name));
});

describe("rivals", () => {
  const text = "Ada Krol met Mary Vane. It rained. She left.";
  const scene = sceneOf(text);
  const asked: Asked = { span: spanOf(text, "She"), gender: "female", speaks: false };
  const options = [option(text, "Ada Krol"), option(text, "Mary Vane")];

  test("two sentences back are none", () => {
    expect(rivalryOf(scene, asked, options, options[0]?.who ?? {})).toBe("none");
  });

  test("a rival in the sentence before, or in the pronoun's own", () => {
    const near = "Ada Krol met Mary Vane. She left.";
    const here = "Ada Krol met Mary Vane when she left.";
    const ask = (of: string, words: string): Asked => ({ span: spanOf(of, words), gender: "female", speaks: false });
    const all = (of: string) => [option(of, "Ada Krol"), option(of, "Mary Vane")];
    const who = people.get("Ada Krol") ?? {};
    expect(rivalryOf(sceneOf(near), ask(near, "She"), all(near), who)).toBe("previous");
    expect(rivalryOf(sceneOf(here), ask(here, "she"), all(here), who)).toBe("own");
    expect(rivalryOf(sceneOf(here), ask(here, "she"), [option(here, "Ada Krol")], who)).toBe("none");
  });

  test("make the same share of belief less sure", () => {
    const [own, none] = (["own", "none"] as const).map((rivalry) => calibrated(0.8, rivalry, englishReference));
    expect(own).toBeLessThan(none ?? 0);
  });
});

test("a possessor in the phrase is kin, and not itself", () => {
  const text = "Ada Krol came with her sister Mary Vane.";
  const scene = sceneOf(text);
  const asked: Asked = { span: spanOf(text, "her"), gender: "female", speaks: false };
  const options = [option(text, "Ada Krol"), option(text, "Mary Vane")];
  const table = seat(scene, asked, options, englishReference, new Map());
  const features = table && evidence(scene, table, englishReference);
  expect(features?.[0]).not.toContain("ownkin");
  expect(features?.[1]).toContain("ownkin");
});

const piece = fc.constantFrom(
  "Ada Krol",
  "Mary Vane",
  "she",
  "her",
  "said",
  "met",
  "who",
  ",",
  ".",
  "and",
  "“",
  "”",
  "'s",
  "by",
  "of",
);

test("total: shares are a part of belief, best first, and the same again", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = `${pieces.join(" ")} she left.`;
      const scene = sceneOf(text);
      const asked: Asked = { span: { start: text.length - 9, end: text.length - 6 }, gender: "female", speaks: false };
      const options = ["Ada Krol", "Mary Vane"].filter((name) => text.includes(name)).map((name) => option(text, name));
      const ranked = rank(scene, asked, options, englishReference, new Map());
      const sum = ranked.reduce((all, { probability }) => all + probability, 0);
      expect(sum).toBeLessThanOrEqual(1 + 1e-9);
      for (const [index, { probability }] of ranked.entries())
        expect(probability).toBeLessThanOrEqual((ranked[index - 1]?.probability ?? 1) + 1e-12);
      expect(rank(scene, asked, options, englishReference, new Map())).toEqual(ranked);
    }),
    { numRuns: 100 },
  );
});
