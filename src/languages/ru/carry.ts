import type { CarryLanguage } from "../../model/language/carry-language.ts";

/** Without an article a bare noun ("город") is no sign that it takes something up; after a preposition, in news, it nearly always is. */
export const russianCarry: CarryLanguage = {
  code: "ru",
  takesUp: [
    { words: "там", kinds: [], notBefore: [] },
    { words: "в городе", kinds: ["settlement"], notBefore: [] },
    { words: "в этом городе", kinds: ["settlement"], notBefore: [] },
    { words: "в посёлке", kinds: ["settlement"], notBefore: [] },
    { words: "в поселке", kinds: ["settlement"], notBefore: [] },
    { words: "в селе", kinds: ["settlement"], notBefore: [] },
    { words: "в столице", kinds: ["settlement"], notBefore: [] },
    { words: "в регионе", kinds: ["region", "area"], notBefore: [] },
    { words: "в области", kinds: ["region"], notBefore: [] },
    { words: "в районе", kinds: ["district"], notBefore: [] },
    { words: "в стране", kinds: ["country"], notBefore: [] },
    { words: "на полуострове", kinds: ["region", "landform", "area"], notBefore: [] },
  ],
};
