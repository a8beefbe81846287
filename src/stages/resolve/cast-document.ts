import type { Language } from "../../model/language/language.ts";
import type { ToCast } from "./candidates.ts";
import type { Cast } from "./cast.ts";
import { noNames } from "./no-names.ts";
import { placeNames } from "./place-names.ts";
import { placePronouns } from "./place-pronouns.ts";
import type { PlacedMention } from "./pronouns/by-rule.ts";

/** All actors of a document with their mentions: names and descriptions first, then whom pronouns stand for. */
export function castDocument(
  input: ToCast,
  language: Language | undefined,
): { readonly cast: Cast; readonly placed: readonly PlacedMention[] } {
  const named = placeNames(input, language);
  return { cast: named.cast, placed: placePronouns(input, language?.names ?? noNames, named) };
}
