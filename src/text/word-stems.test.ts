import { describe, expect, it } from "vitest";
import { keysOfName, nominativeKey, wordsToCompare } from "./name-keys.ts";
import { foldName } from "./transliterate.ts";
import { stemsOf } from "./word-stems.ts";

const share = (one: string, other: string, kind: "name" | "word") =>
  stemsOf(foldName(one), kind).some((stem) => stemsOf(foldName(other), kind).includes(stem));

describe("forms of one name share a stem", () => {
  it.each([
    ["Путин", "Путиным"],
    ["Путін", "Путіну"],
    ["Байден", "Байденом"],
    ["Навальный", "Навального"],
    ["Зеленський", "Зеленському"],
    ["Обама", "Обамой"],
    ["Кулеба", "Кулебу"],
    ["Сергей", "Сергеем"],
    ["Меркель", "Меркелем"],
    ["Захарова", "Захаровой"],
    ["Трамп", "Трампові"],
    ["Курц", "Курцем"],
  ])("%s and %s", (one, other) => expect(share(one, other, "name")).toBe(true));
});

describe("names that only look like forms of one another", () => {
  it.each([
    ["Максим", "Макс"],
    ["Вадим", "Вад"],
    ["Иванов", "Иван"],
    ["Петров", "Пётр"],
    ["Авраам", "Авра"],
  ])("%s and %s", (one, other) => expect(share(one, other, "name")).toBe(false));
});

describe("keys of names of several words", () => {
  const same = (one: string, other: string) => keysOfName(wordsToCompare(other)).includes(nominativeKey(one));
  it.each([
    ["Міністерство оборони України", "Міністерству оборони України"],
    ["Верховный суд", "Верховным Судом"],
    ["Всемирная организация здравоохранения", "Всемирной организации здравоохранения"],
    ["МОЗ", "МОЗу"],
    ["МИД", "МИДа"],
    ["США", "США"],
    ["United Nations", "the United Nations"],
    ["UN", "U.N."],
    ["Коллегия выборщиков", "КОЛЛЕГИЯ ВЫБОРЩИКОВ"],
    ["Міністерство охорони здоров'я", "Міністерства охорони здоров’я"],
  ])("%s and %s", (one, other) => expect(same(one, other)).toBe(true));

  it.each([
    ["РФ", "Р-Фарм"],
    ["ФСБ", "ФСО"],
    ["Рада Європи", "Рада Федерації"],
  ])("not %s and %s", (one, other) => expect(same(one, other)).toBe(false));

  it("are few, however many words a name has", () => {
    const words = wordsToCompare("Министерством иностранных дел ".repeat(20));
    expect(keysOfName(words).length).toBeLessThanOrEqual(32);
  });
});
