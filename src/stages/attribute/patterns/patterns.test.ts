import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import type { ParsedDocument } from "../../../model/document.ts";
import { sliceAll } from "../../../text/spans.ts";
import { segment } from "../../segment/segment.ts";
import { attribute } from "../attribute.ts";
import { readDirect, readPatterns } from "./read-patterns.ts";
import { patternRules } from "./rules/rules.ts";

const languages = createLanguages();

function layersOf(text: string, languageOf: (line: string) => string) {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    kind: "paragraph" as const,
    span: { start: match.index, end: match.index + match[0].length },
    language: languageOf(match[0]),
  }));
  const parser = { id: "lines", version: "1" };
  const parsed: ParsedDocument = { text, blocks, residue: [], sourceMap: [], byline: [], language: "ru", parser };
  return { parsed, ...segment.run({ parsed }, { documentId: "test", languages }) };
}

function told(text: string, code: string) {
  const found = readPatterns(
    layersOf(text, () => code),
    () => languages.get(code),
  );
  return found.map((one) => [
    one.rule,
    sliceAll(text, one.source),
    sliceAll(text, one.cue),
    sliceAll(text, one.content),
  ]);
}

test.each(patternRules.map((rule) => [rule.id, rule] as const))("%s finds its own example", (id, rule) => {
  expect(told(rule.example, "ru").map(([by]) => by)).toContain(id);
});

describe("Russian", () => {
  test.each([
    ["«Мост закрыт», — сказал он.", ["quoted-before", "он", "сказал", "«Мост закрыт»"]],
    ["«Мост закрыт! — сказал мэр. — Его починят».", ["quoted-before", "мэр", "сказал", "«Мост закрыт! … Его починят»"]],
    [
      "Министр дорог Анна Рощина заявила, что мост закрыт.",
      ["that-clause", "Министр дорог Анна Рощина", "заявила", "что мост закрыт"],
    ],
    [
      "В министерстве дорог сообщили, что мост закрыт.",
      ["that-clause", "министерстве дорог", "сообщили", "что мост закрыт"],
    ],
    [
      "Водитель, пришедший на суд с братом, говорит, что моста не видел.",
      ["that-clause", "Водитель", "говорит", "что моста не видел"],
    ],
    ["Полиция не подтвердила, что мост опасен.", ["that-clause", "Полиция", "не подтвердила", "что мост опасен"]],
    [
      "Мост закроют в пятницу, сообщил агентству «Север» представитель мэрии.",
      ["aside", "представитель мэрии", "сообщил", "Мост закроют в пятницу"],
    ],
    ["Мост, по словам мэра, закрыли вечером.", ["according-to", "мэра", "по словам", "Мост … закрыли вечером"]],
    ["По его словам, мост закрыли вечером.", ["according-to", "его", "По … словам", "мост закрыли вечером"]],
    ["Сообщается, что мост закрыли вечером.", ["impersonal", "", "Сообщается", "что мост закрыли вечером"]],
    [
      "Мост закрыт. Об этом сообщает агентство «Север» со ссылкой на полицию.",
      ["about-this", "полицию", "Об этом сообщает … со ссылкой на", "Мост закрыт"],
    ],
    ["Мэр заявил, что мост закрыт, добавив, что его починят.", ["adding-that", "Мэр", "добавив", "что его починят"]],
    ["Она написала: мост закрыт до утра.", ["colon-unquoted", "Она", "написала", "мост закрыт до утра"]],
  ])("%s", (text, expected) => expect(told(text, "ru")).toContainEqual(expected));

  test.each([
    "Мост построили в 1931 году и чинили дважды.",
    "Газета «Утро» вышла без последней страницы.",
    "Он встал, вышел на улицу и посмотрел на реку.",
    "Так называемые «Железные ворота» стоят у реки.",
    "Он знал, что мост закрыт.",
    "Передача началась в полдень, а закончилась в час.",
    "",
  ])("nobody is said to say anything: %s", (text) => expect(told(text, "ru")).toEqual([]));

  test("an outlet to which something was said is not the speaker", () => {
    expect(told("Мост закрыт, сообщил ТАСС представитель мэрии.", "ru").map(([, source]) => source)).toEqual([
      "представитель мэрии",
    ]);
  });
});

