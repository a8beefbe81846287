import type { QuantityLanguage } from "../../../model/language/quantity-language.ts";

const made = new WeakMap<QuantityLanguage, Map<string, QuantityLanguage>>();

/** The language with the units as a sentence's own words have them: "kt" is a knot beside "wind", a kiloton beside "warhead". */
export function inContext(language: QuantityLanguage, sentence: string): QuantityLanguage {
  if (language.contexts.length === 0) return language;
  const fits = language.contexts.filter(({ near }) => near.test(sentence));
  if (fits.length === 0) return language;
  // There are few combinations, and the maps are large: each is made once.
  const key = fits.map((context) => language.contexts.indexOf(context)).join(" ");
  const known = made.get(language) ?? new Map<string, QuantityLanguage>();
  made.set(language, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const merged: QuantityLanguage = {
    ...language,
    units: new Map([...language.units, ...fits.flatMap(({ units }) => [...(units ?? [])])]),
    symbols: new Map([...language.symbols, ...fits.flatMap(({ symbols }) => [...(symbols ?? [])])]),
    currencies: new Map([...language.currencies, ...fits.flatMap(({ currencies }) => [...(currencies ?? [])])]),
  };
  known.set(key, merged);
  return merged;
}
