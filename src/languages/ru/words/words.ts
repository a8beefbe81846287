import type { WordLanguage } from "../../../model/language/word-language.ts";
import { readRarity } from "../../rarity.ts";
import rarity from "./rarity.json" with { type: "json" };
import { stemRussian } from "./stem.ts";

/** Stems of Russian words, and how rare they are in news. */
export const russianWords: WordLanguage = {
  stem: stemRussian,
  rarity: readRarity(rarity),
  rarest: 7.5,
};
