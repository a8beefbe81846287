import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CaseActor } from "../../../model/case-actor.ts";
import { acrossDocuments } from "./across-documents.ts";
import { type ExampleActor, exampleCast, exampleDirectory } from "./example-cast.ts";

const known = { directory: exampleDirectory };
type Documents = readonly (readonly (string | ExampleActor)[])[];

/** The names of each actor of the case, sorted. */
function grouped(...documents: Documents): readonly string[] {
  const actors = acrossDocuments(exampleCast(...documents), [], known);
  return actors
    .map((actor) =>
      actor.members
        .map((member) => member.name)
        .sort()
        .join(" = "),
    )
    .sort();
}

const body = (name: string, more: Partial<ExampleActor> = {}): ExampleActor => ({ name, kind: "body", ...more });

describe("one person by several names", () => {
  it.each([
    ["transliteration", ["Игорь Конашенков"], ["Igor Konashenkov"], ["Igor Konaschenkow"]],
    ["a case ending", ["Дмитрий Песков"], ["Дмитрия Пескова"], ["Дмитрием Песковым"]],
    ["a given name in another language", ["Володимир Зеленський"], ["Владимир Зеленский"], ["Vladimir Zelensky"]],
    ["initials", ["Igor Konashenkov"], ["I. Konashenkov"], ["И. Конашенков"]],
    ["the other order", ["Volodymyr Zelenskyy"], ["Zelenskyy Volodymyr"]],
    ["the other order of unknown names", ["Rodil Amarek"], ["Amarek Rodil"]],
    ["a patronymic", ["Иван Иванович Коршун"], ["Иван Коршун"], ["Коршун Иван Иванович"]],
    ["a surname alone", ["Mara Tessel"], ["Tessel"]],
    ["a short form", ["Joe Tarrick"], ["Joseph Tarrick"]],
    ["a middle name", ["Joseph Robinette Tarrick"], ["Robinette Tarrick"]],
  ] as const)("%s", (_, ...documents) => {
    expect(grouped(...documents.map((names) => [...names]))).toHaveLength(1);
  });
});

describe("two people of like names", () => {
  it.each([
    ["other given names", ["Mara Tessel"], ["Piet Tessel"]],
    ["other initials", ["M. Tessel"], ["P. Tessel"]],
    ["another initial", ["Mara Tessel"], ["P. Tessel"]],
    ["a man and a woman", ["Олександр Верський"], ["Олександра Верська"]],
    ["a surname of a man and of a woman", ["Верський"], ["Верська"]],
    ["father and son", ["Donal Tessel"], ["Donal Tessel Jr."]],
    ["other patronymics", ["Иван Петрович Коршун"], ["Иван Семёнович Коршун"]],
    ["surnames that are near", ["Анна Мюллер"], ["Анна Миллс"]],
    ["bare surnames that are near", ["Моллер"], ["Мюллер"]],
    ["a given name that others have", ["Mara Tessel", "Mara Lund"], ["Mara"]],
  ] as const)("%s", (_, ...documents) => {
    const names = documents.flat().length;
    expect(grouped(...documents.map((one) => [...one]))).toHaveLength(names);
  });
});

it("a form that is a man's or a woman's goes with one of them and does not join the two", () => {
  const groups = grouped(["Александр Иванов"], ["Александра Иванова"], ["Александрой Ивановой"]);
  expect(groups).toHaveLength(2);
});

