import type { QuestionLanguage } from "../../model/language/question-language.ts";
import { rules } from "./questions/rules.ts";

/** How English-language news declares a thing unknown. */
export const englishQuestions: QuestionLanguage = { code: "en", rules };
