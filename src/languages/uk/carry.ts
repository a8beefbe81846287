import type { CarryLanguage } from "../../model/language/carry-language.ts";

/** As in Russian: after a preposition a bare noun of a place takes up one named before. */
export const ukrainianCarry: CarryLanguage = {
  code: "uk",
  takesUp: [
    { words: "там", kinds: [], notBefore: [] },
    { words: "у місті", kinds: ["settlement"], notBefore: [] },
    { words: "в місті", kinds: ["settlement"], notBefore: [] },
    { words: "у цьому місті", kinds: ["settlement"], notBefore: [] },
    { words: "у селищі", kinds: ["settlement"], notBefore: [] },
    { words: "в селищі", kinds: ["settlement"], notBefore: [] },
    { words: "у селі", kinds: ["settlement"], notBefore: [] },
    { words: "в селі", kinds: ["settlement"], notBefore: [] },
    { words: "у столиці", kinds: ["settlement"], notBefore: [] },
    { words: "в столиці", kinds: ["settlement"], notBefore: [] },
    { words: "у регіоні", kinds: ["region", "area"], notBefore: [] },
    { words: "в регіоні", kinds: ["region", "area"], notBefore: [] },
    { words: "в області", kinds: ["region"], notBefore: [] },
    { words: "у районі", kinds: ["district"], notBefore: [] },
    { words: "в районі", kinds: ["district"], notBefore: [] },
    { words: "у країні", kinds: ["country"], notBefore: [] },
    { words: "в країні", kinds: ["country"], notBefore: [] },
    { words: "на півострові", kinds: ["region", "landform", "area"], notBefore: [] },
  ],
};
