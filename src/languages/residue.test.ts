import { describe, expect, test } from "vitest";
import { germanResidue } from "./de/residue.ts";
import { englishResidue } from "./en/residue.ts";
import { spanishResidue } from "./es/residue.ts";
import { frenchResidue } from "./fr/residue.ts";
import { polishResidue } from "./pl/residue.ts";
import { russianResidue } from "./ru/residue.ts";
import { ukrainianResidue } from "./uk/residue.ts";

const all = [
  englishResidue,
  germanResidue,
  ukrainianResidue,
  russianResidue,
  frenchResidue,
  spanishResidue,
  polishResidue,
];

describe.each(all.map((language) => [language.code, language] as const))("phrases of %s", (_, language) => {
  test("have ids of their own", () => {
    const ids = language.phrases.map((phrase) => phrase.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(language.phrases.flatMap((phrase) => phrase.examples.map((line) => [phrase.id, line, phrase] as const)))(
    "%s takes %j",
    (_id, line, phrase) => expect(phrase.pattern.test(line)).toBe(true),
  );

  test.each(language.phrases.flatMap((phrase) => phrase.stays.map((line) => [phrase.id, line] as const)))(
    "no phrase takes what %s is taken for: %j",
    (_id, line) => expect(language.phrases.filter(({ pattern }) => pattern.test(line)).map(({ id }) => id)).toEqual([]),
  );

  test("have no state of their own", () => {
    for (const { pattern } of language.phrases) expect(pattern.flags).not.toMatch(/[gy]/);
  });
});