describe("a bare surname of several", () => {
  it("is the one of its document", () => {
    const groups = grouped(["Mara Tessel", "Tessel"], ["Piet Tessel"]);
    expect(groups).toEqual(["Mara Tessel = Tessel", "Piet Tessel"]);
  });

  it("is the one who is named far more than others", () => {
    const many = Array.from({ length: 8 }, () => ["Mara Tessel"]);
    expect(grouped(...many, ["Piet Tessel"], ["Tessel"])).toEqual([
      [...many.flat(), "Tessel"].join(" = "),
      "Piet Tessel",
    ]);
  });

  it("is not the one named far more where its document names others only", () => {
    const many = Array.from({ length: 8 }, () => ["Mara Tessel"]);
    expect(grouped(...many, ["Piet Tessel", "Jan Tessel", "Tessel"])).toContain("Tessel");
  });

  it("but a given name is nobody's where two have it, however often one is named", () => {
    const many = Array.from({ length: 8 }, () => ["Mara Tessel"]);
    expect(grouped(...many, ["Mara Lund"], ["Mara"])).toContain("Mara");
  });

  it("is nobody's where two are named as much, and a person is asked", () => {
    const actors = acrossDocuments(exampleCast(["Mara Tessel"], ["Piet Tessel"], ["Tessel"]), [], known);
    const bare = actors.find((actor) => actor.name === "Tessel");
    expect(bare?.possible.map(({ name, verdict, by }) => [name, verdict, by])).toEqual([
      ["Mara Tessel", "unsure", "rule"],
      ["Piet Tessel", "unsure", "rule"],
    ]);
    expect(bare?.possible[0]).toMatchObject({
      a: { words: "Tessel" },
      b: { words: "Mara Tessel" },
      score: { reasons: [{ feature: "surname of 2", words: "Tessel · Mara Tessel" }] },
    });
  });
});

describe("two people of one name", () => {
  const lawyer = [{ name: "Jan Roth", role: "lawyer", for: "Harrow Bank" }, body("Harrow Bank")];
  const coach = [{ name: "Jan Roth", role: "coach", for: "Torravan Football Club" }, body("Torravan Football Club")];

  it("stay two when they speak for bodies that have nothing in common, in other roles; the reasons say so", () => {
    const actors = acrossDocuments(exampleCast(lawyer, coach), [], known);
    const two = actors.filter((actor) => actor.name === "Jan Roth");
    expect(two).toHaveLength(2);
    const [first] = two.flatMap((actor) => actor.possible);
    expect(first).toMatchObject({ verdict: "negative", by: "rule" });
    expect(first?.score.reasons.find(({ weight }) => weight < 0)).toEqual({
      feature: "different bodies and roles",
      words: "lawyer (Harrow Bank) · coach (Torravan Football Club)",
      weight: -0.3,
    });
  });

  it.each([
    ["in one role", { role: "lawyer", for: "Torravan Football Club" }, "Torravan Football Club"],
    ["of bodies that share a word", { role: "chairman", for: "Harrow Bank Union" }, "Harrow Bank Union"],
    ["of which nothing is told", {}, "Somebody Else"],
  ])("are one %s", (_, told, other) => {
    const actors = acrossDocuments(exampleCast(lawyer, [{ name: "Jan Roth", ...told }, body(other)]), [], known);
    expect(actors.filter((actor) => actor.name === "Jan Roth")).toHaveLength(1);
  });

  it("are one of one body that is named in two scripts", () => {
    const told = (name: string, role: string) => [{ name: "Jan Roth", role, for: name }, body(name)];
    const actors = acrossDocuments(
      exampleCast(told("Torravan Bank", "lawyer"), told("Торраван Банк", "chairman")),
      [],
      known,
    );
    expect(actors.filter((actor) => actor.name === "Jan Roth")).toHaveLength(1);
  });

  it("are one when a person says so", () => {
    const cast = exampleCast(lawyer, coach);
    const [a, b] = [cast[0], cast[2]].map((actor) => ({
      documentId: actor?.documentId ?? "",
      span: actor?.mentions[0]?.span ?? { start: 0, end: 1 },
      words: "Jan Roth",
    }));
    if (a === undefined || b === undefined) throw new Error("no keys");
    const actors = acrossDocuments(cast, [{ kind: "same", a, b }], known);
    expect(actors.filter((actor) => actor.name === "Jan Roth")).toHaveLength(1);
  });
});

