import type { WordLanguage } from "../../../model/language/word-language.ts";
import { readRarity } from "../../rarity.ts";
import rarity from "./rarity.json" with { type: "json" };
import { stemUkrainian } from "./stem.ts";

/** Stems of Ukrainian words, and how rare they are in news. */
export const ukrainianWords: WordLanguage = {
  stem: stemUkrainian,
  rarity: readRarity(rarity),
  rarest: 5,
};
