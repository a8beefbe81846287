import type { ContrastLanguage } from "../../../model/language/contrast-language.ts";
import { oppositesOf, stemmed, words } from "../../word-groups.ts";
import { stemRussian } from "../words/stem.ts";

/** What telling a contradiction needs to know of Russian, in the first place: words that turn, leave open and oppose. */
export const russianContrast: ContrastLanguage = {
  code: "ru",
  negations: new Map([
    ...words("не никогда нельзя").map((word) => [word, "not"] as const),
    ...words("ни нет никакой никаких никакого").map((word) => [word, "no"] as const),
    ...words("никто никого ничего ничто").map((word) => [word, "nobody"] as const),
    ...words("без").map((word) => [word, "without"] as const),
  ]),
  noNegations: [/(?<!\p{L})не (?:только|менее|более|меньше|больше|позднее|раньше|просто|столько)(?!\p{L})/giu],
  small: new Set(
    words(
      "и в во на с со к ко о об от до из за по под над при для у а но да же ли бы то что как это этот эта эти тот та те его ее её их он она оно они мы вы я был была было были есть будет будут быть также уже еще ещё или чтобы когда который которая которое которые",
    ),
  ),
  same: new Map(),
  opposites: stemmed(
    oppositesOf([
      "вырос выросли увеличился увеличились поднялся | упал упали снизился снизились сократился",
      "открыт открыта открыли открылся | закрыт закрыта закрыли закрылся",
      "победил победили выиграл выиграли | проиграл проиграли",
      "жив жива живы выжил | погиб погибла погибли умер умерли",
      "больше выше | меньше ниже",
      "поддержал поддержали одобрил одобрили | отклонил отклонили отверг отвергли",
      "освободил освободили | захватил захватили",
    ]),
    stemRussian,
  ),
  open: new Set(
    words(
      "может могут мог могла могли возможно вероятно планирует планируют намерен намерена намерены собирается собираются хочет хотят готов готова готовы",
    ),
  ),
  conditions: new Set(words("если")),
  withdrawing: new Set(words("якобы бывший бывшая бывшего предполагаемый предполагаемого")),
  ordinals: new Map(
    words("первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый").map(
      (word, at) => [word, at + 1] as const,
    ),
  ),
  notNames: new Set(words("президент премьер министр генерал г-н госпожа господин")),
  partBefore: /(?<!\p{L})(?:включая|в том числе|из них|среди них|еще|ещё)\s+$/iu,
  partWithin: /(?<!\p{L})из (?:них|которых)(?!\p{L})/iu,
  partAfter: /^,?\s+из (?:них|которых)(?!\p{L})/iu,
  spreads: new Set(words("каждый каждая каждого всего суммарно вместе ежедневно ежемесячно ежегодно")),
  denials: /(?<!\p{L})(?:опроверг|опровергла|опровергли|отрицает|отрицал|отрицала|отрицали)(?!\p{L})/iu,
};
