import type { WordLanguage } from "../../../model/language/word-language.ts";
import { readRarity } from "../../rarity.ts";
import rarity from "./rarity.json" with { type: "json" };
import { stemEnglish } from "./stem.ts";

/** Stems of English words, and how rare they are in news. */
export const englishWords: WordLanguage = {
  stem: stemEnglish,
  rarity: readRarity(rarity),
  rarest: 6,
};
