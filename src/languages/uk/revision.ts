import type { RevisionLanguage } from "../../model/language/revision-language.ts";

/** What changes by itself on Ukrainian-language pages, and how outlets say that they corrected themselves. */
export const ukrainianRevision: RevisionLanguage = {
  code: "uk",
  passing: [
    {
      id: "updated",
      why: "when the page was published or updated",
      pattern:
        /^\(?(?:оновлено|опубліковано|дата публікації|змінено|останнє оновлення)(?![\p{L}])(?=[^.!?]{0,60}(?:\d|тому|сьогодні|вчора))[^!?]{0,60}\)?$/iu,
      examples: ["Оновлено: 12:30, 7 липня 2022", "Опубліковано 5 хвилин тому"],
      stays: ["Оновлений перелік оприлюднило міністерство."],
    },
    {
      id: "ago",
      why: "how long ago the page was published",
      pattern: /^(?:\d{1,3} )?(?:секунд[иу]?|хвилин[иу]?|годин[иу]?|дні|днів|день) тому$/iu,
      examples: ["5 хвилин тому", "годину тому"],
      stays: ["Два роки тому збудували дамбу."],
    },
    {
      id: "reading-time",
      why: "how long reading takes",
      pattern:
        /^(?:час (?:на )?читання:? ?\d{1,3} ?хв(?:\.|илин[аи]?)?|\d{1,3} ?хв(?:\.|илин[аи]?)? (?:на )?читання)$/iu,
      examples: ["Час читання: 3 хв.", "3 хвилини читання"],
      stays: ["Читання тривало 3 хвилини."],
    },
    {
      id: "counter",
      why: "a counter of views, comments or shares",
      pattern:
        /^(?:\d[\d.,\s]{0,12} ?(?:перегляд(?:и|ів)?|коментар(?:і|ів)?|репост(?:и|ів)?)|(?:перегляд(?:ів|и)|коментарі)[:\s(]{1,3}\d[\d.,\s]{0,12}\)?)$/iu,
      examples: ["1204 перегляди", "Коментарі (15)"],
      stays: ["12 коментарів дав міністр за день"],
    },
    {
      id: "credit",
      why: "a credit of a picture",
      pattern: /^\(?(?:фото|відео|ілюстрація|зображення)(?:графія)?\s?[:/|–—-]\s?[^.!?]{1,120}\)?\.?$/iu,
      examples: ["Фото: Іван Роу / Агентство"],
      stays: ["Фотографія мосту показує дві вантажівки."],
    },
  ],
  corrections:
    /^\W{0,3}(?:(?:виправлен(?:о|ня)|уточнення|поправка|примітка редакції|від редакції)\s?[:.,–—-]|(?:у|в) (?:більш )?(?:ранній|попередній|первісній|початковій) версії(?![\p{L}]))/iu,
};
