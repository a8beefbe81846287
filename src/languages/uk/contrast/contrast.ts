import type { ContrastLanguage } from "../../../model/language/contrast-language.ts";
import { oppositesOf, stemmed, words } from "../../word-groups.ts";
import { stemUkrainian } from "../words/stem.ts";

/** What telling a contradiction needs to know of Ukrainian, in the first place: words that turn, leave open and oppose. */
export const ukrainianContrast: ContrastLanguage = {
  code: "uk",
  negations: new Map([
    ...words("не ніколи").map((word) => [word, "not"] as const),
    ...words("ні немає жоден жодного жодної жодних").map((word) => [word, "no"] as const),
    ...words("ніхто нікого нічого ніщо").map((word) => [word, "nobody"] as const),
    ...words("без").map((word) => [word, "without"] as const),
  ]),
  noNegations: [/(?<!\p{L})не (?:лише|тільки|менше|більше|менш|більш|пізніше|раніше|просто|стільки)(?!\p{L})/giu],
  small: new Set(
    words(
      "і й та в у на з із зі до від по під над при для про за а але що як це цей ця ці той та ті його її їх він вона воно вони ми ви я був була було були є буде будуть бути також вже ще або щоб коли який яка яке які",
    ),
  ),
  same: new Map(),
  opposites: stemmed(
    oppositesOf([
      "зріс зросла зросли збільшився збільшилася піднявся | впав впала впали знизився знизилася скоротився",
      "відкритий відкрита відкрили відкрився | закритий закрита закрили закрився",
      "переміг перемогли виграв виграли | програв програли",
      "живий жива живі вижив | загинув загинула загинули помер померли",
      "більше вище | менше нижче",
      "підтримав підтримали схвалив схвалили | відхилив відхилили",
      "звільнив звільнили | захопив захопили",
    ]),
    stemUkrainian,
  ),
  open: new Set(
    words(
      "може можуть міг могла могли можливо ймовірно планує планують має намір збирається збираються хоче хочуть готовий готова готові",
    ),
  ),
  conditions: new Set(words("якщо")),
  withdrawing: new Set(words("нібито колишній колишня колишнього імовірний імовірного")),
  ordinals: new Map(
    words("перший другий третій четвертий п’ятий шостий сьомий восьмий дев’ятий десятий").map(
      (word, at) => [word, at + 1] as const,
    ),
  ),
  notNames: new Set(words("президент прем’єр міністр генерал пан пані")),
  partBefore: /(?<!\p{L})(?:зокрема|у тому числі|в тому числі|з них|серед них|ще)\s+$/iu,
  partWithin: /(?<!\p{L})(?:з|із) (?:них|яких)(?!\p{L})/iu,
  partAfter: /^,?\s+(?:з|із) (?:них|яких)(?!\p{L})/iu,
  spreads: new Set(words("кожен кожна кожного всього сумарно разом щодня щомісяця щороку")),
  denials: /(?<!\p{L})(?:спростував|спростувала|спростували|заперечує|заперечив|заперечила|заперечили)(?!\p{L})/iu,
};
