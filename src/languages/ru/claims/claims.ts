import type { ClaimLanguage } from "../../../model/language/claim-language.ts";
import { conceptReader } from "../../concept-reader.ts";
import { negationReader } from "../../negation-reader.ts";
import { tallyReader } from "../../tally-reader.ts";
import { stemRussian } from "../words/stem.ts";
import { russianConcepts } from "./concepts.ts";

/** What putting Russian statements to claims needs to know. */
export const russianClaims: ClaimLanguage = {
  code: "ru",
  concepts: conceptReader(russianConcepts, stemRussian),
  negations: negationReader(
    /^(?:не|ни|нет|нету|никто|никого|никому|никем|ничто|ничего|ничем|никогда|нигде|никак|никаких|никакой|никакого|без|нельзя)$/u,
    "не_только не_просто не_менее не_более не_меньше не_раз не_исключено без_сомнения не_исключил не_исключают не_исключает",
  ),
  isPartOf: (before) => /(?:^| )(?:из|среди|числе)(?: (?:них|тех|этих))?$/u.test(before),
  tallies: tallyReader([
    ["killed", /(?:количество|число) (?:[\p{L}-]{2,20} )?(?:погибших|убитых|умерших)/iu],
    ["wounded", /(?:количество|число) (?:[\p{L}-]{2,20} )?(?:раненых|пострадавших|травмированных)/iu],
    ["affected", /(?:количество|число) (?:[\p{L}-]{2,20} )?жертв/iu],
  ]),
  takesUp: (words) =>
    /(?<!\p{L})(?:сделал|сделала|сделало|сделали) (?:это|так)(?!\p{L})/iu.test(words) ? "part" : "nothing",
  saidBefore: (cue) => /(?<!\p{L})(?:повтор|отозва|отозв|отзыва)/iu.test(cue),
  denies: (words) =>
    /(?<!\p{L})(?:опроверг\p{L}*|опроверж\p{L}*|отриц\p{L}*|отрица\p{L}*|ложь|лож(?:ью|и|ь|ный|ная|ные|ной|ных|ное)|фейк\p{L}*|вранье|выдум\p{L}*|неправд\p{L}*|не соответству\p{L}*)(?!\p{L})/iu.test(
      words,
    ),
  doubts: (words) =>
    /(?<!\p{L})(?:неизвестно|неясно|сомнева\p{L}*|сомнени\p{L}*|не подтвержд\p{L}*|не подтвердил\p{L}*|непроверенн\p{L}*)(?!\p{L})/iu.test(
      words,
    ),
};
