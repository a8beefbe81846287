/** Agencies and outlets by the names under which Russian-language news credits them. */
const KNOWN =
  /(?<![\p{L}\p{N}])(?:ТАСС|ИТАР-ТАСС|РИА(?: Новости)?|Интерфакс(?:-\p{L}+)?|Рейтер(?:с)?|Reuters|AFP|АФП|AP|АП|Bloomberg|Блумберг|РБК|RBC|RT|BBC|Би-би-си|Би-Би-Си|CNN|DPA|ДПА|Синьхуа|Укринформ|УНИАН|Белта|БелТА|НТВ|Россия-?24|Первый канал|РЕН ТВ|ТВЦ|Лента\.ру|Газета\.Ru|Fontanka|Фонтанка|Коммерсант(?:ъ|ом|у|а)?|Ведомости|Известия|Медуза|Meduza|Дождь|Медиазона|Верстка|Радио Свобода|Голос Америки|Немецкая волна|Deutsche Welle|The \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}|New York Times|NYT|WSJ|Washington Post|Financial Times|FT|Newsweek|Politico|Axios|Fox News|NBC|CBS|ABC|Al Jazeera|Аль-Джазира|Sky News|Der Spiegel|Spiegel|Bild|Die Welt|Le Monde|Le Figaro|El País|Baza|Mash|SHOT|Shot|112|Астра|ASTRA|Readovka|URA\.RU|RTVI|АСТРА|NEWS\.ru|Lenta\.ru|NHK|Kyodo|Киодо|Yonhap|Ренхап|Anadolu|Анадолу|Sputnik|Спутник)(?![\p{L}\p{N}])/u;

/** Nouns that call a thing an outlet, in any case. */
const NOUN =
  /(?<!\p{L})(?:(?:информ)?агентств\p{L}{1,3}|газет\p{L}{1,3}|издани\p{L}{1,3}|журнал(?:а|у|ом|е|ы|ов)?|телеканал\p{L}{0,3}|радиостанци\p{L}{1,3}|радио|телевидени\p{L}{1,2}|портал\p{L}{0,2}|(?:telegram|телеграм|тг)-?\s?канал\p{L}{0,3}|сми|медиа|еженедельник\p{L}{0,2}|таблоид\p{L}{0,2})(?!\p{L})/iu;

/** People and parts of an outlet are not the outlet. */
const PERSON =
  /(?<!\p{L})(?:корреспондент|журналист|редактор|обозреватель|колумнист|ведущ|автор|источник|собеседник|главред|владел|директор|сотрудни|представител|пресс-секретар|федеральн\p{L}+ агентств|агентств\p{L}+ по |агентств\p{L}+ страхован|налогов)/iu;

/** Whether the words name a news outlet or an agency, and not a person who works there. */
export function isOutlet(words: string): boolean {
  if (words.length > 160 || PERSON.test(words)) return false;
  return KNOWN.test(words) || NOUN.test(words);
}
