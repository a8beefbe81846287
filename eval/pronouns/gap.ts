import { readFileSync } from "node:fs";
import type { Languages } from "../../src/model/language/language.ts";
import type { Gender, NamesLanguage } from "../../src/model/language/names-language.ts";
import type { ReferenceLanguage } from "../../src/model/language/reference-language.ts";
import type { Span } from "../../src/model/span.ts";
import type { Draft } from "../../src/stages/resolve/cast.ts";
import { placeNames } from "../../src/stages/resolve/place-names.ts";
import { mayBe } from "../../src/stages/resolve/place-pronouns.ts";
import type { Asked, Option } from "../../src/stages/resolve/pronouns/evidence.ts";
import { Referents } from "../../src/stages/resolve/pronouns/referents.ts";
import { Scene } from "../../src/stages/resolve/pronouns/scene.ts";
import { segment } from "../../src/stages/segment/segment.ts";
import { overlaps } from "../../src/text/spans.ts";

/** One example of GAP (Webster et al. 2018): a pronoun, two names, and which of them it takes up, if any. Offsets are UTF-16 code units. */
export interface GapExample {
  readonly id: string;
  readonly text: string;
  readonly pronoun: Span;
  readonly gender: Gender;
  readonly a: Span & { readonly right: boolean };
  readonly b: Span & { readonly right: boolean };
  /** The address of the page that it is from: parts to learn and to judge on do not share pages. */
  readonly page: string;
}

/** Reads a part of GAP; its offsets are code points and are turned into UTF-16 code units. */
export function readGap(path: string): readonly GapExample[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [id = "", text = "", pronoun = "", at, a = "", aAt, aRight, b = "", bAt, bRight, page = ""] =
        line.split("\t");
      const span = (offset: string | undefined, words: string): Span => {
        const start = [...text].slice(0, Number(offset)).join("").length;
        return { start, end: start + words.length };
      };
      return {
        id,
        text,
        pronoun: span(at, pronoun),
        gender: /^h(?:e|is|im)$/iu.test(pronoun) ? "male" : "female",
        a: { ...span(aAt, a), right: aRight === "TRUE" },
        b: { ...span(bAt, b), right: bRight === "TRUE" },
        page: page.trim(),
      };
    });
}

/** What the resolver is asked about an example: the names that the stage sees in its text, and the two given ones. */
export interface GapQuestion {
  readonly asked: Asked;
  readonly referents: Referents<object>;
  readonly scene: Scene;
  readonly a: object;
  readonly b: object;
}

/** The question of an example; no other pronoun of its text is looked at. */
export function askGap(
  example: GapExample,
  languages: Languages,
  names: NamesLanguage,
  reference: ReferenceLanguage,
): GapQuestion {
  const { text } = example;
  const parsed = {
    text,
    blocks: [{ kind: "paragraph" as const, span: { start: 0, end: text.length } }],
    residue: [],
    sourceMap: [],
    byline: [],
    language: "en",
    parser: { id: "eval", version: "1" },
  };
  const { sentences } = segment.run({ parsed }, { documentId: "eval", languages });
  const english = languages.get("en");
  const placed = placeNames({ parsed, sentences, attributions: [] }, english && { ...english, names }).placed;
  const lengthOf = (span: Span) => text.slice(span.start, span.end).split(/\s+/u).length;
  const [a, b]: [object, object] = [{}, {}];
  const given = [
    { span: example.a, who: a },
    { span: example.b, who: b },
  ];
  const people = new Set<object>();
  const drafts = new Map<object, object>();
  for (const mention of placed)
    for (const { span, who } of given)
      if (overlaps(mention, span) && !drafts.has(mention.draft)) {
        drafts.set(mention.draft, who);
        if (mention.draft.kind === "person") people.add(who);
      }
  const options: Option[] = given.map(({ span, who }) => ({
    span,
    who,
    form: "name",
    length: lengthOf(span),
    person: people.has(who),
    speaks: false,
  }));
  for (const mention of placed) {
    if (given.some(({ span }) => overlaps(mention, span))) continue;
    const { draft, start, end } = mention;
    const who = drafts.get(draft) ?? draft;
    const person = draft.kind === "person";
    options.push({ span: { start, end }, who, form: "name", length: lengthOf(mention), person, speaks: false });
  }
  options.sort((one, other) => one.span.start - other.span.start);
  const scene = new Scene(text, sentences, reference.tag);
  const referents = new Referents<object>(scene, options, reference, (who, gender) =>
    who === a || who === b ? gender === example.gender : mayBe(who as Draft, gender),
  );
  return { scene, asked: { span: example.pronoun, gender: example.gender, speaks: false }, referents, a, b };
}
