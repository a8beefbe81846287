import type { TraceLanguage } from "../../model/language/trace-language.ts";

const people = "(?:кореспондент|журналіст|репортер|фотограф|оператор)\\p{L}{0,4}";
const seen =
  "(?:ба(?:чи(?:в|ла|ли)|чать)|побачи(?:в|ла|ли)|порахува(?:в|ла|ли)|нарахува(?:в|ла|ли)|почу(?:в|ла|ли)|відвіда(?:в|ла|ли)|спостеріга(?:в|ла|ли)|зня(?:в|ла|ли))";
const edge = "(?<![\\p{L}])";
const end = "(?![\\p{L}])";

/** Who stands behind a statement, by the words of Ukrainian. */
export const ukrainianTrace: TraceLanguage = {
  code: "uk",
  firstHand: [
    {
      id: "own-reporter-saw",
      summary: "the outlet's own reporter is said to have seen or heard it",
      example: "Наша кореспондентка бачила два намети",
      pattern: new RegExp(
        `${edge}(?:наш|наша|наші|власн\\p{L}{1,3}) ${people}${end}(?:[^.!?"«»“”]|\\.(?=\\S)){0,80}${edge}${seen}${end}`,
        "iu",
      ),
    },
    {
      id: "we-counted",
      summary: "those who write say that they counted or visited it themselves",
      example: "Ми нарахували два намети",
      pattern: new RegExp(
        `(?:^|[.!?,;:—-]\\s+)(?:я|ми) (?:нарахува(?:в|ла|ли)|порахува(?:в|ла|ли)|відвіда(?:в|ла|ли))${end}`,
        "iu",
      ),
    },
  ],
  ownReporter: new RegExp(`^(?:наш|наша|наші|власн\\p{L}{1,3}) ${people}${end}`, "iu"),
  theirReporter: new RegExp(`^(?:її|його|їхн\\p{L}{1,3}) ${people}${end}`, "iu"),
  reporterNoun: new RegExp(`${edge}${people}${end}`, "iu"),
  perceived: new RegExp(`${edge}${seen}${end}`, "iu"),
  anonymous: new RegExp(
    `${edge}(?:анонімн\\p{L}{1,4}|на умовах анонімності|побажа(?:в|ла|ли) (?:залишитися|не називати)|не назива(?:ти|ється|вся)|обізнан\\p{L}{1,4}|інсайдер\\p{L}{0,3}|джерел\\p{L}{1,3}|співрозмовник\\p{L}{0,3})${end}`,
    "iu",
  ),
  mouthpiece: new RegExp(
    `${edge}(?:речни\\p{L}{1,4}|прес-?(?:секретар\\p{L}{0,3}|служб\\p{L}{1,3}|офіцер\\p{L}{0,3}))${end}`,
    "iu",
  ),
  head: new RegExp(
    `${edge}(?:директор\\p{L}{0,4}|голов(?:а|и|у|ою)|керівни\\p{L}{1,4}|начальни\\p{L}{1,4}|очільни\\p{L}{1,4}|міністр\\p{L}{0,4}|президент\\p{L}{0,4}|губернатор\\p{L}{0,4}|мер(?:а|у|ом|ка)?|лідер\\p{L}{0,4}|командувач\\p{L}{0,4})${end}`,
    "iu",
  ),
  assembly: new RegExp(
    `${edge}(?:рад(?:а|и|і|у)|парламент\\p{L}{0,3}|сенат\\p{L}{0,3}|конгрес\\p{L}{0,3}|сейм\\p{L}{0,3}|суд\\p{L}{0,3}|парті\\p{L}{1,3})${end}`,
    "iu",
  ),
  saidToBe: new RegExp(
    `${edge}(?:як(?:ого|у|их) [\\p{L}’' -]{1,60}назива(?:є|ють|ли|в|ла)|нібито|ймовірно)${end}`,
    "iu",
  ),
  toWhom: /(?<![\p{L}])(?:в інтерв.ю|у коментарі|у розмові з|розпові(?:в|ла|ли)|сказа(?:в|ла|ли))\s+/giu,
  citing: new RegExp(
    `${edge}(?:(?:і?з|зі) посиланням на|посилаючись на|за (?:даними|словами|інформацією)|циту\\p{L}{1,4})${end}`,
    "iu",
  ),
  media: [
    { medium: "interview", words: /інтерв.ю/iu },
    { medium: "briefing", words: /(?<![\p{L}])(?:брифінг\p{L}{0,3}|прес-?конференці\p{L}{1,3}|журналістам)/iu },
    { medium: "telephone", words: /(?<![\p{L}])(?:телефоном|по телефону)/iu },
    {
      medium: "post",
      words:
        /(?<![\p{L}])(?:(?:у|в) (?:Facebook|Telegram|телеграм\p{L}{0,3}|фейсбу\p{L}{0,3}|соцмереж\p{L}{0,3})|допис\p{L}{0,3})/iu,
    },
    { medium: "letter", words: /(?<![\p{L}])лист(?:і|а|у|ом)?(?![\p{L}])/iu },
    { medium: "statement", words: /(?<![\p{L}])заяв(?:а|і|у|ою)(?![\p{L}])/iu },
  ],
  staff: [
    { people: /(?<![\p{L}])(?:лікарі|медики|хірурги)(?![\p{L}])/iu, body: /лікарн/iu },
    { people: /(?<![\p{L}])(?:поліцейські|правоохоронці)(?![\p{L}])/iu, body: /поліці/iu },
    { people: /(?<![\p{L}])(?:рятувальники|пожежники)(?![\p{L}])/iu, body: /(?:ДСНС|пожежн|рятувальн)/iu },
  ],
};
