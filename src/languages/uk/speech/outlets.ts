/** Agencies and outlets by the names under which Ukrainian-language news credits them. */
const KNOWN =
  /(?<![\p{L}\p{N}])(?:Укрінформ(?:у|ом)?|УНІАН|Інтерфакс(?:-Україна)?|РБК(?:-Україна)?|Суспільн(?:е|ого|ому)|Українськ(?:а|ої|ій) правд(?:а|и|і)|УП|ЄП|Європейська правда|Радіо Свобода|Голос Америки|Громадськ(?:е|ого)|hromadske|Hromadske|НВ|ТСН|Лівий берег|LB\.ua|Бабель|Фокус|Цензор\.НЕТ|Дзеркало тижня|Німецька хвиля|Deutsche Welle|DW|ТАСС|РІА(?: Новості)?|РИА|Reuters|Рейтер|AFP|AP|Bloomberg|BBC|Бі-бі-сі|Бі-Бі-Сі|CNN|DPA|Сіньхуа|The \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}|New York Times|NYT|WSJ|Washington Post|Financial Times|FT|Politico|Axios|Fox News|NBC|CBS|ABC|Al Jazeera|Аль-Джазіра|Sky News|Der Spiegel|Spiegel|Bild|Die Welt|Le Monde|Le Figaro|El País|Медуза|Meduza|Anadolu|Yonhap|Kyodo)(?![\p{L}\p{N}])/u;

/** Nouns that call a thing an outlet, in any case. */
const NOUN =
  /(?<!\p{L})(?:(?:інформ)?агентств\p{L}{1,3}|газет\p{L}{1,3}|видання(?:м|х)?|виданню|журнал(?:у|ом|і|и|ів)?|телеканал\p{L}{0,3}|радіостанці\p{L}{1,3}|радіо|телебачення|портал\p{L}{0,2}|(?:telegram|телеграм)-?\s?канал\p{L}{0,3}|змі|медіа|тижневик\p{L}{0,2}|таблоїд\p{L}{0,2})(?!\p{L})/iu;

/** People and parts of an outlet are not the outlet. */
const PERSON =
  /(?<!\p{L})(?:кореспондент|журналіст|редактор|оглядач|колумніст|ведуч|автор|джерел|співрозмовник|власни|директор|співробітни|представни|речни|пресс?-секретар|федеральн\p{L}+ агентств)/iu;

/** Whether the words name a news outlet or an agency, and not a person who works there. */
export function isOutlet(words: string): boolean {
  if (words.length > 160 || PERSON.test(words)) return false;
  return KNOWN.test(words) || NOUN.test(words);
}
