import type { NamesLanguage } from "../../model/language/names-language.ts";
import type { Span } from "../../model/span.ts";
import { wordsIn } from "../../text/tokens.ts";
import { describe } from "./phrase.ts";

/** How far an apposition is looked for, in UTF-16 code units. */
const reach = 110;

/** A role set off by commas beside a name: "Jane Roe, the union's president," or "the union's president, Jane Roe,". */
export function apposition(
  text: string,
  name: Span,
  sentence: Span,
  names: NamesLanguage,
): { readonly role: Span; readonly head: string; readonly speaksFor?: Span } | undefined {
  const after = /^(,\s)([^,;:()“”"]{4,100})[,.]/u.exec(text.slice(name.end, Math.min(sentence.end, name.end + reach)));
  if (after !== null) {
    const start = name.end + (after[1]?.length ?? 0);
    const found = roleIn(text, { start, end: start + (after[2]?.length ?? 0) }, names);
    if (found !== undefined) return found;
  }
  const from = Math.max(sentence.start, name.start - reach);
  const before = /(?:^|[,;]\s|\s)((?:the|an?|its|their|\S+['’]s)\s[^,;:()“”"]{3,80}),\s$/u.exec(
    text.slice(from, name.start),
  );
  if (before?.[1] === undefined) return undefined;
  const end = name.start - 2;
  return roleIn(text, { start: end - before[1].length, end }, names);
}

function roleIn(text: string, span: Span, names: NamesLanguage) {
  const described = describe(text, span, names);
  if (described?.form !== "description" || described.kind !== "person" || described.head === undefined)
    return undefined;
  const first = wordsIn(text, span)[0];
  if (first === undefined || wordsIn(text, span).length > 14) return undefined;
  const { role = span, head, speaksFor } = described;
  return { role, head, ...(speaksFor === undefined ? {} : { speaksFor }) };
}