describe("bodies, outlets and places", () => {
  it("the directory's names are one actor, in every language", () => {
    const names = ["HUR", "GUR", "ГУР", "Main Intelligence Directorate", "Головному управлінню розвідки"];
    expect(grouped(...names.map((name) => [body(name)]))).toHaveLength(1);
    const [actor] = acrossDocuments(exampleCast(...names.map((name) => [body(name)])), [], known);
    expect(actor).toMatchObject({ known: "directory:gur-ua", kind: "body" });
    expect(actor?.merges[0]?.score.reasons).toMatchObject([{ feature: "names of one in the directory" }]);
  });

  it("an office without its country is the one of its document, else the only one of the case", () => {
    expect(
      grouped([body("Минобороны РФ"), body("Ministry of Defence")], [body("Міністерство оборони України")]),
    ).toEqual(["Ministry of Defence = Минобороны РФ", "Міністерство оборони України"]);
    expect(grouped([body("Минобороны РФ")], [body("Ministry of Defence")])).toHaveLength(1);
    expect(
      grouped([body("Минобороны РФ")], [body("Міністерство оборони України")], [body("Ministry of Defence")]),
    ).toHaveLength(3);
  });

  it("a name that two have is nobody's until one is named in full", () => {
    expect(grouped([body("RSF")], [body("Rapid Support Forces")])).toEqual(["RSF = Rapid Support Forces"]);
    expect(grouped([body("RSF")], [body("Rapid Support Forces")], [body("Reporters Without Borders")])).toHaveLength(3);
  });

  it.each([
    ["case endings", "Харківська рада", "Харківської ради"],
    ["a language near", "Верховный суд Кессии", "Верховний суд Кессії"],
    ["initials", "Международный валютный союз", "МВС"],
    ["words left out at the end", "Main Roads Directorate of Kessia", "Main Roads Directorate"],
    ["words left out at the beginning", "Kessian Roads Directorate", "Roads Directorate"],
    ["quotation marks", "«Северный мост»", "Северный мост"],
    ["the article", "The Harrow Post", "Harrow Post"],
    ["a Cyrillic spelling", "Pfizer", "Пфайзер"],
  ])("%s: %s and %s are one", (_, one, other) => {
    expect(grouped([body(one)], [body(other)])).toHaveLength(1);
  });

  it.each([
    ["a number", "Северный мост 2", "Северный мост"],
    ["a word alone in another document", "Roads Directorate", "Directorate"],
    ["a country in a name", "Совет Кессии", "Кессия"],
    ["names that are near", "Harrow Bank", "Harrow Bakery"],
    ["initials of two letters", "Валютный союз Кессии", "ВС"],
  ])("%s: %s and %s are two", (_, one, other) => {
    expect(grouped([body(one)], [body(other)])).toHaveLength(2);
  });

  it("without a directory the rest still works", () => {
    const actors = acrossDocuments(exampleCast(["Игорь Конашенков"], ["Igor Konashenkov"]), []);
    expect(actors).toHaveLength(1);
  });

  it("a mere noun is one within its document only", () => {
    const departments = [
      [body("Justice Department"), body("Department")],
      [body("State Department"), body("Department")],
      [body("Department")],
    ];
    expect(grouped(...departments)).toEqual([
      "Department",
      "Department = Justice Department",
      "Department = State Department",
    ]);
    expect(grouped([body("Верховный суд"), body("Суд")], [body("Суд Кессии")], [body("Суд")])).toEqual([
      "Верховный суд = Суд",
      "Суд",
      "Суд Кессии",
    ]);
    expect(grouped([body("Torravan Bank")], [body("Bank")], [body("Bank")])).toHaveLength(3);
    // The directory knows somebody by this one word.
    expect(grouped([body("Northern Wagner")], [body("Wagner")], [body("Wagner")])).toContain("Wagner = Wagner");
    expect(grouped([body("Торрава экспорт")], [body("Торрава")], [body("Торрава")])).toEqual([
      "Торрава = Торрава",
      "Торрава экспорт",
    ]);
  });

  it("unnamed actors stay each their own", () => {
    const cast = exampleCast(["officials"], ["officials"]).map((actor) => ({ ...actor, named: false }));
    expect(acrossDocuments(cast, [], known)).toHaveLength(2);
  });

  it("a word of no known kind that is a person's surname is that person", () => {
    expect(grouped(["Mara Tessel"], [{ name: "Tessel", kind: "unknown" }])).toHaveLength(1);
  });
});

