import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { germanQuantities } from "../../../languages/de/quantities/quantities.ts";
import { segmentGerman } from "../../../languages/de/segment.ts";
import { englishQuantities } from "../../../languages/en/quantities/quantities.ts";
import { segmentEnglish } from "../../../languages/en/segment.ts";
import { russianQuantities } from "../../../languages/ru/quantities/quantities.ts";
import { ukrainianQuantities } from "../../../languages/uk/quantities/quantities.ts";
import type { QuantityFound } from "../../../model/facet/found.ts";
import { QuantityValue } from "../../../model/facet/quantity-value.ts";
import type { Language, Languages } from "../../../model/language/language.ts";
import type { Span } from "../../../model/span.ts";
import { findSentences } from "../../segment/sentences.ts";
import { amountRules } from "./amounts.ts";
import { recode } from "./coding.ts";
import { exclusions } from "./exclusions.ts";
import { findQuantities } from "./find-quantities.ts";

const known: readonly Language[] = [
  { code: "en", name: "English", segment: segmentEnglish, quantities: englishQuantities },
  { code: "ru", name: "русский", segment: segmentEnglish, quantities: russianQuantities },
  { code: "de", name: "Deutsch", segment: segmentGerman, quantities: germanQuantities },
  { code: "uk", name: "українська", segment: segmentEnglish, quantities: ukrainianQuantities },
];
const languages: Languages = {
  codes: ["de", "en", "ru", "uk"],
  get: (code) => known.find((language) => language.code === code),
  identify: () => ({ code: "en", confidence: 1 }),
};

function read(text: string, language = "en", times: readonly Span[] = []): readonly QuantityFound[] {
  const span = { start: 0, end: text.length };
  const parsed = {
    text,
    blocks: [{ kind: "paragraph" as const, span, language }],
    residue: [],
    sourceMap: [],
    byline: [],
    parser: { id: "test", version: "1" },
  };
  const sentences = findSentences(text, span, language === "de" ? segmentGerman : segmentEnglish).map((one) => ({
    span: one,
    block: 0,
  }));
  return findQuantities({ parsed, sentences }, { languages }, times);
}

/** What a quantity comes to, in one line: its words, then nearness, number, unit, what is counted, fate, change. */
function line(text: string, language = "en"): string {
  return read(text, language)
    .map(({ span, value }) => {
      const { vague, number, upper, unit } = value;
      const amount =
        vague === undefined
          ? [number, upper].filter((one) => one !== undefined).join("..")
          : `${vague.word}*${vague.scale}`;
      const parts = [
        ...(value.approximation === "exact" || value.approximation === "range" || value.approximation === "vague"
          ? []
          : [value.approximation]),
        amount,
        unit.code ?? "-",
        ...(value.casualty === undefined ? [] : [value.casualty]),
        ...(value.change === undefined ? [] : [value.change]),
      ];
      return `${text.slice(span.start, span.end)} = ${parts.join(" ")}`;
    })
    .join(" | ");
}

