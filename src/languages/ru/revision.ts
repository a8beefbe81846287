import type { RevisionLanguage } from "../../model/language/revision-language.ts";

/** What changes by itself on Russian-language pages, and how outlets say that they corrected themselves. */
export const russianRevision: RevisionLanguage = {
  code: "ru",
  passing: [
    {
      id: "updated",
      why: "when the page was published or updated",
      pattern:
        /^\(?(?:обновлен[оа]|опубликован[оа]|дата публикации|изменен[оа]|последнее обновление)(?![\p{L}])(?=[^.!?]{0,60}(?:\d|назад|сегодня|вчера))[^!?]{0,60}\)?$/iu,
      examples: ["Обновлено: 12:30, 7 июля 2022", "Опубликовано 5 минут назад"],
      stays: ["Обновленный список опубликовало министерство."],
    },
    {
      id: "ago",
      why: "how long ago the page was published",
      pattern: /^(?:\d{1,3} )?(?:секунд[уы]?|минут[уы]?|час(?:а|ов)?|дн(?:я|ей)|день) назад$/iu,
      examples: ["5 минут назад", "час назад"],
      stays: ["Два года назад построили дамбу."],
    },
    {
      id: "reading-time",
      why: "how long reading takes",
      pattern: /^(?:время (?:на )?чтени[ея]:? ?\d{1,3} ?мин(?:\.|ут[аы]?)?|\d{1,3} ?мин(?:\.|ут[аы]?)? на чтение)$/iu,
      examples: ["Время чтения: 3 мин.", "3 минуты на чтение"],
      stays: ["Чтение заняло 3 минуты."],
    },
    {
      id: "counter",
      why: "a counter of views, comments or shares",
      pattern:
        /^(?:\d[\d.,\s]{0,12} ?(?:просмотр(?:а|ов)?|комментари(?:й|я|ев)|репост(?:а|ов)?)|(?:просмотр(?:ов|ы)|комментарии)[:\s(]{1,3}\d[\d.,\s]{0,12}\)?)$/iu,
      examples: ["1204 просмотра", "Комментарии (15)"],
      stays: ["12 комментариев дал министр за день"],
    },
    {
      id: "credit",
      why: "a credit of a picture",
      pattern: /^\(?(?:фото|видео|иллюстрация|изображение)(?:графия)?\s?[:/|–—-]\s?[^.!?]{1,120}\)?\.?$/iu,
      examples: ["Фото: Иван Роу / Агентство"],
      stays: ["Фотография моста показывает два грузовика."],
    },
  ],
  corrections:
    /^\W{0,3}(?:(?:исправлен(?:о|ие)|уточнение|поправка|примечание редакции|от редакции)\s?[:.,–—-]|в (?:более )?(?:ранней|предыдущей|первоначальной|прежней) версии(?![\p{L}]))/iu,
};
