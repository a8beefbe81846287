import type { ClaimLanguage } from "../../../model/language/claim-language.ts";
import { conceptReader } from "../../concept-reader.ts";
import { negationReader } from "../../negation-reader.ts";
import { tallyReader } from "../../tally-reader.ts";
import { stemUkrainian } from "../words/stem.ts";
import { ukrainianConcepts } from "./concepts.ts";

/** What putting Ukrainian statements to claims needs to know. */
export const ukrainianClaims: ClaimLanguage = {
  code: "uk",
  concepts: conceptReader(ukrainianConcepts, stemUkrainian),
  negations: negationReader(
    /^(?:не|ні|ані|нема|немає|ніхто|нікого|нікому|ніким|ніщо|нічого|нічим|ніколи|ніде|ніяк|жоден|жодна|жодне|жодного|жодної|жодних|без)$/u,
    "не_тільки не_лише не_просто не_менше не_більше не_менш не_раз не_виключено без_сумніву не_виключив не_виключають не_виключає",
  ),
  isPartOf: (before) => /(?:^| )(?:з|із|зі|серед|числі)(?: (?:них|тих|цих))?$/u.test(before),
  tallies: tallyReader([
    ["killed", /(?:кількість|число|чисельність) (?:[\p{L}'’-]{2,20} )?(?:загиблих|вбитих|убитих|померлих)/iu],
    [
      "wounded",
      /(?:кількість|число|чисельність) (?:[\p{L}'’-]{2,20} )?(?:поранених|постраждалих|потерпілих|травмованих)/iu,
    ],
    ["affected", /(?:кількість|число) (?:[\p{L}'’-]{2,20} )?жертв/iu],
  ]),
  takesUp: (words) =>
    /(?<!\p{L})(?:зробив|зробила|зробило|зробили) (?:це|так)(?!\p{L})/iu.test(words) ? "part" : "nothing",
  saidBefore: (cue) => /(?<!\p{L})(?:повтор|відклик|відкличе|відмов\p{L}{1,4} від своїх)/iu.test(cue),
  denies: (words) =>
    /(?<!\p{L})(?:спрост\p{L}*|запереч\p{L}*|брехн\p{L}*|фейк\p{L}*|вигадк\p{L}*|вигада\p{L}*|неправд\p{L}*|не відповіда\p{L}* дійсності)(?!\p{L})/iu.test(
      words,
    ),
  doubts: (words) =>
    /(?<!\p{L})(?:невідомо|незрозуміло|нез'ясовано|сумніва\p{L}*|сумнів\p{L}*|не підтвердж\p{L}*|не підтверди\p{L}*|неперевірен\p{L}*)(?!\p{L})/iu.test(
      words,
    ),
};
