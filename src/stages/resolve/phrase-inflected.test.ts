import { expect, describe as group, it } from "vitest";
import { createLanguages } from "../../languages/languages.ts";
import { describe } from "./phrase.ts";

const languages = createLanguages();

function read(words: string, language: "ru" | "uk") {
  const names = languages.get(language)?.names;
  if (names === undefined) throw new Error("no names");
  const described = describe(words, { start: 0, end: words.length }, names);
  if (described === undefined) return undefined;
  const { kind, form, name, named, gender, role, speaksFor } = described;
  const at = (span: typeof role) => (span === undefined ? undefined : words.slice(span.start, span.end));
  return { kind, form, name, named, gender, role: at(role), body: at(speaksFor) };
}

group("people with roles and bodies", () => {
  it.each([
    [
      "ru",
      "официальный представитель Минобороны РФ Игорь Конашенков",
      "Игорь Конашенков",
      "официальный представитель Минобороны РФ",
      "Минобороны РФ",
    ],
    ["ru", "Глава МИД Украины Дмитрий Кулеба", "Дмитрий Кулеба", "Глава МИД Украины", "МИД Украины"],
    ["ru", "пресс-секретарь президента Дмитрий Песков", "Дмитрий Песков", "пресс-секретарь президента", undefined],
    ["ru", "министр обороны Украины Умеров", "Умеров", "министр обороны Украины", "Украины"],
    [
      "ru",
      "губернатора Хабаровского края Михаила Дегтярева",
      "Михаила Дегтярева",
      "губернатора Хабаровского края",
      "Хабаровского края",
    ],
    ["ru", "Сергея Шойгу", "Сергея Шойгу", undefined, undefined],
    ["ru", "С. Шойгу", "С. Шойгу", undefined, undefined],
    ["ru", "Рамзан Ахматович Кадыров", "Рамзан Ахматович Кадыров", undefined, undefined],
    ["ru", "Конашенков Игорь", "Конашенков Игорь", undefined, undefined],
    ["ru", "главу Еврокомиссии Урсулу фон дер Ляйен", "Урсулу фон дер Ляйен", "главу Еврокомиссии", "Еврокомиссии"],
    ["ru", "господин Тессель", "Тессель", undefined, undefined],
    ["ru", "житель Олег Самарин", "Олег Самарин", "житель", undefined],
    ["uk", "речник Генштабу Андрій Ковальов", "Андрій Ковальов", "речник Генштабу", "Генштабу"],
    [
      "uk",
      "радник голови Офісу президента Михайло Подоляк",
      "Михайло Подоляк",
      "радник голови Офісу президента",
      "Офісу президента",
    ],
    ["uk", "адвокат Трампа Фуді Джуліані", "Фуді Джуліані", undefined, undefined],
    ["uk", "Володимира Зеленського", "Володимира Зеленського", undefined, undefined],
    ["uk", "очільниця Міненерго Світлана Гринчук", "Світлана Гринчук", "очільниця Міненерго", "Міненерго"],
  ] as const)("%s: %s", (language, words, name, role, body) => {
    expect(read(words, language)).toMatchObject({ kind: "person", form: "name", named: true, name, role, body });
  });

  it("tell their gender by given name, patronymic or role", () => {
    expect(read("Сергея Шойгу", "ru")?.gender).toBe("male");
    expect(read("Эльвира Сахипзадовна Набиуллина", "ru")?.gender).toBe("female");
    expect(read("Тарек Ильич Коршун", "ru")?.gender).toBe("male");
    expect(read("речниця Верська", "uk")?.gender).toBe("female");
  });
});

group("what is no person by name", () => {
  it.each([
    ["ru", "источник в правоохранительных органах", "person", "description", false],
    ["ru", "пресс-секретарь Даунинг-стрит", "person", "description", false],
    ["ru", "источник Би-би-си", "person", "description", false],
    ["ru", "Министерство обороны", "body", "name", true],
    ["ru", "Минобороны РФ", "body", "name", true],
    ["ru", "ведомство", "body", "description", false],
    ["ru", "местные жители", "group", "description", false],
    ["ru", "агентство Reuters", "outlet", "name", true],
    ["ru", "ТАСС", "outlet", "name", true],
    ["ru", "издание", "outlet", "description", false],
    ["ru", "доклад", "material", "description", false],
    ["ru", "Москва", "place", "name", true],
    ["ru", "ЧВК", "body", "name", true],
    ["ru", "он", "unknown", "pronoun", false],
    ["uk", "Генеральний штаб ЗСУ", "body", "name", true],
    ["uk", "Українська правда", "outlet", "name", true],
    ["uk", "представники влади", "group", "description", false],
    ["uk", "Києва", "place", "name", true],
    ["uk", "вона", "unknown", "pronoun", false],
  ] as const)("%s: %s", (language, words, kind, form, named) => {
    expect(read(words, language)).toMatchObject({ kind, form, named });
  });

  it("holds a name in any case as one key", () => {
    const names = languages.get("ru")?.names;
    const keys = ["Игорь Конашенков", "Игоря Конашенкова", "Игорем Конашенковым"].map(
      (words) => names && describe(words, { start: 0, end: words.length }, names)?.key,
    );
    expect(new Set(keys.map((key) => key?.join(" "))).size).toBe(1);
  });
});
