import type { TraceLanguage } from "../../model/language/trace-language.ts";

const people = "(?:корреспондент|журналист|репортер|репортёр|фотограф|оператор)\\p{L}{0,4}";
const seen =
  "(?:видел(?:а|и)?|увидел(?:а|и)?|насчитал(?:а|и)?|посчитал(?:а|и)?|услышал(?:а|и)?|слышал(?:а|и)?|посетил(?:а|и)?|наблюдал(?:а|и)?|снял(?:а|и)?)";
const edge = "(?<![\\p{L}])";
const end = "(?![\\p{L}])";

/** Who stands behind a statement, by the words of Russian. */
export const russianTrace: TraceLanguage = {
  code: "ru",
  firstHand: [
    {
      id: "own-reporter-saw",
      summary: "the outlet's own reporter is said to have seen or heard it",
      example: "Наш корреспондент видел две палатки",
      pattern: new RegExp(
        `${edge}(?:наш|наша|наши|собственн\\p{L}{2,3}) ${people}${end}(?:[^.!?"«»“”]|\\.(?=\\S)){0,80}${edge}${seen}${end}`,
        "iu",
      ),
    },
    {
      id: "we-counted",
      summary: "those who write say that they counted or visited it themselves",
      example: "Мы насчитали две палатки",
      pattern: new RegExp(
        `(?:^|[.!?,;:—-]\\s+)(?:я|мы) (?:насчитал(?:а|и)?|посчитал(?:а|и)?|посетил(?:а|и)?)${end}`,
        "iu",
      ),
    },
  ],
  ownReporter: new RegExp(`^(?:наш|наша|наши|собственн\\p{L}{2,3}) ${people}${end}`, "iu"),
  theirReporter: new RegExp(`^(?:её|ее|его|их) ${people}${end}`, "iu"),
  reporterNoun: new RegExp(`${edge}${people}${end}`, "iu"),
  perceived: new RegExp(`${edge}${seen}${end}`, "iu"),
  anonymous: new RegExp(
    `${edge}(?:анонимн\\p{L}{1,4}|на условиях анонимности|пожелал(?:а|и)? (?:остаться|не называть)|не называ(?:ть|ется|лся)|осведомл[её]нн\\p{L}{2,4}|инсайдер\\p{L}{0,3}|источник\\p{L}{0,3}|собеседни\\p{L}{1,3})${end}`,
    "iu",
  ),
  mouthpiece: new RegExp(
    `${edge}(?:официальн\\p{L}{2,3} представител\\p{L}{1,4}|представител\\p{L}{1,3}|спикер\\p{L}{0,3}|пресс-?(?:секретар\\p{L}{1,3}|служб\\p{L}{1,3}|офицер\\p{L}{0,3}))${end}`,
    "iu",
  ),
  head: new RegExp(
    `${edge}(?:директор\\p{L}{0,4}|глав(?:а|ы|у|ой)|руководител\\p{L}{1,4}|начальни\\p{L}{1,4}|министр\\p{L}{0,4}|президент\\p{L}{0,4}|губернатор\\p{L}{0,4}|мэр(?:а|у|ом)?|лидер\\p{L}{0,4}|командующ\\p{L}{2,4})${end}`,
    "iu",
  ),
  assembly: new RegExp(
    `${edge}(?:дум(?:а|ы|е|у)|совет\\p{L}{0,3}|парламент\\p{L}{0,3}|сенат\\p{L}{0,3}|конгресс\\p{L}{0,3}|суд\\p{L}{0,3}|парти\\p{L}{1,3})${end}`,
    "iu",
  ),
  saidToBe: new RegExp(
    `${edge}(?:котор(?:ого|ую|ых) [\\p{L}’' -]{1,60}назыв(?:ает|ают|али|ал|ала)|якобы|предположительно)${end}`,
    "iu",
  ),
  toWhom:
    /(?<![\p{L}])(?:в интервью|в комментарии|в беседе с|в разговоре с|рассказал(?:а|и)?|сообщил(?:а|и)?|заявил(?:а|и)?|сказал(?:а|и)?)\s+/giu,
  citing: new RegExp(
    `${edge}(?:со ссылкой на|ссылаясь на|по (?:данным|словам|информации)|цитиру\\p{L}{1,4})${end}`,
    "iu",
  ),
  media: [
    { medium: "interview", words: /(?<![\p{L}])интервью/iu },
    { medium: "briefing", words: /(?<![\p{L}])(?:брифинг\p{L}{0,3}|пресс-?конференци\p{L}{1,3}|журналистам)/iu },
    { medium: "telephone", words: /(?<![\p{L}])по телефону/iu },
    {
      medium: "post",
      words:
        /(?<![\p{L}])(?:в (?:Facebook|Telegram|телеграм\p{L}{0,4}|фейсбук\p{L}{0,3}|соцсет\p{L}{0,3})|пост(?:е|а|ом))/iu,
    },
    { medium: "letter", words: /(?<![\p{L}])письм(?:о|е|а|ом)(?![\p{L}])/iu },
    { medium: "statement", words: /(?<![\p{L}])заявлени(?:е|и|я|ем)(?![\p{L}])/iu },
  ],
  staff: [
    { people: /(?<![\p{L}])(?:врачи|медики|хирурги)(?![\p{L}])/iu, body: /больниц/iu },
    { people: /(?<![\p{L}])(?:полицейские|правоохранители)(?![\p{L}])/iu, body: /полици/iu },
    { people: /(?<![\p{L}])(?:спасатели|пожарные)(?![\p{L}])/iu, body: /(?:МЧС|пожарн|спасательн)/iu },
  ],
};
