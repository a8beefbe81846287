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

test.each([
  ["en", "About the author", "The author was held on Monday"],
  ["en", "2 Comments", "Comments of the minister"],
  ["en", "Support our journalism", "Support for the bill"],
  ["de", "Über die Autorin", "Die Autorin wurde verhaftet"],
  ["de", "#1 Kommentar von Jana", "Kommentar: Es reicht"],
  ["de", "Pressekontakt", "Kontakt zu Moskau abgebrochen"],
  ["fr", "À propos de l’auteur", "L’auteur présumé des faits"],
  ["es", "Sobre la autora", "La autora fue detenida"],
  ["pl", "O autorze", "Autor książki odpowiada"],
  ["ru", "Об авторе", "Автор книги ответил"],
  ["uk", "Про авторку", "Автор книги відповів"],
])("%s: %j opens what stands after an article, %j does not", (code, opens, stays) => {
  const patterns = all.find((language) => language.code === code)?.endSections ?? [];
  expect(patterns.some((pattern) => pattern.test(opens))).toBe(true);
  expect(patterns.some((pattern) => pattern.test(stays))).toBe(false);
});

test("how it is told who an author is", () => {
  const tells = (words: string) => all.some(({ aboutAuthor }) => aboutAuthor?.test(words));
  expect(tells("Jane Roe is a staff writer of the Post.")).toBe(true);
  expect(tells("Jana Roth ist Redakteurin im Ressort Verkehr.")).toBe(true);
  expect(tells("Jane Roe is the minister of roads.")).toBe(false);
});