describe("English", () => {
  test.each([
    // Numbers in digits and words, with scales.
    ["They sold 1,234,567 tickets.", "1,234,567 tickets = 1234567 ticket"],
    ["It drew 12k followers and 3M viewers.", "12k followers = 12000 people | 3M viewers = 3000000 people"],
    ["She counted one hundred and sixty-one boats.", "one hundred and sixty-one boats = 161 boat"],
    ["He wrote two and a half million letters.", "two and a half million letters = 2500000 letter"],
    ["They built 3 million and a half homes.", "3 million and a half homes = 3500000 home"],
    ["The depth is two point zero five metres.", "two point zero five metres = 2.05 m"],
    ["He owns a dozen cars and half a dozen vans.", "a dozen cars = 12 car | half a dozen vans = 6 van"],
    ["A quarter of a million books burned.", "A quarter of a million books = 250000 book"],
    ["About 4 hundred thousand voters came.", "About 4 hundred thousand voters = about 400000 people"],
    ["The rate was 5 lakh rupees.", "5 lakh rupees = 500000 INR"],
    ["It fell to minus 12 degrees Celsius.", "minus 12 degrees Celsius = -12 °C down"],
    // Nearness.
    ["At least 12 trucks burned.", "At least 12 trucks = at least 12 truck"],
    ["No fewer than 40 drones flew.", "No fewer than 40 drones = at least 40 drone"],
    ["Up to 700 tents stood.", "Up to 700 tents = at most 700 tent"],
    ["As many as 14 ships sank.", "As many as 14 ships = at most 14 ship"],
    ["Nearly 300 houses stood empty.", "Nearly 300 houses = nearly 300 house"],
    ["Some 300 cars queued.", "Some 300 cars = about 300 car"],
    ["Fewer than 20 shops opened.", "Fewer than 20 shops = less than 20 shop"],
    ["More than 5,000 trees fell.", "More than 5,000 trees = more than 5000 tree"],
    ["About 500 or more seats are free.", "About 500 or more seats = at least 500 seat"],
    // Ranges.
    ["Between 5 and 7 missiles hit.", "Between 5 and 7 missiles = 5..7 missile"],
    ["From 10 to 15 tanks moved.", "From 10 to 15 tanks = 10..15 tank"],
    ["It takes 10-15 minutes.", "10-15 minutes = 10..15 min"],
    ["The fine is $3 to $5 billion.", "$3 to $5 billion = 3000000000..5000000000 USD"],
    ["He fired seven or eight shots.", "seven or eight shots = 7..8 shot"],
    ["A 20-30 km zone is mined.", "20-30 km = 20..30 km"],
    // Words without a number.
    ["Dozens of homes burned.", "Dozens of homes = dozens*1 home"],
    ["Tens of thousands of people fled.", "Tens of thousands of people = tens*1000 people displaced"],
    ["Several hundred trees fell.", "Several hundred trees = several*100 tree"],
    ["A couple of officers came.", "A couple of officers = couple*1 people"],
    ["Scores of shops closed.", "Scores of shops = scores*1 shop"],
    // Parts.
    ["Half of the town is dark.", "Half of the town = 0.5 share"],
    ["Two-thirds of voters stayed home.", "Two-thirds of voters = 0.6666666666666666 share"],
    ["One in five adults reads it.", "One in five adults = 0.2 share"],
    // Money.
    ["It cost £3.4m, then $5bn.", "£3.4m = 3400000 GBP | $5bn = 5000000000 USD"],
    ["He paid US $58.24 per barrel.", "US $58.24 per barrel = 58.24 USD/bbl"],
    ["It costs $98 a share.", "$98 a share = 98 USD/share"],
    ["She has 1.2 million hryvnias and 110 JPY.", "1.2 million hryvnias = 1200000 UAH | 110 JPY = 110 JPY"],
    ["A ¥20 bus ride in Shanghai.", "¥20 = 20 CNY"],
    ["They lost 75 USD million.", "75 USD million = 75000000 USD down"],
    // Shares and their change.
    ["Prices rose by 5%.", "5% = 5 % up"],
    ["Output was down 0.3 percentage points.", "0.3 percentage points = 0.3 pp down"],
    ["It makes up 5 percent of sales.", "5 percent = 5 %"],
    ["Shares lost 2 points to 45 points.", "2 points = 2 point down | 45 points = 45 point down"],
    // Units.
    ["He is 5 feet, 10 inches tall.", "5 feet, 10 inches tall = 5.83333333333333 ft"],
    ["Shell fell 5 to 286 and BP 2 to 300 points.", "5 = 5 - down | 286 = 286 - down | 2 to 300 points = 2..300 point"],
    ["By Sept. 30 to $747 million.", "$747 million = 747000000 USD"],
    ["Winds of 155mph and waves of 5 feet 6 inches.", "155mph = 155 mph | 5 feet 6 inches = 5.5 ft"],
    ["A 70,000-ton ship.", "70,000-ton = 70000 ton"],
    ["The heat reached 40C.", "40C = 40 °C"],
    ["A 500-pound bomb fell.", "500-pound = 500 lb"],
    ["It cost 500 pounds.", "500 pounds = 500 GBP"],
    ["A 17-year-old girl and a man aged 34.", "17-year-old = 17 year of age | 34 = 34 year of age"],
    ["He gained 517 rushing yards.", "517 rushing yards = 517 yd up"],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });

  test.each([
    [
      "12 civilians, including two children, were killed.",
      "12 civilians = 12 people killed | two children = 2 people killed",
    ],
    [
      "The blast killed at least 12 people and wounded dozens more.",
      "at least 12 people = at least 12 people killed | dozens = dozens*1 people wounded",
    ],
    [
      "Three soldiers and two civilians were killed.",
      "Three soldiers = 3 people killed | two civilians = 2 people killed",
    ],
    [
      "Ten people were killed and another 30 injured.",
      "Ten people = 10 people killed | another 30 injured = 30 people wounded",
    ],
    ["It left five people dead.", "five people = 5 people killed"],
    ["The death toll rose to 45, with 100 still missing.", "45 = 45 people killed up | 100 = 100 people missing"],
    [
      "Some 300 soldiers were captured and 5,000 residents displaced.",
      "Some 300 soldiers = about 300 people captured | 5,000 residents = 5000 people displaced",
    ],
    ["At least 8 students have been shot and killed.", "At least 8 students = at least 8 people killed"],
    ["20 people, most of them women, were hurt.", "20 people = 20 people wounded"],
    ["Nobody was hurt.", "Nobody was hurt = 0 people wounded"],
    ["There were no casualties.", "There were no casualties = 0 people affected"],
    [
      "15 people are dead and more than 200 have been reported missing.",
      "15 people = 15 people killed | more than 200 = more than 200 people missing",
    ],
    ["Two hostages were killed.", "Two hostages = 2 people killed"],
    ["They hold 40 hostages.", "40 hostages = 40 people captured"],
    [
      "He shot seven people, killing one and wounding six others.",
      "seven people = 7 people | one = 1 people killed | six others = 6 people wounded",
    ],
    ["Three people were taken to hospital.", "Three people = 3 people wounded"],
    // A word of fate that tells of another thing.
    ["One officer can be heard on audio captured by a camera.", "One officer = 1 people"],
    ["He killed the engine, and 12 passengers got out.", "12 passengers = 12 people"],
    ["The strike destroyed 12 tanks and killed 3 men.", "12 tanks = 12 tank | 3 men = 3 people killed"],
  ])("fate: %s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });

  test.each([
    "The F-16 and the AR-15 flew over Boeing 737 country.",
    "Article 5 of the treaty was read on Channel 4.",
    "G7 leaders met the COVID-19 panel.",
    "He won 2-1 on 8 September 2019.",
    "It began in 2019 and ended by 2021.",
    "Call 222-2222 at 10:30 or at 5 p.m. today.",
    "Petrenko, 65, left; the driver, 40, stayed.",
    "They live at 49 Baker Road.",
    "The second half was better than the first half.",
    "No one came, and one another was all they had; the one who left is gone.",
    "In one particularly bleak letter he says nothing of it.",
    "There were no immediate reports of casualties.",
    "It lasted a few minutes.",
    "A two-way street with a three-year plan.",
    "On Oct. 24 the 93rd brigade left.",
    "See https://example.org/12/345 and page #12.",
    "He called 911.",
    "It was in nineteen ninety-six, when she was 4.",
    "The baker’s dozen is his.",
    "At one point they stopped.",
    "The category 4 storm passed.",
    "They came last; in the top 10 and the last 32.",
  ])("nothing: %s", (text) => {
    expect(line(text)).toBe("");
  });

  test("a date that was read as a time is no quantity; how long it lasts may be", () => {
    const text = "Over 12 days they left.";
    expect(read(text, "en", [{ start: 0, end: 12 }])).toEqual([]);
    expect(read(text)).toHaveLength(1);
  });

  test("what is counted or shared out is told apart, with its place", () => {
    const [people] = read("Of 20 percent of the workers nothing is known.");
    expect(people?.value.of).toEqual({ words: "workers", span: { start: 21, end: 28 } });
    expect(people?.value.unit).toEqual({ kind: "percent", code: "%", words: "percent" });
  });

  test("a mark that several currencies have is read as the usual one, and said to be inferred", () => {
    expect(read("It cost $5.")[0]?.value.basis).toBe("inferred");
    expect(read("It cost US$5.")[0]?.value.basis).toBe("stated");
  });
});

describe("Russian", () => {
  test.each([
    ["Ранены восемь человек, погибли двое.", "восемь человек = 8 people wounded | двое = 2 people killed"],
    ["До 300 военных уничтожены.", "До 300 военных = at most 300 people killed"],
    [
      "Уничтожено около 40 единиц техники и более 1,5 тыс. военных.",
      "около 40 единиц техники = about 40 - | более 1,5 тыс. военных = more than 1500 people killed",
    ],
    [
      "Число погибших возросло до 12, ранены более 30 человек, в том числе пятеро детей.",
      "12 = 12 people killed up | более 30 человек = more than 30 people wounded | пятеро детей = 5 people wounded",
    ],
    [
      "Двенадцать мирных жителей, включая двух детей, погибли.",
      "Двенадцать мирных жителей = 12 people killed | двух детей = 2 people killed",
    ],
    ["Сотни тысяч людей остались без света.", "Сотни тысяч людей = hundreds*1000 people affected"],
    ["Бюджет вырос с 10 до 15 миллиардов рублей.", "с 10 до 15 миллиардов рублей = 10000000000..15000000000 RUB up"],
    ["Цена 82,4 доллара за баррель.", "82,4 доллара за баррель = 82.4 USD/bbl"],
    ["Заплатили ₽4 млн и 1 500 000 рублей.", "₽4 млн = 4000000 RUB | 1 500 000 рублей = 1500000 RUB"],
    ["Погибли 5–7 солдат.", "5–7 солдат = 5..7 people killed"],
    [
      "Полторы тысячи бойцов, две трети населения.",
      "Полторы тысячи бойцов = 1500 people | две трети населения = 0.6666666666666666 share",
    ],
    ["Несколько десятков домов повреждены.", "Несколько десятков домов = several*10 -"],
    ["Ветер 15–20 м/с, скорость до 120 км/ч.", "15–20 м/с = 15..20 m/s | до 120 км/ч = at most 120 km/h"],
    ["Взяты в плен 15 человек, 20 пропали без вести.", "15 человек = 15 people captured | 20 = 20 people missing"],
    [
      "Погибли два пассажира, еще пятеро доставлены в больницу.",
      "два пассажира = 2 people killed | еще пятеро = 5 people wounded",
    ],
    ["Сбито 47 дронов: 29 уничтожены над морем.", "47 дронов = 47 - | 29 = 29 -"],
    ["Он нанёс два ножевых ранения.", "два ножевых ранения = 2 -"],
    [
      "Сбито восемь дронов и уничтожено шесть БПЛА и три лодки.",
      "восемь дронов = 8 - | шесть БПЛА = 6 - | три лодки = 3 -",
    ],
    ["Убиты пятеро пленных.", "пятеро пленных = 5 people killed"],
    ["Никто не пострадал.", "Никто не пострадал = 0 people wounded"],
    ["Пострадавших нет.", "Пострадавших нет = 0 people wounded"],
    ["Миллион рублей и миллионы рублей.", "Миллион рублей = 1000000 RUB | миллионы рублей = millions*1 RUB"],
  ])("%s", (text, expected) => {
    expect(line(text, "ru")).toBe(expected);
  });

  test.each([
    "Информации о пострадавших нет.",
    "Сделайте так, чтобы больше никто не пострадал.",
    "12-летний мальчик из 93-й бригады.",
    "В 2022 году и в 2023-м приняли статью 205.",
    "24 февраля Су-35 вернулся.",
    "Один из них ушёл, и один прилетел.",
    "Несколько минут было тихо.",
  ])("nothing: %s", (text) => {
    expect(line(text, "ru")).toBe("");
  });
});

describe("Ukrainian", () => {
  test.each([
    [
      "Щонайменше 12 загиблих, поранено 30 осіб, серед них двоє дітей.",
      "Щонайменше 12 загиблих = at least 12 people killed | 30 осіб = 30 people wounded | двоє дітей = 2 people wounded",
    ],
    [
      "Знищено до 300 військових та десятки одиниць техніки.",
      "до 300 військових = at most 300 people killed | десятки одиниць техніки = tens*1 -",
    ],
    ["П’ятнадцятеро людей постраждали.", "П’ятнадцятеро людей = 15 people wounded"],
    ["Кількість загиблих зросла до 23.", "23 = 23 people killed up"],
    ["Понад 1,5 тис. осіб евакуйовано.", "Понад 1,5 тис. осіб = more than 1500 people displaced"],
    ["Випущено від 10 до 15 ракет.", "від 10 до 15 ракет = 10..15 -"],
    [
      "Виділили 19 млрд гривень, або 1,2 мільйона доларів США.",
      "19 млрд гривень = 19000000000 UAH | 1,2 мільйона доларів США = 1200000 USD",
    ],
    ["Втрати склали 850 490 (+1 150) осіб.", "850 490 (+1 150) осіб = 850490 people"],
    ["Танки: 10 220 (+12).", "10 220 = 10220 - | 12 = 12 - up"],
    ["Померли двоє поранених.", "двоє поранених = 2 people killed"],
    ["Ціни зросли на 5,3 %.", "5,3 % = 5.3 % up"],
    [
      "П’ять поранених і двадцять двоє полонених.",
      "П’ять поранених = 5 people wounded | двадцять двоє полонених = 22 people captured",
    ],
    ["Близько трьох кілометрів.", "Близько трьох кілометрів = about 3 km"],
    ["Зафіксовано 944 випадки смерті.", "944 випадки смерті = 944 people killed"],
    ["Двох найбільш густонаселених округах.", "Двох найбільш густонаселених округах = 2 -"],
    ["Підлітків віком від 12 до 18 років.", "від 12 до 18 років = 12..18 year of age"],
    ["Ніхто не постраждав.", "Ніхто не постраждав = 0 people wounded"],
    ["Постраждалих немає.", "Постраждалих немає = 0 people wounded"],
  ])("%s", (text, expected) => {
    expect(line(text, "uk")).toBe(expected);
  });

  test.each([
    "Інформації про постраждалих немає.",
    "У 2022 році 93-тя бригада.",
    "24 лютого 2022 року.",
    "Діють з 8 до 24 січня, скасують 25 чи 26 липня.",
    "Близько 11 вечора.",
    "Кілька хвилин було тихо.",
  ])("nothing: %s", (text) => {
    expect(line(text, "uk")).toBe("");
  });
});

describe("German", () => {
  test.each([
    [
      "Bei dem Angriff wurden mindestens zwölf Menschen getötet und 30 verletzt.",
      "mindestens zwölf Menschen = at least 12 people killed | 30 = 30 people wounded",
    ],
    [
      "Rund 1.500 Soldaten, darunter zwei Offiziere, starben.",
      "Rund 1.500 Soldaten = about 1500 people killed | zwei Offiziere = 2 people killed",
    ],
    ["Die Zahl der Toten stieg auf 45.", "45 = 45 people killed up"],
    [
      "Der Umsatz stieg um 5,3 Prozent auf 1,2 Mrd. Euro.",
      "5,3 Prozent = 5.3 % up | 1,2 Mrd. Euro = 1200000000 EUR up",
    ],
    ["Zehntausende flohen.", "Zehntausende = tens*1000 people displaced"],
    [
      "Zwischen 5 und 7 Raketen, bis zu 300 Drohnen.",
      "Zwischen 5 und 7 Raketen = 5..7 - | bis zu 300 Drohnen = at most 300 -",
    ],
    [
      "Einundzwanzig Tage, dreihundertfünf Kilometer, zweitausend Bäume.",
      "Einundzwanzig Tage = 21 day | dreihundertfünf Kilometer = 305 km | zweitausend Bäume = 2000 -",
    ],
    [
      "Zwei Drittel der Wähler und ein Dutzend Autos.",
      "Zwei Drittel der Wähler = 0.6666666666666666 share | ein Dutzend Autos = 12 -",
    ],
    ["Er ist 65 Jahre alt.", "65 Jahre alt = 65 year of age"],
    ["Es gab keine Verletzten.", "Es gab keine Verletzten = 0 people wounded"],
    ["Verletzt wurde niemand.", "Verletzt wurde niemand = 0 people wounded"],
  ])("%s", (text, expected) => {
    expect(line(text, "de")).toBe(expected);
  });

  test.each([
    "Am 3. Oktober 2019 um 12 Uhr im 21. Jahrhundert.",
    "Eine Frau im Fünf-Sterne-Hotel.",
    "Der 12-jährige Junge las Artikel 5.",
  ])("nothing: %s", (text) => {
    expect(line(text, "de")).toBe("");
  });
});

describe("whatever the text", () => {
  const words = fc.constantFrom(
    ..."12 1,5 3.5 $ £ % - – , . ( ) / ' and or to of in a an one two hundred million half dozen dozens several people children killed wounded were including between from about at least more than rose fell by km kg m years old per share US C тыс. млн человек погибли ранены до от с около рублей осіб загинули понад".split(
      " ",
    ),
    " ",
    "\n",
    "⅔",
    "Київ",
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 25 }).map((list) => list.join(" ")),
    fc.array(words, { maxLength: 25 }).map((list) => list.join("")),
    fc.string({ unit: "binary", maxLength: 80 }),
  );

  test("findings are in order, apart, within the text, and good values", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("de", "en", "ru", "uk"), (input, language) => {
        let end = 0;
        for (const { span, value, confidence } of read(input, language)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(input.length);
          end = span.end;
          expect(QuantityValue.safeParse(value).success).toBe(true);
          expect(confidence).toBeGreaterThan(0);
          expect(recode(value)).toEqual(value);
          const { low, high } = value.range;
          if (low !== undefined && high !== undefined) expect(low).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("a hostile sentence takes no long time", () => {
    const started = performance.now();
    for (const piece of [
      "1 ",
      "a hundred and ",
      "from 5 to ",
      "killed 5 people and ",
      "12-",
      "one of the ",
      "$",
      "1/2 ",
      "5 км за ",
    ]) {
      read(piece.repeat(Math.floor(2900 / piece.length)));
      read(piece.repeat(Math.floor(2900 / piece.length)), "ru");
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

test("every rule has an example that it reads, every exclusion one that comes to nothing", () => {
  for (const { id, example } of amountRules) expect(read(`They saw ${example} people.`), id).not.toEqual([]);
  for (const { id, example } of exclusions) {
    expect(id).not.toBe("");
    expect(example).not.toBe("");
  }
});