describe("what is told of an actor", () => {
  it("is as its schema says, names the most used first, and the reason of each merge", () => {
    const cast = exampleCast(["Igor Konashenkov"], ["Igor Konashenkov"], ["Игорь Конашенков"]);
    const [actor] = acrossDocuments(cast, [], known);
    expect(CaseActor.parse(actor)).toEqual(actor);
    expect(actor?.names).toEqual([
      { words: "Igor Konashenkov", language: "en", times: 2 },
      { words: "Игорь Конашенков", language: "ru", times: 1 },
    ]);
    expect(actor?.merges.map(({ score }) => score.reasons.map(({ feature }) => feature))).toEqual([
      ["same name"],
      ["surname", "given name"],
    ]);
    expect(actor?.members[0]?.key).toEqual({
      documentId: cast[0]?.documentId,
      span: { start: 0, end: 16 },
      words: "Igor Konashenkov",
    });
  });

  it("shows a known actor by its first form where texts have only others, and else as texts have it", () => {
    const nameOf = (...names: readonly string[]) =>
      acrossDocuments(exampleCast(...names.map((one) => [body(one)])), [], known)[0]?.name;
    expect(nameOf("Головному управлінню розвідки")).toBe("Головне управління розвідки");
    expect(nameOf("Головному управлінню розвідки", "ГУР")).toBe("ГУР");
    expect(nameOf("the HUR")).toBe("the HUR");
  });

  it("does not speak for itself", () => {
    const [actor] = acrossDocuments(exampleCast([body("HUR", { for: "ГУР" }), body("ГУР")]), [], known);
    expect(actor?.speaksFor).toBeUndefined();
  });

  it("holds for whom it speaks, across documents", () => {
    const actors = acrossDocuments(
      exampleCast([{ name: "Igor Konashenkov", for: "Минобороны РФ" }, body("Минобороны РФ")], ["Игорь Конашенков"]),
      [],
      known,
    );
    const [person, ministry] = ["Igor Konashenkov", "Минобороны РФ"].map((name) =>
      actors.find((one) => one.name === name),
    );
    expect(person?.speaksFor).toEqual({ id: ministry?.id, name: "Минобороны РФ" });
  });
});

describe("any cast", () => {
  const name = fc.constantFrom(
    "Mara Tessel",
    "M. Tessel",
    "Tessel",
    "Piet Tessel",
    "Мара Тессель",
    "Mara",
    "HUR",
    "ГУР",
    "Ministry of Defence",
    "Минобороны РФ",
    "RSF",
    "Harrow Bank",
    "Bank",
    "Банк Харроу",
    "Верський",
    "Верська",
    "",
    ".",
    "😀",
    "А. Б.",
  );
  const actor = fc.record({ name, kind: fc.constantFrom("person", "body", "place", "unknown", "group") });
  const cast = fc
    .array(fc.uniqueArray(actor, { maxLength: 8, selector: (one) => one.name }), { maxLength: 6 })
    .map((documents) => exampleCast(...(documents as Documents)).map((one) => ({ ...one, name: one.name || "?" })));

  it("puts each actor of a document to one actor of the case, and gives the same each time", () => {
    fc.assert(
      fc.property(cast, (actors) => {
        const made = acrossDocuments(actors, [], known);
        const members = made.flatMap((one) => one.members.map((member) => member.actorId));
        expect([...members].sort()).toEqual(actors.map((one) => one.id).sort());
        expect(new Set(made.map((one) => one.id)).size).toBe(made.length);
        for (const one of made) expect(one.merges).toHaveLength(one.members.length - 1);
        expect(acrossDocuments(actors, [], known)).toEqual(made);
      }),
    );
  });

  it("of a hundred thousand is no deeper than of ten", () => {
    const [one] = exampleCast(["Mara Tessel"]);
    if (one === undefined) throw new Error("no actor");
    const many = Array.from({ length: 130_000 }, (_, at) => ({
      ...one,
      id: `actor_${at}`,
      name: at % 2 === 0 ? "Mara Tessel" : "Tessel",
    }));
    expect(acrossDocuments(many, [])).toHaveLength(1);
  });
});
