import type { QuantityLanguage } from "../../../model/language/quantity-language.ts";
import type { Token } from "./tokens.ts";

const made = new WeakMap<QuantityLanguage, ReadonlySet<string>>();

/** Whether a quantity may begin at a token: most words are told off by one look. */
export function mayStart(tokens: readonly Token[], at: number, language: QuantityLanguage): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === "number") return true;
  const starts = made.get(language) ?? startsOf(language);
  if (token.kind === "mark") return starts.has(token.text) || /^[-−]$/u.test(token.text);
  if (!starts.has(token.lower)) return false;
  return !language.oneWords.has(token.lower) || starts.has(tokens[at + 1]?.lower ?? "") || isPart(tokens, at, language);
}

/** "a half", "a quarter": a part without a number word. */
function isPart(tokens: readonly Token[], at: number, language: QuantityLanguage): boolean {
  return (
    language.fractions.has(`${tokens[at]?.lower ?? ""} ${tokens[at + 1]?.lower ?? ""}`) ||
    language.vague.has(`${tokens[at]?.lower ?? ""} ${tokens[at + 1]?.lower ?? ""}`)
  );
}

/** The first words of all that an amount can be, and the marks and letters that a currency begins with. */
function startsOf(language: QuantityLanguage): ReadonlySet<string> {
  const words = [
    ...language.numberWords.keys(),
    ...language.minusWords,
    ...language.oneWords,
    ...language.vague.keys(),
    ...language.fractions.keys(),
  ];
  const currencies = [...language.currencies.keys()].map(
    (form) => /^(?:(?:\p{Lu}\.){2,}|\p{L}+|.)/u.exec(form)?.[0] ?? form,
  );
  const starts = new Set([
    ...words.map((word) => word.split(/[ -]/u)[0] ?? word),
    ...currencies,
    ...currencies.map((form) => form.toLowerCase()),
  ]);
  made.set(language, starts);
  return starts;
}
