import type { ParsedDocument } from "../../model/document.ts";
import { sha256 } from "../../model/id.ts";
import type { Languages } from "../../model/language/language.ts";
import { unitsOf } from "./units.ts";

/** Kinds of blocks that an article keeps at every address; bylines, datelines and captions are often laid out anew. */
const kept: ReadonlySet<string> = new Set(["title", "heading", "paragraph", "quote", "list-item", "table"]);

/**
 * A SHA-256 over what an article says: the words, numbers and telling marks of its title and text, in order and in small letters.
 * White space, typography, counters, "updated" lines, link lists, credits and how sentences are cut do not change it. Two documents
 * of one fingerprint are one article. `undefined` where there is too little text to tell an article by.
 */
export function textFingerprint(
  document: ParsedDocument,
  { languages }: { readonly languages: Languages },
): string | undefined {
  const keys = unitsOf(document, languages)
    .filter(({ kind, passing }) => passing === undefined && kept.has(kind))
    .flatMap(({ tokens }) => tokens.map(({ key }) => key.toLowerCase()));
  return keys.length < FEWEST ? undefined : sha256(keys.join(" "));
}

const FEWEST = 20;