describe("Ukrainian", () => {
  test.each([
    ["«Міст закрито», — сказала вона.", ["quoted-before", "вона", "сказала", "«Міст закрито»"]],
    [
      "Міністерство доріг повідомило, що міст закрито.",
      ["that-clause", "Міністерство доріг", "повідомило", "що міст закрито"],
    ],
    [
      "Речниця поліції Олена Гай розповіла: «Ми нікого не бачили».",
      ["colon", "Речниця поліції Олена Гай", "розповіла", "«Ми нікого не бачили»"],
    ],
    ["За словами мера, міст закрили ввечері.", ["according-to", "мера", "За словами", "міст закрили ввечері"]],
    [
      "Міст закрили ввечері, повідомляє пресслужба мерії.",
      ["aside", "пресслужба мерії", "повідомляє", "Міст закрили ввечері"],
    ],
    [
      "Як повідомив мер Карська, міст закрили ввечері.",
      ["as-said", "мер Карська", "Як … повідомив", "міст закрили ввечері"],
    ],
    ["Мер пообіцяв полагодити міст до зими.", ["infinitive", "Мер", "пообіцяв", "полагодити міст до зими"]],
    ["Інспекція заперечує, що це голос Греве.", ["that-clause", "Інспекція", "заперечує", "що це голос Греве"]],
  ])("%s", (text, expected) => expect(told(text, "uk")).toContainEqual(expected));

  test.each([
    "Міст збудували 1931 року й лагодили двічі.",
    "Газета «Ранок» вийшла без останньої сторінки.",
    "Він знав, що міст закрито.",
  ])("nobody is said to say anything: %s", (text) => expect(told(text, "uk")).toEqual([]));
});

describe("languages side by side", () => {
  const context = { documentId: `document_${"0".repeat(32)}`, languages, models: {}, settings: {} };
  const read = async (text: string, code: (line: string) => string) =>
    (await attribute.run(layersOf(text, code), context)).attributions;

  test("each block is read and described by its own", async () => {
    const text = "The mayor denied that the bridge was shut.\nМэр опроверг, что мост закрыт.";
    const found = await read(text, (line) => (/^[A-Z]/u.test(line) ? "en" : "ru"));
    expect(found.map((one) => [sliceAll(text, one.source), one.stance])).toEqual([
      ["The mayor", "denies"],
      ["Мэр", "denies"],
    ]);
  });

  test("who passed it on is a link of the chain", async () => {
    const text = "Мост закрыт, сообщает агентство «Север» со ссылкой на полицию.";
    expect((await read(text, () => "ru"))[0]?.chain.map(({ role, words }) => `${role}:${words}`)).toEqual([
      "outlet:this outlet",
      "via:агентство «Север»",
      "source:полицию",
    ]);
  });

  test.each([
    ["не подтвердил, что мост опасен", "declines"],
    ["пообещал, что мост починят", "promises"],
    ["предупредил, что мост может упасть", "warns"],
  ])("Мэр %s: %s", async (words, stance) => {
    expect((await read(`Мэр ${words}.`, () => "ru"))[0]?.stance).toBe(stance);
  });

  test("a language without a reader gives its quotations, and nobody as their source", () => {
    const text = "„Most je zavřený a nikdo neví, kdy ho otevřou,“ řekl starosta. Noviny „Ráno“ vyšly.";
    const layers = layersOf(text, () => "cs");
    const found = readDirect(layers, () => true);
    expect(found.map((one) => [one.rule, sliceAll(text, one.content), one.source.length, one.cue.length])).toEqual([
      ["direct-quotation", "„Most je zavřený a nikdo neví, kdy ho otevřou,“", 0, 0],
    ]);
    expect(readDirect(layers, () => false)).toEqual([]);
  });
});

test("whatever is read, spans lie in the text, have words and do not run into one another", () => {
  const piece = fc.constantFrom(
    "Мэр",
    "заявил",
    ",",
    " что ",
    "мост",
    "«",
    "»",
    " — ",
    "сказала",
    "она",
    ":",
    ".",
    " по словам ",
    "как сообщает",
    "ТАСС",
    "\n",
    "со ссылкой на",
    "😀",
    "об этом ",
    "(",
    ")",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join(" ");
      for (const one of readPatterns(
        layersOf(text, () => "ru"),
        () => languages.get("ru"),
      )) {
        expect(one.content.length).toBeGreaterThan(0);
        for (const span of [...one.source, ...one.cue, ...one.content]) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end)).toMatch(/[\p{L}\p{N}]/u);
        }
        for (const own of one.cue)
          for (const other of one.content) expect(own.start < other.end && other.start < own.end).toBe(false);
      }
    }),
    { numRuns: 1000 },
  );
});
