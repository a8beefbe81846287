import fc from "fast-check";
import { expect, test } from "vitest";
import { inflect, lexicon } from "./lexicon.ts";

test("a form is read in any case, with any apostrophe and any space", () => {
  const words = lexicon([
    [5, "п'ять п'яти"],
    [0, "того_ж"],
  ] as const);
  expect(words.read("П’ять")).toBe(5);
  expect(words.read("пʼяти")).toBe(5);
  expect(words.read("того  ж")).toBe(0);
  expect(words.read("шість")).toBe(undefined);
  expect(words.read(undefined)).toBe(undefined);
  expect(words.size).toBe(3);
});

test("a pattern of a part of the forms matches no other", () => {
  const words = lexicon([
    [1, "першого перший"],
    [2, "другого другий"],
  ]);
  const genitives = new RegExp(`^${words.only(/ого$/u)}$`, "u");
  expect(["першого", "перший", "другого", "другий"].filter((form) => genitives.test(form))).toEqual([
    "першого",
    "другого",
  ]);
});

test("no words, no match", () => {
  expect(new RegExp(lexicon([]).source, "u").test("")).toBe(false);
});

test("stems take endings, one of which may be none", () => {
  expect(inflect("тиж рок", "день -")).toBe("тиждень тиж рокдень рок");
});

test("the source matches each form whole, the longest where one begins another", () => {
  const word = fc.string({ unit: fc.constantFrom("а", "б", "в", "'"), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 20 }), (forms) => {
      const words = lexicon([[1, forms.join(" ")]]);
      for (const form of forms) {
        const longest = forms
          .filter((other) => form.startsWith(other) || other === form)
          .toSorted((a, b) => b.length - a.length)[0];
        expect(new RegExp(words.source, "u").exec(form)?.[0]).toBe(longest);
        expect(words.read(form)).toBe(1);
      }
    }),
  );
});
