import type { CarryLanguage, TakesUp } from "../../model/language/carry-language.ts";

const verbsOfBeing =
  "is are was were has have had will would may might can could must should exist seem appear remain".split(" ");
const nounsOfBodies = "of council hall government administration authorit police court mayor budget".split(" ");

const place = (words: string, ...kinds: TakesUp["kinds"]): TakesUp => ({ words, kinds, notBefore: nounsOfBodies });

/** "The region" is no settlement, "the capital" no region; "there" can be either. */
export const englishCarry: CarryLanguage = {
  code: "en",
  takesUp: [
    { words: "there", kinds: [], notBefore: verbsOfBeing },
    place("the city", "settlement"),
    place("the town", "settlement"),
    place("the village", "settlement"),
    place("the settlement", "settlement"),
    place("the port", "settlement", "facility"),
    place("the capital", "settlement"),
    place("the district", "district"),
    place("the region", "region", "area"),
    place("the province", "region"),
    place("the oblast", "region"),
    place("the peninsula", "region", "landform", "area"),
    place("the island", "landform", "region", "country"),
    place("the country", "country"),
    place("the plant", "facility"),
  ],
};
