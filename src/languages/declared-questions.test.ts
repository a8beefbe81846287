import { describe, expect, test } from "vitest";
import { russianQuestions } from "./ru/questions.ts";
import { ukrainianQuestions } from "./uk/questions.ts";

for (const language of [russianQuestions, ukrainianQuestions]) {
  const read = (sentence: string) =>
    language.rules.flatMap((rule) =>
      rule.apply(sentence).map(({ kind, about }) => [kind, sentence.slice(about.start, about.end)]),
    );

  describe(language.code, () => {
    test.each(language.rules.map((rule) => [rule.id, rule] as const))("%s finds its own example", (_, rule) => {
      expect(rule.apply(rule.example)).toHaveLength(1);
    });

    test.each([
      ["Пока неясно, кто отдал приказ.", "ru", ["who", "кто отдал приказ"]],
      ["Неизвестно, есть ли там дети.", "ru", ["whether", "есть ли там дети"]],
      ["Когда откроют мост, в мэрии не уточнили.", "ru", ["when", "Когда откроют мост"]],
      ["Скільки людей було в автобусі, поки що невідомо.", "uk", ["how many", "Скільки людей було в автобусі"]],
      ["Наразі невідомо, чи є там діти, але міст відкрили.", "uk", ["whether", "чи є там діти"]],
    ])("%s", (sentence, code, expected) => {
      if (code === language.code) expect(read(sentence)).toContainEqual(expected);
    });

    test.each([
      "Кто отдал приказ, неизвестно?",
      "Известно, кто отдал приказ.",
      "Невідома жінка зайшла в автобус.",
      "Відомо, скільки людей було в автобусі.",
      "",
    ])("nothing is declared unknown: %s", (sentence) => expect(read(sentence)).toEqual([]));
  });
}
